/** Every address that writes, but the acts', each with a request that succeeds: what the sweep of faults is run over. */
import type { Write } from './world.ts';
import { doorWrites } from './writes-doors.ts';
import { fileWrites } from './writes-files.ts';
import { houseWrites } from './writes-house.ts';

export const writes: Readonly<Record<string, Write>> = { ...fileWrites, ...houseWrites, ...doorWrites };
