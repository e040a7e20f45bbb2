/** To the union that is competent: sent, received or sent back, and after the second time ruled by the union above. */
import * as jiangsu from '@gongyuan/law/articles/jiangsu-2012-8.ts';
import * as legalAidAct from '@gongyuan/law/articles/legal-aid-act.ts';
import * as unionAidMeasures from '@gongyuan/law/articles/union-aid-measures.ts';
import type { Refusal } from '@gongyuan/kernel/problem.ts';
import * as forms from './forms.ts';
import { applicationActs } from './names.ts';
import type { Application } from './rules.ts';
import { notRuled, notSubmitted, receiverRefusal, rulingRefusal, wasSubmitted } from './rules.ts';

const window = ['receptionist', 'reviewer'] as const;
const someUnion = '00000000-0000-4000-8000-000000000000';

type Sent = { readonly reason: keyof typeof forms.transferReasons };
const sent = ({ reason }: Sent, { today }: Application) => ({ transferReason: reason, transferredOn: today });
const toTheChosen = (_: unknown, { found }: Application) => found.union?.id ?? null;
const backToTheSender = (_: unknown, { matter }: Application) => matter.sentByUnionId;

/** Once more it may be sent on; the second time it comes back the union above rules. */
const firstReturn = ({ matter }: Application): Refusal | null =>
  matter.transferReturns === 0 ? null : { code: 'wrong_state', detail: '已经退回过一次，再退回的报上级工会指定。' };
const secondReturn = ({ matter }: Application): Refusal | null =>
  matter.transferReturns === 1 ? null : { code: 'wrong_state', detail: '第一次退回交转出工会处理。' };

const received = (_: unknown, { today, matter }: Application) => ({
  transferReturns: 0,
  ...(matter.submittedOn === null ? {} : { reviewFromOn: today }),
});

export const transferActs = applicationActs({
  transfer: {
    label: '转送有权受理的工会',
    from: ['draft', 'under_review'],
    to: 'transferred',
    by: window,
    basis: legalAidAct.article(38),
    form: forms.transferForm,
    example: { unionId: someUnion, reason: 'performance_place', note: '劳动合同在对方辖区履行，用人单位也在那里。' },
    needs: 'union',
    guard: notRuled,
    check: (_, context) => receiverRefusal(context),
    set: (input, context) => ({ ...sent(input, context), transferReturns: 0 }),
    movesTo: toTheChosen,
    issues: 'transfer_letter',
    tells: {
      applicant: '您的申请已连同材料转送有权受理的工会，不用您再跑一趟；以后仍可到原来的窗口办理。',
      receptionist: '有转送来的援助申请待接收。',
    },
  },
  receive: {
    label: '接收，继续审查',
    from: 'transferred',
    to: 'under_review',
    by: window,
    isMain: true,
    basis: unionAidMeasures.article(3),
    form: forms.receiveForm,
    example: {},
    needs: 'sender',
    applies: wasSubmitted,
    set: received,
    issues: 'transfer_reply',
    tells: {
      applicant: '转送的申请已被接收，正在审查。',
      reviewer: '有转送来的援助申请待审查。',
      sender: '转送的申请已被接收。',
    },
  },
  receive_draft: {
    label: '接收，继续填写',
    from: 'transferred',
    to: 'draft',
    by: window,
    isMain: true,
    basis: unionAidMeasures.article(3),
    form: forms.receiveForm,
    example: {},
    needs: 'sender',
    applies: notSubmitted,
    set: received,
    issues: 'transfer_reply',
    tells: { applicant: '转送的申请已被接收，请继续填写。', sender: '转送的申请已被接收。' },
  },
  return_transfer: {
    label: '退回转出工会',
    from: 'transferred',
    to: 'transfer_returned',
    by: window,
    basis: jiangsu.article(13),
    form: forms.returnTransferForm,
    example: { reason: 'place_differs', note: '劳动合同履行地和用人单位所在地都不在本会辖区。' },
    needs: 'sender',
    applies: firstReturn,
    guard: notRuled,
    set: ({ reason }) => ({ returnReason: reason, transferReturns: 1 }),
    movesTo: backToTheSender,
    issues: 'transfer_reply',
    tells: { sender: '转送的申请被退回，请重新确定由谁办理。' },
  },
  return_transfer_again: {
    label: '再次退回，报上级指定',
    from: 'transferred',
    to: 'competence_disputed',
    by: window,
    basis: jiangsu.article(13),
    form: forms.returnTransferForm,
    example: { reason: 'place_differs', note: '经再次核对，仍不在本会辖区，请上级工会指定。' },
    needs: 'sender',
    applies: secondReturn,
    guard: notRuled,
    set: ({ reason }) => ({ returnReason: reason, transferReturns: 2 }),
    issues: 'transfer_reply',
    tells: { superior: '一件援助申请两次被退回，请指定由谁办理。', sender: '转送的申请再次被退回，已报上级工会指定。' },
  },
  transfer_again: {
    label: '再次转送',
    from: 'transfer_returned',
    to: 'transferred',
    by: window,
    isMain: true,
    basis: legalAidAct.article(38),
    form: forms.transferForm,
    example: { unionId: someUnion, reason: 'employer_place', note: '已核对用人单位登记地址，在对方辖区。' },
    needs: 'union',
    check: (_, context) => receiverRefusal(context),
    set: sent,
    movesTo: toTheChosen,
    issues: 'transfer_letter',
    tells: { applicant: '您的申请已再次转送，正在确定由哪个工会办理。', receptionist: '有转送来的援助申请待接收。' },
  },
  keep: {
    label: '自行办理，继续审查',
    from: 'transfer_returned',
    to: 'under_review',
    by: window,
    form: forms.keepForm,
    example: { note: '退回理由成立，由本会办理。' },
    applies: wasSubmitted,
    set: () => ({ transferReturns: 0 }),
    tells: { reviewer: '退回的申请由本会办理，请继续审查；审查期限仍从原来收到之日起算。' },
  },
  keep_draft: {
    label: '自行办理，继续填写',
    from: 'transfer_returned',
    to: 'draft',
    by: window,
    form: forms.keepForm,
    example: { note: '退回理由成立，由本会办理。' },
    applies: notSubmitted,
    set: () => ({ transferReturns: 0 }),
    tells: { applicant: '您的申请由原来的工会办理，请继续填写。' },
  },
  rule_competence: {
    label: '指定办理的工会',
    from: 'competence_disputed',
    to: 'transferred',
    by: ['superior'],
    isMain: true,
    basis: jiangsu.article(13),
    form: forms.rulingForm,
    example: { unionId: someUnion, reason: '劳动合同履行地在其辖区，用人单位也在那里登记。' },
    needs: 'union',
    check: (_, context) => rulingRefusal(context),
    set: ({ reason }, { today }) => ({ isRuled: true, rulingReason: reason, transferredOn: today }),
    movesTo: toTheChosen,
    issues: 'competence_ruling',
    tells: {
      applicant: '上级工会已经指定由哪个工会办理您的申请。',
      receptionist: '上级工会指定由本会办理一件援助申请，请接收。',
    },
  },
});
