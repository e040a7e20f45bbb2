// A term as a number and a unit, before any day is counted.

/** The unit in which a rule states its term. */
export type TermUnit = 'calendar_day' | 'working_day' | 'month' | 'year';

/** A term as the law prints it: seven days, five working days, one year. */
export type Term = { readonly amount: number; readonly unit: TermUnit };
