/** What the rules ask of a case before an act: who may take it, what is pending, which stage may follow. */
import * as legalAidAct from '@gongyuan/law/articles/legal-aid-act.ts';
import { formatChineseDate } from '@gongyuan/law/calendar/plain-date.ts';
import { conflictRule } from '@gongyuan/law/competence/conflict.ts';
import { fewEnoughAgents } from '@gongyuan/law/competence/representation.ts';
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import { applicantsOf } from '@gongyuan/kernel/file.ts';
import { holds, isAbove, isDecider } from '@gongyuan/kernel/party.ts';
import type { Refusal } from '@gongyuan/kernel/problem.ts';
import type { Case } from './row.ts';

/** A field's own sentence. */
export const at = (path: string, message: string): Refusal => ({ code: 'bad_input', fields: [{ path, message }] });

const not = (detail: string): Refusal => ({ code: 'wrong_state', detail });

export function handlerFree({ found }: Case): Refusal | null {
  if (!found.handler) return { code: 'handler_blocked', detail: '名册中没有这位承办人。' };
  if (found.handler.blocks.length > 0)
    return { code: 'handler_blocked', detail: found.handler.blocks.join('；'), basis: conflictRule };
  return null;
}

/** Handed on to somebody else than who has it. */
export const anotherHandler = ({ found, matter }: Case): Refusal | null =>
  found.handler?.staffId === matter.handlerId ? at('handlerRegisterId', '他就是现在的承办人，请选择另一位') : null;

/** A court admits two agents for one person; a group of workers may have more. @basis 《民事诉讼法》第六十一条 */
export function notTooManyHandlers({ matter, file }: Case): Refusal | null {
  const forum = matter.stage === 'arbitration' ? 'arbitration' : 'litigation';
  const agents = [matter.handlerId, ...matter.coHandlerIds].filter((id) => id !== null).length + 1;
  const finding = fewEnoughAgents(forum, { agents, principals: principalsOf(file) });
  const [basis] = finding.because;
  return finding.value === false ? { code: 'wrong_state', detail: finding.reason, ...(basis ? { basis } : {}) } : null;
}

/** Those the file names, or those it counts where not all are named. */
function principalsOf(file: Case['file']): number | 'unknown' {
  const named = applicantsOf(file).length;
  if (named === 0 || file.workerCount === 'unknown') return 'unknown';
  return Math.max(named, file.workerCount ?? 0);
}

/** Only who was assigned answers for themselves, not who stands beside. */
export const isFirstHandler = ({ matter, actor }: Case): Refusal | null =>
  matter.handlerId === actor.staffId ? null : { code: 'wrong_party', detail: '由被指派的承办人本人答复。' };

/** Nobody checks the file of their own case. */
export const notOwnFile = ({ matter, actor }: Case): Refusal | null =>
  matter.coHandlerIds.includes(actor.staffId) ? { code: 'same_person' } : null;

/** Asked or proposed, and not yet decided. */
const isPending = (on: PlainDate | null, settledOn: PlainDate | null) => on !== null && settledOn === null;

const changePends = ({ matter }: Case) => isPending(matter.changeAskedOn, matter.changeSettledOn);
export const changeAsked = (context: Case): Refusal | null =>
  changePends(context) ? null : not('没有人请求更换承办人。');
export const changeNotAsked = (context: Case): Refusal | null =>
  changePends(context) ? not('更换承办人的请求还没有答复，请先作出决定。') : null;

const terminationPends = ({ matter }: Case) => isPending(matter.terminationProposedOn, matter.terminationSettledOn);
export const terminationProposed = (context: Case): Refusal | null =>
  terminationPends(context) ? null : not('没有人建议终止援助。');
export const terminationNotProposed = (context: Case): Refusal | null =>
  terminationPends(context) ? not('终止援助的建议还没有决定。') : null;

const isTerminated = ({ matter }: Case) => matter.terminatedOn !== null;
/** Against the end of the aid one objects; what was concluded is gone on with or taken up again. */
export const notTerminated = (context: Case): Refusal | null =>
  isTerminated(context) ? not('援助已经终止，不同意的可以提出异议。') : null;

/** Objected to once: what the union above has decided stands. */
export const mayBeObjectedTo = (context: Case): Refusal | null => {
  if (!isTerminated(context)) return not('案件没有终止援助。');
  return context.matter.terminationObjectionDecidedOn === null ? null : not('异议已经由上级工会审查决定。');
};

/** The file is called in when nobody has objected in time, or the union above has upheld. */
export function terminationStands({ matter, clocks, today }: Case): Refusal | null {
  const by = clocks['objection']?.dueOn;
  return matter.terminationObjectionDecidedOn !== null || by === undefined || today > by
    ? null
    : not(`受援人在${formatChineseDate(by)}前可以提出异议，过后再办。`);
}

export const hasHandler = ({ matter }: Case): Refusal | null =>
  matter.handlerId === null ? not('没有承办人，由审核人直接归档。') : null;
export const hasNoHandler = ({ matter }: Case): Refusal | null =>
  matter.handlerId === null ? null : not('有承办人的，由承办人交卷。');

const reopeningPends = ({ matter }: Case) => isPending(matter.reopeningAskedOn, matter.reopeningSettledOn);
export const reopeningAsked = (context: Case): Refusal | null =>
  reopeningPends(context) ? null : not('没有人请求重新办理。');
export const reopeningNotAsked = (context: Case): Refusal | null =>
  reopeningPends(context) ? not('重新办理的请求已经提出，正在等上级工会答复。') : null;

/** Aid that had begun goes on where it stood; what had not begun is assigned anew. @basis 《法律援助法》第四十九条 */
export const workHadBegun = ({ matter }: Case): Refusal | null =>
  matter.agreementSignedOn === null ? not('还没有签订委托协议，应当重新指派。') : null;
export const workHadNotBegun = ({ matter }: Case): Refusal | null =>
  matter.agreementSignedOn === null ? null : not('已经签订委托协议，应当继续办理。');

export const logKept = ({ found }: Case): Refusal | null =>
  found.logCount === 0 ? { code: 'log_missing', basis: legalAidAct.article(50) } : null;

const following: Readonly<Record<string, readonly string[]>> = {
  arbitration: ['first_instance', 'enforcement'],
  first_instance: ['second_instance', 'enforcement'],
  second_instance: ['enforcement'],
  enforcement: [],
};

/** One stage follows directly on another, and no way leads back. */
export const hasNextStage = ({ matter }: Case): Refusal | null => {
  if (following[matter.stage]?.length === 0) return not('执行是最后一个阶段，没有下一阶段。');
  return matter.nextStage === null ? null : not('下一阶段的案件已经开出，请到那件案件办理。');
};

export const stageFollows = (stage: string, { matter }: Case): Refusal | null =>
  following[matter.stage]?.includes(stage) ? null : at('stage', '这个阶段不能直接接在现在的阶段之后，也不能往回走');

/** The union that has the file judged: its own, or the one above that asks for it. */
export function reviewingUnion({ matter, actor }: Case): string {
  if (holds('reviewer', matter, actor)) return matter.unionId;
  return actor.posts.find((post) => isDecider(post) && isAbove(post, matter))?.unionId ?? matter.unionId;
}
