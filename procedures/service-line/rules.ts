/** What a line asks of its steps: returned in time and not for ever, ruled from above both sides, closed once the worker was told. */
import { dueOn } from '@gongyuan/law/calendar/working-days.ts';
import { termAt } from '@gongyuan/law/terms/terms.ts';
import * as petitions from '@gongyuan/law/articles/petition-regulations.ts';
import { applicantsOf } from '@gongyuan/kernel/file.ts';
import { rulesOver } from '@gongyuan/law/competence/venue.ts';
import { isAbove, isDecider } from '@gongyuan/kernel/party.ts';
import type { Context } from '@gongyuan/kernel/procedure.ts';
import type { Refusal } from '@gongyuan/kernel/problem.ts';
import type { ServiceLineRow } from './row.ts';

type Line = Context<ServiceLineRow>;

export const notHere: Refusal = { code: 'wrong_state', detail: '这一步不适用于这一项服务。' };
export const onlyFor =
  (line: ServiceLineRow['line']) =>
  ({ matter }: Line): Refusal | null =>
    matter.line === line ? null : notHere;

/** After the union above has spoken nobody passes the worker on again. */
export const notRuled = ({ matter }: Line): Refusal | null =>
  matter.isRuled
    ? { code: 'wrong_state', detail: '上级工会已经指定本会办理，不能再退回；确有困难的请直接与上级工会联系。' }
    : null;

export const unknownUnion: Refusal = {
  code: 'bad_input',
  fields: [{ path: 'unionId', message: '没有这个工会，或者已经撤销，请重新选择' }],
};

/** Who rules must be above the union it names, or the ruling would bind nobody there. */
export function withinReach({ found, actor, matter }: Line): Refusal | null {
  const { union } = found;
  if (!union) return unknownUnion;
  const reaches = actor.posts.some((post) => isDecider(post) && isAbove(post, matter) && rulesOver(post, [union]));
  return reaches
    ? null
    : {
        code: 'bad_input',
        fields: [{ path: 'unionId', message: '这个工会不在您的下级，请由两家共同的上级工会指定' }],
      };
}

/** By analogy where the sender is no union above. @basis 《信访工作条例》第二十三条第三款 */
export function isLateReturn({ matter, today }: Line): boolean | null {
  if (matter.line !== 'petition') return null;
  const since = matter.dispatchedOn ?? matter.openedOn;
  return today > dueOn(since, termAt('pt.xf.objection', matter.lawOn).term).on;
}

/** Nobody's petition is closed before they were told how it is handled; whoever left no name cannot be told. */
export function petitionerTold({ matter, file }: Line): Refusal | null {
  if (matter.line !== 'petition' || matter.notifiedOn !== null || applicantsOf(file).length === 0) return null;
  return {
    code: 'wrong_state',
    detail: '还没有书面告知信访人处理途径和程序，请先登记书面告知，再办结。',
    basis: petitions.article(23, 2),
  };
}

export function signed({ actor, today }: Line) {
  return { signedOn: today, responsibleId: actor.staffId, responsibleName: actor.name };
}
