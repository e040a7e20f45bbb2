/** Supervision's ladder: the lightest step first, letters with receipts and clocks from receipt, and who complained in none of them. */
import { formatChineseDate } from '@gongyuan/law/calendar/plain-date.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { staffIdOf, unionIdOf } from '../../server/seeds/stable-id.ts';
import type { TestApp } from '../support/app.ts';
import { openApp } from '../support/app.ts';
import { Office } from '../support/office.ts';
import { wordsOf } from '../support/papers.ts';
import { tellJi } from '../support/stories.ts';

const STATION = unionIdOf('320583100');

let house: TestApp;
let office: Office;

beforeAll(async () => {
  // Monday; the Mid-Autumn and National Day holidays lie ahead.
  house = await openApp('2026-09-21T02:00:00Z');
  office = new Office(house);
});
afterAll(() => house.close());

async function tried(matterId: string, name: string, who: string, input?: object) {
  return office.act(matterId, name, await house.as(who), input ? { input } : {});
}

async function did(matterId: string, name: string, who: string, input?: object) {
  const reply = await tried(matterId, name, who, input);
  expect(reply.status, `${name}: ${JSON.stringify(reply.body)}`).toBe(200);
  return reply.body;
}

const open = () => office.open('supervision');
const page = async (id: string, who = 'kunshan-director') =>
  (await (await house.as(who)).get(`/api/matters/${id}`)).body;
const shown = async (id: string, label: string) =>
  (await page(id)).row.find((row: { label: string }) => row.label === label)?.value;
const clock = async (id: string, name: string) =>
  (await page(id)).clocks.find((one: { name: string }) => one.name === name);
const running = async (id: string) =>
  (await page(id)).clocks
    .filter((one: { stoppedOn: string | null }) => one.stoppedOn === null)
    .map((one: { name: string }) => one.name);
const kunshan = (role: string) => `kunshan-${role}`;

/** Up to the letter in the employer's hands on a day of its own. */
async function serveOpinion(id: string): Promise<void> {
  await did(id, 'verify', kunshan('reviewer'));
  await did(id, 'talk', kunshan('reviewer'));
  await did(id, 'send_reminder', kunshan('reviewer'), { advice: '请及时补发。' });
  await did(id, 'investigate', kunshan('reviewer'));
  await did(id, 'propose_opinion', kunshan('reviewer'));
  await did(id, 'issue_opinion', kunshan('director'));
  await did(id, 'record_receipt', kunshan('reviewer'));
}

describe('由轻到重', () => {
  it('先提议没有用过的最轻一步，跳过的写明理由', async () => {
    const id = await open();
    await did(id, 'verify', kunshan('reviewer'));
    expect(await shown(id, '建议先用的措施')).toBe('约谈');
    const skipped = await tried(id, 'send_reminder', kunshan('reviewer'), { advice: '请及时补发。' });
    expect(skipped).toMatchObject({ status: 422, body: { code: 'bad_input' } });
    expect(skipped.body.fields).toEqual([{ path: 'skipReason', message: '还没有约谈，请写明为什么跳过' }]);
    await did(id, 'talk', kunshan('reviewer'));
    expect(await shown(id, '建议先用的措施')).toBe('提示函');
    const { skipReason: _, ...plain } = await office.example({ procedure: 'supervision', unionId: '' }, 'investigate');
    expect((await tried(id, 'investigate', kunshan('reviewer'), plain)).body.fields[0].path).toBe('skipReason');
    await did(id, 'investigate', kunshan('reviewer'), { ...plain, skipReason: '单位准备搬迁。' });
    expect(await shown(id, '跳过较轻步骤的理由')).toBe('单位准备搬迁。');
  });

  it('调查要两名以上监督员', async () => {
    const id = await open();
    await did(id, 'verify', kunshan('reviewer'));
    const example = await office.example({ procedure: 'supervision', unionId: '' }, 'investigate');
    const alone = await tried(id, 'investigate', kunshan('reviewer'), { ...example, supervisors: ['甲某，苏001'] });
    expect(alone.body.fields[0].message).toContain('两名以上监督员');
  });

  it('提示函请单位回复，没有法定期限，也不起算期限', async () => {
    const id = await open();
    await did(id, 'verify', kunshan('reviewer'));
    const { documents } = await did(id, 'send_reminder', kunshan('reviewer'));
    const words = await wordsOf(house, await house.as(kunshan('reviewer')), documents[0].id);
    expect(words).toContain('不是法定期限');
    // No term of law: the union reminds itself on the day which the letter names.
    expect(await running(id)).toEqual(['reminder']);
    expect(await clock(id, 'reminder')).toMatchObject({ dueOn: '2026-12-31', isInternal: true });
    await did(id, 'record_reminder_answer', kunshan('reviewer'));
    expect(await shown(id, '提示函的回复')).toBe('单位来电，正在筹款。');
  });

  it('提出处理意见的人不能自己签发', async () => {
    const id = await open();
    await did(id, 'verify', kunshan('reviewer'));
    await did(id, 'investigate', kunshan('reviewer'));
    await house.db
      .insertInto('post')
      .values({
        staffId: staffIdOf(kunshan('director')),
        unionId: unionIdOf('320583'),
        role: 'reviewer',
        fromOn: '2026-01-01',
        toOn: '2026-12-31',
      })
      .execute();
    await did(id, 'propose_opinion', kunshan('director'));
    expect((await tried(id, 'issue_opinion', kunshan('director'))).body.code).toBe('same_person');
    await house.db
      .deleteFrom('post')
      .where('staffId', '=', staffIdOf(kunshan('director')))
      .where('role', '=', 'reviewer')
      .execute();
  });
});

describe('意见书与建议书', () => {
  it('单位自签收之日起十五个工作日内答复，中秋、国庆不算，调休上班的周六算', async () => {
    const id = await open();
    await office.passDays(2);
    expect(house.clock.now.toISOString().slice(0, 10)).toBe('2026-09-23');
    await serveOpinion(id);
    const reply = await clock(id, 'reply');
    expect(reply).toMatchObject({ startedOn: '2026-09-23', dueOn: '2026-10-21', isInternal: false });
    expect(reply.label).toContain('条文待核实');
    expect(reply.basis).toContain('江苏省工会劳动法律监督条例');

    const early = await tried(id, 'record_no_reply', kunshan('reviewer'));
    expect(early).toMatchObject({ status: 409, body: { code: 'term_running' } });
    expect(early.body.detail).toContain('2026-10-21');
    await office.passDays(29);
    expect(house.clock.now.toISOString().slice(0, 10)).toBe('2026-10-22');
    await did(id, 'record_no_reply', kunshan('reviewer'));
    expect(await shown(id, '未改正情形')).toBe('逾期没有答复');

    const { documents } = await did(id, 'issue_recommendation', kunshan('director'));
    const opinion = (await page(id)).documents.find((paper: { kind: string }) => paper.kind === 'opinion_letter');
    expect(opinion.addressee).toBe('昆山示例制造有限公司');
    const words = await wordsOf(house, await house.as(kunshan('director')), documents[0].id);
    for (const said of [opinion.number, '2026年9月23日签收', '逾期没有答复', '5个工作日', '监督意见书及签收凭证'])
      expect(words).toContain(said);
    await did(id, 'record_authority_receipt', kunshan('reviewer'));
    expect(await clock(id, 'authority')).toMatchObject({ startedOn: '2026-10-22', dueOn: '2026-10-29' });
    await did(id, 'record_filing', kunshan('reviewer'));
    await did(id, 'record_authority_result', kunshan('reviewer'));
    expect((await page(id)).stateLabel).toBe('部门已查处');
  });

  it('签收日期不能早于意见书，也不能晚于今天', async () => {
    const id = await open();
    await did(id, 'verify', kunshan('reviewer'));
    await did(id, 'investigate', kunshan('reviewer'));
    await did(id, 'propose_opinion', kunshan('reviewer'));
    await did(id, 'issue_opinion', kunshan('director'));
    for (const receivedOn of ['2026-01-05', '2027-01-05']) {
      const reply = await tried(id, 'record_receipt', kunshan('reviewer'), { receivedOn, receipt: '前台签收' });
      expect(reply.body.fields[0].path).toBe('receivedOn');
    }
  });

  it('答复后复查：改正的出复查记录办结，没有改正的可以提请主管部门', async () => {
    const done = await open();
    await serveOpinion(done);
    await did(done, 'record_reply', kunshan('receptionist'));
    const { documents } = await did(done, 'confirm_corrected', kunshan('reviewer'));
    expect(documents[0].title).toBe('整改复查记录');
    expect((await page(done)).stateLabel).toBe('已经改正');

    const again = await open();
    await serveOpinion(again);
    await did(again, 'record_reply', kunshan('receptionist'));
    await did(again, 'record_not_corrected', kunshan('reviewer'));
    // What was established stays; what is still wrong is said beside it, on the page and in the letter.
    const established = '工资表和银行流水显示九月、十月工资没有发放，涉及十二人。';
    const still = '承诺的日期已过，欠薪没有补发。';
    expect(await shown(again, '查明的事实')).toBe(established);
    expect(await shown(again, '复查没有改正的情况')).toBe(still);
    const letter = (await did(again, 'issue_recommendation', kunshan('director'))).documents[0];
    const words = await wordsOf(house, await house.as(kunshan('director')), letter.id);
    expect(words).toContain(`查明的事实：${established}`);
    expect(words).toContain(`经复查：${still}`);
    await did(again, 'record_authority_receipt', kunshan('reviewer'));
    await did(again, 'record_not_filed', kunshan('reviewer'));
    await did(again, 'transfer_clue', kunshan('director'));
    expect((await page(again)).stateLabel).toBe('已移送检察机关');
  });

  it('乡镇工会不能发监督建议书，可以转请县级以上总工会办理', async () => {
    await house.db
      .insertInto('post')
      .values({ staffId: staffIdOf(kunshan('director')), unionId: STATION, role: 'director', fromOn: '2026-01-01' })
      .execute();
    const window = await house.as(kunshan('receptionist'));
    const told = await tellJi(window, {
      facts: { applicantCategory: 'worker', causes: ['unpaid_wages'], divisionCode: '320583100', workerCount: 1 },
      lines: [{ line: 'supervision' }],
    });
    const line = told.matters[0].id;
    await did(line, 'sign', 'yushan-station');
    const { opened } = await did(line, 'open_supervision', 'yushan-station');
    const id = opened[0].id;
    await did(id, 'verify', 'yushan-station');
    await did(id, 'investigate', 'yushan-station');
    await did(id, 'propose_opinion', 'yushan-station');
    await did(id, 'issue_opinion', kunshan('director'));
    await did(id, 'record_refused_receipt', 'yushan-station');
    const refused = await tried(id, 'issue_recommendation', kunshan('director'));
    expect(refused).toMatchObject({ status: 409, body: { code: 'level_too_low' } });
    expect(refused.body.basis).toBe('《江苏省工会劳动法律监督条例》第二十一条（条文待核实）');
    const aside = await tried(id, 'move_up', 'yushan-station', { unionId: STATION, reason: '无权发出。' });
    expect(aside.body.fields).toEqual([{ path: 'unionId', message: '请选择县级以上总工会' }]);
    await did(id, 'move_up', 'yushan-station', { unionId: unionIdOf('320583'), reason: '本会无权发出建议书。' });
    const { documents } = await did(id, 'issue_recommendation', kunshan('director'));
    const words = await wordsOf(house, window, documents[0].id);
    const refusedOn = formatChineseDate(house.clock.now.toISOString().slice(0, 10));
    expect(words).toContain(`单位于${refusedOn}拒收（留置送达，两名监督员见证）`);
    expect(words).toContain('情形：拒绝签收意见书。\n');
    // The station goes on reading what it passed on.
    expect((await page(id, 'yushan-station')).unionName).toBe('昆山市总工会');
  });
});

describe('不搁着', () => {
  it('每办一步就有下一步的内部时限；等单位、等部门的时候走它们的期限', async () => {
    const id = await open();
    expect(await running(id)).toEqual(['verify']);
    await did(id, 'verify', kunshan('reviewer'));
    expect(await running(id)).toEqual(['follow_up']);
    await did(id, 'talk', kunshan('reviewer'));
    expect(await running(id)).toEqual(['follow_up']);
    await did(id, 'send_reminder', kunshan('reviewer'), { advice: '请及时补发。' });
    expect(await running(id)).toEqual(['reminder']);
    await did(id, 'investigate', kunshan('reviewer'));
    await did(id, 'propose_opinion', kunshan('reviewer'));
    await did(id, 'issue_opinion', kunshan('director'));
    expect(await running(id)).toEqual(['follow_up']);
    await did(id, 'record_receipt', kunshan('reviewer'));
    expect(await running(id)).toEqual(['reply']);
    // The employer pays without a word: nobody waits for the term to run out.
    await did(id, 'confirm_corrected', kunshan('reviewer'));
    expect(await running(id)).toEqual([]);
  });

  it('部门立案以后按时去问，问一次重新起算；没有结果的写明理由结束，改正了的照样办结', async () => {
    const filed = async () => {
      const id = await open();
      await serveOpinion(id);
      await did(id, 'record_reply', kunshan('receptionist'));
      await did(id, 'record_not_corrected', kunshan('reviewer'));
      await did(id, 'issue_recommendation', kunshan('director'));
      await did(id, 'record_authority_receipt', kunshan('reviewer'));
      expect(await running(id)).toEqual(['authority']);
      await did(id, 'record_filing', kunshan('reviewer'));
      return id;
    };
    const id = await filed();
    const filedOn = house.clock.now.toISOString().slice(0, 10);
    expect(await clock(id, 'authority_result')).toMatchObject({ startedOn: filedOn, isInternal: true });
    await office.passDays(35);
    const rows = (await (await house.as(kunshan('reviewer'))).get('/api/matters?view=overdue&limit=100')).body.rows;
    expect(rows.map((row: { id: string }) => row.id)).toContain(id);
    await did(id, 'remind_authority', kunshan('reviewer'));
    expect(await running(id)).toEqual(['authority_result']);
    await did(id, 'drop', kunshan('reviewer'), { reason: '多次催询，部门一直没有反馈结果，已告知职工其他途径。' });
    expect((await page(id)).stateLabel).toBe('不再监督');
    expect(await running(id)).toEqual([]);
    const paid = await filed();
    await did(paid, 'confirm_corrected', kunshan('reviewer'));
    expect((await page(paid)).stateLabel).toBe('已经改正');
  });
});

describe('保护反映人', () => {
  it('给单位和部门的文书里没有反映人的姓名、编号所属争议的标题；写进去的当场挡下', async () => {
    const id = await open();
    const named = await tried(id, 'verify', kunshan('reviewer'), { subject: 'pay', violation: '拖欠纪大山工资。' });
    expect(named).toMatchObject({ status: 422, body: { code: 'bad_input' } });
    expect(named.body.fields[0].message).toContain('不得写出反映人的姓名');
    await serveOpinion(id);
    await did(id, 'record_reply', kunshan('receptionist'));
    await did(id, 'record_not_corrected', kunshan('reviewer'));
    await did(id, 'issue_recommendation', kunshan('director'));
    await did(id, 'record_authority_receipt', kunshan('reviewer'));
    await did(id, 'record_not_filed', kunshan('reviewer'));
    await did(id, 'transfer_clue', kunshan('director'));
    const { documents, title } = await page(id);
    expect(documents.map((paper: { kind: string }) => paper.kind)).toEqual([
      'reminder_letter',
      'investigation_record',
      'handling_opinion',
      'opinion_letter',
      'recommendation_letter',
      'clue_transfer',
    ]);
    const director = await house.as(kunshan('director'));
    for (const paper of documents) {
      const words = await wordsOf(house, director, paper.id);
      for (const secret of ['纪大山', '纪某', title, '13912345678', '320583198501011234'])
        expect(words, `${paper.title}里不能有“${secret}”`).not.toContain(secret);
      expect(words).toContain('昆山示例制造有限公司');
    }
  });

  it('调查记录、签收、拒收、受文部门里写了反映人的姓名、电话、证件号码的，也当场挡下', async () => {
    const id = await open();
    await did(id, 'verify', kunshan('reviewer'));
    const record = await office.example({ procedure: 'supervision', unionId: '' }, 'investigate');
    const blocked = async (act: string, who: string, input: object) => {
      const reply = await tried(id, act, who, input);
      expect(reply, act).toMatchObject({ status: 422, body: { code: 'bad_input' } });
      return reply.body.fields.map(({ path, message }: { path: string; message: string }) => `${path}：${message}`);
    };
    const noName = '会写进文书，不得写出反映人的姓名，请改写';
    const noNumber = '会写进文书，不得写出电话号码和证件号码，请删去';
    expect(
      await blocked('investigate', kunshan('reviewer'), {
        ...record,
        place: '纪大山的宿舍',
        papers: ['纪 大 山工资条'],
        questioned: '联系电话13912345678的职工',
        findings: '身份证号320583198501011234的职工没有拿到工资。',
      }),
    ).toEqual([`place：${noName}`, `questioned：${noNumber}`, `findings：${noNumber}`, `papers：${noName}`]);
    await did(id, 'investigate', kunshan('reviewer'));
    await did(id, 'propose_opinion', kunshan('reviewer'));
    await did(id, 'issue_opinion', kunshan('director'));
    const today = house.clock.now.toISOString().slice(0, 10);
    expect(
      await blocked('record_receipt', kunshan('reviewer'), { receivedOn: today, receipt: '由纪大山转交前台' }),
    ).toEqual([`receipt：${noName}`]);
    expect(
      await blocked('record_refused_receipt', kunshan('reviewer'), { refusedOn: today, witness: '纪大山在场' }),
    ).toEqual([`witness：${noName}`]);
  });

  it('没有登记用人单位的，发不出函', async () => {
    const told = await tellJi(await house.as(kunshan('receptionist')), {
      parties: [{ kind: 'worker', role: 'applicant', person: { name: '甄小海' } }],
      claims: [],
      lines: [{ line: 'supervision' }],
    });
    await did(told.matters[0].id, 'sign', kunshan('receptionist'));
    const { opened } = await did(told.matters[0].id, 'open_supervision', kunshan('receptionist'));
    await did(opened[0].id, 'verify', kunshan('reviewer'));
    const refused = await tried(opened[0].id, 'send_reminder', kunshan('reviewer'));
    expect(refused.body).toMatchObject({ code: 'wrong_state', detail: expect.stringContaining('还没有登记用人单位') });
  });
});
