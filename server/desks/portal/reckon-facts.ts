/** What was told to 算一算 becomes facts of the dispute when the application begun with it is sent. */
import type { ClaimFacts } from '@gongyuan/law/claims/facts/catalogue.ts';
import type { Actor } from '@gongyuan/kernel/party.ts';
import { factsBeside } from '@gongyuan/portal/reckon/carry.ts';
import type { DraftContent } from '@gongyuan/wire/portal.ts';
import { stateWorkerFacts, toldValues } from '../../acts/state-worker-facts.ts';
import { PORTAL_STAFF_ID } from '../../acts/worker.ts';
import { record } from '../../audit.ts';
import type { Services, Trx } from '../../services.ts';

/** How a statement names its source; who the worker is stands on the roster. */
const STATED_BY = '本人（门户）';
const STATED_BY_HELPER = '代填人（门户）';

interface Beside {
  readonly disputeId: string;
  readonly contactId: string;
  readonly unionId: string;
  readonly content: Pick<DraftContent, 'answers' | 'reckoned'>;
}

/** In the transaction of the registration; where nothing was carried along nothing is stated. */
export async function stateReckoned(services: Services, trx: Trx, actor: Actor, beside: Beside): Promise<void> {
  const { disputeId, contactId, unionId, content } = beside;
  const { answers, reckoned } = content;
  if (!reckoned?.isCarried) return;
  const facts = factsBeside(answers, reckoned.facts as ClaimFacts); // came out as JSON, which has no undefined
  if (toldValues(facts).length === 0) return;
  const partyId = await subjectOf(trx, disputeId, answers);
  const statedBy = answers.helper ? STATED_BY_HELPER : STATED_BY;
  const saying = { standing: 'said', statedBy, staffId: PORTAL_STAFF_ID, on: services.today(), contactId } as const;
  await stateWorkerFacts(services, trx, { disputeId, partyId }, facts, saying);
  await record(trx, {
    unionId,
    subject: 'dispute',
    subjectId: disputeId,
    name: 'state_claim_facts',
    actorId: PORTAL_STAFF_ID,
    actorParty: 'applicant',
    ...(actor.personIds[0] === undefined ? {} : { actorPersonId: actor.personIds[0] }),
    actedOn: services.today(),
    at: services.now(),
    input: { partyId, standing: 'said', facts: Object.fromEntries(toldValues(facts)) },
  });
}

/** Where the worker is one of several, the facts are theirs alone; else they are the whole roster's, which is one person. */
async function subjectOf(trx: Trx, disputeId: string, { employer }: DraftContent['answers']): Promise<string | null> {
  if (employer === undefined || employer.workers === 1) return null;
  const seat = await trx
    .selectFrom('disputeParty')
    .select('id')
    .where('disputeId', '=', disputeId)
    .where('role', '=', 'applicant')
    .orderBy('seat')
    .executeTakeFirst();
  return seat?.id ?? null;
}
