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

export interface ClockPause {
  clockId: string;
  fromOn: string;
  toOn: string;
}

export interface CoHandler {
  fromOn: string;
  handlerRegisterId: string | null;
  id: Generated<string>;
  matterId: string;
  staffId: string;
  toOn: string | null;
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

export interface HotlineSeat {
  seat: string;
  staffId: string;
  takenAt: ColumnType<string, Date | string, Date | string>;
  unionId: string;
}

export interface Idempotency {
  at: ColumnType<string, Date | string, Date | string>;
  key: string;
  reply: Json | null;
  requestHash: string;
  staffId: string;
  status: number | null;
}

export interface Matter {
  cityCode: string;
  closedOn: string | null;
  contactId: string | null;
  disputeId: string;
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
  seenAt: ColumnType<string, Date | string, Date | string>;
  staffId: string;
  tokenHash: Uint8Array;
}

export interface SetupLink {
  expiresAt: ColumnType<string, Date | string, Date | string>;
  tokenHash: Uint8Array;
  usedAt: ColumnType<string, Date | string, Date | string> | null;
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
  failedSignIns: Generated<number>;
  id: Generated<string>;
  isDemo: Generated<boolean>;
  isDisabled: Generated<boolean>;
  lockedUntil: ColumnType<string, Date | string, Date | string> | null;
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

export interface DB {
  action: Action;
  advice: Advice;
  aidApplication: AidApplication;
  aidCase: AidCase;
  aidComplaint: AidComplaint;
  aidHandler: AidHandler;
  auditDailyHead: AuditDailyHead;
  auditHead: AuditHead;
  callBackAttempt: CallBackAttempt;
  caseLog: CaseLog;
  caseRating: CaseRating;
  caseResult: CaseResult;
  claim: Claim;
  clock: Clock;
  clockPause: ClockPause;
  coHandler: CoHandler;
  contact: Contact;
  contactLine: ContactLine;
  contactReferral: ContactReferral;
  dispute: Dispute;
  disputeCause: DisputeCause;
  disputeParty: DisputeParty;
  documentCounter: DocumentCounter;
  documentIssued: DocumentIssued;
  documentService: DocumentService;
  documentTemplate: DocumentTemplate;
  documentWord: DocumentWord;
  employer: Employer;
  evidence: Evidence;
  factStatement: FactStatement;
  fileReview: FileReview;
  handDown: HandDown;
  handlerAgreement: HandlerAgreement;
  handlerConflict: HandlerConflict;
  hotlineSeat: HotlineSeat;
  idempotency: Idempotency;
  matter: Matter;
  matterApplicant: MatterApplicant;
  matterParty: MatterParty;
  merge: Merge;
  messageDelivery: MessageDelivery;
  messageRead: MessageRead;
  negotiationHelp: NegotiationHelp;
  notSame: NotSame;
  obligation: Obligation;
  outbox: Outbox;
  paperDrafting: PaperDrafting;
  person: Person;
  phoneCall: PhoneCall;
  portalConsent: PortalConsent;
  portalDraft: PortalDraft;
  portalDraftFile: PortalDraftFile;
  post: Post;
  procedureState: ProcedureState;
  rateCount: RateCount;
  readLog: ReadLog;
  returnVisit: ReturnVisit;
  reviewScore: ReviewScore;
  riskFlag: RiskFlag;
  savedDraft: SavedDraft;
  screeningList: ScreeningList;
  screeningListRow: ScreeningListRow;
  serviceLine: ServiceLine;
  session: Session;
  setupLink: SetupLink;
  smsSink: SmsSink;
  staff: Staff;
  storedFile: StoredFile;
  supervision: Supervision;
  takeOver: TakeOver;
  telephonySignature: TelephonySignature;
  tradeUnion: TradeUnion;
  unionBody: UnionBody;
  unionParameter: UnionParameter;
  village: Village;
  workerCode: WorkerCode;
  workerMessage: WorkerMessage;
  workerSession: WorkerSession;
  workerSignIn: WorkerSignIn;
}
