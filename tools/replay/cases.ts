/** Published cases as a file brings them: of each only what goes in is read, and what may be compared afterwards. */
import { readFile } from 'node:fs/promises';
import { causeOf } from '@gongyuan/law/vocabulary.ts';
import type { CauseCode } from '@gongyuan/law/vocabulary.ts';
import { z } from 'zod';

const Text = (max: number) => z.string().trim().max(max, `不超过${max}个字`);
const name = Text(40)
  .nullish()
  .transform((text) => text || null);

/** What goes in. A value that is null or absent is not stated: never 'no' and never zero. */
export const CaseIn = z.object({
  id: Text(40).min(1, '缺少编号'),
  year: z.int().min(1949, '年份不对').max(2100, '年份不对').nullish(),
  intake_note: Text(3000).min(1, '缺少登记内容'),
  channel_code: Text(60).nullish(),
  place: z.object({ province: name, city: name, county: name }).nullish(),
  applicant_category: Text(40).nullish(),
  workers: z.int('人数应为整数').min(1, '人数至少1人').max(100_000, '人数过大').nullish(),
  workers_note: Text(300).nullish(),
  causes: z.array(Text(40)).max(20, '事由不超过20个').nullish(),
  amount_claimed_yuan: z.number('金额应为数字').min(0, '金额不能为负').max(1e10, '金额过大').nullish(),
});
export type Case = z.output<typeof CaseIn>;

/** The two values that may be compared; what is no boolean is not stated. */
export const comparedFields = { cross_region: '异地', fast_track_rule_hint: '快速办理' } as const;
export type ComparedField = keyof typeof comparedFields;
export type Expected = Readonly<Record<ComparedField, boolean | null>>;
/** What a file may leave out of the comparison; causes are scored by precision and recall. */
export type ScoredField = ComparedField | 'causes';
const scoredFields = ['cross_region', 'fast_track_rule_hint', 'causes'] as const satisfies readonly ScoredField[];

export interface Entry {
  readonly id: string;
  /** Undefined: what came in cannot be entered; `error` says why. */
  readonly case?: Case;
  readonly error?: string;
  readonly expected: Expected;
  /** The causes the file names, near-synonyms as one; null = not stated. */
  readonly expectedCauses: readonly CauseCode[] | null;
  readonly notScored: readonly ScoredField[];
}

const File = z.union([z.array(z.unknown()), z.object({ cases: z.array(z.unknown()), meta: z.unknown().optional() })]);
const Meta = z.object({ not_scored: z.record(z.string(), z.array(z.string())) });

/** Reads a file of cases. Throws a sentence when it cannot be read as one at all. */
export async function readCases(path: string | URL): Promise<readonly Entry[]> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Error(`读不到文件 ${String(path)}，请核对路径。`);
  });
  return parseCases(text);
}

export function parseCases(text: string): readonly Entry[] {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new Error('文件不是 JSON，请核对。');
  }
  const file = File.safeParse(content);
  if (!file.success) throw new Error('文件里没有案例：应为数组，或者带 cases 数组的对象。');
  const { cases, meta } = Array.isArray(file.data) ? { cases: file.data, meta: undefined } : file.data;
  const scoring = Meta.safeParse(meta);
  const notScored = scoring.success ? scoring.data.not_scored : {};
  return cases.map((raw, index) => entryOf(raw, index, notScored));
}

function entryOf(raw: unknown, index: number, notScored: Readonly<Record<string, readonly string[]>>): Entry {
  const told = raw !== null && typeof raw === 'object' ? (raw as Readonly<Record<string, unknown>>) : {}; // read as one; absent parts stay undefined
  const id = typeof told['id'] === 'string' ? told['id'].slice(0, 40) : `#${index + 1}`;
  const value = (field: ComparedField) => (typeof told[field] === 'boolean' ? told[field] : null);
  const parsed = CaseIn.safeParse(raw);
  return {
    id,
    expected: { cross_region: value('cross_region'), fast_track_rule_hint: value('fast_track_rule_hint') },
    expectedCauses: parsed.success && parsed.data.causes ? causeCodesOf(parsed.data.causes) : null,
    notScored: scoredFields.filter((field) => notScored[field]?.includes(id)),
    ...(parsed.success
      ? { case: parsed.data }
      : { error: parsed.error.issues.map((issue) => `${issue.path.join('.')}：${issue.message}`).join('；') }),
  };
}

/** Words the list does not know name no cause here; the clerk keeps them in the story. */
export function causeCodesOf(words: readonly string[]): readonly CauseCode[] {
  return [...new Set(words.flatMap((word) => causeOf(word) ?? []))];
}
