/** 法定期限：谁都可以问，到哪一天、为什么是这一天。日子按放假安排用手算出。 */
import { lawTermIds } from '@gongyuan/law/terms/book.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestApp } from '../support/app.ts';
import { openApp } from '../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await openApp();
}, 60_000);
afterAll(() => app.close());

const ask = (id: string, startsOn: string) => app.stranger().get(`/api/law/terms/${id}?startsOn=${startsOn}`);

/** Rules that give no number. */
const undecided = [
  'sv.wage.pay_before_holiday',
  'sv.wage.exit_pay',
  'sv.wage.restructure_clear',
  'sv.contract.union_notice',
  'dp.mediate.payment_order',
  'dt.pipl.breach',
];

describe('不登录也可以问', () => {
  it('每一项都答得出日子，没有写数目的六项说明要定什么', async () => {
    const refused: string[] = [];
    for (const id of lawTermIds) {
      const { status, body } = await ask(id, '2026-11-20');
      if (status === 422) {
        refused.push(id);
        expect(body).toMatchObject({
          code: 'term_undecided',
          detail: expect.stringMatching(/没有写/),
          basis: expect.stringMatching(/《/),
        });
        continue;
      }
      expect(status, id).toBe(200);
      expect(body).toMatchObject({
        id,
        startsOn: '2026-11-20',
        dueOn: expect.any(String),
        provisional: expect.any(Boolean),
      });
      expect(body.steps.length, id).toBeGreaterThan(3);
    }
    expect(refused.toSorted()).toEqual(undecided.toSorted());
  });

  const vectors: readonly [string, string, string, boolean][] = [
    ['dp.sue.nonfinal', '2026-11-20', '2026-12-07', false],
    ['dp.sue.employer_setaside', '2026-09-01', '2026-10-08', false],
    ['dp.court.appeal', '2026-06-05', '2026-06-22', false],
    ['dp.court.appeal_ruling', '2026-04-24', '2026-05-06', false],
    ['dp.court.defence', '2026-01-30', '2026-02-14', false],
    ['dp.payorder.object', '2026-02-10', '2026-02-25', false],
    ['dp.injury.regrade', '2026-03-20', '2026-04-07', false],
    ['dp.injury.decide', '2026-08-03', '2026-10-08', false],
    ['pt.xf.notify_direct', '2026-09-10', '2026-09-28', false],
    ['pt.xf.objection', '2026-09-23', '2026-10-08', false],
    ['sv.lai.accept', '2026-04-30', '2026-05-11', false],
    ['sv.js.suggestion_file', '2026-12-25', '2027-01-04', true],
    ['dp.arb.serve_application', '2026-10-09', '2026-10-15', false],
    ['dp.online.appoint', '2026-02-13', '2026-02-25', false],
    ['pt.12345.other', '2026-06-17', '2026-06-25', false],
    ['la.consult.letter', '2026-11-20', '2026-12-01', false],
    ['sv.contract.deemed_open', '2025-10-09', '2026-10-09', false],
    ['dp.js1.preservation_enforce', '2026-11-30', '2027-03-01', true],
    ['dp.court.first_instance', '2026-03-31', '2026-09-30', false],
    ['dp.bankr.claim_max', '2026-01-31', '2026-04-30', false],
    ['dp.confirm.third_party', '2026-08-31', '2027-03-01', true],
    ['dp.arb.limitation_wage_end', '2025-11-21', '2026-11-23', false],
    ['dp.injury.worker_union_apply', '2025-05-02', '2026-05-06', false],
    ['dp.union_fee.limitation', '2023-11-14', '2026-11-16', false],
    ['sv.contract.notice_employer', '2026-12-31', '2026-12-01', false],
    ['sv.contract.layoff_notice', '2026-10-31', '2026-09-30', false],
    ['lp.cert_renew', '2026-06-20', '2026-05-21', false],
    ['dp.arb.hearing_notice', '2026-02-26', '2026-02-12', false],
    ['dp.court.enforce', '2025-06-30', '2027-06-30', true],
  ];

  it.each(vectors)('%s 自%s，是%s', async (id, startsOn, dueOn, provisional) => {
    const { status, body } = await ask(id, startsOn);
    expect(status).toBe(200);
    expect(body).toMatchObject({ dueOn, provisional });
    expect(body.dueAt).toBeUndefined();
  });

  it('小时期限给出时刻', async () => {
    expect((await ask('la.law.custody_forward', '2026-11-20')).body.dueAt).toBe('2026-11-21T00:00:00+08:00');
    expect((await ask('dt.incident_report', '2026-11-20')).body).toMatchObject({
      dueOn: '2026-11-20',
      dueAt: '2026-11-20T04:00:00+08:00',
    });
  });

  it('单位凭记忆的标明待核实，并给出另一种算法', async () => {
    const { body } = await ask('dp.arb.accept', '2026-11-20');
    expect(body).toMatchObject({ unconfirmed: true, dueOn: '2026-11-27' });
    expect(body.steps.join('')).toContain('待核实');
    expect(body.otherReadings).toEqual([{ label: '按5日（日历日）', dueOn: '2026-11-25', provisional: false }]);
  });
});

describe('问得不对的', () => {
  it('没有这项期限的答404，内部时限不在其中', async () => {
    for (const id of ['dp.nothing', 'internal.supplement', 'toString'])
      expect((await ask(id, '2026-11-20')).status).toBe(404);
  });

  it('施行以前的日子答422，说明没有收录', async () => {
    const { status, body } = await ask('dp.court.file', '2023-12-29');
    expect(status).toBe(422);
    expect(body).toMatchObject({ code: 'law_unknown', detail: expect.stringContaining('请人工核对') });
  });

  it('日期不对、没有日期、多出参数的，在那一栏说', async () => {
    const stranger = app.stranger();
    for (const query of ['', '?startsOn=2026-02-30', '?startsOn=0999-01-01', '?startsOn=2026-11-20&unit=year']) {
      const { status, body } = await stranger.get(`/api/law/terms/dp.sue.nonfinal${query}`);
      expect(status, query).toBe(422);
      expect(body.fields[0].message).toMatch(/[\u4e00-\u9fff]/);
    }
  });
});

describe('期限一览', () => {
  it('每一项都在，写明长短、依据和核实程度', async () => {
    const { status, body } = await app.stranger().get('/api/law/terms');
    expect(status).toBe(200);
    expect(body.rows).toHaveLength(lawTermIds.length);
    const rows = new Map<string, Record<string, unknown>>(body.rows.map((row: { id: string }) => [row.id, row]));
    expect(rows.get('dp.sue.nonfinal')).toMatchObject({
      label: '不服仲裁裁决起诉',
      kind: 'deadline',
      amount: 15,
      unit: 'calendar_day',
      basis: '《劳动争议调解仲裁法》第五十条',
      confidence: 'text',
      unconfirmed: false,
    });
    expect(rows.get('dp.arb.accept')).toMatchObject({ unitConfidence: 'memory', unconfirmed: true });
    expect(rows.get('sv.wage.exit_pay')).toMatchObject({ amount: null });
    expect(rows.get('lp.term_delay')).toMatchObject({ from: null });
  });
});
