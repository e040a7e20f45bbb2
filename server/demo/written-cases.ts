/** Cases with a turn on the way: ended early and objected to, handed on, joined by others. */
import { officeOf, registerIdOf } from './offices.ts';
import { WORKER } from './doings.ts';
import { arbitration, complained, granted, inProgress } from './ladders.ts';
import type { Beats } from './ladders.ts';
import { does } from './writing.ts';
import type { Beat, Writing } from './writing.ts';

const kunshan = officeOf('320583');
const suzhou = officeOf('320500');

const about = (endsAgo: number, beats: Beats, isGroup = false): Writing => ({
  visit: { office: kunshan, about: 'unpaid_wages', lines: arbitration, isGroup },
  beats,
  endsAgo,
});

const proposed: Beats = [
  ...inProgress(kunshan),
  does(kunshan.lawyer, 'case', 'propose_termination', {
    ground: 'own_agent',
    evidence: '受援人本周另行委托了律师，有委托合同照片。',
  }),
];
const terminated: Beats = [
  ...proposed,
  does(kunshan.director, 'case', 'terminate', { reason: '受援人已经自行委托代理人，法律援助不再继续。' }),
];
const objected: Beats = [
  ...terminated,
  does(WORKER, 'case', 'object_termination', { reason: '没有委托别的律师，照片上是家里另一个人的案子。' }, 2),
];

const upheld: Beats = [
  ...objected,
  does(suzhou.reviewer, 'case', 'uphold_termination', { opinion: '委托合同由受援人本人签名，终止决定予以维持。' }, 2),
];
/** Longer than the days for an objection. @unit working days */
const NO_OBJECTION = 6;
const confirmed = (days: number): Beat => does(kunshan.reviewer, 'case', 'confirm_termination', {}, days);
const handedIn = does(
  kunshan.lawyer,
  'case',
  'submit_file',
  { contents: ['身份证复印件', '委托代理协议', '授权委托书', '证据材料', '送达回证', '材料交还清单'] },
  4,
);
const archiveNumber = (on: string) => ({ archiveNumber: `${on.slice(0, 4)}-FY-${on.slice(5).replace('-', '')}` });

const endings: readonly Writing[] = [
  about(1, proposed),
  about(2, terminated),
  about(6, [...terminated, confirmed(NO_OBJECTION)]),
  about(9, [
    ...terminated,
    confirmed(NO_OBJECTION),
    handedIn,
    does(kunshan.reviewer, 'case', 'accept_file', { opinion: '材料齐全，同意归档。' }, 2),
    does(kunshan.reviewer, 'case', 'archive', (at) => archiveNumber(at.on)),
  ]),
  about(7, [
    ...granted(kunshan),
    does(kunshan.reviewer, 'case', 'propose_termination', {
      ground: 'client_asks',
      evidence: '单位已经付清，申请人书面要求不再援助。',
    }),
    does(kunshan.director, 'case', 'terminate', { reason: '请求已经实现，按申请人的要求终止援助。' }),
    does(
      kunshan.reviewer,
      'case',
      'archive_unassigned',
      (at) => ({ ...archiveNumber(at.on), missingNote: '还没有指派就终止，身份证明和证据随申请卷保存。' }),
      NO_OBJECTION,
    ),
  ]),
  about(2, objected),
  about(1, upheld),
  about(3, [...upheld, confirmed(1), handedIn]),
  about(3, [
    ...objected,
    does(suzhou.reviewer, 'case', 'order_resumption', { opinion: '委托合同不是受援人所签，责令继续援助。' }, 2),
  ]),
];

const asked = (by: string, reason: string): Beat => does(by, 'case', 'ask_change', { reason });
const second = registerIdOf(kunshan.second);

const handlers: readonly Writing[] = [
  about(1, [
    ...inProgress(kunshan),
    asked(WORKER, '约了两次见面都改了时间，也不知道办到哪一步。'),
    complained(kunshan.receptionist, 'case', '承办人收了五百元交通费，说是规定。', '承办律师'),
  ]),
  about(2, [
    ...inProgress(kunshan),
    asked(kunshan.lawyer, '下月起外出培训，不能按时出庭。'),
    does(kunshan.director, 'case', 'grant_change', { handlerRegisterId: second, opinion: '理由成立，同意更换。' }),
    does(kunshan.second, 'case', 'accept'),
  ]),
  about(
    4,
    [
      ...inProgress(kunshan),
      does(kunshan.director, 'case', 'add_handler', {
        handlerRegisterId: second,
        note: '人数多、证据散，增派一人共同办理，负责核对工资表。',
      }),
      does(kunshan.second, 'case', 'log', (at) => ({
        kind: 'investigation',
        heldOn: at.on,
        content: '逐人核对工资表和银行流水。',
        minutes: 180,
      })),
    ],
    true,
  ),
  about(5, [
    ...inProgress(kunshan),
    does(kunshan.lawyer, 'case', 'prepare_agreement', { power: 'special', settles: true, changes: true }, 0),
    does(kunshan.lawyer, 'case', 'record_filing', (at) => ({
      filedOn: at.on,
      tribunal: '昆山市劳动人事争议仲裁委员会',
      tribunalNumber: '昆劳人仲案字〔示例〕第118号',
    })),
    does(kunshan.lawyer, 'case', 'issue_tribunal_letter', { tribunal: '昆山市劳动人事争议仲裁委员会' }, 0),
    does(kunshan.lawyer, 'case', 'issue_introduction', {
      visited: '昆山市社会保险基金管理中心',
      purpose: '查询申请人的参保和缴费记录',
      validDays: 30,
    }),
    does(kunshan.lawyer, 'case', 'report_progress', (at) => ({
      heldOn: at.on,
      channel: 'phone',
      content: '仲裁申请已经受理，等开庭通知；请保留考勤照片。',
    })),
  ]),
];

export const writtenCases: readonly Writing[] = [...endings, ...handlers];
