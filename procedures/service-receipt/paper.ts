/**
 * D71 送达回证: the form that belongs to a paper served. It decides nothing and has no number of its own; it is filled from
 * what is recorded of the service whenever it is printed, and with blank lines before anything is recorded.
 */
import { formatBasis } from '@gongyuan/law/basis.ts';
import * as civilProcedure from '@gongyuan/law/articles/civil-procedure-act.ts';
import { formatChineseDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { Content, PaperWords } from '@gongyuan/kernel/procedure.ts';
import { ended, inWords } from '../document-tags.ts';

const columns = {
  method: '送达方式',
  recipient: '收件人',
  servedOn: '送出日期',
  receivedOn: '收到日期',
  signature: '收件人签名',
} as const;

const words = {
  tags: {
    title: '文书名称',
    paperNumber: '文书文号',
    addressee: '受送达人',
    sendings: '送达',
    refusal: '拒收事由',
    note: '备注',
    basis: '依据',
  },
  sections: [],
  tables: { 送达: Object.values(columns) },
  required: ['文书名称', '文书文号', '受送达人', '送达', '拒收事由'],
} as const satisfies PaperWords;

/** As templates know it: `service-receipt/service-receipt.docx`. */
export const serviceReceipt = { id: 'service_receipt', label: '送达回证', words } as const;

export type Method = 'hand' | 'post' | 'electronic' | 'left' | 'public_notice';

export interface Sending {
  readonly method: Method;
  readonly methodLabel: string;
  readonly recipient: string;
  readonly servedOn: PlainDate;
  readonly receivedOn: PlainDate | null;
  readonly note: string | null;
}

export interface Served {
  readonly title: string;
  readonly number: string | null;
  readonly addressee: string;
  readonly sendings: readonly Sending[];
  /** To be ticked by hand while nothing is recorded. */
  readonly methods: readonly string[];
}

/** Where nobody signs, what stands for the signature. */
const instead: Readonly<Record<Method, string>> = {
  hand: '',
  post: '邮寄回执附后',
  electronic: '送达记录附后',
  left: '拒收，见下栏',
  public_notice: '公告附后',
};

/** A court's rules, which unions follow: receipt, refusal, post, public notice. */
const [ground, ...others] = [
  civilProcedure.article(87),
  ...[89, 91, 95].map((number) => civilProcedure.article(number)),
];

const writtenByHand = '　　年　月　日';

export function receiptContent({ sendings, methods, ...paper }: Served): Content {
  const refused = sendings.filter(({ method }) => method === 'left');
  const noted = sendings.filter(({ method }) => method !== 'left');
  return inWords(words.tags, {
    title: paper.title,
    paperNumber: paper.number ?? '不编号',
    addressee: paper.addressee,
    sendings: sendings.length === 0 ? [blankRow(methods)] : sendings.map(rowOf),
    refusal: refused.map(({ servedOn, note }) => `${formatChineseDate(servedOn)}，${ended(note)}`).join('\n'),
    note: noted.map(({ note }) => ended(note)).join(''),
    basis: [formatBasis(ground), ...others.map(({ article }) => article)].join('、'),
  });
}

const blankRow = (methods: readonly string[]) => ({
  [columns.method]: methods.map((method) => `□${method}`).join('\n'),
  [columns.recipient]: '',
  [columns.servedOn]: writtenByHand,
  [columns.receivedOn]: writtenByHand,
  [columns.signature]: '',
});

const rowOf = ({ method, methodLabel, recipient, servedOn, receivedOn }: Sending) => ({
  [columns.method]: methodLabel,
  [columns.recipient]: recipient,
  [columns.servedOn]: formatChineseDate(servedOn),
  // The one who refused did not receive it; the day is that of the refusal, below.
  [columns.receivedOn]: receivedOn ? formatChineseDate(receivedOn) : method === 'left' ? '' : writtenByHand,
  [columns.signature]: instead[method],
});
