/** Ways of an application and its case that many written stories share, each building on the one before. */
import { registerIdOf } from './offices.ts';
import type { Office } from './offices.ts';
import type { MatterKey } from './doings.ts';
import { does } from './writing.ts';
import type { Beat } from './writing.ts';

export type Beats = readonly Beat[];

export const arbitration = [{ line: 'arbitration' as const }];

export const submitted = (o: Office): Beats => [
  does(o.receptionist, 'application', 'submit', { papers: ['身份证复印件', '证据材料'] }, 0),
];

/** For those whose hardship is examined. */
export const declared = (o: Office): Beats => [
  does(
    o.receptionist,
    'application',
    'state_hardship',
    { hardshipProof: 'declaration', householdSize: 3, incomePerHeadFen: 150_000 },
    0,
  ),
];

const granting = (o: Office): Beats => [
  does(o.reviewer, 'application', 'propose_grant', { opinion: '属于援助范围，请求有初步证据，建议给予援助。' }),
  does(o.director, 'application', 'grant', { reason: '符合援助条件，同意。' }),
];

export const granted = (o: Office): Beats => [...submitted(o), ...granting(o)];

export const refused = (o: Office): Beats => [
  ...submitted(o),
  does(o.reviewer, 'application', 'propose_refusal', {
    opinion: '现有材料看不出与请求有关的劳动关系，建议不予援助。',
  }),
  does(o.director, 'application', 'refuse', { reason: '现有材料不能说明劳动关系，补充材料后可以再申请。' }),
];

/** From the assignment until the work has begun. */
export const begun = (o: Office, on: MatterKey = 'case'): Beats => [
  does(o.director, on, 'assign', { handlerRegisterId: registerIdOf(o.lawyer) }),
  does(o.lawyer, on, 'accept'),
  does(o.lawyer, on, 'sign_agreement', (at) => ({ signedOn: at.on, power: 'general' })),
  does(o.lawyer, on, 'log', (at) => ({
    kind: 'meeting',
    heldOn: at.on,
    place: '法律援助中心',
    content: '会见受援人，核对工资流水和考勤记录。',
    minutes: 60,
  })),
];

export const inProgress = (o: Office): Beats => [...granted(o), ...begun(o)];

/** What the handler binds beside the papers of the house. */
const bound = (outcome: string) => [
  '身份证复印件',
  '委托代理协议',
  '授权委托书',
  '证据材料',
  '送达回证',
  ...(outcome === 'settlement' ? ['和解协议'] : ['仲裁申请书', outcome === 'judgment' ? '判决书' : '裁决书']),
];

/** From the end of the work to the archive. */
export const ended = (o: Office, on: MatterKey = 'case', outcome = 'settlement'): Beats => [
  does(
    o.lawyer,
    on,
    'conclude',
    (at) => ({
      outcome,
      concludedOn: at.on,
      summary: outcome === 'settlement' ? '双方和解，单位一次性支付。' : '裁决支持主要请求。',
      hours: 16,
      results: [{ partyId: null, claimedFen: 2_600_000, awardedFen: 2_200_000, receivedFen: 2_200_000 }],
    }),
    5,
  ),
  does(o.lawyer, on, 'submit_file', { contents: bound(outcome) }, 4),
  does(o.reviewer, on, 'accept_file', { opinion: '材料齐全，办理规范，同意归档。', grade: 'good' }, 2),
  does(o.reviewer, on, 'archive', (at) => ({
    archiveNumber: `${at.on.slice(0, 4)}-FY-${at.on.slice(5).replace('-', '')}`,
  })),
];

export const archived = (o: Office): Beats => [...inProgress(o), ...ended(o)];

export const complained = (by: string, on: 'application' | 'case', about: string, respondent: string): Beat =>
  does(by, on, 'complain', { respondent, about }, 2);
