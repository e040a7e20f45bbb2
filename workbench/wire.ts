/** Types of what the server says, inferred from its schemas; nothing of Zod itself is loaded for them. */
import type * as claims from '@gongyuan/wire/claims.ts';
import type * as common from '@gongyuan/wire/common.ts';
import type * as dispute from '@gongyuan/wire/dispute.ts';
import type * as figures from '@gongyuan/wire/figures.ts';
import type * as intake from '@gongyuan/wire/intake.ts';
import type * as lawData from '@gongyuan/wire/law-data.ts';
import type * as lines from '@gongyuan/wire/lines.ts';
import type * as lists from '@gongyuan/wire/lists.ts';
import type * as matter from '@gongyuan/wire/matter.ts';
import type * as network from '@gongyuan/wire/network.ts';
import type * as messages from '@gongyuan/wire/messages.ts';
import type * as merge from '@gongyuan/wire/merge.ts';
import type * as organisation from '@gongyuan/wire/organisation.ts';
import type * as papers from '@gongyuan/wire/papers.ts';
import type * as portal from '@gongyuan/wire/portal.ts';
import type * as restriction from '@gongyuan/wire/restriction.ts';
import type * as referrals from '@gongyuan/wire/referrals.ts';
import type * as risk from '@gongyuan/wire/risk.ts';
import type * as session from '@gongyuan/wire/session.ts';
import type { z } from 'zod';

export type Problem = z.infer<typeof common.Problem>;
export type Finding = z.infer<typeof common.Finding>;
export type Session = z.infer<typeof session.Session>;
export type SecondStep = z.infer<typeof session.SecondStep>;
export type Enrolment = z.infer<typeof session.Enrolment>;
export type Enrolled = z.infer<typeof session.Enrolled>;

export type MatterBrief = z.infer<typeof dispute.MatterBrief>;
export type Party = z.infer<typeof dispute.Party>;
export type Claim = z.infer<typeof dispute.Claim>;
export type Evidence = z.infer<typeof dispute.Evidence>;
export type DisputeOut = z.infer<typeof dispute.DisputeOut>;
export type Fact = DisputeOut['facts'][number];
export type PersonOut = z.infer<typeof dispute.PersonOut>;
export type EmployerOut = z.infer<typeof dispute.EmployerOut>;
export type SearchOut = z.infer<typeof dispute.SearchOut>;
export type ChangeFacts = z.input<typeof dispute.ChangeFacts>;

export type DisputeClaims = z.infer<typeof claims.DisputeClaimsOut>;
export type ClaimSet = z.infer<typeof claims.ClaimSetOut>;
export type ClaimItem = ClaimSet['items'][number];
export type Reading = z.infer<typeof claims.ReadingOut>;
export type Question = z.infer<typeof claims.QuestionOut>;
export type ClaimFact = z.infer<typeof claims.ClaimFactOut>;
export type Moved = z.infer<typeof claims.MovedOut>;
export type StateClaimFacts = z.input<typeof claims.StateClaimFacts>;
export type WhatIfIn = z.input<typeof claims.WhatIf>;
export type WhatIfOut = z.infer<typeof claims.WhatIfOut>;
export type RosterClaims = z.infer<typeof claims.RosterClaimsOut>;

export type FactsIn = z.input<typeof intake.FactsIn>;
export type PartyIn = z.input<typeof intake.PartyIn>;
export type ClaimIn = z.input<typeof intake.ClaimIn>;
export type TriageIn = z.input<typeof intake.TriageIn>;
export type TriageOut = z.infer<typeof intake.TriageOut>;
export type ContactIn = z.input<typeof intake.ContactIn>;
export type ContactOut = z.infer<typeof intake.ContactOut>;
export type Line = keyof typeof intake.lineKinds;

export type MatterOut = z.infer<typeof matter.MatterOut>;
export type MatterPage = z.infer<typeof matter.MatterPage>;
export type ActOffer = MatterOut['acts'][number];
export type ClockOut = z.infer<typeof matter.ClockOut>;
export type ObligationOut = z.infer<typeof matter.ObligationOut>;
export type DocumentOut = z.infer<typeof matter.DocumentOut>;
export type TimelineRow = z.infer<typeof matter.TimelineRow>;
export type ActDone = z.infer<typeof matter.ActDone>;
export type Preview = z.infer<typeof matter.Preview>;
export type TemplateRow = z.infer<typeof matter.TemplateRow>;

export type PapersOut = z.infer<typeof papers.PapersOut>;
export type Paper = z.infer<typeof papers.PaperOut>;
export type PaperForm = z.input<typeof papers.PaperForm>;

export type HandDownIn = z.input<typeof lines.HandDownIn>;
export type HandDownOut = z.infer<typeof lines.HandDownOut>;

export type MessageOut = z.infer<typeof messages.MessageOut>;
export type WorkerMessages = z.infer<typeof portal.WorkerMessages>;
export type MyMessage = z.infer<typeof messages.MyMessage>;
export type MyMessagePage = z.infer<typeof messages.MyMessagePage>;
export type StuckDelivery = z.infer<typeof messages.StuckDelivery>;
export type StuckPage = z.infer<typeof messages.StuckPage>;

export type UnionRow = z.infer<typeof organisation.UnionRow>;
export type UnionPage = z.infer<typeof organisation.UnionPage>;
export type BodyRow = z.infer<typeof organisation.BodyRow>;
export type StaffRow = z.infer<typeof organisation.StaffRow>;
export type HandlerRow = z.infer<typeof organisation.HandlerRow>;
export type HandlerChoice = z.infer<typeof organisation.HandlerChoice>;
export type ParameterRow = z.infer<typeof organisation.ParameterRow>;
export type WordRow = z.infer<typeof organisation.WordRow>;

export type ListPage = z.infer<typeof lists.ListPage>;
export type ListOut = z.infer<typeof lists.ListOut>;
export type RegisterGroup = z.input<typeof lists.RegisterGroup>;
export type Registered = z.infer<typeof lists.Registered>;
export type DoublesOut = z.infer<typeof merge.DoublesOut>;
export type RestrictionOut = z.infer<typeof restriction.RestrictionOut>;
export type RiskPage = z.infer<typeof risk.RiskPage>;
export type RiskRaised = z.infer<typeof risk.RiskRaised>;
export type ReferralPage = z.infer<typeof referrals.ReferralPage>;

export type CoverageOut = z.infer<typeof network.CoverageOut>;
export type UnitPage = z.infer<typeof network.UnitPage>;
export type PointPage = z.infer<typeof network.PointPage>;
export type PlacePage = z.infer<typeof network.PlacePage>;

export type FiguresOut = z.infer<typeof figures.FiguresOut>;
export type FigureList = z.infer<typeof figures.FigureList>;
export type Page<Row> = { readonly rows: Row[]; readonly next: string | null };

export type LawFigureRow = z.infer<typeof lawData.LawFigureRow>;
export type LawTermDataRow = z.infer<typeof lawData.LawTermDataRow>;
export type HolidayYearOut = z.infer<typeof lawData.HolidayYearOut>;
export type HolidayYearsOut = z.infer<typeof lawData.HolidayYearsOut>;
export type NewHolidayNotice = z.input<typeof lawData.NewHolidayNotice>;
export type ProposalRow = z.infer<typeof lawData.ProposalRow>;
export type ClockMoveRow = z.infer<typeof lawData.ClockMoveRow>;
