/** Labels and controls of form fields, kept beside the schema so that no label is typed twice. */
import { z } from 'zod';

export type Control =
  | 'text'
  | 'long'
  | 'number'
  | 'money'
  | 'date'
  | 'choice'
  | 'boolean'
  | 'list'
  | 'handler'
  | 'union'
  | 'results'
  | 'parties';

export interface FieldMeta {
  readonly label: string;
  readonly control: Control;
  readonly help?: string;
  readonly unit?: string;
  readonly choices?: Readonly<Record<string, string>>;
}

export const fields = z.registry<FieldMeta>();

/** Registers a schema's label; apply it last, for wrappers such as `.optional()` hide an inner label. */
export function labelled<S extends z.ZodType>(schema: S, meta: FieldMeta): S {
  fields.add(schema, meta);
  z.globalRegistry.add(schema, { title: meta.label, ...(meta.help ? { description: meta.help } : {}) });
  return schema;
}

/** Text of one or more characters; spaces alone are nothing said. @unit characters */
export function text(label: string, max = 200, help?: string) {
  const schema = z.string().trim().min(1, `请填写${label}`).max(max, `${label}不超过${max}个字`);
  return labelled(schema, { label, control: max > 200 ? 'long' : 'text', ...(help ? { help } : {}) });
}

/** A calendar date in Asia/Shanghai, `YYYY-MM-DD`. */
export function date(label: string, help?: string) {
  const schema = z.iso.date(`${label}应为日期，例如 2026-11-21`);
  return labelled(schema, { label, control: 'date', ...(help ? { help } : {}) });
}

/** Money. @unit fen, integer */
export function money(label: string, help?: string) {
  const schema = z.int(`${label}应为金额`).min(0, `${label}不能为负`).max(1e14, `${label}过大`);
  return labelled(schema, { label, control: 'money', unit: '分', ...(help ? { help } : {}) });
}

/** One of a closed list, with its Chinese words. */
export function choice<const C extends Readonly<Record<string, string>>>(label: string, choices: C, help?: string) {
  const keys = Object.keys(choices) as (keyof C & string)[]; // Object.keys forgets the literal keys it was given
  const schema = z.enum(keys as [keyof C & string, ...(keyof C & string)[]], `请选择${label}`); // a closed list is never empty
  return labelled(schema, { label, control: 'choice', choices, ...(help ? { help } : {}) });
}

/** The same field, which may stay empty. */
export function optional<S extends z.ZodType>(schema: S) {
  const meta = fields.get(schema);
  const wrapped = schema.optional();
  return meta ? labelled(wrapped, meta) : wrapped;
}
