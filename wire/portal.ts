/** What a worker tells through the portal, step by step, and the words both sides write to each other. */
import { z } from 'zod';
import { Claim, ClaimFactsIn, Code } from './claims.ts';
import { Day, Fen, Id } from './common.ts';
import { ApplicantCategory, Cause } from './intake.ts';

const UNKNOWN = z.literal('unknown');

export const helperKinds = {
  family: '家里人或者朋友',
  union_officer: '工会干部',
  colleague: '工友',
} as const;
export type HelperKind = keyof typeof helperKinds;

export const helpLines = ['advice', 'drafting', 'negotiation', 'arbitration', 'litigation'] as const;

/** A file brought along, sealed beside the draft; it enters the store and the evidence when the application is sent. */
export const BroughtFile = z.strictObject({
  name: z.string(),
  sha256: z.string(),
  bytes: z.int(),
  mediaType: z.string(),
});

/** Answers so far: absent = not yet asked, 'unknown' = asked and not known. */
export const Answers = z.strictObject({
  helper: z
    .strictObject({ kind: z.enum(['family', 'union_officer', 'colleague']), name: z.string(), relation: z.string() })
    .optional(),
  story: z.strictObject({ text: z.string(), isToBeAsked: z.boolean() }).optional(),
  trouble: z.union([z.array(Cause), UNKNOWN]).optional(),
  who: z.union([ApplicantCategory, UNKNOWN]).optional(),
  place: z.union([z.strictObject({ divisionCode: z.string().optional(), text: z.string() }), UNKNOWN]).optional(),
  employer: z.strictObject({ name: z.string(), workers: z.union([z.int(), UNKNOWN]) }).optional(),
  job: z.union([z.literal('still'), UNKNOWN, z.strictObject({ leftOn: z.union([Day, UNKNOWN]) })]).optional(),
  knew: z.union([Day, UNKNOWN]).optional(),
  amount: z.union([Fen, UNKNOWN]).optional(),
  help: z.union([z.array(z.enum(helpLines)), UNKNOWN]).optional(),
  hardship: z
    .strictObject({
      proof: z.enum(['declaration', 'certificate', 'none', 'unknown']),
      householdSize: z.int().optional(),
      incomePerHeadFen: Fen.optional(),
    })
    .optional(),
  contact: z.strictObject({ name: z.string(), phone: z.string(), identityNumber: z.string() }).optional(),
  papers: z.literal('seen').optional(),
});
export type Answers = z.output<typeof Answers>;
export type BroughtFile = z.output<typeof BroughtFile>;

/** What a form of plain HTML sends: every field as often as it stands there. */
export const FormBody = z.record(z.string().max(60), z.array(z.string().max(20_000)).max(60));
export type FormBody = z.output<typeof FormBody>;

/** What was told to 算一算: claims, facts and the order in which they were asked. */
export const ReckonedDraft = z.strictObject({
  claims: z.array(Claim).max(40),
  facts: ClaimFactsIn,
  trail: z.array(Code),
  /** The application was begun with these facts and takes them along when it is sent. */
  isCarried: z.boolean().default(false),
});
export type ReckonedDraft = z.output<typeof ReckonedDraft>;

/** Everything a draft keeps, sealed as one. */
export const DraftContent = z.strictObject({
  /** Twelve characters, to go on with on another phone. */
  code: z.string(),
  answers: Answers,
  files: z.array(BroughtFile).default([]),
  /** What was typed on a page but not yet handed in. */
  partial: z.strictObject({ step: z.string(), told: FormBody }).optional(),
  isInDanger: z.boolean().default(false),
  /** A release that names facts anew must not lose the application beside them. */
  reckoned: ReckonedDraft.optional().catch(undefined),
});
export type DraftContent = z.output<typeof DraftContent>;

export const WorkerMessageIn = z.strictObject({
  body: z.string().trim().min(1, '请写下要说的话').max(2000, '不超过2000个字'),
});
export const StaffMessageIn = WorkerMessageIn.extend({
  /** To this applicant alone; absent = to the representatives, or to all where there are none. */
  to: Id.optional(),
});
export const WorkerMessageOut = z.object({
  id: Id,
  isFromWorker: z.boolean(),
  from: z.string(),
  /** The applicant to whom alone it was written. */
  to: z.string().nullable(),
  body: z.string(),
  sentAt: z.string(),
});
export const WorkerMessages = z.object({
  rows: z.array(WorkerMessageOut),
  mayWrite: z.boolean(),
  applicants: z.array(z.object({ personId: Id, name: z.string(), isRepresentative: z.boolean() })),
});

/** What is shown after sending, and again for a day on the same phone. */
export const Receipt = z.strictObject({
  disputeNumber: z.string(),
  unionName: z.string(),
  unionPhone: z.string().nullable(),
  opened: z.array(z.strictObject({ label: z.string(), number: z.string().nullable() })),
  /** What follows, in order, each with its latest day where one runs. */
  next: z.array(z.string()),
  hasPhone: z.boolean(),
  isHelper: z.boolean(),
  isInDanger: z.boolean(),
  toAsk: z.array(z.string()),
});
export type Receipt = z.output<typeof Receipt>;
