/** Letters between unions about who is competent, and the one that leads the worker to the government's legal aid. */
import { formatChineseDate } from '@gongyuan/law/calendar/plain-date.ts';
import { addresseeTag, worded } from '../document-tags.ts';
import { referralReasons, returnReasons, transferReasons } from './forms.ts';
import type { Application, Input } from './words.ts';
import { causeWords, lastDay, numbered, stageWord, submittedDay, typed } from './words.ts';

type Words = Readonly<Record<string, string>>;
const chosen = (choices: Words, key: string | null) => (key && choices[key]) || '其他';

const transferLetterWords = {
  tags: {
    addressee: addresseeTag,
    submittedOn: '申请日期',
    stage: '代理阶段',
    cause: '争议事由',
    reason: '转送理由',
    note: '转送说明',
    papers: '已交补正材料',
    receiveBy: '接收期限',
    contact: '经办人',
  },
  sections: [],
  required: ['文号', '申请人', addresseeTag, '转送理由', '接收期限'],
} as const;

/** D21 援助申请移送函. @basis 《法律援助法》第三十八条；《工会法律援助办法》第三条 */
export const transferLetter = worded(transferLetterWords, (context: Application, input: Input) => ({
  addressee: context.found.union?.name ?? '',
  submittedOn: submittedDay(context),
  stage: stageWord(context.matter.stage),
  cause: causeWords(context.file),
  reason: chosen(transferReasons, context.matter.transferReason),
  note: typed(input, 'note'),
  papers: context.matter.supplementItems
    ? `已告知补正：${numbered(context.matter.supplementItems)}`
    : '没有告知过补正。',
  receiveBy: lastDay(context, 'transfer'),
  contact: context.actor.name,
}));

const transferReplyWords = {
  tags: {
    addressee: addresseeTag,
    transferredOn: '转送日期',
    cause: '争议事由',
    isReceived: '同意接收',
    isReviewed: '继续审查',
    isReturned: '退回',
    isDisputed: '报请指定',
    reviewBy: '审查期限',
    reason: '退回理由',
    note: '说明',
    contact: '经办人',
  },
  sections: ['同意接收', '继续审查', '退回', '报请指定'],
  required: ['文号', '申请人', addresseeTag],
} as const;

/** D21 复函: taken, sent back with the reason, or laid before the union above. */
export const transferReply = worded(transferReplyWords, (context: Application, input: Input) => {
  const { matter, found } = context;
  const isReceived = matter.state === 'under_review' || matter.state === 'draft';
  return {
    addressee: found.union?.name ?? '',
    transferredOn: formatChineseDate(matter.transferredOn ?? matter.openedOn),
    cause: causeWords(context.file),
    isReceived,
    isReviewed: matter.state === 'under_review',
    isReturned: !isReceived,
    isDisputed: matter.state === 'competence_disputed',
    reviewBy: lastDay(context, 'review'),
    reason: chosen(returnReasons, matter.returnReason),
    note: typed(input, 'note'),
    contact: context.actor.name,
  };
});

const rulingWords = {
  tags: { addressee: addresseeTag, cause: '争议事由', reason: '指定理由', receiveBy: '接收期限' },
  sections: [],
  required: ['文号', '申请人', addresseeTag, '指定理由', '接收期限'],
} as const;

/** 指定办理通知: after the second return, by the union above. */
export const competenceRuling = worded(rulingWords, (context: Application, input: Input) => ({
  addressee: context.found.union?.name ?? '',
  cause: causeWords(context.file),
  reason: typed(input, 'reason'),
  receiveBy: lastDay(context, 'transfer'),
}));

const referralWords = {
  tags: { addressee: addresseeTag, cause: '争议事由', stage: '代理阶段', reason: '转介理由', note: '转介说明' },
  sections: [],
  required: ['文号', '申请人', addresseeTag, '转介理由'],
} as const;

/** 转介函 to the government's legal aid institution; the worker carries it. */
export const referralLetter = worded(referralWords, ({ matter, file }: Application, input: Input) => ({
  addressee: matter.referredTo ?? '',
  cause: causeWords(file),
  stage: stageWord(matter.stage),
  reason: chosen(referralReasons, matter.referralReason),
  note: typed(input, 'note'),
}));
