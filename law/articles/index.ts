// The register: every instrument whose articles are kept, found by any name it is cited by. Each file exports
// `instrument`, `article` and `articles`; a new one is an import and its name in the list.
import type { Article, Basis } from '../basis.ts';
import * as administrativeLitigationAct from './administrative-litigation-act.ts';
import * as administrativeReconsiderationAct from './administrative-reconsideration-act.ts';
import * as aidCaseRules from './aid-case-rules.ts';
import * as annualLeaveMeasures from './annual-leave-measures.ts';
import * as annualLeaveRegulations from './annual-leave-regulations.ts';
import * as arbitrationRules from './arbitration-rules.ts';
import * as archivesAct from './archives-act.ts';
import * as archivesRegulations from './archives-regulations.ts';
import * as bankruptcyAct from './bankruptcy-act.ts';
import { citedNumbers } from './citations.ts';
import * as civilCode from './civil-code.ts';
import * as civilProcedureAct from './civil-procedure-act.ts';
import * as civilProcedureInterpretation from './civil-procedure-interpretation.ts';
import type { Instrument } from './define.ts';
import * as delayedInterestInterpretation from './delayed-interest-interpretation.ts';
import * as employmentPromotionAct from './employment-promotion-act.ts';
import * as enterpriseMediationRules from './enterprise-mediation-rules.ts';
import * as femaleWorkers from './female-workers.ts';
import * as gradedProtectionRules from './graded-protection-rules.ts';
import * as injuryAdministrativeCases from './injury-administrative-cases.ts';
import * as jiangsu2012 from './jiangsu-2012-8.ts';
import * as jiangsu2014 from './jiangsu-2014-33.ts';
import * as jiangsuCourtGuidance2 from './jiangsu-court-guidance-2.ts';
import * as jiangsuLabourContract from './jiangsu-labour-contract.ts';
import * as jiangsuWagePayment from './jiangsu-wage-payment.ts';
import * as jiangsuWorkInjury from './jiangsu-work-injury.ts';
import * as judicialConfirmationRules from './judicial-confirmation-rules.ts';
import * as labourAct from './labour-act.ts';
import * as labourActOpinions from './labour-act-opinions.ts';
import * as labourArbitrationAct from './labour-arbitration-act.ts';
import * as labourContractAct from './labour-contract-act.ts';
import * as labourContractRegulations from './labour-contract-regulations.ts';
import * as labourDisputeInterpretation1 from './labour-dispute-interpretation-1.ts';
import * as labourDisputeInterpretation2 from './labour-dispute-interpretation-2.ts';
import * as labourInspection from './labour-inspection.ts';
import * as labourInspectionRules from './labour-inspection-rules.ts';
import * as labourSupervisionJiangsu from './labour-supervision-jiangsu.ts';
import * as lawyersAct from './lawyers-act.ts';
import * as legalAidAct from './legal-aid-act.ts';
import * as legalAidRegulations from './legal-aid-regulations.ts';
import * as limitationInterpretation from './limitation-interpretation.ts';
import * as mediationCommitteeRegulations from './mediation-committee-regulations.ts';
import * as medicalPeriodNotice from './medical-period-notice.ts';
import * as medicalPeriodRules from './medical-period-rules.ts';
import * as migrantWages from './migrant-wages.ts';
import * as networkDataRegulations from './network-data-regulations.ts';
import * as networkIncidentRules from './network-incident-rules.ts';
import * as occupationalDiseaseAct from './occupational-disease-act.ts';
import * as onlineMediationRules from './online-mediation-rules.ts';
import * as peoplesMediationAct from './peoples-mediation-act.ts';
import * as personalInformationAct from './personal-information-act.ts';
import * as petitionRegulations from './petition-regulations.ts';
import * as publicHolidays from './public-holidays.ts';
import * as severanceMeasures1994 from './severance-measures-1994.ts';
import * as socialInsuranceAct from './social-insurance-act.ts';
import * as tradeUnionAct from './trade-union-act.ts';
import * as tradeUnionInterpretation from './trade-union-interpretation.ts';
import * as unemploymentRegulations from './unemployment-regulations.ts';
import * as unionAidMeasures from './union-aid-measures.ts';
import * as unionRegistrationRules from './union-registration-rules.ts';
import * as wageConversionNotice from './wage-conversion-notice.ts';
import * as wageCrimeInterpretation from './wage-crime-interpretation.ts';
import * as wagePaymentProvisions from './wage-payment-provisions.ts';
import * as wageTotalComposition from './wage-total-composition.ts';
import * as workInjuryRegulations from './work-injury-regulations.ts';
import * as workSafetyAct from './work-safety-act.ts';
import * as workingHoursRegulations from './working-hours-regulations.ts';

/** An instrument with the articles kept of it. */
export type RegisteredInstrument = {
  readonly name: string;
  /** Other names it is cited by. */
  readonly names: readonly string[];
  readonly number?: string;
  readonly url?: string;
  readonly inForceFrom: string;
  readonly inForceTo: string | null;
  /** Only some of its articles are kept. */
  readonly isPartial: boolean;
  readonly articles: readonly Article[];
};

type InstrumentFile = { readonly instrument: Instrument; readonly articles: () => readonly Article[] };

const files: readonly InstrumentFile[] = [
  labourContractAct,
  labourContractRegulations,
  labourAct,
  labourArbitrationAct,
  labourDisputeInterpretation1,
  labourDisputeInterpretation2,
  annualLeaveRegulations,
  annualLeaveMeasures,
  wagePaymentProvisions,
  wageTotalComposition,
  wageConversionNotice,
  publicHolidays,
  migrantWages,
  wageCrimeInterpretation,
  jiangsuWagePayment,
  jiangsuLabourContract,
  workInjuryRegulations,
  jiangsuWorkInjury,
  injuryAdministrativeCases,
  socialInsuranceAct,
  unemploymentRegulations,
  femaleWorkers,
  labourInspection,
  legalAidAct,
  unionAidMeasures,
  jiangsu2012,
  jiangsu2014,
  tradeUnionAct,
  tradeUnionInterpretation,
  labourSupervisionJiangsu,
  petitionRegulations,
  lawyersAct,
  civilCode,
  civilProcedureAct,
  limitationInterpretation,
  archivesAct,
  bankruptcyAct,
  employmentPromotionAct,
  judicialConfirmationRules,
  legalAidRegulations,
  mediationCommitteeRegulations,
  networkDataRegulations,
  occupationalDiseaseAct,
  onlineMediationRules,
  peoplesMediationAct,
  personalInformationAct,
  workSafetyAct,
  aidCaseRules,
  arbitrationRules,
  enterpriseMediationRules,
  medicalPeriodRules,
  jiangsuCourtGuidance2,
  civilProcedureInterpretation,
  labourInspectionRules,
  administrativeReconsiderationAct,
  administrativeLitigationAct,
  unionRegistrationRules,
  networkIncidentRules,
  archivesRegulations,
  gradedProtectionRules,
  severanceMeasures1994,
  workingHoursRegulations,
  delayedInterestInterpretation,
  labourActOpinions,
  medicalPeriodNotice,
];

function registered({ instrument, articles }: InstrumentFile): RegisteredInstrument {
  const { instrument: name, names = [], number, url, inForceFrom, inForceTo, isPartial = false } = instrument;
  return {
    name,
    names,
    ...(number === undefined ? {} : { number }),
    ...(url === undefined ? {} : { url }),
    inForceFrom,
    inForceTo,
    isPartial,
    articles: articles(),
  };
}

/** Every instrument whose articles are kept, those the claims rest on first. */
export const instruments: readonly RegisteredInstrument[] = files.map(registered);

/** A name without what differs between ways of writing it: brackets of titles, the state's name, kinds of parentheses. */
function plain(name: string): string {
  return name
    .replaceAll(/[《》〈〉<>\s]|中华人民共和国/g, '')
    .replaceAll('(', '（')
    .replaceAll(')', '）');
}

const byName = new Map(
  instruments.flatMap((one) => [one.name, ...one.names, one.number ?? one.name].map((name) => [plain(name), one])),
);

/**
 * The instrument cited by a name: full or short, with or without 《》 and 中华人民共和国, or by its number.
 *
 * @basis 公文引用法律应当写明名称和条款
 * @unit  an instrument; undefined where its articles are not kept
 * @example findInstrument('中华人民共和国劳动合同法')?.name // '劳动合同法'
 */
export function findInstrument(name: string): RegisteredInstrument | undefined {
  return byName.get(plain(name));
}

const numbersKept = new Map(
  instruments.map((one) => [one, new Set(one.articles.flatMap(({ article }) => citedNumbers(article)))]),
);

/**
 * Whether a ground can be looked up: its instrument is kept and so is every article it names.
 *
 * @basis the ground itself
 * @unit  yes or no
 * @example isCovered({ instrument: '劳动合同法', article: '第四十七条' }) // true
 */
export function isCovered({ instrument, article }: Basis): boolean {
  const found = findInstrument(instrument);
  if (found === undefined) return false;
  return citedNumbers(article ?? '').every((number) => numbersKept.get(found)?.has(number) === true);
}
