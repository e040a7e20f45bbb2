// What triage is told about a matter, and the shape of a three-valued answer.
import type { Basis } from '../basis.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { ExemptPerson } from '../competence/exempt-persons.ts';
import type { ApplicantCategory, CauseCode, Channel, ServiceForm } from '../vocabulary.ts';

/** Where the work was done or the matter is handled: names as in the division table, null where not known. */
export type Place = { readonly province: string | null; readonly city: string | null; readonly county: string | null };

/**
 * What is known when a matter comes in. A missing field was never asked; 'unknown' was asked and is not known.
 * `workerCount` counts workers with one and the same claim, unless `commonClaim` is false.
 */
export type TriageFacts = {
  readonly applicantCategory?: ApplicantCategory;
  readonly causes: readonly CauseCode[];
  readonly workerCount?: number | 'unknown';
  readonly commonClaim?: boolean;
  readonly services: readonly ServiceForm[];
  /** Lines beyond the six forms were chosen: supervision, mediation, petition, another body. */
  readonly opensElsewhere?: boolean;
  readonly story?: string;
  readonly channel?: Channel;
  readonly place?: Place;
  readonly employmentEndedOn?: PlainDate | 'unknown';
  readonly employmentOngoing?: boolean;
  readonly knewOn?: PlainDate | 'unknown';
  readonly eventYear?: number;
  readonly claimedFen?: number | 'unknown';
  /** Which persons exempt from the examination the applicant has shown to be one of; not told is none shown. */
  readonly exemptPerson?: ExemptPerson | 'none' | 'unknown';
};

/** The name of a fact, as `missing` lists it: the next question to ask. */
export type FactName = keyof TriageFacts;

/** Facts as one asks for them. */
export const factNames: Readonly<Record<FactName, string>> = {
  applicantCategory: '申请人身份',
  causes: '争议事由',
  workerCount: '涉及人数',
  commonClaim: '是否同一请求',
  services: '要办什么',
  opensElsewhere: '要办什么',
  story: '讲了什么',
  channel: '来源',
  place: '劳动合同履行地',
  employmentEndedOn: '离职日期',
  employmentOngoing: '是否还在职',
  knewOn: '知道权利受侵害之日',
  eventYear: '事情发生的年份',
  claimedFen: '请求金额',
  exemptPerson: '是否属于免予核查经济困难的人员',
};

/**
 * Yes, no, or not known; always with grounds and one Chinese sentence; `missing` says what to ask next. The rules of
 * `competence` answer in the same shape (true is met, false is not met), since desks, wire and portal read it already.
 */
export type Answer<Fact extends string = FactName> = {
  readonly value: true | false | 'unknown';
  readonly because: readonly Basis[];
  readonly reason: string;
  readonly missing?: readonly Fact[];
};
