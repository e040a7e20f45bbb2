/** What a closed dossier holds, in the order of the rule, and which of it is missing. */
import type { Dossier, LogLine } from '@gongyuan/kernel/procedure.ts';
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { AidCaseRow } from './row.ts';

type CaseRow = Pick<
  AidCaseRow,
  'outcome' | 'hearings' | 'fileContents' | 'assignedOn' | 'agreementSignedOn' | 'terminatedOn'
>;

export interface Holdings {
  readonly row: CaseRow;
  readonly dossier: Dossier;
  readonly log: readonly LogLine[];
  readonly today: PlainDate;
}

/** `required`: missing where it is not there; `if_any`: belongs to it where it came about; else why it is not asked. */
type Need = 'required' | 'if_any' | { readonly notAsked: string };

interface Place {
  readonly label: string;
  /** In the titles of papers issued, the names of uploads and what the handler stated. */
  readonly found: RegExp;
  readonly need: (holdings: Holdings) => Need;
}

const required = (): Need => 'required';
const ifAny = (): Need => 'if_any';
const when =
  (test: (holdings: Holdings) => boolean) =>
  (holdings: Holdings): Need =>
    test(holdings) ? 'required' : 'if_any';

/** Papers by which a tribunal or both sides ended it. */
const endsInPaper = new Set(['award', 'judgment', 'mediation', 'settlement']);
const wentToTribunal = new Set(['award', 'judgment', 'mediation', 'withdrawn']);

/** Aid that ended before somebody had the case, or before it was agreed, has no papers of that. */
const wasAssigned = when(({ row }) => row.assignedOn !== null);
const wasAgreed = when(({ row }) => row.agreementSignedOn !== null);
const endedEarly = ({ row }: Holdings) => row.terminatedOn !== null;
const wasConcluded = when((holdings) => !endedEarly(holdings));

/** The order in which unions bind a file; the subsidy's own papers are bound with the money. */
const places: readonly Place[] = [
  { label: '法律援助申请表', found: /法律援助申请表|口头申请笔录/, need: required },
  { label: '身份证明材料', found: /身份/, need: required },
  {
    label: '经济困难状况材料',
    found: /困难|诚信承诺/,
    need: ({ dossier }) =>
      dossier.isHardshipExamined === false ? { notAsked: '依规定不审查经济困难状况' } : 'required',
  },
  { label: '申请材料接收凭证', found: /接收凭证/, need: required },
  { label: '审批表', found: /^法律援助审批表|快速援助审批单/, need: required },
  { label: '援助决定书', found: /^(给予|先行)/, need: required },
  { label: '指派和更换承办人的文书', found: /指派通知|增派|告知承办人|更换法律援助人员/, need: wasAssigned },
  { label: '委托代理协议', found: /委托.*协议/, need: wasAgreed },
  { label: '授权委托书', found: /授权委托书/, need: wasAgreed },
  { label: '公函和介绍信', found: /公函|介绍信/, need: ifAny },
  { label: '证据材料', found: /证据|流水|合同|工资|考勤|聊天|照片|录音|证明(?!.*身份)/, need: required },
  {
    label: '代书的文书',
    found: /仲裁申请书|起诉状|上诉状|执行申请书|代理词/,
    need: when(({ row }) => wentToTribunal.has(row.outcome ?? '')),
  },
  {
    label: '庭审或者调解记录',
    found: /庭审|开庭|出庭|调解记录/,
    need: when(({ row }) => row.hearings > 0),
  },
  {
    label: '裁判、调解或者和解文书',
    found: /裁决书|判决书|裁定书|调解书|和解协议/,
    need: when(({ row }) => endsInPaper.has(row.outcome ?? '')),
  },
  { label: '送达回证', found: /送达/, need: required },
  { label: '办案记录', found: /办案记录/, need: wasConcluded },
  { label: '进展通报记录', found: /进展通报/, need: ifAny },
  { label: '终止援助的文书', found: /终止.*决定书/, need: when(endedEarly) },
  { label: '结案报告表', found: /结案报告/, need: wasConcluded },
  { label: '回访记录', found: /回访/, need: ifAny },
  { label: '办案补贴材料', found: /补贴/, need: () => ({ notAsked: '由经费办理时另行归卷' }) },
];

export interface Entry {
  readonly label: string;
  readonly numbers: string;
  readonly on: string;
  readonly note: string;
  readonly isMissing: boolean;
}

interface Piece {
  readonly name: string;
  readonly number: string | null;
  readonly on: PlainDate | null;
}

/** Everything on the file as named pieces: issued, uploaded, stated, and what this very act issues. */
function piecesOf({ row, dossier, log, today }: Holdings): readonly Piece[] {
  return [
    ...dossier.papers.map(({ title, number, issuedOn }) => ({ name: title, number, on: issuedOn })),
    ...dossier.papers
      .filter(({ isServed }) => isServed)
      .map(({ title, number, issuedOn }) => ({ name: `送达回证（${title}）`, number, on: issuedOn })),
    ...(log.length > 0 && !dossier.papers.some(({ title }) => title === '办案记录')
      ? [{ name: '办案记录', number: null, on: today }]
      : []),
    ...dossier.evidence.map(({ name, uploadedOn }) => ({ name: `证据：${name}`, number: null, on: uploadedOn })),
    ...(row.fileContents ?? []).map((name) => ({ name, number: null, on: null })),
  ];
}

/** The list of contents: one entry a place of the rule, then what was stated beyond it. */
export function contentsOf(holdings: Holdings): readonly Entry[] {
  const pieces = piecesOf(holdings);
  const entries = places.flatMap(({ label, found, need }) => {
    const here = pieces.filter(({ name }) => found.test(name));
    const asked = need(holdings);
    if (here.length > 0) return [entryOf(label, here)];
    if (asked === 'if_any') return [];
    const note = asked === 'required' ? '缺' : asked.notAsked;
    return [{ label, numbers: '', on: '', note, isMissing: asked === 'required' }];
  });
  const beyond = (holdings.row.fileContents ?? []).filter((name) => !places.some(({ found }) => found.test(name)));
  return [...entries, ...beyond.map((name) => entryOf(name, []))];
}

function entryOf(label: string, pieces: readonly Piece[]): Entry {
  const numbers = pieces.flatMap(({ number }) => (number ? [number] : []));
  const days = pieces.flatMap(({ on }) => (on ? [on] : [])).toSorted();
  return {
    label,
    numbers: [...new Set(numbers)].join('、'),
    on: days[0] ?? '',
    note: pieces.length > 1 ? `共${pieces.length}份` : '',
    isMissing: false,
  };
}

export const missingOf = (entries: readonly Entry[]): readonly string[] =>
  entries.filter(({ isMissing }) => isMissing).map(({ label }) => label);
