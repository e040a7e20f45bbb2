/** Papers made from a dispute's claims: which there are, what each still lacks, and what is given to make one. */
import { z } from 'zod';
import { Claim } from './claims.ts';
import { Fen, Id } from './common.ts';

/** A claim with the reading that is printed; `fen` only where the law gives a frame and no figure. */
const ChoiceIn = z.strictObject({ claim: Claim, reading: z.string().max(60), fen: Fen.optional() });
const Text = (max: number) => z.string().trim().max(max, `不超过${max}个字`);
export const evidenceKinds = { original: '原件', copy: '复印件', electronic: '电子数据' } as const;
const EvidenceIn = z.strictObject({
  name: Text(120),
  source: Text(200).nullable().default(null),
  purpose: Text(300).nullable().default(null),
  pages: z.int('应为页数').min(1, '至少1页').max(10_000, '页数过多').nullable().default(null),
  kind: z.enum(['original', 'copy', 'electronic']).nullable().default(null),
});

/** What only papers need, remembered between them: fields by path, rows of evidence, claims with their readings. */
export const PaperForm = z.strictObject({
  /** Absent: all claims that count, by their main readings. */
  claims: z.array(ChoiceIn).max(30).optional(),
  /** `commissionName`, or `<party>.representative`. */
  fields: z.record(z.string().regex(/^(?:[0-9a-f-]{36}\.)?[a-zA-Z]{1,40}$/, '栏目不对'), Text(4000)).default({}),
  /** Absent: the files uploaded on the dispute. */
  evidence: z.array(EvidenceIn).max(200).optional(),
});
/** Null: one paper for all applicants of the roster. */
export const PaperIn = PaperForm.extend({ partyId: Id.nullable().default(null) });
export const PaperParams = z.strictObject({ id: Id, kind: z.string().regex(/^[a-z_]{1,40}$/, '文书种类格式不对') });
export const PapersQuery = z.strictObject({ partyId: Id.optional() });

const Gap = z.object({
  code: z.string(),
  label: z.string(),
  ask: z.string(),
  where: z.enum(['person', 'employer', 'roster', 'facts', 'claim_facts', 'claims', 'evidence', 'form']),
  id: z.string().nullable(),
});
const Asked = z.object({
  path: z.string(),
  label: z.string(),
  whose: z.string().nullable(),
  ask: z.string(),
  control: z.enum(['text', 'long', 'day', 'choice', 'money']),
  choices: z.array(z.object({ value: z.string(), label: z.string() })),
  isRequired: z.boolean(),
  value: z.string().nullable(),
  suggestion: z.string().nullable(),
});
export const PaperOut = z.object({
  kind: z.string(),
  label: z.string(),
  note: z.string(),
  isForMany: z.boolean(),
  /** It prints the evidence, so that rows of it are asked. */
  listsEvidence: z.boolean(),
  isReady: z.boolean(),
  gaps: z.array(Gap),
  fields: z.array(Asked),
});
const ClaimChoice = z.object({
  claim: Claim,
  label: z.string(),
  /** The main reading of the first worker of the paper; null while a fact is missing. */
  readings: z.array(
    z.object({
      code: z.string(),
      label: z.string(),
      heldBy: z.string(),
      fen: z.int().nullable(),
      upToFen: z.int().nullable(),
    }),
  ),
  chosen: z.string().nullable(),
  fen: z.int().nullable(),
});
export const PapersOut = z.object({
  partyId: z.string().nullable(),
  mayMake: z.boolean(),
  applicants: z.array(z.object({ id: z.string(), name: z.string() })),
  claims: z.array(ClaimChoice),
  evidence: z.array(EvidenceIn.required()),
  papers: z.array(PaperOut),
  /** The drafting in hand on which a made paper is kept; null where none is open. */
  drafting: z.object({ id: z.string(), number: z.string().nullable() }).nullable(),
});
