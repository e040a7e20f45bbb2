/** Who handles the case: assigned, accepted or declined, changed, joined by others. */
import * as legalAidAct from '@gongyuan/law/articles/legal-aid-act.ts';
import * as forms from './forms.ts';
import { caseActs } from './names.ts';
import type { Case } from './row.ts';
import {
  anotherHandler,
  at,
  changeAsked,
  changeNotAsked,
  handlerFree,
  isFirstHandler,
  notTooManyHandlers,
} from './rules.ts';
import { afterTheWork, beforeTheEnd, inHand } from './states.ts';

const chosen = '00000000-0000-4000-8000-000000000000';

const handOn =
  '本案已由负责人另行指派承办人。请把案卷材料和证据原件移交新的承办人；移交以前继续照看案件，不要误了期限。';

/** Whoever takes over begins anew: answer, agreement, power of attorney. */
const handedOver = (handlerRegisterId: string, today: string) => ({
  handlerRegisterId,
  assignedOn: today,
  acceptedOn: null,
  agreementSignedOn: null,
  power: null,
  specialPowers: null,
});

/** Who asked for the change is told what became of it, and nobody else. */
const byClient = (words: string) => (context: Case) => (context.matter.changeAskedBy === 'client' ? words : null);
const byHandler = (words: string) => (context: Case) => (context.matter.changeAskedBy === 'handler' ? words : null);

/** Who stood beside and now has the case is no longer beside. */
const noLongerBeside = ({ found }: Case) => {
  const staffId = found.handler?.staffId;
  return staffId ? [{ table: 'co_handler', rows: [], ends: { staffId } }] : [];
};

export const assignmentActs = caseActs({
  assign: {
    label: '指派承办人',
    from: 'awaiting_assignment',
    to: 'assigned',
    by: ['director'],
    isMain: true,
    basis: legalAidAct.article(43),
    form: forms.assignForm,
    example: { handlerRegisterId: chosen },
    needs: 'handler',
    check: (_, context) => handlerFree(context),
    set: ({ handlerRegisterId }, { today }) => ({ handlerRegisterId, assignedOn: today }),
    handsTo: (_, { found }) => found.handler?.staffId ?? null,
    children: (_, context) => noLongerBeside(context),
    issues: ['assignment_letter', 'handler_notice'],
    opens: 'answer',
    tells: { handler: '有案件指派给您，请答复是否承办。', applicant: '已为您指派承办人，承办人会与您联系。' },
  },
  reassign: {
    label: '改派承办人',
    from: inHand,
    to: 'assigned',
    by: ['director'],
    basis: legalAidAct.article(55),
    form: forms.reassignForm,
    example: { handlerRegisterId: chosen, note: '原承办人调离，改由您承办。' },
    needs: 'handler',
    applies: changeNotAsked,
    check: (_, context) => handlerFree(context) ?? anotherHandler(context),
    set: ({ handlerRegisterId }, { today }) => handedOver(handlerRegisterId, today),
    handsTo: (_, { found }) => found.handler?.staffId ?? null,
    children: (_, context) => noLongerBeside(context),
    issues: ['assignment_letter', 'change_notice'],
    opens: 'answer',
    tells: { handler: '有案件改派给您，请答复是否承办。', applicant: '您的案件已改派承办人，新的承办人会与您联系。' },
    tellsFormer: handOn,
  },
  accept: {
    label: '接受承办',
    from: 'assigned',
    to: 'accepted',
    by: ['handler'],
    isMain: true,
    basis: legalAidAct.article(46),
    form: forms.acceptForm,
    example: {},
    guard: isFirstHandler,
    set: (_, { today }) => ({ acceptedOn: today }),
    ends: ['answer'],
    tells: { director: '承办人已接受指派。' },
  },
  decline: {
    label: '不能承办',
    from: 'assigned',
    to: 'awaiting_assignment',
    by: ['handler'],
    basis: legalAidAct.article(46),
    form: forms.declineForm,
    example: { reason: '曾担任对方单位的法律顾问，应当回避。' },
    guard: isFirstHandler,
    set: () => ({ handlerRegisterId: null, assignedOn: null }),
    handsTo: () => null,
    children: ({ reason }, { today }) => [
      { table: 'case_log', rows: [{ kind: 'decline', heldOn: today, content: reason }] },
    ],
    ends: ['answer'],
    tells: { director: '承办人不能承办，请另行指派。' },
  },
  ask_change: {
    label: '请求更换承办人',
    from: inHand,
    to: 'here',
    by: ['receptionist', 'applicant', 'handler'],
    basis: legalAidAct.article(55),
    form: forms.askChangeForm,
    example: { reason: '承办人两次没有按约定见面，也不说办到哪一步。' },
    guard: changeNotAsked,
    set: ({ reason }, { today, matter, actor }) => ({
      changeAskedOn: today,
      changeAskedBy: [matter.handlerId, ...matter.coHandlerIds].includes(actor.staffId) ? 'handler' : 'client',
      changeReason: reason,
      changeSettledOn: null,
    }),
    opens: 'decide_change',
    tells: {
      director: '有人请求更换承办人，请决定。',
      applicant: byClient('更换承办人的请求已经收到，决定后告诉您。'),
    },
  },
  grant_change: {
    label: '同意更换承办人',
    from: inHand,
    to: 'assigned',
    by: ['director'],
    basis: legalAidAct.article(55),
    form: forms.grantChangeForm,
    example: { handlerRegisterId: chosen, opinion: '承办人未按规定通报进展，同意更换。' },
    needs: 'handler',
    applies: changeAsked,
    check: (_, context) => handlerFree(context) ?? anotherHandler(context),
    set: ({ handlerRegisterId }, { today }) => ({ ...handedOver(handlerRegisterId, today), changeSettledOn: today }),
    handsTo: (_, { found }) => found.handler?.staffId ?? null,
    children: (_, context) => noLongerBeside(context),
    issues: ['change_approval', 'assignment_letter', 'change_notice'],
    opens: 'answer',
    ends: ['decide_change'],
    tells: { handler: '有案件改派给您，请答复是否承办。', applicant: '已同意更换承办人，新的承办人会与您联系。' },
    tellsFormer: handOn,
  },
  decline_change: {
    label: '不更换承办人',
    from: [...beforeTheEnd, ...afterTheWork],
    to: 'here',
    by: ['director'],
    basis: legalAidAct.article(55),
    form: forms.declineChangeForm,
    example: { reason: '经核实，承办人已按规定会见和通报，不符合更换的情形。' },
    needs: 'handlers',
    applies: changeAsked,
    set: (_, { today }) => ({ changeSettledOn: today }),
    issues: 'change_approval',
    ends: ['decide_change'],
    tells: {
      applicant: byClient('更换承办人的请求没有同意，理由可以到窗口查看；仍有意见的可以投诉。'),
      handler: byHandler('更换承办人的请求没有同意，理由写在审批表里，请继续办理。'),
    },
  },
  add_handler: {
    label: '增派共同承办人',
    from: inHand,
    to: 'here',
    by: ['director'],
    basis: legalAidAct.article(43),
    form: forms.addHandlerForm,
    example: { handlerRegisterId: chosen, note: '人数多、证据散，增派一人共同办理。' },
    needs: 'handler',
    guard: notTooManyHandlers,
    check: (_, context) => {
      const { found, matter } = context;
      const staffId = found.handler?.staffId ?? '';
      const isBeside = matter.coHandlerIds.includes(staffId);
      return (
        handlerFree(context) ??
        anotherHandler(context) ??
        (isBeside ? at('handlerRegisterId', '他已经是共同承办人') : null)
      );
    },
    children: ({ handlerRegisterId }, { found, today }) => [
      { table: 'co_handler', rows: [{ staffId: found.handler?.staffId, handlerRegisterId, fromOn: today }] },
    ],
    issues: ['co_handler_letter', 'handler_notice'],
    tells: { handler: '本案增派了共同承办人，请一起办理。', applicant: '为您的案件增派了一位承办人。' },
  },
  end_co_handler: {
    label: '结束共同承办',
    from: [...beforeTheEnd, ...afterTheWork],
    to: 'here',
    by: ['director'],
    form: forms.endCoHandlerForm,
    example: { handlerRegisterId: chosen, reason: '分工的事项已经办完。' },
    needs: 'handler',
    applies: ({ matter }) =>
      matter.coHandlerIds.length === 0 ? { code: 'wrong_state', detail: '本案没有共同承办人。' } : null,
    check: (_, { matter, found }) =>
      matter.coHandlerIds.includes(found.handler?.staffId ?? '')
        ? null
        : at('handlerRegisterId', '他不是本案的共同承办人'),
    children: (_, context) => noLongerBeside(context),
    tells: { handler: '共同承办有变动，请查看。', applicant: '一位共同承办人的工作已经结束，其他承办人继续办理。' },
  },
});
