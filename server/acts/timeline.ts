/** What was done on a matter, in order, in the words of its forms. */
import { fieldsOf } from '@gongyuan/kernel/outline.ts';
import type { FieldOutline } from '@gongyuan/kernel/outline.ts';
import { parties } from '@gongyuan/kernel/party.ts';
import type { Procedure } from '@gongyuan/kernel/procedure.ts';
import { formatChineseDate, isPlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import { formatYuan } from '@gongyuan/law/money.ts';
import type { TimelineRow } from '@gongyuan/wire/matter.ts';
import type { z } from 'zod';
import type { Db } from '../services.ts';

type Row = z.infer<typeof TimelineRow>;

/** Acts beside the procedure's own, and the fields of what was given with them. */
const others: Readonly<Record<string, string>> = {
  start: '登记',
  urge: '上级催办',
  caller_message: '12351 来电转告',
  answer_urging: '答复催办',
  take_over: '提级办理',
  tell: '已告知',
  serve_document: '登记送达',
  make_paper: '制作文书',
  end_obligation: '办结待办',
  recount_clocks: '期限重新计算',
};
const otherFields: Readonly<Record<string, string>> = {
  note: '要求',
  outcome: '结果',
  reason: '理由',
  recipient: '签收人',
  paper: '文书',
  claims: '请求',
  total: '合计',
  from: '来自事项',
  moved: '变动',
};

export async function timelineOf(db: Db, procedure: Procedure, matterId: string): Promise<Row[]> {
  const rows = await db
    .selectFrom('action')
    .leftJoin('staff', 'staff.id', 'action.actorId')
    .select([
      'action.id',
      'action.at',
      'action.actedOn',
      'action.name',
      'action.toState',
      'action.actorParty',
      'action.input',
      'staff.name as actor',
    ])
    .where('action.subject', '=', 'matter')
    .where('action.subjectId', '=', matterId)
    .orderBy('action.id', 'desc')
    .limit(500)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    actedOn: row.actedOn,
    name: row.name,
    label: procedure.acts[row.name]?.label ?? others[row.name] ?? row.name,
    actor: row.actor ?? '系统',
    actorParty: row.actorParty in parties ? parties[row.actorParty as keyof typeof parties] : row.actorParty, // checked by `in`
    toStateLabel: row.toState ? (procedure.states[row.toState]?.label ?? null) : null,
    input: inputInWords(procedure, row.name, row.input),
  }));
}

function inputInWords(procedure: Procedure, act: string, input: unknown): Row['input'] {
  if (input === null || typeof input !== 'object') return [];
  const form = act === 'start' ? procedure.start?.form : procedure.acts[act]?.form;
  const fields = new Map(form ? fieldsOf(form).map((field) => [field.name, field]) : []);
  return Object.entries(input).flatMap(([name, value]) => {
    const label = fields.get(name)?.label ?? (form ? undefined : otherFields[name]);
    return label === undefined || value === null || name === 'handlerRegisterId'
      ? []
      : [{ label, value: words(value, fields.get(name)) }];
  });
}

function words(value: unknown, field?: FieldOutline): string {
  if (Array.isArray(value))
    return field?.control === 'results'
      ? `共${value.length}行，见“每人金额”`
      : value.map((item) => words(item, field)).join('；');
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'number') return field?.control === 'money' ? formatYuan(value) : `${value}${field?.unit ?? ''}`;
  const text = String(value);
  return field?.choices?.[text] ?? (isPlainDate(text) ? formatChineseDate(text) : text);
}
