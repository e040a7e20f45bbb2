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
  matterId: string;
  minutes: number | null;
  question: Generated<string>;
}

export interface AidApplication {
  decidedBy: string | null;
  decidedOn: string | null;
  decisionReason: string | null;
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
  isOral: Generated<boolean>;
  matterId: string;
  proposalReason: string | null;
  proposedBy: string | null;
  reasons: Generated<string>;
  stage: string | null;
  submittedOn: string | null;
  supplementAskedOn: string | null;
  supplementItems: string[] | null;
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
  applicationId: string;
  archivedOn: string | null;
  archiveNumber: string | null;
  assignedOn: string | null;
  concludedOn: string | null;
  grantedOn: string;
  handlerRegisterId: string | null;
  hearings: Generated<number>;
  hours: number | null;
  matterId: string;
  outcome: string | null;
  power: string | null;
  settledOn: string | null;
  stage: string;
  summary: string | null;
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
  draftedOn: string | null;
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
  name: string;
  nameInitials: string;
  namePinyin: string;
  phoneIndex: Uint8Array | null;
  phoneSealed: Uint8Array | null;
  sex: string | null;
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
   * Keyed hash of the continue code shown on the screen; null once submitted.
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

export interface SavedDraft {
  place: string;
  savedAt: ColumnType<string, Date | string, Date | string>;
  sealed: Uint8Array;
  staffId: string;
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

export interface TakeOver {
  endedOn: string | null;
  fromOn: string;
  id: Generated<string>;
  matterId: string;
  reason: string;
  staffId: string;
  unionId: string;
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
   * When the other side first opened it.
   */
  readAt: ColumnType<string, Date | string, Date | string> | null;
  sentAt: ColumnType<string, Date | string, Date | string>;
  staffId: string | null;
}

export interface WorkerSession {
  createdAt: ColumnType<string, Date | string, Date | string>;
  expiresAt: ColumnType<string, Date | string, Date | string>;
  phoneIndex: Uint8Array;
  phoneSealed: Uint8Array;
  seenAt: ColumnType<string, Date | string, Date | string>;
  tokenHash: Uint8Array;
}

export interface DB {
  action: Action;
  advice: Advice;
  aidApplication: AidApplication;
  aidCase: AidCase;
  aidHandler: AidHandler;
  auditDailyHead: AuditDailyHead;
  auditHead: AuditHead;
  caseLog: CaseLog;
  caseResult: CaseResult;
  claim: Claim;
  clock: Clock;
  clockPause: ClockPause;
  coHandler: CoHandler;
  contact: Contact;
  contactLine: ContactLine;
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
  handlerAgreement: HandlerAgreement;
  handlerConflict: HandlerConflict;
  idempotency: Idempotency;
  matter: Matter;
  matterApplicant: MatterApplicant;
  matterParty: MatterParty;
  messageDelivery: MessageDelivery;
  messageRead: MessageRead;
  negotiationHelp: NegotiationHelp;
  obligation: Obligation;
  outbox: Outbox;
  paperDrafting: PaperDrafting;
  person: Person;
  portalConsent: PortalConsent;
  portalDraft: PortalDraft;
  post: Post;
  procedureState: ProcedureState;
  rateCount: RateCount;
  readLog: ReadLog;
  savedDraft: SavedDraft;
  session: Session;
  setupLink: SetupLink;
  smsSink: SmsSink;
  staff: Staff;
  storedFile: StoredFile;
  takeOver: TakeOver;
  tradeUnion: TradeUnion;
  unionBody: UnionBody;
  unionParameter: UnionParameter;
  village: Village;
  workerCode: WorkerCode;
  workerMessage: WorkerMessage;
  workerSession: WorkerSession;
}
