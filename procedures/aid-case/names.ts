/** The names a case's acts may use, and the maker of its pieces. */
import { actsOf } from '../acts-of.ts';
import type { PaperName } from './papers.ts';
import type { AidCaseRow } from './row.ts';
import type { Duty, StateName } from './states.ts';

export const caseActs = actsOf<AidCaseRow, StateName, PaperName, Duty>();
