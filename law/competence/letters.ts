// Who may issue which letter: the level of the union, the people who sign, the supervisors whose record it rests on.
import { citation, type Basis } from '../basis.ts';
import { article as jiangsu20128 } from '../articles/jiangsu-2012-8.ts';
import { article as jiangsuSupervision } from '../articles/labour-supervision-jiangsu.ts';
import { article as legalAidAct } from '../articles/legal-aid-act.ts';
import { article as petitionRegulations } from '../articles/petition-regulations.ts';
import { article as tradeUnionAct } from '../articles/trade-union-act.ts';
import { article as unionAidMeasures } from '../articles/union-aid-measures.ts';
import { isOpen, met, notKnown, notMet, wordsOf, type CompetenceFact, type Rule, type Told } from './rule.ts';
import { isCountyOrAbove } from './venue.ts';

/** Who signs for a union. */
export const letterSigners = { chair: '主席', vice_chair: '副主席' } as const;

/** The code of who signs. */
export type LetterSigner = keyof typeof letterSigners;

/** Supervisors at an investigation. @basis 《江苏省工会劳动法律监督条例》第十八条 @unit people */
export const supervisorsNeeded = 2;

/** `open`: no article read here says from which level on, so a lower union is not refused and not waved through. */
type LevelRule = 'any' | 'county' | 'county_open';

type LetterRule = {
  readonly label: string;
  readonly level: LevelRule;
  /** Rests on the record of two supervisors with their certificates. */
  readonly restsOnRecord: boolean;
  readonly signedByChair: boolean;
  readonly goesDown: boolean;
  readonly because: readonly Basis[];
};

const plain = { restsOnRecord: false, signedByChair: false, goesDown: false } as const;

/**
 * The letters of the house. Articles of the Jiangsu regulation were read second hand and have been amended since: they
 * are cited with 条文待核实.
 *
 * @basis 《江苏省工会劳动法律监督条例》第十八条至第二十一条；《工会法》第二十三条、第三十条；苏工发〔2012〕8号
 */
export const letters = {
  reminder_letter: { ...plain, label: '提示函', level: 'any', because: [citation(tradeUnionAct(23))] },
  investigation_record: {
    ...plain,
    label: '调查记录',
    level: 'any',
    restsOnRecord: true,
    because: [citation(jiangsuSupervision(18)), citation(tradeUnionAct(26))],
  },
  opinion_letter: {
    label: '监督意见书',
    level: 'county_open',
    restsOnRecord: true,
    signedByChair: true,
    goesDown: false,
    because: [citation(jiangsuSupervision(18)), citation(jiangsuSupervision(20))],
  },
  recommendation_letter: {
    ...plain,
    label: '监督建议书',
    level: 'county',
    because: [citation(jiangsuSupervision(21))],
  },
  aid_decision: {
    ...plain,
    label: '援助决定书',
    level: 'county',
    because: [citation(tradeUnionAct(30)), citation(legalAidAct(43)), citation(unionAidMeasures(6))],
  },
  assignment_letter: {
    ...plain,
    label: '指派通知书',
    level: 'county',
    because: [citation(tradeUnionAct(30)), citation(legalAidAct(43))],
  },
  hand_down_letter: {
    ...plain,
    label: '交办函',
    level: 'county',
    goesDown: true,
    because: [citation(jiangsu20128(5))],
  },
  urging_letter: {
    ...plain,
    label: '督办函',
    level: 'county',
    goesDown: true,
    because: [citation(jiangsu20128(14))],
  },
  adviser_letter: {
    ...plain,
    label: '聘请法律顾问、援助人员的聘书',
    level: 'county',
    because: [citation(jiangsu20128(8)), citation(unionAidMeasures(7))],
  },
  cooperation_letter: {
    ...plain,
    label: '异地协作函',
    level: 'county',
    because: [citation(jiangsu20128(13)), citation(unionAidMeasures(3))],
  },
  petition_notice: {
    ...plain,
    label: '信访事项告知书',
    level: 'any',
    because: [citation(petitionRegulations(23, 2))],
  },
} as const satisfies Readonly<Record<string, LetterRule>>;

/** The code of a letter. */
export type LetterCode = keyof typeof letters;

/** What is known of a letter about to go out; each letter is asked only for its own facts. */
export type LetterFacts = {
  readonly level?: string;
  readonly supervisors?: number | 'unknown';
  readonly hasCertificates?: Told;
  readonly signer?: LetterSigner | 'other' | 'unknown';
  readonly isAboveAddressee?: Told;
};

type Finding = { readonly lacking?: string; readonly missing?: CompetenceFact; readonly open?: string };

function levelFinding({ label, level: needed }: LetterRule, level: string | undefined): Finding {
  if (needed === 'any') return {};
  if (level === undefined || level === 'unknown') return { missing: 'unionLevel' };
  if (isCountyOrAbove(level)) return {};
  if (needed === 'county') return { lacking: `${label}由县级以上总工会发出` };
  return { open: `${label}可以由哪一级工会发出，现行条例没有核实，请先问上级工会` };
}

function recordFindings({ restsOnRecord }: LetterRule, { supervisors, hasCertificates }: LetterFacts) {
  if (!restsOnRecord) return [];
  const findings: Finding[] = [];
  if (isOpen(supervisors)) findings.push({ missing: 'supervisors' });
  else if (supervisors < supervisorsNeeded) findings.push({ lacking: '调查由两名以上监督员进行' });
  if (isOpen(hasCertificates)) findings.push({ missing: 'hasCertificates' });
  else if (!hasCertificates) findings.push({ lacking: '监督员调查时应当出示监督证' });
  return findings;
}

function otherFindings({ signedByChair, goesDown }: LetterRule, { signer, isAboveAddressee }: LetterFacts) {
  const findings: Finding[] = [];
  if (signedByChair && isOpen(signer)) findings.push({ missing: 'signer' });
  else if (signedByChair && signer === 'other') findings.push({ lacking: '由工会主席或者副主席签发' });
  if (goesDown && isOpen(isAboveAddressee)) findings.push({ missing: 'isAboveAddressee' });
  else if (goesDown && isAboveAddressee === false) findings.push({ lacking: '只能发给本会的下级工会' });
  return findings;
}

/**
 * Whether a union may issue a letter as things stand. What is lacking settles it; what is not known is asked; a level
 * that no article read here fixes leaves the answer unknown without a question to ask.
 *
 * @basis 《江苏省工会劳动法律监督条例》第十八条、第二十条、第二十一条；《工会法》第三十条
 * @unit  true, false or 'unknown'
 * @example mayIssue('recommendation_letter', { level: 'township' }).value // false
 */
export function mayIssue(letter: LetterCode, facts: LetterFacts): Rule {
  const rule: LetterRule = letters[letter];
  const findings = [levelFinding(rule, facts.level), ...recordFindings(rule, facts), ...otherFindings(rule, facts)];
  const lacking = findings.flatMap((finding) => finding.lacking ?? []);
  if (lacking.length > 0) return notMet(`${lacking.join('；')}。`, rule.because);
  const missing = findings.flatMap((finding) => finding.missing ?? []);
  if (missing.length > 0) {
    return notKnown(`能不能发出${rule.label}，还要问：${wordsOf(missing)}。`, rule.because, missing);
  }
  const open = findings.flatMap((finding) => finding.open ?? []);
  return open.length > 0
    ? notKnown(`${open.join('；')}。`, rule.because)
    : met(`可以发出${rule.label}。`, rule.because);
}

/**
 * Whether an investigation is in order: two supervisors or more.
 *
 * @basis 《江苏省工会劳动法律监督条例》第十八条
 * @unit  true, false or 'unknown'
 * @example enoughSupervisors(1).value // false
 */
export function enoughSupervisors(supervisors: number | 'unknown' | null | undefined): Rule {
  const because = letters.investigation_record.because;
  if (supervisors === undefined || supervisors === 'unknown' || supervisors === null) {
    return notKnown('还没有两名以上监督员的调查记录。', because, ['supervisors']);
  }
  return supervisors >= supervisorsNeeded
    ? met('由两名以上监督员进行。', because)
    : notMet('还没有两名以上监督员的调查记录。', because);
}
