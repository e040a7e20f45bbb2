/** The work itself: agreement, log, letters, hearings, settlement, conclusion. */
import { notLater } from '../shared-forms.ts';
import { dayWords } from '../document-tags.ts';
import * as arbitrationAct from '@gongyuan/law/articles/labour-arbitration-act.ts';
import * as legalAidAct from '@gongyuan/law/articles/legal-aid-act.ts';
import * as forms from './forms.ts';
import type { SpecialPower } from './forms.ts';
import { caseActs } from './names.ts';
import { at, logKept } from './rules.ts';
import { moneyFacts, rosterRefusal } from './results.ts';
import type { Case } from './row.ts';

const active = ['accepted', 'in_progress'] as const;
const powerNames = Object.keys(forms.specialPowers) as readonly SpecialPower[]; // Object.keys forgets the literal keys it was given

/** Whoever may still go on is told the last day, counted from the day of receipt which the act states. */
function concludedWords({ matter, clocks }: Case): string {
  const concluded = '您的案件已经结案，承办人会把结果和文书交给您。';
  // Clocks of an earlier end, before the case was taken up again, are stopped.
  const lastDay = (name: string) => (clocks[name]?.stoppedOn === null ? dayWords(clocks[name].dueOn) : '');
  const before = `，这是从收到文书之日${dayWords(matter.concludedOn)}起算的。要援助的请尽快告诉承办人或者拨打12351。`;
  const sue = lastDay('next_sue');
  if (sue) return `${concluded}不服裁决的，最晚${sue}向人民法院起诉${before}`;
  const appeal = lastDay('next_appeal');
  if (appeal) return `${concluded}不服一审判决的，最晚${appeal}上诉${before}`;
  return `${concluded}还要起诉、上诉或者申请执行的，期限很短，请尽快告诉承办人或者拨打12351。`;
}

export const handlingActs = caseActs({
  prepare_agreement: {
    label: '出具委托协议和授权委托书',
    from: active,
    to: 'here',
    by: ['handler'],
    basis: arbitrationAct.article(24),
    form: forms.prepareAgreementForm,
    example: { power: 'special', settles: true, changes: true },
    needs: 'handlers',
    check: (input) => {
      const named = powerNames.some((power) => input[power]);
      if (input.power === 'special' && !named) return at('power', '特别授权要勾选至少一项特别权限');
      return input.power === 'general' && named ? at('power', '一般代理不包括勾选的特别权限，请改选特别授权') : null;
    },
    set: (input) => ({
      power: input.power,
      specialPowers: powerNames.filter((power) => input[power]),
    }),
    issues: ['agency_agreement', 'power_of_attorney'],
    tells: { applicant: '委托协议和授权委托书已经备好，请看清授权的每一项再签名。' },
  },
  sign_agreement: {
    label: '签订委托协议',
    from: 'accepted',
    to: 'in_progress',
    by: ['handler'],
    isMain: true,
    form: forms.agreementForm,
    example: { signedOn: '2026-11-21', power: 'general' },
    check: ({ signedOn }, { today }) => notLater('signedOn', signedOn, today),
    set: ({ signedOn, power }) => ({ agreementSignedOn: signedOn, power }),
  },
  log: {
    label: '登记办案活动',
    from: 'in_progress',
    to: 'in_progress',
    by: ['handler'],
    basis: legalAidAct.article(46),
    form: forms.logForm,
    example: {
      kind: 'meeting',
      heldOn: '2026-11-21',
      place: '法律援助中心',
      content: '会见受援人，核对工资流水。',
      minutes: 60,
    },
    check: ({ heldOn }, { today }) => notLater('heldOn', heldOn, today),
    children: (input) => [{ table: 'case_log', rows: [input] }],
  },
  report_progress: {
    label: '向受援人通报进展',
    from: active,
    to: 'here',
    by: ['handler'],
    basis: legalAidAct.article(46),
    form: forms.progressForm,
    example: { heldOn: '2026-11-21', channel: 'phone', content: '仲裁申请已经受理，等开庭通知；请保留考勤照片。' },
    check: ({ heldOn }, { today }) => notLater('heldOn', heldOn, today),
    children: ({ channel: _, ...input }) => [{ table: 'case_log', rows: [{ ...input, kind: 'progress' }] }],
    issues: 'progress_report',
    tells: { applicant: '承办人通报了办理进展，请查看。' },
  },
  record_filing: {
    label: '登记递交或者立案',
    from: 'in_progress',
    to: 'here',
    by: ['handler'],
    form: forms.filingForm,
    example: { filedOn: '2026-11-21', tribunal: '昆山市劳动人事争议仲裁委员会' },
    check: ({ filedOn }, { today }) => notLater('filedOn', filedOn, today),
    set: ({ filedOn, tribunal, tribunalNumber }) => ({ filedOn, tribunal, tribunalNumber: tribunalNumber ?? null }),
    children: ({ filedOn, tribunal }) => [
      { table: 'case_log', rows: [{ kind: 'other', heldOn: filedOn, content: `向${tribunal}递交。` }] },
    ],
  },
  issue_tribunal_letter: {
    label: '出具法律援助公函',
    from: active,
    to: 'here',
    by: ['handler', 'reviewer'],
    form: forms.tribunalLetterForm,
    example: { tribunal: '昆山市劳动人事争议仲裁委员会' },
    needs: 'handlers',
    issues: 'tribunal_letter',
  },
  issue_introduction: {
    label: '出具调查取证介绍信',
    from: active,
    to: 'here',
    by: ['handler', 'reviewer'],
    form: forms.introductionForm,
    example: { visited: '昆山市社会保险基金管理中心', purpose: '查询申请人的参保和缴费记录', validDays: 30 },
    needs: 'handlers',
    issues: 'introduction_letter',
  },
  hold_hearing: {
    label: '登记开庭',
    from: 'in_progress',
    to: 'in_progress',
    by: ['handler'],
    form: forms.hearingForm,
    example: { heldOn: '2026-11-21', place: '昆山市劳动人事争议仲裁委员会', content: '双方到庭，举证质证完毕。' },
    check: ({ heldOn }, { today }) => notLater('heldOn', heldOn, today),
    set: (_, { matter }) => ({ hearings: matter.hearings + 1 }),
    children: (input) => [{ table: 'case_log', rows: [{ ...input, kind: 'hearing' }] }],
  },
  settle: {
    label: '登记和解',
    from: 'in_progress',
    to: 'in_progress',
    by: ['handler'],
    form: forms.settleForm,
    example: {
      settledOn: '2026-11-21',
      results: [{ partyId: null, agreedFen: 2000000 }],
      content: '单位分两期支付。',
    },
    check: ({ settledOn, results }, { today, applicantIds }) =>
      notLater('settledOn', settledOn, today) ?? rosterRefusal(results, applicantIds),
    set: ({ settledOn }) => ({ settledOn }),
    children: ({ settledOn, content }) => [
      { table: 'case_log', rows: [{ kind: 'negotiation', heldOn: settledOn, content }] },
    ],
    states: ({ results }, { file, actor }) =>
      moneyFacts(
        file,
        'agreed_fen',
        results.map((line) => ({ partyId: line.partyId, fen: line.agreedFen })),
        actor.name,
      ),
  },
  conclude: {
    label: '结案',
    from: 'in_progress',
    to: 'concluded',
    by: ['handler'],
    isMain: true,
    basis: legalAidAct.article(50),
    form: forms.concludeForm,
    example: {
      outcome: 'settlement',
      concludedOn: '2026-11-21',
      summary: '经仲裁前和解，单位一次性支付。',
      results: [{ partyId: null, claimedFen: 2200000, awardedFen: 2000000, receivedFen: 2000000 }],
    },
    needs: 'log',
    guard: logKept,
    check: ({ concludedOn, results }, { today, applicantIds }) =>
      notLater('concludedOn', concludedOn, today) ?? rosterRefusal(results, applicantIds),
    set: ({ outcome, concludedOn, summary, hours }) => ({ outcome, concludedOn, summary, hours: hours ?? null }),
    // A case that was taken up again ends with new figures.
    children: ({ results }) => [{ table: 'case_result', rows: results, replaces: true }],
    states: ({ results }, { file, actor }) => [
      ...moneyFacts(
        file,
        'awarded_fen',
        results.map((line) => ({ partyId: line.partyId, fen: line.awardedFen })),
        actor.name,
      ),
      ...moneyFacts(
        file,
        'received_fen',
        results.map((line) => ({ partyId: line.partyId, fen: line.receivedFen })),
        actor.name,
      ),
    ],
    issues: 'closing_report',
    tells: {
      applicant: concludedWords,
    },
  },
});
