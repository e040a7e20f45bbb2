/** A matter on the desk: what is due and why, what may be done, what was done. */
import { z } from 'zod';
import { Day, Id, page, PageQuery, Revision } from './common.ts';
import { Claim, DisputeOut, MatterBrief, Party } from './dispute.ts';
import { MessageOut } from './messages.ts';

/** Every act is `POST /api/<path>/:id/<act>` with this body; `input` is the act's own form. */
export const ActBody = z.strictObject({
  revision: Revision,
  disputeRevision: Revision.optional(),
  input: z.record(z.string(), z.unknown()).default({}),
});
export const ActDone = z.object({
  id: z.string(),
  state: z.string(),
  stateLabel: z.string(),
  revision: z.int(),
  documents: z.array(z.object({ id: z.string(), title: z.string(), number: z.string().nullable() })),
  opened: z.array(z.object({ id: z.string(), procedure: z.string() })),
});

const ActOffer = z.object({
  name: z.string(),
  label: z.string(),
  isMain: z.boolean(),
  allowed: z.boolean(),
  refusal: z
    .object({ code: z.string(), title: z.string(), detail: z.string().optional(), basis: z.string().optional() })
    .nullable(),
});
export const ClockOut = z.object({
  name: z.string(),
  label: z.string(),
  isInternal: z.boolean(),
  startedOn: z.string(),
  dueOn: z.string(),
  isProvisional: z.boolean(),
  trace: z.array(z.string()),
  basis: z.string(),
  pausedOn: z.string().nullable(),
  stoppedOn: z.string().nullable(),
  isOverdue: z.boolean(),
});
export const ObligationOut = z.object({
  id: z.string(),
  kind: z.string(),
  label: z.string(),
  addressee: z.string(),
  dueOn: z.string().nullable(),
  openedOn: z.string(),
  openedBy: z.string().nullable(),
  note: z.string().nullable(),
  endedOn: z.string().nullable(),
  outcome: z.string().nullable(),
  isMine: z.boolean(),
  isOverdue: z.boolean(),
});
export const DocumentOut = z.object({
  id: z.string(),
  kind: z.string(),
  title: z.string(),
  number: z.string().nullable(),
  addressee: z.string(),
  issuedOn: z.string(),
  issuedBy: z.string(),
  sha256: z.string(),
  services: z.array(
    z.object({
      method: z.string(),
      methodLabel: z.string(),
      recipient: z.string(),
      servedOn: z.string(),
      receivedOn: z.string().nullable(),
      note: z.string().nullable(),
    }),
  ),
});
export const TimelineRow = z.object({
  id: z.int(),
  at: z.string(),
  actedOn: z.string(),
  name: z.string(),
  label: z.string(),
  actor: z.string(),
  actorParty: z.string(),
  toStateLabel: z.string().nullable(),
  input: z.array(z.object({ label: z.string(), value: z.string() })),
});
export const MatterOut = MatterBrief.extend({
  path: z.string(),
  revision: z.int(),
  phase: z.string(),
  waitsFor: z.string(),
  /** The same with the union and the people who hold the post. */
  waitsForWords: z.string(),
  openedBy: z.string(),
  parentId: z.string().nullable(),
  children: z.array(MatterBrief),
  /** The procedure's own columns in words. */
  row: z.array(z.object({ label: z.string(), value: z.string() })),
  acts: z.array(ActOffer),
  clocks: z.array(ClockOut),
  obligations: z.array(ObligationOut),
  documents: z.array(DocumentOut),
  messages: z.array(MessageOut),
  timeline: z.array(TimelineRow),
  applicants: z.array(Party),
  claims: z.array(Claim),
  log: z.array(
    z.object({
      kind: z.string(),
      heldOn: z.string(),
      place: z.string().nullable(),
      content: z.string(),
      minutes: z.int().nullable(),
    }),
  ),
  results: z.array(
    z.object({
      partyId: z.string().nullable(),
      name: z.string(),
      claimedFen: z.int().nullable(),
      awardedFen: z.int().nullable(),
      receivedFen: z.int().nullable(),
    }),
  ),
  mayUrge: z.boolean(),
  mayTakeOver: z.boolean(),
  /** Parts of it may be handed down to a union below. */
  mayHandDown: z.boolean(),
  /** Service of papers and words told: by the union's own staff, the handler, and who took it over. */
  mayRecord: z.boolean(),
  dispute: DisputeOut.pick({
    id: true,
    number: true,
    revision: true,
    title: true,
    story: true,
    facts: true,
    employer: true,
    parties: true,
    evidence: true,
    matters: true,
  }),
});
/** `mine`: waits for me; `unit`: open at my unions; `overdue`: past due, also below; `all`: everything visible. */
export const MatterQuery = PageQuery.extend({
  view: z.enum(['mine', 'unit', 'overdue', 'all']).default('mine'),
  procedure: z.string().max(40).optional(),
  state: z.string().max(40).optional(),
  unionId: Id.optional(),
  q: z.string().trim().max(60).optional(),
  from: Day.optional(),
  to: Day.optional(),
  fastTrack: z.enum(['true', 'false']).optional(),
});
export const MatterPage = page(MatterBrief).extend({
  counts: z.object({ mine: z.int(), unit: z.int(), overdue: z.int() }),
  obligations: z.array(ObligationOut.extend({ matterId: z.string(), matterTitle: z.string() })),
});
export const Urge = z.strictObject({ note: z.string().trim().min(2, '请写明催办要求').max(500) });
export const EndObligation = z.strictObject({ outcome: z.string().trim().min(2, '请写明办理结果').max(1000) });
export const TakeOver = z.strictObject({ reason: z.string().trim().min(4, '请写明提级办理的理由').max(500) });
export const serviceMethods = {
  hand: '直接送达',
  post: '邮寄送达',
  electronic: '电子送达',
  left: '留置送达',
  public_notice: '公告送达',
} as const;
export const NewService = z.strictObject({
  method: z.enum(['hand', 'post', 'electronic', 'left', 'public_notice']),
  recipient: z.string().trim().min(1, '请填写签收人').max(60),
  servedOn: Day,
  receivedOn: Day.optional(),
  note: z.string().trim().max(300).optional(),
});
export const Preview = z.object({ title: z.string(), html: z.string() });
export const TemplateRow = z.object({
  documentKind: z.string(),
  label: z.string(),
  version: z.int(),
  unionId: z.string().nullable(),
  unionName: z.string().nullable(),
  fromOn: z.string().nullable(),
  sha256: z.string(),
  placeholders: z.array(z.string()),
});
export const CallerBrief = z.object({
  name: z.string(),
  phone: z.string().nullable(),
  matters: z.array(z.object({ number: z.string().nullable(), stateLabel: z.string(), owner: z.string() })),
});
