/** What the papers of a complaint say beyond number, union, date and parties. */
import { formatChineseDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { Context } from '@gongyuan/kernel/procedure.ts';
import { addresseeTag, dayWords, ended, worded } from '../document-tags.ts';
import { refusalReasons } from './forms.ts';
import type { AidComplaintRow } from './row.ts';

type Complaint = Context<AidComplaintRow>;
type Input = Readonly<Record<string, unknown>>;

const common = { receivedOn: '投诉日期', respondent: '被投诉人', about: '投诉事项' } as const;
const told = ({ matter }: Complaint) => ({
  receivedOn: formatChineseDate(matter.openedOn),
  respondent: matter.respondent,
  about: ended(matter.about),
});

const recordWords = {
  tags: { ...common, receiver: '受理人', answerBy: '答复期限' },
  sections: [],
  required: ['申请人', '被投诉人', '投诉事项', '答复期限'],
} as const;

/** D29 投诉登记表. */
export const complaintRecord = worded(recordWords, (context: Complaint) => ({
  ...told(context),
  receiver: context.actor.name,
  answerBy: dayWords(context.clocks['handle']?.dueOn),
}));

const refusalWords = {
  tags: { ...common, reason: '不予受理理由', note: '理由说明' },
  sections: [],
  required: ['文号', '申请人', '不予受理理由'],
} as const;

/** 投诉不予受理告知书, with the door that stays open. */
export const complaintRefusal = worded(refusalWords, (context: Complaint, input: Input) => ({
  ...told(context),
  reason: refusalReasons[context.matter.refusalReason as keyof typeof refusalReasons], // the column's check allows only these keys
  note: ended(typeof input['note'] === 'string' ? input['note'] : null),
}));

const forwardWords = {
  tags: { ...common, addressee: addresseeTag, forwardedOn: '移送日期', contact: '经办人' },
  sections: [],
  required: ['文号', '申请人', addresseeTag, '被投诉人', '投诉事项'],
} as const;

/** 投诉移送函 to the justice department of the same level. @basis 《法律援助投诉处理办法》（司法部令第149号） */
export const complaintForward = worded(forwardWords, (context: Complaint) => ({
  ...told(context),
  addressee: context.matter.forwardedTo ?? '',
  forwardedOn: dayWords(context.matter.forwardedOn),
  contact: context.actor.name,
}));

const replyWords = {
  tags: {
    ...common,
    isFounded: '属实',
    isUnfounded: '不属实',
    findings: '查明情况',
    measures: '处理措施',
  },
  sections: ['属实', '不属实'],
  required: ['文号', '申请人', '查明情况', '处理措施'],
} as const;

/** D29 投诉处理答复书. */
export const complaintReply = worded(replyWords, (context: Complaint) => ({
  ...told(context),
  isFounded: context.matter.isFounded === true,
  isUnfounded: context.matter.isFounded === false,
  findings: ended(context.matter.findings),
  measures: ended(context.matter.measures),
}));
