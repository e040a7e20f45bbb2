// The kinds of facts and how one is declared.

/** Kinds of values. `share` is 0–1, `number` may have decimals, `fen` is money, `place` a division code. */
export type Kind =
  | 'day'
  | 'fen'
  | 'count'
  | 'number'
  | 'share'
  | 'yesNo'
  | 'choice'
  | 'payroll'
  | 'dependants'
  | 'place';

/** One fact as declared. `why` tells the person who is asked what it is for. */
export type FactKind<K extends Kind = Kind, C extends string = string> = {
  readonly kind: K;
  readonly label: string;
  readonly question: string;
  readonly why: string;
  readonly unit?: string;
  /** Something is divided by it: zero is no answer. */
  readonly isPositive?: true;
  /** A calendar year of four digits. */
  readonly isYear?: true;
  readonly choices?: Readonly<Record<C, string>>;
};

/** One month of pay. `month` is 'YYYY-MM'; absent amounts are not known. @unit fen; hours; days */
export type MonthPay = {
  readonly month: string;
  /** What was due for the month without overtime pay (应得). */
  readonly dueFen?: number;
  readonly paidFen?: number;
  /** The part of what was paid that does not count towards the minimum wage (overtime, heat allowance and the like). */
  readonly excludedFen?: number;
  readonly overtimePaidFen?: number;
  readonly weekdayHours?: number;
  readonly restDayHours?: number;
  readonly holidayHours?: number;
};

/** Somebody the deceased mainly kept. */
export type Dependant = { readonly relation: 'spouse' | 'other'; readonly isLoneElderOrOrphan: boolean };

const fact =
  <K extends Kind>(kind: K) =>
  (label: string, question: string, why: string, unit?: string): FactKind<K, never> =>
    unit === undefined ? { kind, label, question, why } : { kind, label, question, why, unit };

/** A day. @basis the catalogue @unit a fact @example day('开始上班的日期', '', '').kind // 'day' */
export const day = fact('day');
/** Money, in fen. @basis the catalogue @unit a fact @example money('月工资', '', '').kind // 'fen' */
export const money = fact('fen');
/** A whole number. @basis the catalogue @unit a fact @example count('工作满几年', '', '').kind // 'count' */
export const count = fact('count');
/** A number that may have decimals. @basis the catalogue @unit a fact @example number('缺勤天数', '', '').kind // 'number' */
export const number = fact('number');
/** A share between 0 and 1. @basis the catalogue @unit a fact @example share('病假工资比例', '', '').kind // 'share' */
export const share = fact('share');
/** A number that something is divided by. @basis the catalogue @unit a fact @example divisor('月计薪天数', '…', '…', '天') */
export const divisor = (label: string, question: string, why: string, unit?: string) =>
  ({ ...number(label, question, why, unit), isPositive: true }) as const;
/** Yes or no. @basis the catalogue @unit a fact @example yesNo('是否还在职', '', '').kind // 'yesNo' */
export const yesNo = fact('yesNo');
/** Pay month by month. @basis the catalogue @unit a fact @example payroll('每个月的工资', '', '').kind // 'payroll' */
export const payroll = fact('payroll');
/** Persons mainly kept by the deceased. @basis the catalogue @unit a fact @example dependants('供养的亲属', '', '').kind // 'dependants' */
export const dependants = fact('dependants');
/** A place, by its division code. @basis the catalogue @unit a fact @example place('工作地点', '', '').kind // 'place' */
export const place = fact('place');

/** A calendar year. @basis the catalogue @unit a fact @example year('哪一年', '…', '…') */
export const year = (label: string, question: string, why: string) =>
  ({ ...count(label, question, why, '年'), isYear: true }) as const;

/** A closed list. @basis the catalogue @unit a fact @example choice('工时制度', { standard: '标准工时' }, '…', '…') */
export function choice<C extends string>(
  label: string,
  choices: Readonly<Record<C, string>>,
  question: string,
  why: string,
): FactKind<'choice', C> {
  return { kind: 'choice', label, question, why, choices };
}
