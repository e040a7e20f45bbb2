/** An application told through the portal is handed in at once where nothing the rules ask for is missing. */
import type { Actor } from '@gongyuan/kernel/party.ts';
import { mayAct } from '@gongyuan/kernel/step.ts';
import { getProcedure } from '@gongyuan/procedures/index.ts';
import type { ContactOut } from '@gongyuan/wire/intake.ts';
import type { Answers } from '@gongyuan/wire/portal.ts';
import type { z } from 'zod';
import { loadContext } from '../../acts/context.ts';
import { performIn } from '../../acts/perform.ts';
import type { Services, Trx } from '../../services.ts';

export interface HandedIn {
  readonly id: string;
  readonly label: string;
  readonly number: string | null;
  readonly procedure: string;
  /** False: the office has to ask for something first. */
  readonly isUnderReview: boolean;
}

interface Registering {
  readonly registered: z.output<typeof ContactOut>;
  readonly answers: Answers;
}

export async function handIn(
  services: Services,
  trx: Trx,
  actor: Actor,
  { registered, answers }: Registering,
): Promise<readonly HandedIn[]> {
  const handed: HandedIn[] = [];
  // A contact opens five matters at most, each with a row of its own in the audit.
  for (const { id, procedure, number } of registered.matters) {
    const isApplication = procedure === 'aid_application';
    if (isApplication) await declareHardship(services, trx, actor, id, answers);
    const isUnderReview =
      isApplication && !!answers.contact?.name && (await tryAct(services, trx, actor, id, 'submit', {}));
    handed.push({ id, number, procedure, label: getProcedure(procedure).label, isUnderReview });
  }
  return handed;
}

async function declareHardship(
  services: Services,
  trx: Trx,
  actor: Actor,
  matterId: string,
  { hardship }: Answers,
): Promise<void> {
  if (!hardship || (hardship.proof !== 'declaration' && hardship.proof !== 'certificate')) return;
  await tryAct(services, trx, actor, matterId, 'state_hardship', {
    hardshipProof: hardship.proof,
    ...(hardship.householdSize === undefined ? {} : { householdSize: hardship.householdSize }),
    ...(hardship.incomePerHeadFen === undefined ? {} : { incomePerHeadFen: hardship.incomePerHeadFen }),
  });
}

/** Does the act where the definition lets an applicant do it now; else leaves it to the office. */
async function tryAct(
  services: Services,
  trx: Trx,
  actor: Actor,
  matterId: string,
  act: string,
  input: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  const { procedure, context } = await loadContext(services, trx, { matterId, actor, lock: true });
  if (!('party' in mayAct(procedure, act, context))) return false;
  await performIn(services, trx, {
    matterId,
    act,
    input,
    actor,
    revision: context.matter.revision,
    disputeRevision: context.file.revision,
  });
  return true;
}
