/** After the work: further stages, taking up again, the return visit, judging by a peer, complaints. */
import { officeOf, registerIdOf } from './offices.ts';
import type { Office } from './offices.ts';
import { WORKER } from './doings.ts';
import { arbitration, archived, begun, complained, ended, inProgress, submitted } from './ladders.ts';
import type { Beats } from './ladders.ts';
import { does } from './writing.ts';
import type { Beat, Writing } from './writing.ts';

const kunshan = officeOf('320583');
const suzhou = officeOf('320500');
const qixia = officeOf('320113');
const nanjing = officeOf('320100');

const about = (endsAgo: number, beats: Beats, office: Office = kunshan): Writing => ({
  visit: { office, about: 'unpaid_wages', lines: arbitration },
  beats,
  endsAgo,
});

const nextStage = (on: 'case' | 'next_case', stage: string, reason: string): Beat =>
  does(kunshan.director, on, 'open_next_stage', (at) => ({ stage, servedOn: at.on, reason, handler: 'same' }), 3);

const award: Beats = [...inProgress(kunshan), ...ended(kunshan, 'case', 'award')];
const trial: Beats = [
  ...award,
  nextStage('case', 'first_instance', '裁决没有支持经济补偿，受援人要求起诉。'),
  ...begun(kunshan, 'next_case'),
];

/** Of another firm than who handled the cases, and from another place. */
const peer = suzhou.second;
const onReview = (by: string, act: string, input = {}, days = 1): Beat => does(by, 'review', act, input, days);
const sent = (by: string, reason: string): Beat => does(by, 'case', 'ask_peer_review', { reason }, 3);
const chosen: Beats = [
  sent(kunshan.reviewer, '年度抽查'),
  onReview(kunshan.reviewer, 'choose_peer', { handlerRegisterId: registerIdOf(peer) }),
];
const accepted: Beats = [...chosen, onReview(peer, 'accept_review')];
const scored: Beats = [
  ...accepted,
  onReview(
    peer,
    'score',
    {
      reception: 10,
      agreement: 10,
      facts: 17,
      factsReason: '考勤记录没有申请调取。',
      law: 19,
      lawReason: '没有主张未休年休假工资。',
      hearing: 15,
      progress: 8,
      progressReason: '立案后一个月没有通报。',
      file: 10,
      conduct: 5,
      improvement: '请求项目用清单核对，避免漏项。',
    },
    3,
  ),
];
const confirmed: Beats = [...scored, onReview(kunshan.director, 'confirm', { opinion: '同意评估意见，反馈承办人。' })];

const askedAgain = does(
  WORKER,
  'case',
  'ask_reopening',
  { reason: '和解款只付了一半，承办人说案子已经结了不再管。' },
  5,
);

const askedHow: Beats = [
  does(
    kunshan.receptionist,
    'case',
    'record_return_visit',
    (at) => ({
      visitedOn: at.on,
      method: 'phone',
      service: 'satisfied',
      skill: 'satisfied',
      progress: 'fairly',
      result: 'satisfied',
      money: 'all',
      receivedFen: 2_200_000,
      askedForMoney: 'no',
      retaliation: 'no',
      needsEnforcement: 'no',
      suggestion: '希望开庭前多打一次电话。',
    }),
    6,
  ),
  does(WORKER, 'case', 'rate', { stars: 5, comment: '讲得清楚，钱也要回来了。' }),
];

const finished: readonly Writing[] = [
  about(1, [...award, nextStage('case', 'enforcement', '裁决已经生效，单位没有支付，申请执行。'), ...chosen]),
  about(3, [...trial, ...accepted]),
  about(3, [
    ...trial,
    ...confirmed,
    ...ended(kunshan, 'next_case', 'judgment'),
    nextStage('next_case', 'second_instance', '单位不服一审判决，已经上诉。'),
    ...begun(kunshan, 'last_case'),
  ]),
  about(1, [...archived(kunshan), ...askedHow, ...scored]),
  about(2, [...archived(kunshan), askedAgain, sent(kunshan.reviewer, '受援人请求重新办理，先评估原来的办理')]),
  about(1, [
    ...archived(kunshan),
    ...chosen,
    askedAgain,
    does(suzhou.director, 'case', 'reopen', { opinion: '和解款未付清，请继续督促履行，必要时申请执行。' }, 3),
    onReview(kunshan.reviewer, 'cancel', { reason: '案件重新办理，评估不再进行。' }),
  ]),
  about(2, [...archived(qixia), sent(nanjing.reviewer, '对下级案卷的年度抽查')], qixia),
];

const slow: Beats = [
  ...submitted(kunshan),
  complained(WORKER, 'application', '申请交了几天没有人联系，打电话也没有人接。', '窗口工作人员'),
];
const onComplaint = (by: string, act: string, input: Parameters<typeof does>[3] = {}, days = 1): Beat =>
  does(by, 'complaint', act, input, days);
const taken: Beats = [...slow, onComplaint(kunshan.reviewer, 'accept')];
const forwarded = onComplaint(kunshan.reviewer, 'forward_to_justice', (at) => ({
  body: '昆山市司法局',
  forwardedOn: at.on,
}));

/** One more, just received, stands on a case in hand. */
const complaints: readonly Writing[] = [
  about(2, taken),
  about(10, [
    ...taken,
    onComplaint(
      kunshan.director,
      'answer',
      {
        conclusion: 'founded',
        findings: '经调取办理记录，申请提交后第三日才分给审核人，电话转接有误。',
        measures: '已由审核人当日办理，转接号码已经改正，并向投诉人当面说明。',
      },
      3,
    ),
  ]),
  about(14, [
    ...submitted(kunshan),
    complained(WORKER, 'application', '厂里食堂涨价，饭菜不好，反映了没有人管。', '用人单位食堂'),
    onComplaint(kunshan.reviewer, 'not_accept', {
      reason: 'not_aid',
      note: '反映的是用人单位食堂的问题，可以向企业工会反映。',
    }),
  ]),
  about(4, [...slow, forwarded]),
  about(9, [
    ...slow,
    forwarded,
    onComplaint(kunshan.receptionist, 'record_receipt', (at) => ({ receipt: '收文第12号', receivedOn: at.on }), 3),
  ]),
  about(11, [...slow, onComplaint(WORKER, 'withdraw', { reason: '已经当面说明，不再投诉。' })]),
];

export const writtenAfterwards: readonly Writing[] = [...finished, ...complaints];
