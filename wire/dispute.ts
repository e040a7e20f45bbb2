/** The dispute file, its people and its employer, as read on the desk. */
import { z } from 'zod';
import { Day, Fen, Id, Revision, known } from './common.ts';
import { Cause, FactsIn, PartyIn } from './intake.ts';

export const MaskedPerson = z.object({
  id: z.string(),
  name: z.string(),
  sex: z.string().nullable(),
  birthOn: z.string().nullable(),
  identityNumber: z.string().nullable(),
  phone: z.string().nullable(),
  address: z.string().nullable(),
  category: z.string().nullable(),
  isUnionMember: z.boolean().nullable(),
});
export const Unmask = z.strictObject({
  field: z.enum(['identity_number', 'phone', 'address']),
  reason: z.string().trim().min(4, '请写明查看理由').max(200),
});
export const Unmasked = z.object({ value: z.string().nullable() });

const Statement = z.object({
  field: z.string(),
  label: z.string(),
  value: z.string().nullable(),
  isKnown: z.boolean(),
  standing: z.string(),
  statedBy: z.string(),
  statedOn: z.string(),
  recordedBy: z.string(),
  partyId: z.string().nullable(),
});
export const MatterBrief = z.object({
  id: z.string(),
  number: z.string().nullable(),
  procedure: z.string(),
  procedureLabel: z.string(),
  state: z.string(),
  stateLabel: z.string(),
  title: z.string(),
  unionId: z.string(),
  unionName: z.string(),
  handlerName: z.string().nullable(),
  openedOn: z.string(),
  closedOn: z.string().nullable(),
  isFastTrack: z.boolean(),
  isDemo: z.boolean(),
  dueOn: z.string().nullable(),
  isOverdue: z.boolean(),
});
export const Party = z.object({
  id: z.string(),
  kind: z.string(),
  role: z.string(),
  seat: z.int(),
  displayName: z.string(),
  personId: z.string().nullable(),
  employerId: z.string().nullable(),
  isRepresentative: z.boolean(),
});
export const Claim = z.object({
  id: z.string(),
  partyId: z.string().nullable(),
  cause: z.string(),
  causeLabel: z.string(),
  claimedFen: z.int().nullable(),
  verifiedFen: z.int().nullable(),
  agreedFen: z.int().nullable(),
  awardedFen: z.int().nullable(),
  receivedFen: z.int().nullable(),
});
export const Evidence = z.object({
  id: z.string(),
  name: z.string(),
  mediaType: z.string(),
  bytes: z.int(),
  sha256: z.string(),
  purpose: z.string().nullable(),
  uploadedBy: z.string(),
  uploadedAt: z.string(),
  matterId: z.string().nullable(),
});
export const DisputeOut = z.object({
  id: z.string(),
  number: z.string(),
  revision: z.int(),
  title: z.string(),
  unionId: z.string(),
  unionName: z.string(),
  openedOn: z.string(),
  story: z.string(),
  isDemo: z.boolean(),
  /** Field code → value in words, or 'not known', or null = never asked; with every statement behind it. */
  facts: z.array(
    z.object({
      field: z.string(),
      label: z.string(),
      value: z.string().nullable(),
      isKnown: z.boolean().nullable(),
      statements: z.array(Statement),
    }),
  ),
  /** The same facts as typed values, to prefill forms. */
  values: FactsIn,
  employer: z.object({ id: z.string(), name: z.string() }).nullable(),
  /** The dispute on which its matters and contacts hang now. */
  mergedInto: z.object({ id: z.string(), number: z.string() }).nullable(),
  parties: z.array(Party),
  claims: z.array(Claim),
  evidence: z.array(Evidence),
  matters: z.array(MatterBrief),
  contacts: z.array(
    z.object({
      id: z.string(),
      metOn: z.string(),
      channel: z.string(),
      speaker: z.string(),
      recordedBy: z.string(),
      unionName: z.string(),
      story: z.string(),
      lines: z.array(
        z.object({ line: z.string(), label: z.string(), unionName: z.string(), matterId: z.string().nullable() }),
      ),
    }),
  ),
});
export const ChangeFacts = z.strictObject({
  revision: Revision,
  facts: FactsIn.partial(),
  statedBy: z.string().trim().min(1, '请填写是谁说的').max(60),
  statedOn: Day.optional(),
  standing: z.enum(['said', 'shown', 'verified']),
  claims: z
    .array(
      z.strictObject({
        partyId: Id.nullable(),
        cause: Cause,
        claimedFen: known(Fen).optional(),
        verifiedFen: known(Fen).optional(),
      }),
    )
    .max(2000)
    .optional(),
});
export const AddParties = z.strictObject({ revision: Revision, parties: z.array(PartyIn).min(1).max(1000) });

/** One person's page: every service in time order. */
export const AskErasure = z.strictObject({
  reason: z.string().trim().min(4, '请写明本人怎样提出、为什么').max(300, '不超过300个字'),
});
export const DecideErasure = z.strictObject({
  isGranted: z.boolean(),
  reason: z.string().trim().max(300, '不超过300个字').optional(),
});

export const PersonOut = MaskedPerson.extend({
  /** Whether the person asked that what is kept of them be erased, and how far that has gone. */
  erasure: z.object({
    state: z.enum(['none', 'asked', 'erased']),
    at: z.string().nullable(),
    reason: z.string().nullable(),
    askedBy: z.string().nullable(),
    mayAsk: z.boolean(),
    mayDecide: z.boolean(),
  }),
  services: z.array(
    z.object({
      on: z.string(),
      kind: z.enum(['contact', 'matter']),
      id: z.string(),
      label: z.string(),
      title: z.string(),
      state: z.string(),
      unionName: z.string(),
      disputeId: z.string().nullable(),
    }),
  ),
});
export const EmployerOut = z.object({
  id: z.string(),
  name: z.string(),
  creditCode: z.string().nullable(),
  address: z.string().nullable(),
  industry: z.string().nullable(),
  isAboveScale: z.boolean().nullable(),
  headcount: z.int().nullable(),
  /** Where size and headcount were taken from, and for which day. */
  scaleSource: z.string().nullable(),
  scaleOn: z.string().nullable(),
  areaUnion: z.object({ id: z.string(), name: z.string() }).nullable(),
  /** Whether the reader may correct it. */
  mayChange: z.boolean(),
  disputes: z.array(
    z.object({
      id: z.string(),
      number: z.string(),
      title: z.string(),
      openedOn: z.string(),
      workerCount: z.int().nullable(),
      claimedFen: z.int().nullable(),
      receivedFen: z.int().nullable(),
    }),
  ),
});
export const SearchQuery = z.strictObject({
  q: z.string().trim().min(2, '请至少输入两个字').max(60),
  kind: z.enum(['all', 'person', 'employer', 'matter', 'dispute']).default('all'),
});
export const SearchOut = z.object({
  people: z.array(z.object({ id: z.string(), name: z.string(), hint: z.string() })),
  employers: z.array(z.object({ id: z.string(), name: z.string() })),
  matters: z.array(MatterBrief),
  disputes: z.array(z.object({ id: z.string(), number: z.string(), title: z.string(), openedOn: z.string() })),
  more: z.boolean(),
});
