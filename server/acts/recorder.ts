/** Who records what was done around a matter without moving it: papers served, words told. */
import type { Actor, PartyId, Placed } from '@gongyuan/kernel/party.ts';
import { holds } from '@gongyuan/kernel/party.ts';

/** Where the worker came first they go on coming: that window serves papers and passes words on too. */
const recording: readonly PartyId[] = ['handler', 'receptionist', 'reviewer', 'director', 'sender'];

/** The party as which the actor may record on this matter; undefined for those who only read it. */
export function recorderOf(matter: Placed, actor: Actor): PartyId | undefined {
  return recording.find((party) => holds(party, matter, actor));
}
