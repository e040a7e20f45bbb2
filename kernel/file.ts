/** The dispute file as guards, `set`, documents and rules read it, and the closed list of facts it holds. */
import type { ApplicantCategory, CauseCode } from '@gongyuan/law/vocabulary.ts';
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';

export type PartyKind = 'worker' | 'union_officer' | 'union' | 'employer' | 'dispatch_firm' | 'contractor' | 'other';
export type PartyRole = 'applicant' | 'respondent' | 'third_party';

export const partyKinds: Readonly<Record<PartyKind, string>> = {
  worker: '职工',
  union_officer: '工会工作者',
  union: '工会组织',
  employer: '用人单位',
  dispatch_firm: '劳务派遣单位',
  contractor: '承包人（包工头）',
  other: '其他',
};

export const partyRoles: Readonly<Record<PartyRole, string>> = {
  applicant: '申请人',
  respondent: '被申请人',
  third_party: '第三人',
};

/** Closed field codes of facts, each with its label; the server maps them to typed columns. */
export const factFields = {
  worker_count: '涉及人数',
  is_common_claim: '是否同一请求',
  is_bankrupt: '单位是否重组或破产',
  applicant_category: '申请人身份',
  place: '劳动合同履行地',
  employer: '用人单位',
  is_employment_ongoing: '是否在职',
  employment_started_on: '入职日期',
  employment_ended_on: '离职日期',
  knew_on: '知道权利受侵害之日',
  event_year: '事情发生的年份',
  position: '岗位',
  monthly_wage_fen: '月工资',
  causes: '争议事由',
  claimed_fen: '请求金额',
  verified_fen: '核实金额',
  agreed_fen: '协商金额',
  awarded_fen: '裁判金额',
  received_fen: '到账金额',
} as const;
export type FactField = keyof typeof factFields;

export type Standing = 'said' | 'shown' | 'verified';
export const standings: Readonly<Record<Standing, string>> = { said: '口述', shown: '有材料', verified: '已核实' };

/** One fact stated by an act. `value: null` says 'not known', which is a value. Money in fen, dates as PlainDate. */
export interface StatedFact {
  readonly field: FactField;
  readonly partyId?: string | null;
  readonly cause?: CauseCode;
  readonly value: string | number | boolean | readonly string[] | null;
  readonly standing: Standing;
  readonly statedBy: string;
}

export interface FileParty {
  readonly id: string;
  readonly kind: PartyKind;
  readonly role: PartyRole;
  readonly seat: number;
  readonly displayName: string;
  readonly personId: string | null;
  readonly employerId: string | null;
  readonly isRepresentative: boolean;
}

export interface FileClaim {
  readonly id: string;
  readonly partyId: string | null;
  readonly cause: CauseCode;
  /** @unit fen; null = not known */
  readonly claimedFen: number | null;
  readonly verifiedFen: number | null;
  readonly agreedFen: number | null;
  readonly awardedFen: number | null;
  readonly receivedFen: number | null;
}

/** Facts of a dispute, read in the transaction of the act. `null` = never asked; 'unknown' = asked, not known. */
export interface DisputeFile {
  readonly id: string;
  readonly revision: number;
  readonly number: string;
  readonly title: string;
  readonly story: string;
  /** The place in words: its division's name, and what was said beyond it. */
  readonly placeName: string | null;
  readonly placeText: string | null;
  readonly divisionCode: string | null;
  readonly employerName: string | null;
  readonly employerId: string | null;
  readonly applicantCategory: ApplicantCategory | null;
  readonly workerCount: number | 'unknown' | null;
  readonly isCommonClaim: boolean | 'unknown' | null;
  readonly isBankrupt: boolean | 'unknown' | null;
  readonly isEmploymentOngoing: boolean | 'unknown' | null;
  readonly employmentStartedOn: PlainDate | 'unknown' | null;
  readonly employmentEndedOn: PlainDate | 'unknown' | null;
  readonly knewOn: PlainDate | 'unknown' | null;
  readonly eventYear: number | 'unknown' | null;
  readonly position: string | 'unknown' | null;
  /** @unit fen */
  readonly monthlyWageFen: number | 'unknown' | null;
  readonly causes: readonly CauseCode[];
  readonly parties: readonly FileParty[];
  readonly claims: readonly FileClaim[];
}

/** Applicants of the roster: workers, union officers or a union who ask. */
export function applicantsOf(file: DisputeFile): readonly FileParty[] {
  return file.parties.filter((party) => party.role === 'applicant');
}
