/** The first contact: what is told once, live findings while it is told, and the record that opens matters. */
import { applicantCategories, causes, channels } from '@gongyuan/law/vocabulary.ts';
import { partyKinds, partyRoles } from '@gongyuan/kernel/file.ts';
import { z } from 'zod';
import { BasisText, Day, Fen, Finding, Id, LifeDay, Revision, WorkerFen, known } from './common.ts';
import { ReferralIn } from './referrals.ts';
import { RiskRaised } from './risk.ts';

const keys = <C extends Readonly<Record<string, unknown>>>(choices: C) =>
  z.enum(Object.keys(choices) as [keyof C & string, ...(keyof C & string)[]]); // Object.keys forgets the literals

export const Cause = keys(causes);
export const ApplicantCategory = keys(applicantCategories);
export const Channel = keys(channels);
export const speakerKinds = {
  self: '本人',
  proxy: '代理人或家属',
  union_officer: '工会干部代为反映',
  other_body: '其他单位转来',
} as const;
/** Where a contact leads. The first six are the forms of item 8; the rest are opened elsewhere and named. */
export const lineKinds = {
  publicity: '宣传法律法规',
  advice: '法律咨询',
  drafting: '代写法律文书',
  negotiation: '参与协商调解',
  arbitration: '代理仲裁',
  litigation: '代理诉讼',
  supervision: '工会劳动法律监督',
  mediation: '劳动争议调解组织',
  petition: '信访',
  outside: '其他部门',
} as const;
export const Line = keys(lineKinds);

const Text = (max: number) => z.string().trim().max(max, `不超过${max}个字`);

/** A natural person as told at the window. Number, phone and address are sealed before they enter any table. */
export const PersonIn = z.strictObject({
  id: Id.optional(),
  name: z.string().trim().min(1, '请填写姓名').max(40, '姓名不超过40个字'),
  identityNumber: z.string().trim().max(18).optional(),
  phone: z.string().trim().max(20).optional(),
  address: Text(200).optional(),
  sex: z.enum(['male', 'female']).optional(),
  birthOn: Day.optional(),
  isUnionMember: z.boolean().optional(),
});
export const EmployerIn = z.strictObject({
  id: Id.optional(),
  name: z.string().trim().min(2, '请填写单位名称').max(80, '不超过80个字'),
  creditCode: z.string().trim().max(18).optional(),
  address: Text(200).optional(),
  industry: Text(40).optional(),
});
export const PartyIn = z.strictObject({
  kind: keys(partyKinds),
  role: keys(partyRoles),
  /** A seat whose name is not yet known has only this; otherwise the person's or employer's name is taken. */
  displayName: Text(60).optional(),
  person: PersonIn.optional(),
  employer: EmployerIn.optional(),
  isRepresentative: z.boolean().default(false),
});
export const ClaimIn = z.strictObject({
  cause: Cause,
  /** Index in `parties`; null = the whole roster, its division not yet stated. */
  party: z.int().min(0).nullable().default(null),
  /** Fen; 'unknown' = asked, amount not known. */
  claimedFen: known(Fen),
});

/** Facts of the dispute: absent = not asked, 'unknown' = asked and not known. */
export const FactsIn = z.strictObject({
  applicantCategory: ApplicantCategory.optional(),
  causes: z.array(Cause).max(20).default([]),
  divisionCode: z
    .string()
    .regex(/^\d{6}(\d{3})?$/, '六位或九位区划代码')
    .optional(),
  placeText: Text(200).optional(),
  workerCount: known(z.int('应为人数').min(1, '至少1人').max(100000, '人数过大')).optional(),
  isCommonClaim: known(z.boolean()).optional(),
  isBankrupt: known(z.boolean()).optional(),
  isEmploymentOngoing: known(z.boolean()).optional(),
  employmentStartedOn: known(LifeDay).optional(),
  employmentEndedOn: known(LifeDay).optional(),
  knewOn: known(LifeDay).optional(),
  eventYear: known(z.int().min(1949, '年份不对').max(2100, '年份不对')).optional(),
  position: known(Text(60)).optional(),
  monthlyWageFen: known(WorkerFen).optional(),
});

export const TriageIn = z.strictObject({
  /** Present: what is already on this dispute counts as told too. */
  disputeId: Id.optional(),
  facts: FactsIn,
  story: Text(4000).default(''),
  channel: Channel.default('walk_in'),
  lines: z.array(Line).max(10).default([]),
  claimedFen: known(Fen).optional(),
  person: z
    .strictObject({
      name: Text(40).optional(),
      identityNumber: z.string().trim().max(18).optional(),
      phone: z.string().trim().max(20).optional(),
    })
    .optional(),
  employerName: Text(80).optional(),
});
export const TriageOut = z.object({
  scope: z.object({
    code: z.string(),
    number: z.int(),
    label: z.string(),
    reason: z.string(),
    because: z.array(BasisText),
  }),
  /** Causes which the story speaks of and nobody has told as such, with the words that say so. */
  proposedCauses: z.array(z.object({ cause: Cause, label: z.string(), because: z.array(z.string()) })),
  hardship: Finding,
  fastTrack: Finding,
  crossRegion: Finding,
  limitation: z.object({
    level: z.enum(['none', 'watch', 'urgent', 'passed', 'unknown']),
    endsOn: z.string().nullable(),
    daysLeft: z.int().nullable(),
    reason: z.string(),
    because: z.array(BasisText),
    missing: z.array(z.string()),
  }),
  papers: z.array(
    z.object({ code: z.string(), label: z.string(), because: z.array(BasisText), onlyIf: z.string().nullable() }),
  ),
  competentUnion: z
    .object({ id: z.string(), name: z.string(), reason: z.string(), because: z.array(BasisText) })
    .nullable(),
  competentUnionMissing: z.string().nullable(),
  /** Same person or employer seen before, as far as the viewer may see; names masked beyond. */
  seenBefore: z.array(
    z.object({
      kind: z.enum(['person', 'employer']),
      id: z.string(),
      name: z.string(),
      how: z.string(),
      disputes: z.array(z.object({ id: z.string(), number: z.string(), title: z.string(), openedOn: z.string() })),
    }),
  ),
});

export const ContactIn = z.strictObject({
  /** The union at whose window it is taken: one where the typist is receptionist. */
  unionId: Id,
  /** Present: the contact joins this dispute and adds facts; absent: a dispute is opened. */
  disputeId: Id.optional(),
  /** The revision of that dispute which was before the typist's eyes; needed when facts, claims or parties are told. */
  disputeRevision: Revision.optional(),
  channel: Channel.default('walk_in'),
  metOn: Day.optional(),
  speaker: z.strictObject({ kind: keys(speakerKinds), name: Text(40).optional(), relation: Text(40).optional() }),
  /** How many people came together; from five on they choose representatives. */
  headCount: z.int('应为人数').min(1, '至少1人').max(100000, '人数过大').optional(),
  /** Present where another body or a letter brought it in. */
  referral: ReferralIn.optional(),
  story: z.string().trim().min(1, '请记下来访人讲的事').max(4000, '不超过4000个字'),
  title: Text(80).optional(),
  facts: FactsIn,
  parties: z.array(PartyIn).max(1000, '一次最多1000人').default([]),
  claims: z.array(ClaimIn).max(2000).default([]),
  lines: z
    .array(
      z.strictObject({ line: Line, form: z.record(z.string(), z.unknown()).default({}), note: Text(500).optional() }),
    )
    .min(1, '请选择要办的事')
    .max(10),
  /** The clerk's choice of union where it differs from the proposal, with a reason. */
  competentUnion: z.strictObject({ id: Id, reason: z.string().trim().min(2, '请写明理由').max(300) }).optional(),
});
export const ContactOut = z.object({
  id: z.string(),
  disputeId: z.string(),
  disputeNumber: z.string(),
  unionId: z.string(),
  unionName: z.string(),
  matters: z.array(
    z.object({
      id: z.string(),
      procedure: z.string(),
      number: z.string().nullable(),
      title: z.string(),
      line: z.string(),
      /** Who has it now: union, post and the people who hold it. */
      owner: z.string(),
      /** The next day on which something is due. */
      dueOn: z.string().nullable(),
    }),
  ),
  /** Bodies outside the unions, each with its door; the worker goes there, nothing is opened here. */
  openedElsewhere: z.array(z.object({ line: z.string(), label: z.string(), unionName: z.string(), door: z.string() })),
  triage: TriageOut,
  /** Words of danger were told: what they are, and by when somebody must have spoken with the person. */
  risk: RiskRaised.nullable(),
});
