/** The case's own columns; their meaning is told in the migration that made them. */
import type { Selectable } from 'kysely';
import type { DB } from '@gongyuan/database/generated.ts';
import type { Context } from '@gongyuan/kernel/procedure.ts';

export type AidCaseRow = Omit<Selectable<DB['aidCase']>, 'matterId'>;

/** What hooks of a case look at. */
export type Case = Context<AidCaseRow>;
