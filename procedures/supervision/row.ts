/** The procedure's own columns; their meaning is told in the migration that made them. */
import type { Selectable } from 'kysely';
import type { DB } from '@gongyuan/database/generated.ts';

export type SupervisionRow = Omit<Selectable<DB['supervision']>, 'matterId'>;
