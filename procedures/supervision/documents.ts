/** The papers of supervision. None of them says who complained: no tag for it is filled, and what staff write is tested for names. */
import { formatChineseDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import { letterSigners } from '@gongyuan/law/competence/letters.ts';
import type { LetterSigner } from '@gongyuan/law/competence/letters.ts';
import { termAt } from '@gongyuan/law/terms/terms.ts';
import type { TermId } from '@gongyuan/law/terms/terms.ts';
import { addresseeTag, ended, worded } from '../document-tags.ts';
import { subjects, transferGrounds, unheededGrounds } from './forms.ts';
import type { Supervision } from './rules.ts';

type Input = Readonly<Record<string, unknown>>;

const said = (value: unknown) => (typeof value === 'string' ? value.trim() : '');
const listed = (value: unknown) => (Array.isArray(value) ? value.map(String).join('；') : '');
const day = (value: PlainDate | null) => (value === null ? '' : formatChineseDate(value));
const subjectOf = ({ matter }: Supervision) =>
  matter.subject && matter.subject in subjects ? subjects[matter.subject as keyof typeof subjects] : '劳动法律执行情况'; // checked by `in`
const employerOf = ({ file }: Supervision) => file.employerName ?? '用人单位';

/** `15个工作日`, as the dated table of terms has it. */
function termWords(id: TermId, on: PlainDate): string {
  const { amount, unit } = termAt(id, on).term;
  return `${amount}${unit === 'working_day' ? '个工作日' : '日'}`;
}

const reminderWords = {
  tags: {
    addressee: addresseeTag,
    subject: '监督事项',
    violation: '核实情况',
    advice: '提示建议',
    hasReplyBy: '请回复',
    replyBy: '回复日期',
  },
  sections: ['请回复'],
  required: ['文号', addresseeTag, '核实情况', '提示建议'],
} as const;

/** D38 提示函: an invitation, with no legal limit for the answer. */
export const reminderLetter = worded(reminderWords, (context: Supervision, input: Input) => ({
  addressee: employerOf(context),
  subject: subjectOf(context),
  violation: ended(context.matter.violation ?? ''),
  advice: ended(said(input['advice'])),
  hasReplyBy: context.matter.replyInvitedBy !== null,
  replyBy: day(context.matter.replyInvitedBy),
}));

const recordWords = {
  tags: {
    unit: '被调查单位',
    subject: '监督事项',
    heldOn: '调查日期',
    place: '调查地点',
    supervisors: '监督员',
    questioned: '询问人员',
    findings: '查明事实',
    papers: '查阅资料',
    reading: '阅看情况',
  },
  sections: [],
  required: ['被调查单位', '监督员', '查明事实', '阅看情况'],
} as const;

/** D36 调查记录, with D37's list of what was copied. */
export const investigationRecord = worded(recordWords, (context: Supervision, input: Input) => ({
  unit: employerOf(context),
  subject: subjectOf(context),
  heldOn: day(context.matter.investigatedOn),
  place: said(input['place']),
  supervisors: listed(input['supervisors']),
  questioned: said(input['questioned']),
  findings: ended(said(input['findings'])),
  papers: listed(input['papers']) || '没有查阅、复制资料',
  reading: input['reading'] === 'refused' ? '单位拒绝签名，已当场记明' : '记录经单位阅看无误并签名',
}));

const opinionWords = {
  subject: '监督事项',
  findings: '查明事实',
  evidence: '证据',
  provisions: '违反的规定',
  correction: '改正要求',
} as const;

const opinionOf = (context: Supervision) => ({
  subject: subjectOf(context),
  findings: ended(context.matter.findings ?? ''),
  evidence: ended(context.matter.evidence ?? ''),
  provisions: (context.matter.provisions ?? '').replace(/。$/, ''),
  correction: ended(context.matter.correctionAsked ?? ''),
});

const handlingWords = {
  tags: { ...opinionWords, unit: '被监督单位', consulted: '听取意见' },
  sections: [],
  required: ['被监督单位', '查明事实', '改正要求'],
} as const;

/** D39 处理意见, for the file. */
export const handlingOpinion = worded(handlingWords, (context: Supervision, input: Input) => ({
  ...opinionOf(context),
  unit: employerOf(context),
  consulted: said(input['consulted']) || '没有',
}));

const letterWords = {
  tags: { ...opinionWords, addressee: addresseeTag, replyTerm: '答复期限', signer: '签发人职务' },
  sections: [],
  required: ['文号', addresseeTag, '查明事实', '违反的规定', '改正要求', '答复期限'],
} as const;

/** D40 监督意见书: facts, provisions, what to correct, the term to answer and what follows. */
export const opinionLetter = worded(letterWords, (context: Supervision) => ({
  ...opinionOf(context),
  addressee: employerOf(context),
  replyTerm: termWords('sv.js.opinion_reply', context.matter.lawOn),
  signer: context.matter.signer ? `工会${letterSigners[context.matter.signer as LetterSigner]}` : '', // the column's check allows only these keys
}));

const recommendationWords = {
  tags: {
    ...opinionWords,
    addressee: addresseeTag,
    unit: '被监督单位',
    opinionNumber: '意见书文号',
    opinionOn: '意见书日期',
    receipt: '签收情况',
    ground: '未改正情形',
    hasNotCorrected: '有复查情况',
    notCorrected: '复查情况',
    request: '建议',
    materials: '移交材料',
    filingTerm: '立案期限',
  },
  sections: ['有复查情况'],
  required: ['文号', addresseeTag, '被监督单位', '意见书文号', '查明事实', '建议', '移交材料', '立案期限'],
} as const;

/** D42 监督建议书 with D43's list of what is handed over. */
export const recommendationLetter = worded(recommendationWords, (context: Supervision, input: Input) => {
  const { matter } = context;
  return {
    ...opinionOf(context),
    addressee: said(input['authority']),
    unit: employerOf(context),
    opinionNumber: matter.opinionNumber ?? '',
    opinionOn: day(matter.opinionOn),
    receipt: matter.opinionReceivedOn
      ? `于${day(matter.opinionReceivedOn)}签收（${matter.opinionReceipt ?? ''}）`
      : (matter.opinionReceipt ?? ''),
    ground: matter.unheededGround
      ? unheededGrounds[matter.unheededGround as keyof typeof unheededGrounds] // the column's check allows only these keys
      : '没有改正',
    hasNotCorrected: matter.notCorrected !== null,
    notCorrected: ended(matter.notCorrected ?? ''),
    request: ended(said(input['request'])),
    materials: listed(input['materials']),
    filingTerm: termWords('sv.js.suggestion_file', matter.lawOn),
  };
});

const transferWords = {
  tags: { addressee: addresseeTag, unit: '被监督单位', facts: '线索', ground: '移送理由', materials: '移交材料' },
  sections: [],
  required: ['文号', addresseeTag, '被监督单位', '线索', '移交材料'],
} as const;

/** D45 线索移送函. */
export const clueTransfer = worded(transferWords, (context: Supervision, input: Input) => ({
  addressee: said(input['to']),
  unit: employerOf(context),
  facts: ended(said(input['facts'])),
  ground: transferGrounds[said(input['ground']) as keyof typeof transferGrounds], // the form's list allows only these keys
  materials: listed(input['materials']),
}));

const recheckWords = {
  tags: { unit: '被监督单位', subject: '监督事项', checkedOn: '复查日期', items: '已改正事项', proof: '改正证明' },
  sections: [],
  required: ['被监督单位', '已改正事项', '改正证明'],
} as const;

/** D46 整改复查记录. */
export const recheckRecord = worded(recheckWords, (context: Supervision, input: Input) => ({
  unit: employerOf(context),
  subject: subjectOf(context),
  checkedOn: day(context.matter.correctedOn),
  items: listed(input['items']),
  proof: ended(said(input['proof'])),
}));
