/** The names an application's acts may use, and the maker of its pieces. */
import { actsOf } from '../acts-of.ts';
import type { PaperName } from './papers.ts';
import type { AidApplicationRow } from './row.ts';
import type { StateName } from './states.ts';

export const obligations = { approval: { label: '审批援助意见', addressee: 'director' } } as const;

export const applicationActs = actsOf<AidApplicationRow, StateName, PaperName, keyof typeof obligations>();
