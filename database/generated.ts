// Written by `npm run db:types` from database/migrations; not to be edited.

import type { ColumnType } from "kysely";

export type Generated<T> = T extends ColumnType<infer S, infer I, infer U>
  ? ColumnType<S, I | undefined, U>
  : ColumnType<T, T | undefined, T>;

export type Json = JsonValue;

export type JsonArray = JsonValue[];

export type JsonObject = {
  [x: string]: JsonValue | undefined;
};

export type JsonPrimitive = boolean | number | string | null;

export type JsonValue = JsonArray | JsonObject | JsonPrimitive;

export interface Action {
  actedOn: string;
  actorId: string | null;
  actorParty: string;
  /**
   * The worker who acted through the portal; the hash covers it where it is set.
   */
  actorPersonId: string | null;
  at: ColumnType<string, Date | string, Date | string>;
  fromState: string | null;
  hash: string;
  id: Generated<number>;
  input: Json;
  name: string;
  previousHash: string;
  revision: number | null;
  sequence: number;
  subject: string;
  subjectId: string;
  toState: string | null;
  unionId: string;
}

export interface Advice {
  answer: string | null;
  /**
   * What the union goes on with after the answer. 后续跟进.
   */
  followUp: string | null;
  matterId: string;
  minutes: number | null;
  question: Generated<string>;
  /**
   * Where the worker was led from here, e.g. an office or another union. 转介去向.
   */
  referral: string | null;
}

export interface AidApplication {
  decidedBy: string | null;
  decidedOn: string | null;
  decisionReason: string | null;
  /**
   * What was said about income, property and debts of the household; kept only where hardship is examined.
   */
  hardshipNote: string | null;
  hardshipProof: string | null;
  householdSize: number | null;
  /**
   * Monthly household income per head, in fen. 家庭人均月收入.
   */
  incomePerHeadFen: number | null;
  /**
   * Item 9: null until submitted; where false no income may be kept.
   */
  isHardshipExamined: boolean | null;
  /**
   * Raised after the day named in the refusal; it is examined all the same.
   */
  isObjectionLate: boolean | null;
  isOral: Generated<boolean>;
  /**
   * The union above has said who handles it; it cannot be sent back again. 指定办理.
   */
  isRuled: Generated<boolean>;
  /**
   * What still lacks of the papers the worker completes after urgent or fast aid was given; empty when all came. 后补手续.
   */
  laterPapers: string[] | null;
  matterId: string;
  objectionDecidedOn: string | null;
  /**
   * The day on which the objection was received.
   */
  objectionOn: string | null;
  objectionOpinion: string | null;
  objectionReason: string | null;
  /**
   * The day from which the term for these papers runs: aid given, or sent back as not sufficient.
   */
  papersFromOn: string | null;
  proposalReason: string | null;
  proposedBy: string | null;
  /**
   * Name of who proposed the decision, as the approval form prints it.
   */
  proposerName: string | null;
  reasons: Generated<string>;
  referralReason: string | null;
  /**
   * The government legal aid institution to which the worker was led. 转介机构.
   */
  referredTo: string | null;
  returnReason: string | null;
  /**
   * The day from which the review term runs: submitted, or received by the union to which it was sent. 审查起算日.
   */
  reviewFromOn: string | null;
  rulingReason: string | null;
  stage: string | null;
  submittedOn: string | null;
  supplementAskedOn: string | null;
  supplementItems: string[] | null;
  transferReason: string | null;
  /**
   * The day of the last dispatch to another union. 转送日期.
   */
  transferredOn: string | null;
  /**
   * How often it was sent back; after the second time the union above rules.
   */
  transferReturns: Generated<number>;
  /**
   * The limitation or term about to end, on which urgent aid relies.
   */
  urgentExpiresOn: string | null;
  urgentGround: string | null;
  urgentPapersSuppliedOn: string | null;
}

export interface AidCase {
  acceptedOn: string | null;
  agreementSignedOn: string | null;
  /**
   * The application under which it was granted; the later stages of a case share it with the first.
   */
  applicationId: string;
  archivedOn: string | null;
  archiveNumber: string | null;
  assignedOn: string | null;
  changeAskedBy: string | null;
  /**
   * Somebody asked for another handler; pending while change_settled_on is null.
   */
  changeAskedOn: string | null;
  changeReason: string | null;
  changeSettledOn: string | null;
  concludedOn: string | null;
  /**
   * Papers which the handler stated to have put into the dossier. 卷内材料.
   */
  fileContents: string[] | null;
  /**
   * The day on which the claim, suit, appeal or request for enforcement was handed in.
   */
  filedOn: string | null;
  /**
   * Grade given with the check of the closed file; a peer review is a matter of its own.
   */
  fileGrade: string | null;
  /**
   * The day of the grant, or of the decision to go on into this stage; the term to assign runs from it.
   */
  grantedOn: string;
  handlerRegisterId: string | null;
  hearings: Generated<number>;
  hours: number | null;
  /**
   * Came after the day which the decision named; the law names none, so it is taken all the same.
   */
  isTerminationObjectionLate: boolean | null;
  /**
   * Whether the handler of the stage before goes on, as asked when this stage was opened.
   */
  keepsHandler: boolean | null;
  matterId: string;
  /**
   * The stage that has been opened after this one; one follows directly on one.
   */
  nextStage: string | null;
  outcome: string | null;
  power: string | null;
  /**
   * The case of the stage before; null for the first one of a grant. 上一阶段案件.
   */
  previousCaseId: string | null;
  reopenedOn: string | null;
  /**
   * The client asked the union above to have the case taken up again; pending while reopening_settled_on is null.
   */
  reopeningAskedOn: string | null;
  reopeningReason: string | null;
  reopeningSettledOn: string | null;
  /**
   * The day on which the union above had the aid go on after an objection.
   */
  resumedOn: string | null;
  /**
   * The day on which the award or judgment of the stage before was received; the terms to sue, appeal or enforce are counted from it.
   */
  servedOn: string | null;
  settledOn: string | null;
  /**
   * Powers named one by one in the power of attorney; empty for a general one. 特别授权事项.
   */
  specialPowers: string[] | null;
  stage: string;
  summary: string | null;
  terminatedBy: string | null;
  terminatedOn: string | null;
  terminationEvidence: string | null;
  terminationGround: string | null;
  terminationObjectedOn: string | null;
  terminationObjection: string | null;
  terminationObjectionDecidedOn: string | null;
  terminationObjectionOpinion: string | null;
  terminationProposedBy: string | null;
  /**
   * The end of the aid was proposed; pending while termination_settled_on is null. The ground is one of the eight of article 48.
   */
  terminationProposedOn: string | null;
  terminationSettledOn: string | null;
  tribunal: string | null;
  tribunalNumber: string | null;
}

export interface AidComplaint {
  about: string;
  acceptedOn: string | null;
  answeredOn: string | null;
  findings: string | null;
  forwardedOn: string | null;
  forwardedTo: string | null;
  /**
   * What shows that the justice department has it: a number, a stamped receipt. 回执.
   */
  forwardReceipt: string | null;
  forwardReceiptOn: string | null;
  /**
   * Whether what was complained of was found to be so, in part at least.
   */
  isFounded: boolean | null;
  matterId: string;
  measures: string | null;
  refusalNote: string | null;
  refusalReason: string | null;
  /**
   * Who is complained of, in the worker's words: the institution, a handler, a law firm.
   */
  respondent: string;
  withdrawalReason: string | null;
}

export interface AidHandler {
  certificateNumber: string | null;
  certificateValidTo: string | null;
  fields: Generated<string[]>;
  firm: string | null;
  id: Generated<string>;
  isDemo: Generated<boolean>;
  kind: string;
  maxOpenCases: Generated<number>;
  name: string;
  staffId: string | null;
}

export interface AuditDailyHead {
  day: string;
  hash: string;
  sequence: number;
  unionId: string;
}

export interface AuditHead {
  /**
   * The day of the newest action.
   */
  day: string | null;
  hash: string;
  sequence: number;
  unionId: string;
}

export interface BackupRun {
  at: ColumnType<string, Date | string, Date | string>;
  bytes: number | null;
  fileCount: number;
  fileName: string;
  id: Generated<number>;
  kind: string;
  /**
   * Contents that a row named and the store did not have, whole, when the backup was taken.
   */
  missingCount: number;
  rowCount: number;
  takenAt: ColumnType<string, Date | string, Date | string>;
}

export interface CallBackAttempt {
  callId: string;
  id: Generated<number>;
  note: string | null;
  result: string;
  staffId: string;
  triedAt: ColumnType<string, Date | string, Date | string>;
}

export interface CaseLog {
  actionId: number;
  content: string;
  heldOn: string;
  id: Generated<string>;
  kind: string;
  matterId: string;
  minutes: number | null;
  place: string | null;
}

export interface CaseRating {
  actionId: number;
  comment: string | null;
  id: Generated<string>;
  matterId: string;
  ratedOn: string;
  stars: number;
}

export interface CaseResult {
  awardedFen: number | null;
  claimedFen: number | null;
  id: Generated<string>;
  matterId: string;
  partyId: string | null;
  receivedFen: number | null;
}

export interface Claim {
  agreedFen: number | null;
  awardedFen: number | null;
  cause: string;
  /**
   * Claimed, in fen; null = amount not known.
   */
  claimedFen: number | null;
  disputeId: string;
  id: Generated<string>;
  note: string | null;
  partyId: string | null;
  /**
   * Actually received by the worker, in fen. 实际到账.
   */
  receivedFen: number | null;
  verifiedFen: number | null;
}

export interface Clock {
  basis: string;
  dueOn: string;
  id: Generated<string>;
  isInternal: boolean;
  isProvisional: boolean;
  /**
   * The day itself stands in a paper: nothing was counted, so no notice moves it.
   */
  isSet: Generated<boolean>;
  label: string;
  matterId: string;
  name: string;
  pausedOn: string | null;
  startedOn: string;
  stoppedOn: string | null;
  termAmount: number;
  termUnit: string;
  trace: string[];
}

export interface ClockMove {
  afterOn: string;
  beforeOn: string;
  clockId: string;
  isProvisional: boolean;
  matterId: string;
  movedAt: ColumnType<string, Date | string, Date | string>;
  proposalId: string;
  wasProvisional: boolean;
}

export interface ClockPause {
  clockId: string;
  fromOn: string;
  toOn: string;
}

export interface ClockRecount {
  /**
   * Matters up to this id are done.
   */
  afterMatterId: string | null;
  beganAt: ColumnType<string, Date | string, Date | string>;
  finishedAt: ColumnType<string, Date | string, Date | string> | null;
  matters: Generated<number>;
  moved: Generated<number>;
  proposalId: string;
  /**
   * Clocks whose day stayed and whose reckoning or standing changed.
   */
  settled: Generated<number>;
}

export interface CoHandler {
  fromOn: string;
  handlerRegisterId: string | null;
  id: Generated<string>;
  matterId: string;
  staffId: string;
  toOn: string | null;
}

export interface ConsentChoice {
  at: ColumnType<string, Date | string, Date | string>;
  id: Generated<number>;
  isGiven: boolean;
  item: string;
  personId: string;
  textVersion: string;
}

export interface ConsentText {
  item: string;
  shownSince: ColumnType<string, Date | string, Date | string>;
  version: string;
  words: string;
}

export interface Contact {
  channel: string;
  disputeId: string | null;
  /**
   * How many people came together; asked first, for a group chooses representatives. 来访人数.
   */
  headCount: number | null;
  id: Generated<string>;
  lft: number;
  metOn: string;
  personId: string | null;
  recordedAt: ColumnType<string, Date | string, Date | string>;
  recordedBy: string;
  speakerKind: string;
  speakerName: string | null;
  speakerRelation: string | null;
  story: string;
  unionId: string;
}

export interface ContactLine {
  contactId: string;
  id: Generated<string>;
  lft: number;
  line: string;
  matterId: string | null;
  note: string | null;
  openedOn: string;
  unionId: string;
}

export interface ContactReferral {
  answer: string | null;
  /**
   * The day the sender asks to be answered by; null where it asks for none.
   */
  answerDueOn: string | null;
  answeredBy: string | null;
  /**
   * The day we told the sender what became of it. 反馈日期.
   */
  answeredOn: string | null;
  contactId: string;
  /**
   * The sender's own number of the paper; null where it bears none. 来文字号.
   */
  documentNumber: string | null;
  lft: number;
  receivedOn: string;
  senderKind: string;
  senderName: string;
  unionId: string;
}

export interface Dispute {
  applicantCategory: string | null;
  cityCode: string;
  divisionCode: string | null;
  employerId: string | null;
  employmentEndedOn: string | null;
  employmentStartedOn: string | null;
  eventYear: number | null;
  id: Generated<string>;
  isBankrupt: boolean | null;
  isCommonClaim: boolean | null;
  isDemo: Generated<boolean>;
  isEmploymentOngoing: boolean | null;
  knewOn: string | null;
  /**
   * Place of its union in the organisation tree; what staff see is decided on it.
   */
  lft: number;
  /**
   * The dispute on which its matters and contacts hang now. 已并入.
   */
  mergedIntoId: string | null;
  /**
   * Monthly wage as stated, in fen. 月工资（分）.
   */
  monthlyWageFen: number | null;
  number: string;
  openedOn: string;
  placeText: string | null;
  position: string | null;
  revision: Generated<number>;
  /**
   * What was told, in the teller's words; identity and phone numbers in it are masked on entry.
   */
  story: Generated<string>;
  title: string;
  unionId: string;
  /**
   * How many workers are concerned; null with a not_known statement = unknown, null without = never asked.
   */
  workerCount: number | null;
}

export interface DisputeCause {
  cause: string;
  disputeId: string;
}

export interface DisputeParty {
  displayName: string;
  disputeId: string;
  employerId: string | null;
  id: Generated<string>;
  isRepresentative: Generated<boolean>;
  kind: string;
  personId: string | null;
  role: string;
  seat: number;
  unionId: string | null;
}

export interface DisputeReader {
  restrictionId: string;
  staffId: string;
}

export interface DisputeRestriction {
  disputeId: string;
  endedAt: ColumnType<string, Date | string, Date | string> | null;
  endedBy: string | null;
  endReason: string | null;
  ground: string;
  id: Generated<string>;
  reason: string;
  setAt: ColumnType<string, Date | string, Date | string>;
  setBy: string;
  /**
   * The official complained about, where they have an account; never among the readers. 被反映人.
   */
  subjectStaffId: string | null;
}

export interface DocumentCounter {
  documentKind: string;
  last: number;
  unionId: string;
  year: number;
}

export interface DocumentIssued {
  actionId: number;
  addressee: string;
  id: Generated<string>;
  issuedBy: string;
  issuedOn: string;
  /**
   * The order in which papers were made; tells apart those of one act.
   */
  issueOrder: Generated<number>;
  kind: string;
  matterId: string;
  /**
   * 代字〔year〕n号, gapless per union, kind and year; null for papers that carry no number.
   */
  number: string | null;
  serial: number | null;
  sha256: string;
  templateVersion: string;
  title: string;
  unionId: string;
  word: string | null;
  year: number | null;
}

export interface DocumentService {
  documentId: string;
  id: Generated<string>;
  method: string;
  note: string | null;
  receivedOn: string | null;
  recipient: string;
  recordedAt: ColumnType<string, Date | string, Date | string>;
  recordedBy: string;
  servedOn: string;
}

export interface DocumentTemplate {
  documentKind: string;
  fromOn: string;
  id: Generated<string>;
  sha256: string;
  unionId: string | null;
  uploadedBy: string | null;
  version: number;
}

export interface DocumentWord {
  documentKind: string;
  fromOn: string;
  id: Generated<string>;
  unionId: string;
  word: string;
}

export interface Employer {
  address: string | null;
  /**
   * The union in whose area the enterprise stands, where that was stated.
   */
  areaUnionId: string | null;
  createdAt: Generated<ColumnType<string, Date | string, Date | string>>;
  creditCode: string | null;
  divisionCode: string | null;
  hasUnion: boolean | null;
  /**
   * Workers it employs; null = not stated.
   */
  headcount: number | null;
  id: Generated<string>;
  industry: string | null;
  /**
   * Listed by the statistics as above the designated size (规模以上); null = not stated.
   */
  isAboveScale: boolean | null;
  isDemo: Generated<boolean>;
  /**
   * The record that stands for this employer now.
   */
  mergedIntoId: string | null;
  name: string;
  nameInitials: string;
  namePinyin: string;
  /**
   * The day for which size and headcount were stated.
   */
  scaleOn: string | null;
  /**
   * Where size and headcount were taken from.
   */
  scaleSource: string | null;
}

export interface EmployerReach {
  employerId: string;
  lft: number;
}

export interface ErasedPerson {
  askedBy: string;
  at: ColumnType<string, Date | string, Date | string>;
  erasedBy: string;
  personId: string;
}

export interface ErasureRequest {
  askedAt: ColumnType<string, Date | string, Date | string>;
  askedBy: string;
  decidedAt: ColumnType<string, Date | string, Date | string> | null;
  decidedBy: string | null;
  decisionReason: string | null;
  id: Generated<string>;
  isGranted: boolean | null;
  personId: string;
  reason: string;
  unionId: string;
}

export interface Evidence {
  disputeId: string;
  id: Generated<string>;
  matterId: string | null;
  name: string;
  purpose: string | null;
  sha256: string;
  uploadedAt: ColumnType<string, Date | string, Date | string>;
  uploadedBy: string;
  /**
   * The worker who uploaded it through the portal.
   */
  uploadedByPersonId: string | null;
}

export interface FactStatement {
  /**
   * Cause whose claim an amount was stated for; null for facts of the dispute itself.
   */
  cause: string | null;
  contactId: string | null;
  disputeId: string;
  field: string;
  id: Generated<number>;
  isKnown: boolean;
  matterId: string | null;
  partyId: string | null;
  recordedAt: ColumnType<string, Date | string, Date | string>;
  recordedBy: string;
  standing: string;
  statedBy: string;
  statedOn: string;
  value: string | null;
}

export interface FigureCorrection {
  article: string | null;
  confidence: string;
  figureId: string;
  fromOn: string;
  instrument: string;
  /**
   * A draft for comment, not in force as far as known.
   */
  isDraft: boolean;
  kind: Generated<string>;
  label: string;
  note: string | null;
  number: string | null;
  /**
   * Division code or its beginning; null: the whole country.
   */
  placeCode: string | null;
  proposalId: string;
  /**
   * Class, grade or step inside the figure.
   */
  rowKey: string | null;
  toOn: string | null;
  /**
   * What value counts: whole fen, or a number of the unit named.
   */
  unit: string;
  url: string | null;
  value: number;
}

export interface FigureCounted {
  causes: string[] | null;
  code: string | null;
  id: string | null;
  kind: string | null;
  known: number | null;
  lft: number | null;
  on: string | null;
  once: string | null;
  unionId: string | null;
  unknown: number | null;
  value: number | null;
}

export interface FigureMonth {
  cause: string;
  code: string;
  known: number;
  lft: number;
  month: string;
  unionId: string;
  unknown: number;
  value: number;
}

export interface FigureRow {
  causes: string[];
  code: string;
  id: string;
  isRepeated: Generated<boolean>;
  kind: string;
  known: number;
  lft: number;
  on: string;
  once: string | null;
  unionId: string;
  unknown: number;
  value: number;
}

export interface FigureSource {
  code: string | null;
  id: string | null;
  isUnknown: boolean | null;
  kind: string | null;
  lft: number | null;
  on: string | null;
  once: string | null;
  unionId: string | null;
  value: number | null;
}

export interface FileReview {
  acceptedOn: string | null;
  askedPeerOn: string | null;
  askedReason: string;
  caseId: string;
  caseNumber: string;
  /**
   * Where the case was handled: a peer of the same county is asked only where there is no other, with a reason.
   */
  caseUnionId: string;
  confirmedBy: string | null;
  confirmedOn: string | null;
  grade: string | null;
  improvement: string | null;
  /**
   * Something that makes the whole work unsound whatever the score, such as taking money from the client.
   */
  isVetoed: boolean | null;
  matterId: string;
  opinion: string | null;
  peerRegisterId: string | null;
  recusalReason: string | null;
  samePlaceReason: string | null;
  scoredBy: string | null;
  scoredOn: string | null;
  stage: string;
  total: number | null;
}

export interface HandDown {
  /**
   * The day by which the sender last asked for a report, as the letter names it; not a term of law. 要求办结日期.
   */
  askedByOn: string | null;
  confirmation: string | null;
  confirmedOn: string | null;
  handedDownOn: string | null;
  matterId: string;
  /**
   * What the sender asked for after the last report. 要求补充.
   */
  moreAsked: string | null;
  papers: Generated<string[]>;
  progress: string | null;
  progressOn: string | null;
  report: string | null;
  reportedOn: string | null;
  reportPapers: string[] | null;
  responsibleId: string | null;
  responsibleName: string | null;
  returnNote: string | null;
  returnReason: string | null;
  returns: Generated<number>;
  signedOn: string | null;
  task: string;
  withdrawalReason: string | null;
}

export interface HandlerAgreement {
  fromOn: string;
  handlerId: string;
  id: Generated<string>;
  toOn: string | null;
  unionId: string;
}

export interface HandlerConflict {
  employerId: string | null;
  handlerId: string;
  id: Generated<string>;
  personId: string | null;
  reason: string;
  statedBy: string | null;
}

export interface HolidayNotice {
  kind: Generated<string>;
  notice: string;
  proposalId: string;
  url: string;
  year: number;
}

export interface HolidayRun {
  fromOn: string;
  name: string;
  proposalId: string;
  toOn: string;
}

export interface HolidayWorkday {
  proposalId: string;
  workOn: string;
}

export interface HotlineSeat {
  seat: string;
  staffId: string;
  takenAt: ColumnType<string, Date | string, Date | string>;
  unionId: string;
}

export interface Idempotency {
  at: ColumnType<string, Date | string, Date | string>;
  key: string;
  /**
   * Headers and body, sealed under the installation key.
   */
  replySealed: Uint8Array | null;
  requestHash: string;
  staffId: string;
  /**
   * Absent only inside the transaction of the record.
   */
  status: number | null;
}

export interface LawProposal {
  decidedAt: ColumnType<string, Date | string, Date | string> | null;
  decidedBy: string | null;
  decidedOn: string | null;
  decision: string | null;
  decisionNote: string | null;
  id: Generated<string>;
  kind: string;
  /**
   * Order in which it came into force here: the greatest is the version of the law's data, given out one at a time.
   */
  place: number | null;
  proposedAt: ColumnType<string, Date | string, Date | string>;
  proposedBy: string;
  proposedOn: string;
  reason: string;
  source: string;
}

export interface Matter {
  cityCode: string;
  closedOn: string | null;
  contactId: string | null;
  disputeId: string;
  /**
   * Earliest running clock, or call or answer owed beside the acts while the matter is open. Kept by triggers; read only.
   */
  dueOn: string | null;
  handlerId: string | null;
  id: Generated<string>;
  isDemo: Generated<boolean>;
  /**
   * Quick handling under item 11, with its reasons in the applicant's file. 快速办理.
   */
  isFastTrack: Generated<boolean>;
  /**
   * The day whose law applies.
   */
  lawOn: string;
  lft: number;
  number: string | null;
  /**
   * The union that numbered it; a matter keeps its number when it moves.
   */
  numberUnionId: string;
  openedBy: string;
  openedOn: string;
  /**
   * Where the worker came or whence it was handed down, once it stands elsewhere; later moves leave it. 首接工会.
   */
  originUnionId: string | null;
  parentId: string | null;
  procedure: string;
  revision: Generated<number>;
  /**
   * The union that sent it here last: dispatch, hand-down, transfer, return. 转出工会.
   */
  sentByUnionId: string | null;
  state: string;
  title: string;
  unionId: string;
}

export interface MatterApplicant {
  matterId: string;
  partyId: string;
}

export interface MatterParty {
  kind: string;
  lft: number;
  matterId: string;
  /**
   * Until when it read the matter; null = still. 截止日期.
   */
  toOn: string | null;
  unionId: string;
}

export interface Merge {
  id: Generated<string>;
  keptId: string;
  kind: string;
  mergedAt: ColumnType<string, Date | string, Date | string>;
  mergedBy: string;
  mergedId: string;
  /**
   * Which rows were re-pointed and which empty columns were filled, so that the merge can be undone: ids and names of columns only.
   */
  moved: Json;
  reason: string;
  undoneAt: ColumnType<string, Date | string, Date | string> | null;
  undoneBy: string | null;
  unionId: string;
}

export interface MessageDelivery {
  /**
   * Neutral: names neither dispute nor employer nor matter; the words themselves are read in the app.
   */
  body: string;
  /**
   * Why the last try did not succeed, in a sentence for people; holds no number.
   */
  cause: string | null;
  channel: string;
  /**
   * A process that sends it holds it until then; of one that died it becomes free.
   */
  claimedUntil: ColumnType<string, Date | string, Date | string> | null;
  createdAt: ColumnType<string, Date | string, Date | string>;
  /**
   * Tries of this round that ended with their process: claimed, and never settled.
   */
  deaths: Generated<number>;
  id: Generated<string>;
  isUrgent: Generated<boolean>;
  messageId: number;
  /**
   * Quiet hours, or the wait before the next try.
   */
  notBefore: ColumnType<string, Date | string, Date | string>;
  /**
   * To the sealed phone of this person as it stands when it is sent: no copy of a number lies here.
   */
  personId: string | null;
  providerId: string | null;
  /**
   * Raised when an administrator sends again; id and round are the key by which a provider knows a repetition.
   */
  round: Generated<number>;
  settledAt: ColumnType<string, Date | string, Date | string> | null;
  staffId: string | null;
  /**
   * waiting; sent: taken by the provider; failed: refused for good; parked: given up after the last try.
   */
  state: Generated<string>;
  tries: Generated<number>;
  /**
   * The union that owes the message: its chain records the sending, its administrator sends it again.
   */
  unionId: string;
}

export interface MessageRead {
  messageId: number;
  readAt: ColumnType<string, Date | string, Date | string>;
  staffId: string;
}

export interface NamedEmployer {
  disputeId: string | null;
  employerId: string | null;
}

export interface NamedPerson {
  disputeId: string | null;
  personId: string | null;
}

export interface NamedPlace {
  disputeId: string | null;
  lft: number | null;
}

export interface NegotiationHelp {
  /**
   * Agreed in all, in fen; null = nothing agreed or not known.
   */
  agreedFen: number | null;
  matterId: string;
  opponent: string | null;
  outcome: string | null;
  receivedFen: number | null;
}

export interface NotSame {
  firstId: string;
  kind: string;
  secondId: string;
  statedAt: ColumnType<string, Date | string, Date | string>;
  statedBy: string;
}

export interface Obligation {
  addresseeParty: string;
  addresseeStaffId: string | null;
  addresseeUnionId: string | null;
  dueOn: string | null;
  endedBy: string | null;
  endedOn: string | null;
  id: Generated<string>;
  kind: string;
  label: string;
  matterId: string;
  note: string | null;
  openedBy: string | null;
  openedOn: string;
  outcome: string | null;
}

export interface Outbox {
  addressee: string;
  addresseeParty: string;
  /**
   * The one member of staff it is for; null = whoever holds the party.
   */
  addresseeStaffId: string | null;
  body: string;
  createdAt: ColumnType<string, Date | string, Date | string>;
  id: Generated<number>;
  /**
   * Somebody may be in danger: goes out in quiet hours too. 紧急.
   */
  isUrgent: Generated<boolean>;
  matterId: string | null;
  toldBy: string | null;
  toldOn: string | null;
}

export interface PaperDrafting {
  addressedTo: string | null;
  /**
   * How many copies there are and where the one kept lies. 副本.
   */
  copies: string | null;
  draftedOn: string | null;
  /**
   * Who wrote it, where it was somebody else than who registers it done. 代书人.
   */
  drafter: string | null;
  matterId: string;
  paperKind: string | null;
}

export interface PayrollMonth {
  disputeId: string;
  /**
   * Due without overtime pay, in fen. 应发（分）
   */
  dueFen: number | null;
  /**
   * Part of what was paid that does not count towards the minimum wage, in fen.
   */
  excludedFen: number | null;
  holidayHours: number | null;
  id: Generated<string>;
  month: string;
  overtimePaidFen: number | null;
  paidFen: number | null;
  partyId: string | null;
  restDayHours: number | null;
  weekdayHours: number | null;
}

export interface Person {
  addressSealed: Uint8Array | null;
  birthOn: string | null;
  category: string | null;
  createdAt: Generated<ColumnType<string, Date | string, Date | string>>;
  /**
   * The key of this person, wrapped by the installation key. Erasing it erases the sealed fields everywhere.
   */
  dataKey: Uint8Array | null;
  id: Generated<string>;
  identityNumberIndex: Uint8Array | null;
  identityNumberSealed: Uint8Array | null;
  isDemo: Generated<boolean>;
  isUnionMember: boolean | null;
  /**
   * The record that stands for this person now.
   */
  mergedIntoId: string | null;
  name: string;
  nameInitials: string;
  namePinyin: string;
  phoneIndex: Uint8Array | null;
  phoneSealed: Uint8Array | null;
  sex: string | null;
}

export interface PersonReach {
  lft: number;
  personId: string;
}

export interface PhoneCall {
  /**
   * Who sat at the seat when it was answered, or who called back.
   */
  agentId: string | null;
  answeredAt: ColumnType<string, Date | string, Date | string> | null;
  /**
   * The earliest moment the exchange told of this call.
   */
  beganAt: ColumnType<string, Date | string, Date | string>;
  closedAt: ColumnType<string, Date | string, Date | string> | null;
  closedBy: string | null;
  closedReason: string | null;
  /**
   * What was registered of it.
   */
  contactId: string | null;
  /**
   * The key of this call's number and recording, wrapped by the installation key; erasing it erases both.
   */
  dataKey: Uint8Array;
  endedAt: ColumnType<string, Date | string, Date | string> | null;
  /**
   * The call's name at the exchange (callId).
   */
  exchangeId: string;
  /**
   * Blind index of the caller's number, the same as a person's; null = number withheld.
   */
  fromIndex: Uint8Array | null;
  fromSealed: Uint8Array | null;
  id: Generated<string>;
  isDemo: Generated<boolean>;
  /**
   * No hang-up was told, but the same seat answered another call; the real hang-up overrides it.
   */
  isEndInferred: Generated<boolean>;
  /**
   * Place of the hotline's union in the organisation tree; who may list the call is decided on it.
   */
  lft: number;
  rangAt: ColumnType<string, Date | string, Date | string> | null;
  /**
   * Address of the recording: exchanges put telephone numbers in file names.
   */
  recordingSealed: Uint8Array | null;
  seat: string | null;
  /**
   * Since when the call is at this seat; an older event does not move it back after a transfer.
   */
  seatSince: ColumnType<string, Date | string, Date | string> | null;
  state: Generated<string>;
  toNumber: string;
  unionId: string;
}

export interface PolicyReport {
  blocked: string;
  directive: string;
  firstAt: ColumnType<string, Date | string, Date | string>;
  lastAt: ColumnType<string, Date | string, Date | string>;
  page: string;
  times: Generated<number>;
}

export interface PortalConsent {
  contactId: string;
  givenAt: ColumnType<string, Date | string, Date | string>;
  givenBy: string;
  id: Generated<number>;
  item: string;
  textVersion: string;
}

export interface PortalDraft {
  /**
   * Keyed hash of the continue code of twelve characters shown on the screen; null once submitted.
   */
  codeIndex: Uint8Array | null;
  contactId: string | null;
  createdAt: ColumnType<string, Date | string, Date | string>;
  expiresAt: ColumnType<string, Date | string, Date | string>;
  id: Generated<string>;
  /**
   * Blind index of the phone told in it: who signs in with that phone may go on.
   */
  phoneIndex: Uint8Array | null;
  savedAt: ColumnType<string, Date | string, Date | string>;
  /**
   * The answers; after submitting only the numbers of what was opened.
   */
  sealed: Uint8Array;
  submittedAt: ColumnType<string, Date | string, Date | string> | null;
  /**
   * SHA-256 of the token in the browser's cookie.
   */
  tokenHash: Uint8Array;
}

export interface PortalDraftFile {
  /**
   * Of the content before sealing, for the limits.
   */
  bytes: number;
  createdAt: ColumnType<string, Date | string, Date | string>;
  /**
   * Keyed hash of the content: the same content twice is kept once, and the row does not tell what it is.
   */
  digest: Uint8Array;
  draftId: string;
  sealed: Uint8Array;
}

export interface Post {
  bodyId: string | null;
  fromOn: string;
  id: Generated<string>;
  role: string;
  staffId: string;
  toOn: string | null;
  unionId: string;
}

export interface ProcedureState {
  name: string;
  procedure: string;
}

export interface RateCount {
  bucket: string;
  hits: number;
  windowStart: ColumnType<string, Date | string, Date | string>;
}

export interface ReadLog {
  at: ColumnType<string, Date | string, Date | string>;
  field: string;
  id: Generated<number>;
  reason: string;
  staffId: string;
  subject: string;
  subjectId: string;
}

export interface RecoveryCode {
  codeHash: Uint8Array;
  staffId: string;
  usedAt: ColumnType<string, Date | string, Date | string> | null;
}

export interface ReturnVisit {
  actionId: number;
  /**
   * Whether the handler took or asked for money or gifts, which legal aid forbids.
   */
  askedForMoney: string;
  askedForMoneyNote: string | null;
  id: Generated<string>;
  matterId: string;
  method: string;
  money: string;
  needsEnforcement: string;
  progress: string;
  /**
   * What has come in by then, in fen; null = not said.
   */
  receivedFen: number | null;
  result: string;
  retaliation: string;
  retaliationNote: string | null;
  service: string;
  skill: string;
  suggestion: string | null;
  visitedOn: string;
}

export interface ReviewScore {
  actionId: number;
  id: Generated<string>;
  indicator: string;
  matterId: string;
  maxScore: number;
  reason: string | null;
  score: number;
}

export interface RiskFlag {
  contactId: string | null;
  disputeId: string | null;
  id: Generated<string>;
  isByRule: boolean;
  kinds: string[];
  lft: number;
  raisedAt: ColumnType<string, Date | string, Date | string>;
  raisedBy: string;
  /**
   * Why a person raised it; a rule leaves the words instead.
   */
  reason: string | null;
  resolution: string | null;
  resolvedAt: ColumnType<string, Date | string, Date | string> | null;
  resolvedBy: string | null;
  /**
   * Half an hour after it was raised: an internal term. 内部时限.
   */
  respondBy: ColumnType<string, Date | string, Date | string>;
  respondedAt: ColumnType<string, Date | string, Date | string> | null;
  respondedBy: string | null;
  /**
   * Who spoke with the person and what was done at once. 首次联系情况.
   */
  response: string | null;
  unionId: string;
  /**
   * The words that were found, as they stand in the story.
   */
  words: string[];
}

export interface SavedDraft {
  place: string;
  savedAt: ColumnType<string, Date | string, Date | string>;
  sealed: Uint8Array;
  staffId: string;
}

export interface ScreeningList {
  createdAt: ColumnType<string, Date | string, Date | string>;
  createdBy: string;
  discardedAt: ColumnType<string, Date | string, Date | string> | null;
  /**
   * Its headings in their order, each with the field it was taken for, or null: a quotation of the file.
   */
  headings: Json;
  id: Generated<string>;
  lft: number;
  name: string;
  rowCount: number;
  /**
   * Of the cells: the same list is known again, however often it was saved.
   */
  sha256: string;
  unionId: string;
}

export interface ScreeningListRow {
  contactId: string | null;
  /**
   * What must be put right before the row can be registered, in sentences; holds no number.
   */
  faults: Generated<string[]>;
  /**
   * The employer as written, in one way; rows of one employer become one dispute.
   */
  groupName: string;
  listId: string;
  /**
   * The number of the row in the sheet.
   */
  rowNumber: number;
  /**
   * What the row says, sealed under the installation key; gone once registered or discarded.
   */
  sealed: Uint8Array | null;
}

export interface SecondFactor {
  /**
   * Null: shown to the person, who has not yet typed a code of it.
   */
  confirmedAt: ColumnType<string, Date | string, Date | string> | null;
  /**
   * The newest step a code was accepted of; compared and moved in one statement, so a code is accepted once on all processes.
   */
  lastStep: Generated<number>;
  /**
   * Sealed with the key of the installation: who steals the tables has no codes.
   */
  secretSealed: Uint8Array;
  staffId: string;
}

export interface SecurityAlert {
  at: ColumnType<string, Date | string, Date | string>;
  day: string;
  id: Generated<number>;
  kind: string;
  /**
   * Table and column; subject_id is the key of the row.
   */
  subject: string;
  subjectId: string;
}

export interface ServiceLine {
  answeredOn: string | null;
  /**
   * The day of the last dispatch; null = still the first one, on the day it was opened. 派出日期.
   */
  dispatchedOn: string | null;
  dispatchNote: string | null;
  /**
   * A petition sent back after the five working days for objecting; recorded, with no consequence of its own.
   */
  isReturnLate: boolean | null;
  /**
   * The union above has said who handles it; it cannot be sent back again. 指定办理.
   */
  isRuled: Generated<boolean>;
  line: string;
  matterId: string;
  /**
   * The petitioner was told in writing. 书面告知日期.
   */
  notifiedOn: string | null;
  outcome: string | null;
  progress: string | null;
  progressOn: string | null;
  referralNote: string | null;
  /**
   * The outside body to which the worker was led. 引导至.
   */
  referredTo: string | null;
  request: string;
  responsibleId: string | null;
  /**
   * Who signed for it, as they were called on that day. 经办人.
   */
  responsibleName: string | null;
  result: string | null;
  returnNote: string | null;
  returnReason: string | null;
  /**
   * How often it was sent back; after the second time the union above rules. 退回次数.
   */
  returns: Generated<number>;
  rulingReason: string | null;
  signedOn: string | null;
}

export interface Session {
  createdAt: ColumnType<string, Date | string, Date | string>;
  expiresAt: ColumnType<string, Date | string, Date | string>;
  /**
   * What was last shown: the password alone, or a code of the second factor.
   */
  proof: string;
  /**
   * When; some operations ask for a recent code.
   */
  provenAt: ColumnType<string, Date | string, Date | string>;
  seenAt: ColumnType<string, Date | string, Date | string>;
  staffId: string;
  tokenHash: Uint8Array;
}

export interface SetupLink {
  expiresAt: ColumnType<string, Date | string, Date | string>;
  tokenHash: Uint8Array;
  usedAt: ColumnType<string, Date | string, Date | string> | null;
}

export interface SignInFailure {
  /**
   * Keyed hash of the name as typed, so that names nobody has are counted alike and a password typed there is not kept.
   */
  account: Uint8Array;
  failedAt: ColumnType<string, Date | string, Date | string>;
  failures: number;
  lockedUntil: ColumnType<string, Date | string, Date | string> | null;
  network: string;
}

export interface SmsSink {
  at: ColumnType<string, Date | string, Date | string>;
  body: string;
  id: Generated<number>;
  idempotencyKey: string;
  phoneIndex: Uint8Array;
  phoneMasked: string;
}

export interface Staff {
  /**
   * Where this member of staff is told of new messages; set by the administrator. 工作邮箱.
   */
  email: string | null;
  id: Generated<string>;
  isDemo: Generated<boolean>;
  isDisabled: Generated<boolean>;
  name: string;
  /**
   * Argon2id.
   */
  passwordHash: string;
  passwordSetAt: Generated<ColumnType<string, Date | string, Date | string>>;
  username: string;
}

export interface StoredFile {
  bytes: number;
  mediaType: string;
  sha256: string;
  storedAt: ColumnType<string, Date | string, Date | string>;
}

export interface Supervision {
  authority: string | null;
  /**
   * When the authority that opened a case was last asked what came of it. 催询部门日期.
   */
  authorityRemindedOn: string | null;
  authorityResult: string | null;
  closeReason: string | null;
  correctedOn: string | null;
  correction: string | null;
  correctionAsked: string | null;
  declineReason: string | null;
  evidence: string | null;
  filedOn: string | null;
  fileNumber: string | null;
  /**
   * What the investigation established; later steps add to it elsewhere. 查明的事实.
   */
  findings: string | null;
  investigatedOn: string | null;
  matterId: string;
  /**
   * The lightest step not yet tried, as proposed. 建议的下一步.
   */
  nextStep: string | null;
  /**
   * What was still wrong when the union looked again after the reply. 没有改正的情况.
   */
  notCorrected: string | null;
  /**
   * Number of the letter that was served, as the recommendation letter quotes it. 意见书文号.
   */
  opinionNumber: string | null;
  opinionOn: string | null;
  opinionReceipt: string | null;
  /**
   * Receipt by the employer; its term to answer runs from here.
   */
  opinionReceivedOn: string | null;
  proposedBy: string | null;
  provisions: string | null;
  /**
   * Receipt by the authority; its term to open a case runs from here.
   */
  recommendationReceivedOn: string | null;
  recommendedOn: string | null;
  remindedOn: string | null;
  reminderAnswer: string | null;
  repliedOn: string | null;
  reply: string | null;
  replyInvitedBy: string | null;
  replyKind: string | null;
  /**
   * What was told; never printed in a letter. 反映的情况.
   */
  reported: string;
  signedBy: string | null;
  signer: string | null;
  /**
   * Why a lighter step was left out.
   */
  skipReason: string | null;
  subject: string | null;
  /**
   * How many took part in the last investigation; two at least.
   */
  supervisors: number | null;
  talkedOn: string | null;
  transferGround: string | null;
  transferredTo: string | null;
  /**
   * Why a recommendation letter may follow: receipt refused, no answer, not corrected.
   */
  unheededGround: string | null;
  violation: string | null;
}

export interface TakeOver {
  endedOn: string | null;
  fromOn: string;
  id: Generated<string>;
  matterId: string;
  reason: string;
  staffId: string;
  unionId: string;
}

export interface TelephonySignature {
  digest: Uint8Array;
  seenAt: ColumnType<string, Date | string, Date | string>;
}

export interface TermCorrection {
  /**
   * In unit; null where the rule gives no number.
   */
  amount: number | null;
  confidence: string;
  fromOn: string;
  kind: Generated<string>;
  proposalId: string;
  termId: string;
  toOn: string | null;
  unit: string;
}

export interface TradeUnion {
  /**
   * Six-digit code of the prefecture-level city (province code for the province and provincial industrial unions); the future distribution key.
   */
  cityCode: string;
  closedOn: string | null;
  divisionCode: string | null;
  foundedOn: string | null;
  id: Generated<string>;
  isDemo: Generated<boolean>;
  /**
   * A union outside the province, registered so that work can be routed to it.
   */
  isGuest: Generated<boolean>;
  kind: Generated<string>;
  level: string;
  /**
   * Start of the interval of the organisation tree; blocks have gaps so that a new union rewrites no matter.
   */
  lft: number;
  name: string;
  parentId: string | null;
  /**
   * End (inclusive) of the interval of the organisation tree.
   */
  rgt: number;
  shortName: string;
  /**
   * The federation of the place of an industrial union; it reads the matters opened while linked. 属地工会.
   */
  territorialUnionId: string | null;
}

export interface UnionBody {
  address: string | null;
  closedOn: string | null;
  /**
   * How to come: bus, metro, which door. Public.
   */
  directions: string | null;
  /**
   * The enterprise a point serves.
   */
  employerId: string | null;
  foundedOn: string | null;
  hours: string | null;
  id: Generated<string>;
  isDemo: Generated<boolean>;
  kind: string;
  mode: string | null;
  name: string;
  phone: string | null;
  unionId: string;
  /**
   * The village or community a point serves.
   */
  villageId: string | null;
}

export interface UnionParameter {
  amount: number;
  code: string;
  fromOn: string;
  id: Generated<string>;
  statedBy: string | null;
  toOn: string | null;
  unionId: string;
  unit: string;
}

export interface Village {
  /**
   * The day on which it was merged or dissolved.
   */
  closedOn: string | null;
  /**
   * Workers in the village; null = not known.
   */
  headcount: number | null;
  /**
   * The day for which the number was stated.
   */
  headcountOn: string | null;
  /**
   * Where the number was taken from.
   */
  headcountSource: string | null;
  id: Generated<string>;
  /**
   * Example of the demonstration.
   */
  isDemo: Generated<boolean>;
  /**
   * Name of the village or community.
   */
  name: string;
  /**
   * The union in whose area it lies.
   */
  unionId: string;
}

export interface WorkerCode {
  codeHash: Uint8Array;
  createdAt: ColumnType<string, Date | string, Date | string>;
  expiresAt: ColumnType<string, Date | string, Date | string>;
  id: Generated<string>;
  phoneIndex: Uint8Array;
  phoneSealed: Uint8Array;
  tries: Generated<number>;
  usedAt: ColumnType<string, Date | string, Date | string> | null;
}

export interface WorkerDependant {
  disputeId: string;
  id: Generated<string>;
  isLoneElderOrOrphan: boolean;
  partyId: string | null;
  relation: string;
  seat: number;
}

export interface WorkerEmployment {
  /**
   * 最近一次主张权利之日
   */
  claimedOn: string | null;
  /**
   * 原合同到期日
   */
  contractExpiredOn: string | null;
  /**
   * 合同期限
   */
  contractMonths: number | null;
  /**
   * 签订书面合同的日期
   */
  contractSignedOn: string | null;
  disputeId: string;
  /**
   * 二倍工资起算日
   */
  doubleWageFrom: string | null;
  /**
   * 二倍工资的月数
   */
  doubleWageMonths: number | null;
  /**
   * 二倍工资截止日
   */
  doubleWageTo: string | null;
  /**
   * 以前单位的年限
   */
  earlierServiceYears: number | null;
  /**
   * 离职日期
   */
  endedOn: string | null;
  /**
   * 怎么离开的
   */
  endingGround: string | null;
  /**
   * 申请仲裁的日期
   */
  filedOn: string | null;
  /**
   * 是否签过书面合同
   */
  hasWrittenContract: boolean | null;
  id: Generated<string>;
  /**
   * 是否还在职
   */
  isOngoing: boolean | null;
  /**
   * 是否无固定期限合同
   */
  isOpenEnded: boolean | null;
  /**
   * 是否应当签无固定期限合同
   */
  isOpenEndedDue: boolean | null;
  /**
   * 是否非全日制
   */
  isPartTime: boolean | null;
  /**
   * 是否只约定试用期
   */
  isProbationOnly: boolean | null;
  /**
   * 是否公益性岗位
   */
  isPublicWelfarePost: boolean | null;
  /**
   * 是否第二次试用
   */
  isSecondProbation: boolean | null;
  /**
   * 是否以完成任务为期限
   */
  isTaskContract: boolean | null;
  /**
   * 知道权利受侵害之日
   */
  knewOn: string | null;
  /**
   * 单位是否提出时效抗辩
   */
  limitationPleaded: boolean | null;
  /**
   * 换单位时是否付过补偿
   */
  movedCompensated: boolean | null;
  /**
   * 是否提前三十日书面通知
   */
  noticeGiven: boolean | null;
  /**
   * 应签无固定期限合同之日
   */
  openEndedDueOn: string | null;
  partyId: string | null;
  /**
   * 工作地点
   */
  placeCode: string | null;
  /**
   * 转正后的月工资（分）
   */
  postProbationWageFen: number | null;
  /**
   * 已经试用的月数
   */
  probationMonthsServed: number | null;
  /**
   * 另外几个月
   */
  servedMonths: number | null;
  /**
   * 工作满几年
   */
  servedYears: number | null;
  /**
   * 入职日期
   */
  startedOn: string | null;
  /**
   * 是否要求回去上班
   */
  wantsReinstatement: boolean | null;
  /**
   * 是否被安排到关联单位
   */
  wasMovedNotByChoice: boolean | null;
  /**
   * 是否事先通知工会
   */
  wasUnionTold: boolean | null;
  /**
   * 没有合同工作的整月
   */
  workedMonthsWithoutContract: number | null;
  /**
   * 是否劳动者自己不签
   */
  workerRefusedToSign: boolean | null;
  /**
   * 2008年以前的年数
   */
  yearsBefore2008: number | null;
}

export interface WorkerInjury {
  /**
   * 死者生前月工资（分）
   */
  deceasedWageFen: number | null;
  /**
   * 死亡的年份
   */
  diedIn: number | null;
  disputeId: string;
  /**
   * 当地的就业补助金（分）
   */
  employmentLumpFen: number | null;
  /**
   * 就业补助金月数
   */
  employmentLumpMonths: number | null;
  /**
   * 鉴定结论的日期
   */
  gradedOn: string | null;
  id: Generated<string>;
  /**
   * 受伤日期
   */
  injuredOn: string | null;
  /**
   * 受伤前的实际月工资（分）
   */
  injuryActualWageFen: number | null;
  /**
   * 伤残等级
   */
  injuryGrade: number | null;
  /**
   * 受伤前的月工资（分）
   */
  injuryWageFen: number | null;
  /**
   * 是否一至四级停工留薪期满后死亡
   */
  isGradedOneToFourAfterLeave: boolean | null;
  /**
   * 是否参加工伤保险
   */
  isInsured: boolean | null;
  /**
   * 是否在江苏
   */
  isJiangsu: boolean | null;
  /**
   * 是否职业病
   */
  isOccupationalDisease: boolean | null;
  /**
   * 单位是否安排适当工作
   */
  isSuitableWorkOffered: boolean | null;
  /**
   * 住院伙食补助每天（分）
   */
  mealDailyFen: number | null;
  /**
   * 住院天数
   */
  mealDays: number | null;
  /**
   * 医疗费（分）
   */
  medicalCostFen: number | null;
  /**
   * 当地的医疗补助金（分）
   */
  medicalLumpFen: number | null;
  /**
   * 医疗补助金月数
   */
  medicalLumpMonths: number | null;
  /**
   * 护理费每天（分）
   */
  nursingDailyFen: number | null;
  /**
   * 护理天数
   */
  nursingDays: number | null;
  /**
   * 护理等级
   */
  nursingLevel: string | null;
  /**
   * 停工留薪的月数
   */
  paidLeaveMonths: number | null;
  partyId: string | null;
  /**
   * 统筹地区月平均工资（分）
   */
  poolingAverageFen: number | null;
  /**
   * 上一年度人均可支配收入（分）
   */
  urbanIncomeFen: number | null;
  /**
   * 距退休的年数
   */
  yearsToRetirement: number | null;
}

export interface WorkerMessage {
  /**
   * Numbers of people in it are masked on entry.
   */
  body: string;
  id: Generated<string>;
  matterId: string;
  personId: string | null;
  /**
   * In the order in which they were written.
   */
  place: Generated<number>;
  sentAt: ColumnType<string, Date | string, Date | string>;
  staffId: string | null;
  /**
   * The one applicant to whom the office writes; null = to those who speak for the applicants: the representatives, else all.
   */
  toPersonId: string | null;
}

export interface WorkerOther {
  /**
   * 约定的违约金（分）
   */
  agreedPenaltyFen: number | null;
  /**
   * 约定的服务期
   */
  agreedServiceYears: number | null;
  /**
   * 满一年领取月数
   */
  benefitFirstMonths: number | null;
  /**
   * 最长领取月数
   */
  benefitMaxMonths: number | null;
  /**
   * 每多一年增加月数
   */
  benefitStepMonths: number | null;
  /**
   * 当地低保标准（分）
   */
  dibaoFen: number | null;
  /**
   * 低保倍数
   */
  dibaoMultiple: number | null;
  disputeId: string;
  id: Generated<string>;
  /**
   * 是否非本人意愿失业
   */
  isInvoluntary: boolean | null;
  /**
   * 是否参加生育保险
   */
  isMaternityInsured: boolean | null;
  /**
   * 是否单位提前解除竞业限制
   */
  isNonCompeteEndedByEmployer: boolean | null;
  /**
   * 产假天数
   */
  maternityDays: number | null;
  /**
   * 产假前的月工资（分）
   */
  maternityOwnWageFen: number | null;
  /**
   * 约定的竞业补偿（分）
   */
  nonCompeteAgreedFen: number | null;
  /**
   * 履行竞业限制的月数
   */
  nonCompeteMonths: number | null;
  /**
   * 竞业限制的平均工资（分）
   */
  nonCompeteWageFen: number | null;
  /**
   * 应缴费年限
   */
  paidYears: number | null;
  partyId: string | null;
  /**
   * 已服务的年数
   */
  servedServiceYears: number | null;
  /**
   * 培训费用（分）
   */
  trainingCostFen: number | null;
  /**
   * 失业保险金每月（分）
   */
  unemploymentMonthlyFen: number | null;
  /**
   * 可以领取的月数
   */
  unemploymentMonths: number | null;
  /**
   * 单位上年度月平均工资（分）
   */
  unitAverageFen: number | null;
}

export interface WorkerPay {
  /**
   * 缺勤天数
   */
  absentDays: number | null;
  /**
   * 当地上年度职工月平均工资（分）
   */
  areaAverageFen: number | null;
  /**
   * 出勤天数
   */
  attendedDays: number | null;
  /**
   * 其中的加班工资（分）
   */
  averageOvertimeFen: number | null;
  /**
   * 离职前十二个月平均工资（分）
   */
  averageWageFen: number | null;
  /**
   * 每月被扣的金额（分）
   */
  deductedFen: number | null;
  /**
   * 扣了几个月
   */
  deductedMonths: number | null;
  disputeId: string;
  /**
   * 单位月平均工资（分）
   */
  enterpriseAverageFen: number | null;
  /**
   * 没有高温天的月数
   */
  heatCoolMonths: number | null;
  /**
   * 高温津贴整月数
   */
  heatMonths: number | null;
  /**
   * 不足整月的出勤天数
   */
  heatPartialDays: number | null;
  /**
   * 高温津贴每月标准（分）
   */
  heatPerMonthFen: number | null;
  /**
   * 哪一年
   */
  heatYear: number | null;
  id: Generated<string>;
  /**
   * 是否整月病假
   */
  isFullSickMonth: boolean | null;
  /**
   * 是否高温作业
   */
  isHotPlace: boolean | null;
  /**
   * 上一个月是否正常
   */
  isLastMonthNormal: boolean | null;
  /**
   * 是否责令后仍不付
   */
  isOrderedUnpaid: boolean | null;
  /**
   * 停工是否劳动者造成
   */
  isShutdownByWorker: boolean | null;
  /**
   * 上一个月工资（分）
   */
  lastMonthWageFen: number | null;
  /**
   * 当地月最低工资（分）
   */
  minimumWageFen: number | null;
  /**
   * 年末的月最低工资（分）
   */
  minimumWageYearEndFen: number | null;
  /**
   * 月工资（分）
   */
  monthlyWageFen: number | null;
  /**
   * 当月应计薪天数
   */
  monthWorkdays: number | null;
  /**
   * 拖欠的金额（分）
   */
  owedFen: number | null;
  /**
   * 不足整月怎样算
   */
  partMonthMethod: string | null;
  /**
   * 这个月的工资标准（分）
   */
  partMonthWageFen: number | null;
  partyId: string | null;
  /**
   * 停工的第一天
   */
  shutdownFrom: string | null;
  /**
   * 停工的整月数
   */
  shutdownMonths: number | null;
  /**
   * 停工前的月工资（分）
   */
  shutdownWageFen: number | null;
  /**
   * 停工期间提供劳动的工资（分）
   */
  shutdownWorkWageFen: number | null;
  /**
   * 病假的计薪天数
   */
  sickDays: number | null;
  /**
   * 已付的病假工资（分）
   */
  sickPaidFen: number | null;
  /**
   * 病假工资比例
   */
  sickShare: number | null;
  /**
   * 病假前的月工资（分）
   */
  sickWageFen: number | null;
}

export interface WorkerSession {
  createdAt: ColumnType<string, Date | string, Date | string>;
  expiresAt: ColumnType<string, Date | string, Date | string>;
  phoneIndex: Uint8Array;
  phoneSealed: Uint8Array;
  seenAt: ColumnType<string, Date | string, Date | string>;
  tokenHash: Uint8Array;
}

export interface WorkerSignIn {
  at: ColumnType<string, Date | string, Date | string>;
  id: Generated<number>;
  /**
   * Blind index of the phone, as in person.phone_index; outlives the code and the session.
   */
  phoneIndex: Uint8Array;
}

export interface WorkerTime {
  /**
   * 日工资（分）
   */
  dailyWageFen: number | null;
  disputeId: string;
  /**
   * 是否连续工作满十二个月
   */
  hasTwelveMonths: boolean | null;
  /**
   * 法定节假日加班天数
   */
  holidayDays: number | null;
  /**
   * 法定节假日加班小时
   */
  holidayHours: number | null;
  /**
   * 小时工资（分）
   */
  hourlyWageFen: number | null;
  /**
   * 工时制度
   */
  hoursRegime: string | null;
  id: Generated<string>;
  /**
   * 是否鉴定丧失劳动能力
   */
  isCapacityLost: boolean | null;
  /**
   * 上班的正常工资是否已付
   */
  isNormalPayPaid: boolean | null;
  /**
   * 是否包薪制
   */
  isPackagePay: boolean | null;
  /**
   * 工时制度是否经批准
   */
  isRegimeApproved: boolean | null;
  /**
   * 是否重病
   */
  isSeriousIllness: boolean | null;
  /**
   * 是否每周上六天
   */
  isSixDayWeek: boolean | null;
  /**
   * 是否绝症
   */
  isTerminalIllness: boolean | null;
  /**
   * 年休假的日工资（分）
   */
  leaveDailyFen: number | null;
  /**
   * 全年应休天数
   */
  leaveEntitlement: number | null;
  /**
   * 其中的加班工资（分）
   */
  leaveOvertimePartFen: number | null;
  /**
   * 是否书面放弃年休假
   */
  leaveRefusedInWriting: boolean | null;
  /**
   * 已休的天数
   */
  leaveTaken: number | null;
  /**
   * 年休假的月平均工资（分）
   */
  leaveWageFen: number | null;
  /**
   * 哪一年的年休假
   */
  leaveYear: number | null;
  /**
   * 当时的月最低工资（分）
   */
  minimumWageOnDayFen: number | null;
  /**
   * 加班工资的月基数（分）
   */
  overtimeBaseFen: number | null;
  /**
   * 加班发生的日期
   */
  overtimeOn: string | null;
  /**
   * 已付的加班工资（分）
   */
  overtimePaidFen: number | null;
  partyId: string | null;
  /**
   * 离职当年已过天数
   */
  passedCalendarDays: number | null;
  /**
   * 当年事假天数
   */
  personalLeaveDays: number | null;
  /**
   * 入职当年剩余天数
   */
  remainingCalendarDays: number | null;
  /**
   * 休息日加班天数
   */
  restDays: number | null;
  /**
   * 休息日加班小时
   */
  restHours: number | null;
  /**
   * 病休的第一天
   */
  sickFrom: string | null;
  /**
   * 当年病假月数
   */
  sickMonthsInYear: number | null;
  /**
   * 累计工作年限
   */
  totalServiceYears: number | null;
  /**
   * 本单位工作年限
   */
  unitServiceYears: number | null;
  /**
   * 应休未休的天数
   */
  unusedLeaveDays: number | null;
  /**
   * 月计薪天数
   */
  wageDivisor: number | null;
  /**
   * 平时加班小时
   */
  weekdayHours: number | null;
}

export interface DB {
  action: Action;
  advice: Advice;
  aidApplication: AidApplication;
  aidCase: AidCase;
  aidComplaint: AidComplaint;
  aidHandler: AidHandler;
  auditDailyHead: AuditDailyHead;
  auditHead: AuditHead;
  backupRun: BackupRun;
  callBackAttempt: CallBackAttempt;
  caseLog: CaseLog;
  caseRating: CaseRating;
  caseResult: CaseResult;
  claim: Claim;
  clock: Clock;
  clockMove: ClockMove;
  clockPause: ClockPause;
  clockRecount: ClockRecount;
  coHandler: CoHandler;
  consentChoice: ConsentChoice;
  consentText: ConsentText;
  contact: Contact;
  contactLine: ContactLine;
  contactReferral: ContactReferral;
  dispute: Dispute;
  disputeCause: DisputeCause;
  disputeParty: DisputeParty;
  disputeReader: DisputeReader;
  disputeRestriction: DisputeRestriction;
  documentCounter: DocumentCounter;
  documentIssued: DocumentIssued;
  documentService: DocumentService;
  documentTemplate: DocumentTemplate;
  documentWord: DocumentWord;
  employer: Employer;
  employerReach: EmployerReach;
  erasedPerson: ErasedPerson;
  erasureRequest: ErasureRequest;
  evidence: Evidence;
  factStatement: FactStatement;
  figureCorrection: FigureCorrection;
  figureCounted: FigureCounted;
  figureMonth: FigureMonth;
  figureRow: FigureRow;
  figureSource: FigureSource;
  fileReview: FileReview;
  handDown: HandDown;
  handlerAgreement: HandlerAgreement;
  handlerConflict: HandlerConflict;
  holidayNotice: HolidayNotice;
  holidayRun: HolidayRun;
  holidayWorkday: HolidayWorkday;
  hotlineSeat: HotlineSeat;
  idempotency: Idempotency;
  lawProposal: LawProposal;
  matter: Matter;
  matterApplicant: MatterApplicant;
  matterParty: MatterParty;
  merge: Merge;
  messageDelivery: MessageDelivery;
  messageRead: MessageRead;
  namedEmployer: NamedEmployer;
  namedPerson: NamedPerson;
  namedPlace: NamedPlace;
  negotiationHelp: NegotiationHelp;
  notSame: NotSame;
  obligation: Obligation;
  outbox: Outbox;
  paperDrafting: PaperDrafting;
  payrollMonth: PayrollMonth;
  person: Person;
  personReach: PersonReach;
  phoneCall: PhoneCall;
  policyReport: PolicyReport;
  portalConsent: PortalConsent;
  portalDraft: PortalDraft;
  portalDraftFile: PortalDraftFile;
  post: Post;
  procedureState: ProcedureState;
  rateCount: RateCount;
  readLog: ReadLog;
  recoveryCode: RecoveryCode;
  returnVisit: ReturnVisit;
  reviewScore: ReviewScore;
  riskFlag: RiskFlag;
  savedDraft: SavedDraft;
  screeningList: ScreeningList;
  screeningListRow: ScreeningListRow;
  secondFactor: SecondFactor;
  securityAlert: SecurityAlert;
  serviceLine: ServiceLine;
  session: Session;
  setupLink: SetupLink;
  signInFailure: SignInFailure;
  smsSink: SmsSink;
  staff: Staff;
  storedFile: StoredFile;
  supervision: Supervision;
  takeOver: TakeOver;
  telephonySignature: TelephonySignature;
  termCorrection: TermCorrection;
  tradeUnion: TradeUnion;
  unionBody: UnionBody;
  unionParameter: UnionParameter;
  village: Village;
  workerCode: WorkerCode;
  workerDependant: WorkerDependant;
  workerEmployment: WorkerEmployment;
  workerInjury: WorkerInjury;
  workerMessage: WorkerMessage;
  workerOther: WorkerOther;
  workerPay: WorkerPay;
  workerSession: WorkerSession;
  workerSignIn: WorkerSignIn;
  workerTime: WorkerTime;
}
