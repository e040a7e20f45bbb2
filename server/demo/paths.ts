/** The ways a matter goes: services done at the window, an application to its decision, a case to the archive. */
import type { Office } from './offices.ts';
import { registerIdOf } from './offices.ts';
import type { Random } from './random.ts';
import type { MatterKey } from './doings.ts';
import type { Cursor, SoFar, Step } from './steps.ts';
import { answers } from './tales.ts';

export type ServiceEnd = 'done' | 'cancelled' | 'open';
export type Decision = 'granted' | 'refused' | 'withdrawn' | 'deemed_withdrawn' | 'urgent';
export type Stage = 'arbitration' | 'first_instance' | 'second_instance' | 'enforcement';

export interface Help {
  readonly office: Office;
  readonly random: Random;
  readonly cursor: Cursor;
  /** What each applicant claims. @unit fen */
  readonly claimedFen: readonly number[];
}

type Input = Readonly<Record<string, unknown>> | ((soFar: SoFar) => Readonly<Record<string, unknown>>);

function stepsOf(matter: MatterKey, cursor: Cursor) {
  const steps: Step[] = [];
  const add = (by: string, [from, to]: readonly [number, number], act: string, input: Input) => {
    steps.push({
      on: cursor.after(from, to),
      by,
      matter,
      act,
      input: typeof input === 'function' ? input : () => input,
    });
  };
  return { steps, add };
}

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
/** Whole yuan. @unit fen */
const part = (fen: number, share: number) => Math.round((fen * share) / 100) * 100;

export function servicePath(kind: 'advice' | 'drafting' | 'negotiation', end: ServiceEnd, help: Help): readonly Step[] {
  const { office, random, cursor } = help;
  const { steps, add } = stepsOf(kind, cursor);
  if (end === 'open') return steps;
  if (end === 'cancelled')
    add(office.receptionist, [1, 5], 'cancel', {
      reason: random.pick(['职工来电说已经解决', '重复登记', '职工改为自己办理']),
    });
  else if (kind === 'advice')
    add(office.receptionist, [0, 1], 'answer', { answer: random.pick(answers), minutes: random.int(2, 12) * 5 });
  else if (kind === 'drafting')
    add(office.receptionist, [0, 3], 'finish', ({ on }) => ({
      draftedOn: on,
      addressedTo: `${office.area}劳动人事争议仲裁委员会`,
    }));
  else add(office.receptionist, [4, 25], 'finish', negotiationEnd(help));
  return steps;
}

function negotiationEnd({ random, claimedFen }: Help): Readonly<Record<string, unknown>> {
  const outcome = random.weighted({ agreed: 68, failed: 24, withdrawn: 8 });
  if (outcome !== 'agreed') return { outcome };
  const agreedFen = part(sum(claimedFen), random.pick([1, 0.9, 0.8, 0.7]));
  return {
    outcome,
    agreedFen,
    ...(random.chance(0.85) ? { receivedFen: part(agreedFen, random.pick([1, 1, 1, 0.5])) } : {}),
  };
}

export interface ApplicationPlan {
  readonly isHardshipExamined: boolean;
  readonly isSupplemented: boolean;
  readonly isReturned: boolean;
  readonly decision: Decision;
}

export function applicationPath(plan: ApplicationPlan, { office, random, cursor }: Help): readonly Step[] {
  const { steps, add } = stepsOf('application', cursor);
  const income = random.int(40, 260) * 1000;
  if (plan.isHardshipExamined) {
    add(office.receptionist, [0, 1], 'state_hardship', {
      householdSize: random.int(1, 6),
      incomePerHeadFen: income,
      hardshipProof: random.pick(['declaration', 'declaration', 'query', 'certificate']),
    });
  }
  if (plan.decision === 'urgent') return [...steps, ...urgentPath(office, cursor)];
  add(office.receptionist, [0, 1], 'submit', {
    papers: random.chance(0.7) ? ['身份证复印件', '证据材料'] : ['身份证复印件'],
  });
  if (plan.decision === 'withdrawn') {
    add(office.receptionist, [1, 3], 'withdraw', {
      reason: random.pick(['单位已经付清', '与单位达成一致', '职工决定自行仲裁']),
    });
    return steps;
  }
  if (plan.isSupplemented || plan.decision === 'deemed_withdrawn') {
    add(office.reviewer, [0, 2], 'ask_supplement', { items: ['劳动合同或者考勤记录', '工资银行流水'] });
    if (plan.decision === 'deemed_withdrawn') {
      // The internal term of supplements is ten days at most.
      for (let week = 0; week < 12; week += 1) cursor.after(1, 1);
      add(office.reviewer, [1, 3], 'deem_withdrawn', { note: '当面告知补正清单，期满没有补交，电话两次无人接听。' });
      return steps;
    }
    add(office.receptionist, [1, 5], 'supplement', { items: ['工资银行流水'] });
  }
  return [...steps, ...decisionSteps(plan, office, cursor)];
}

function decisionSteps({ decision, isReturned }: ApplicationPlan, office: Office, cursor: Cursor): readonly Step[] {
  const { steps, add } = stepsOf('application', cursor);
  const grants = decision === 'granted';
  const propose = grants ? 'propose_grant' : 'propose_refusal';
  const opinion = grants
    ? '属于援助范围，请求有初步证据，建议给予援助。'
    : '现有材料看不出与请求有关的劳动关系，不属于援助范围，建议不予援助。';
  add(office.reviewer, [0, 3], propose, { opinion });
  if (isReturned) {
    add(office.director, [0, 1], 'return_proposal', { reason: '请再核实劳动关系的起止时间。' });
    add(office.reviewer, [0, 1], propose, { opinion: `已经核实起止时间。${opinion}` });
  }
  if (grants) add(office.director, [0, 2], 'grant', { reason: '符合援助条件，同意。' });
  else
    add(office.director, [0, 2], 'refuse', {
      reason: '请求事项不属于劳动权益争议，不在援助范围；可以向有关部门另行反映。',
    });
  return steps;
}

function urgentPath(office: Office, cursor: Cursor): readonly Step[] {
  const { steps, add } = stepsOf('application', cursor);
  add(office.director, [0, 0], 'give_urgent_aid', ({ on }) => ({
    ground: 'limitation',
    expiresOn: on,
    reason: '仲裁时效即将届满，先行代理申请仲裁。',
  }));
  add(office.receptionist, [1, 5], 'supply_urgent_papers', {
    items: ['申请表', '身份证明：身份证复印件', '与申请事项有关的材料：证据材料'],
  });
  add(office.reviewer, [0, 1], 'propose_confirmation', { opinion: '手续已经补齐，建议确认给予援助。' });
  add(office.director, [0, 2], 'confirm_urgent_aid', { reason: '手续已经补齐，符合援助条件。' });
  return steps;
}

export interface CasePlan {
  readonly stage: Stage;
  readonly handler: string;
  readonly isDeclined: boolean;
  readonly isFileReturned: boolean;
  readonly archiveNumber: string;
}

/** Follows a grant; for urgent aid it runs beside the papers that are still to come. */
export function casePath(plan: CasePlan, help: Help): readonly Step[] {
  const { office, random, cursor } = help;
  const { steps, add } = stepsOf('case', cursor);
  const handler = plan.isDeclined ? office.second : plan.handler;
  if (plan.isDeclined) {
    add(office.director, [0, 2], 'assign', { handlerRegisterId: registerIdOf(plan.handler) });
    add(plan.handler, [1, 2], 'decline', { reason: '曾为对方单位提供过咨询，应当回避。' });
  }
  add(office.director, [0, 2], 'assign', { handlerRegisterId: registerIdOf(handler) });
  add(handler, [0, 2], 'accept', {});
  add(handler, [1, 5], 'sign_agreement', ({ on }) => ({ signedOn: on, power: random.pick(['general', 'special']) }));
  add(handler, [0, 4], 'log', ({ on }) => ({
    kind: 'meeting',
    heldOn: on,
    place: '法律援助中心',
    content: '会见受援人，了解经过，核对工资流水和考勤。',
    minutes: 60,
  }));
  add(handler, [3, 15], 'log', ({ on }) => ({
    kind: 'investigation',
    heldOn: on,
    content: '整理证据清单，向证人了解情况。',
    minutes: 90,
  }));
  const isHeard = plan.stage !== 'enforcement' && random.chance(0.7);
  const place = plan.stage === 'arbitration' ? `${office.area}劳动人事争议仲裁委员会` : `${office.area}人民法院`;
  if (isHeard)
    add(handler, [18, 45], 'hold_hearing', ({ on }) => ({
      heldOn: on,
      place,
      content: '双方到庭，举证质证完毕，当庭没有达成调解。',
      minutes: 120,
    }));
  const outcome = isHeard
    ? random.pick([plan.stage === 'arbitration' ? 'award' : 'judgment', 'mediation'] as const)
    : random.pick(['settlement', 'mediation', 'withdrawn'] as const);
  add(handler, [5, 30], 'conclude', conclusion(outcome, help));
  return [...steps, ...filePath(plan, handler, help)];
}

const endings = {
  award: '仲裁委员会作出裁决，支持主要请求。',
  judgment: '法院作出判决，支持主要请求。',
  mediation: '经调解达成协议，单位分期支付。',
  settlement: '双方和解，单位一次性支付。',
  withdrawn: '受援人与单位另行解决，撤回请求。',
} as const;

function conclusion(outcome: keyof typeof endings, { random, claimedFen }: Help) {
  const share = { award: 0.85, judgment: 0.8, mediation: 0.75, settlement: 0.8, withdrawn: 0 }[outcome];
  const isPaid = random.weighted({ all: 55, some: 25, unknown: 20 });
  const shares = { all: 1, some: 0.5, unknown: 0 };
  const results = claimedFen.map((claimed) => {
    const awarded = part(claimed, share);
    return {
      claimedFen: claimed,
      awardedFen: awarded,
      receivedFen: isPaid === 'unknown' ? null : part(awarded, shares[isPaid]),
    };
  });
  const hours = random.int(4, 30);
  return ({ on, applicantIds }: SoFar) => ({
    outcome,
    concludedOn: on,
    summary: endings[outcome],
    hours,
    results: results.map((result, index) => ({ partyId: applicantIds[index] ?? null, ...result })),
  });
}

/** What the handler binds beside the papers of the house. */
const bound = [
  '身份证复印件',
  '委托代理协议',
  '授权委托书',
  '证据材料',
  '仲裁申请书',
  '庭审笔录',
  '结案的裁决书、调解书或者和解协议',
];

function filePath(
  { isFileReturned, archiveNumber }: CasePlan,
  handler: string,
  { office, cursor }: Help,
): readonly Step[] {
  const { steps, add } = stepsOf('case', cursor);
  add(handler, [3, 20], 'submit_file', {
    contents: [...bound, ...(isFileReturned ? [] : ['送达回证'])],
  });
  if (isFileReturned) {
    add(office.reviewer, [2, 8], 'return_file', { reasons: ['缺送达回证'] });
    add(handler, [2, 8], 'resubmit_file', { contents: ['送达回证'] });
  }
  add(office.reviewer, [1, 10], 'accept_file', { opinion: '材料齐全，同意归档。' });
  add(office.reviewer, [0, 3], 'archive', { archiveNumber });
  return steps;
}
