/** Supervision, rung by rung: one matter rests at each, and at each way out of the ladder. */
import type { CauseCode } from '@gongyuan/law/vocabulary.ts';
import { addDays } from '@gongyuan/law/calendar/plain-date.ts';
import { officeOf, station } from './offices.ts';
import { does } from './writing.ts';
import type { Beat, InputOf, Writing } from './writing.ts';

const kunshan = officeOf('320583');
const { reviewer, director, receptionist } = kunshan;

const on = (by: string, act: string, input: InputOf = {}, days = 1): Beat => does(by, 'supervision', act, input, days);

/** From the line that was signed for to the answer of the authority. */
const ladder: readonly Beat[] = [
  does(receptionist, 'line', 'sign'),
  does(receptionist, 'line', 'open_supervision'),
  on(reviewer, 'verify', { subject: 'pay', violation: '单位连续两个月没有按月支付劳动报酬，涉及一个班组。' }, 2),
  on(reviewer, 'talk', ({ on: day }) => ({
    talkedOn: day,
    withWhom: '人力资源负责人',
    content: '单位承认没有按时发放，表示月底前补发。',
  })),
  on(
    reviewer,
    'send_reminder',
    ({ on: day }) => ({ advice: '请自查工资支付情况，及时补发。', replyInvitedBy: addDays(day, 10) }),
    4,
  ),
  on(
    reviewer,
    'investigate',
    ({ on: day }) => ({
      heldOn: day,
      place: '单位会议室',
      supervisors: ['甲某，监督证（示例）001', '乙某，监督证（示例）002'],
      questioned: '人力资源负责人、财务负责人',
      findings: '工资表和银行流水显示最近两个月工资没有发放，涉及十二人。',
      papers: ['工资表复印件'],
      reading: 'signed',
    }),
    6,
  ),
  on(reviewer, 'propose_opinion', {
    evidence: '工资表、银行流水、调查记录。',
    provisions: '《劳动法》第五十条',
    correctionAsked: '收到本意见书后补发拖欠的劳动报酬。',
  }),
  on(director, 'issue_opinion', { signer: 'chair' }),
  on(reviewer, 'record_receipt', ({ on: day }) => ({ receivedOn: day, receipt: '人力资源部签收，直接送达' })),
  on(
    reviewer,
    'record_reply',
    ({ on: day }) => ({ repliedOn: day, kind: 'accepts', reply: '本月底前补发全部欠薪。' }),
    5,
  ),
  on(
    reviewer,
    'record_not_corrected',
    ({ on: day }) => ({ checkedOn: day, findings: '承诺的日期已过，欠薪没有补发。' }),
    8,
  ),
  on(director, 'issue_recommendation', {
    authority: '昆山市人力资源和社会保障局',
    request: '请依法立案查处，责令补发劳动报酬。',
    materials: ['监督意见书及签收凭证', '调查记录', '工资表复印件'],
  }),
  on(reviewer, 'record_authority_receipt', ({ on: day }) => ({ receivedOn: day, receipt: '劳动监察大队签收' })),
  on(reviewer, 'record_filing', ({ on: day }) => ({ filedOn: day, fileNumber: '昆人社监立（示例）第6号' }), 4),
  on(reviewer, 'record_authority_result', { result: '部门责令改正，单位已经补发。' }, 12),
];

const acts = [
  'sign',
  'open_supervision',
  'verify',
  'talk',
  'send_reminder',
  'investigate',
  'propose_opinion',
  'issue_opinion',
  'record_receipt',
  'record_reply',
  'record_not_corrected',
  'issue_recommendation',
  'record_authority_receipt',
  'record_filing',
  'record_authority_result',
] as const;
const upTo = (act: (typeof acts)[number], ...more: readonly Beat[]) => [
  ...ladder.slice(0, acts.indexOf(act) + 1),
  ...more,
];

const about = (cause: CauseCode, endsAgo: number, beats: readonly Beat[]): Writing => ({
  visit: { office: kunshan, about: cause, lines: [{ line: 'supervision' }] },
  beats,
  endsAgo,
});

const rungs: readonly Writing[] = [
  about('unpaid_wages', 1, upTo('open_supervision')),
  about('overtime', 2, upTo('verify')),
  about('unpaid_wages', 3, upTo('talk')),
  about('overtime', 4, upTo('send_reminder')),
  about('unpaid_wages', 2, upTo('investigate')),
  about('unpaid_wages', 1, upTo('propose_opinion')),
  about('overtime', 1, upTo('issue_opinion')),
  about('unpaid_wages', 5, upTo('record_receipt')),
  about('overtime', 3, upTo('record_reply')),
  about('unpaid_wages', 2, upTo('record_not_corrected')),
  about('unpaid_wages', 1, upTo('issue_recommendation')),
  about('overtime', 4, upTo('record_authority_receipt')),
  about('unpaid_wages', 6, upTo('record_filing')),
  about('unpaid_wages', 20, upTo('record_authority_result')),
];

const waysOut: readonly Writing[] = [
  about(
    'overtime',
    15,
    upTo(
      'open_supervision',
      on(reviewer, 'find_no_violation', { explanation: '加班费已经按月支付，工资条上写在奖金一栏。' }, 2),
    ),
  ),
  about(
    'unpaid_wages',
    10,
    upTo(
      'talk',
      on(
        reviewer,
        'confirm_corrected',
        ({ on: day }) => ({ checkedOn: day, items: ['补发拖欠的劳动报酬'], proof: '银行代发回单' }),
        5,
      ),
    ),
  ),
  about(
    'unpaid_wages',
    8,
    upTo(
      'investigate',
      on(director, 'transfer_clue', {
        ground: 'group_wages',
        to: '昆山市人民检察院',
        facts: '单位拖欠十二名农民工工资，经监督不配合。',
        materials: ['调查记录', '工资表复印件'],
      }),
    ),
  ),
  about(
    'unpaid_wages',
    17,
    upTo('verify', on(reviewer, 'drop', { reason: '职工已经申请仲裁，改由援助案件办理。' }, 3)),
  ),
  about(
    'overtime',
    2,
    upTo(
      'record_authority_receipt',
      on(reviewer, 'record_not_filed', { reason: '部门书面答复：双方已经申请仲裁。' }, 5),
    ),
  ),
  // The station verifies and talks itself; letters are for the county.
  {
    visit: {
      office: station,
      about: 'unpaid_wages',
      lines: [{ line: 'supervision' }],
      changes: ({ facts }) => ({ facts: { ...facts, divisionCode: station.code, placeText: station.area } }),
    },
    beats: [does(station.receptionist, 'line', 'sign', {}, 0), does(station.receptionist, 'line', 'open_supervision')],
    endsAgo: 2,
  },
];

export const writtenSupervision: readonly Writing[] = [...rungs, ...waysOut];
