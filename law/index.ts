// The library by name, for those who use it as a package. Each name is documented where it is defined; inside this
// repository files are imported by their path.

// Grounds: which instrument, which article, and how sure we are of it.
export {
  articleNumber,
  chineseNumeral,
  citation,
  formatBases,
  formatBasis,
  LawUnknown,
  type Article,
  type Basis,
  type Confidence,
} from './basis.ts';
export { findInstrument, instruments, isCovered, type RegisteredInstrument } from './articles/index.ts';

// Money in fen.
export { formatYuan, upperCaseYuan, yuanToFen } from './money.ts';

// Days, days of rest, and counting.
export {
  addDays,
  addMonths,
  addYears,
  compareDates,
  dayOfWeek,
  daysBetween,
  formatChineseDate,
  isPlainDate,
  partsOf,
  type DateParts,
  type PlainDate,
} from './calendar/plain-date.ts';
export {
  fixedHolidayName,
  holidaysKnownThrough,
  holidayYearOf,
  publishedHolidays,
  type HolidayRun,
  type HolidayTable,
  type HolidayYear,
} from './calendar/holidays.ts';
export { noticeProblems, withNotices } from './calendar/notices.ts';
export {
  addWorkingDays,
  dueBefore,
  dueOn,
  dueWithPauses,
  isRestDay,
  type CountedDay,
  type DueDay,
  type Pause,
  type RestDay,
  type Term,
  type TermUnit,
} from './calendar/working-days.ts';

// Terms: how long, and until when.
export {
  answerTerm,
  type AnswerOptions,
  type OtherReading,
  type TermAnswer,
  type TermUndecided,
} from './terms/answer.ts';
export {
  correctedBook,
  isLawTermId,
  lawTermIds,
  publishedTerms,
  termProblems,
  type LawTermId,
  type TermBook,
  type TermCorrection,
} from './terms/book.ts';
export type { DatedTerm, Extension, Length, TermKind } from './terms/dated-term.ts';
export {
  isTermId,
  termAt,
  termIds,
  wordingAt,
  wordingsOf,
  type KnownTerm,
  type KnownWording,
  type TermId,
} from './terms/terms.ts';

// Limitation.
export type {
  Interruption,
  InterruptionKind,
  LimitationAnswer,
  LimitationFactName,
  LimitationFacts,
  LimitationLevel,
  LimitationPart,
  LimitationReading,
  LimitationRule,
  Suspension,
  SuspensionKind,
} from './limitation/facts.ts';
export { limitation } from './limitation/limitation.ts';

// Dated figures, and what a deployment corrects of them.
export { problemsOf as figureProblems, withCorrections, type FigureCorrection } from './figures/corrections.ts';
export {
  figureAt,
  figureBook,
  figuresAt,
  findFigure,
  type DatedFigure,
  type FigureAsk,
  type FigureBook,
  type FigureUnit,
} from './figures/figure.ts';
export { minimumWageAt } from './figures/minimum-wage.ts';
export { publishedFigures } from './figures/published.ts';

// Claims: what is owed.
export { compute } from './claims/compute.ts';
export { conflictsOf, type ClaimConflict } from './claims/conflicts.ts';
export {
  describeFigure,
  describeOutcome,
  questionOf,
  type FigureWords,
  type LineWords,
  type OutcomeWords,
  type Question,
  type ReadingWords,
  type Sentence,
} from './claims/describe.ts';
export type { Factor, FactorUnit } from './claims/exact.ts';
export {
  claimFacts,
  factCodes,
  isFactCode,
  known,
  type ClaimFacts,
  type FactCode,
  type FactValue,
  type Told,
} from './claims/facts/catalogue.ts';
export type { Dependant, FactKind, MonthPay } from './claims/facts/kinds.ts';
export { finalAward, type FinalAward } from './claims/final-award.ts';
export { causesLeadingTo, claimsForCauses } from './claims/for-causes.ts';
export {
  claimLabels,
  type ClaimId,
  type Context,
  type Line,
  type Outcome,
  type Reading,
  type Said,
  type Warning,
} from './claims/outcome.ts';
export { claimSet, type ClaimSet, type SetItem, type SetTotal } from './claims/set.ts';
export { untilOf, type Until } from './claims/until.ts';
export { formulaOf, say } from './claims/words.ts';

// Who may be helped, by whom and where, who acts, who writes: met, not met, or unknown because …
export { leftBenchTooRecently } from './competence/bench.ts';
export {
  conflictGrounds,
  freeOfConflict,
  type ConflictFacts,
  type ConflictGround,
  type Part,
} from './competence/conflict.ts';
export { hardshipMet, mayBeAided, withinScope, type EligibilityFacts } from './competence/eligibility.ts';
export { exemptPersonCodes, exemptPersons, type ExemptPerson } from './competence/exempt-persons.ts';
export { enoughSupervisors, letters, mayIssue, type LetterCode, type LetterFacts } from './competence/letters.ts';
export {
  agentKinds,
  fewEnoughAgents,
  mayAct,
  type AgentFacts,
  type AgentKind,
  type Agents,
} from './competence/representation.ts';
export {
  electsRepresentatives,
  fitsForum,
  representativeNumbers,
  type Forum,
  type Group,
} from './competence/representatives.ts';
export { competenceFactNames, type CompetenceFact, type Rule } from './competence/rule.ts';
export { urgentAid, type UrgentAid, type UrgentFacts } from './competence/urgent-aid.ts';
export {
  competentUnion,
  needsRuling,
  takesAid,
  type Claimants,
  type Taking,
  type UnionLevel,
  type Venue,
  type VenueFacts,
} from './competence/venue.ts';

// A matter that comes in: scope, hardship, fast track, venue, and what its story says.
export { crossRegion, type CrossRegionAnswer } from './triage/cross-region.ts';
export { proposeCauses, type ProposedCause } from './triage/causes-from-text.ts';
export { dangerLabels, dangerWords, type DangerFound, type DangerKind } from './triage/danger.ts';
export { factNames, type Answer, type FactName, type Place, type TriageFacts } from './triage/facts.ts';
export { fastTrack, type FastTrackAnswer, type FastTrackTrigger } from './triage/fast-track.ts';
export { hardshipExamined } from './triage/hardship.ts';
export { limitationWarning, publishedLaw, type LawKnown, type LimitationWarning } from './triage/limitation.ts';
export { papersNeeded, type PaperCode, type PaperNeeded } from './triage/papers.ts';
export { scopeClass, scopeClasses, type ScopeClass } from './triage/scope.ts';
export { triage, type Triage } from './triage/triage.ts';
export { venueRule, type VenueRule } from './triage/venue.ts';
export { workersIn, type WorkerRange } from './triage/worker-count.ts';
export {
  applicantCategories,
  causeCodes,
  causeOf,
  causes,
  channels,
  isCauseCode,
  serviceForms,
  type ApplicantCategory,
  type Cause,
  type CauseCode,
  type Channel,
  type ScopeCode,
  type ServiceForm,
} from './vocabulary.ts';
