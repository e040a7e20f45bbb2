/** A flag of danger is raised in the transaction of whatever told of it; the directors here and above are told at once. */
import type { Actor } from '@gongyuan/kernel/party.ts';
import { redactPersonal } from '@gongyuan/law/names.ts';
import { dangerWords } from '@gongyuan/law/triage/danger.ts';
import { riskKinds } from '@gongyuan/wire/risk.ts';
import type { RiskRaised } from '@gongyuan/wire/risk.ts';
import { sql } from 'kysely';
import type { z } from 'zod';
import { record } from '../audit.ts';
import type { Services, Trx } from '../services.ts';
import { planDeliveries } from './deliveries.ts';

/** Within which somebody speaks with the person; no law says how long, and half an hour is long. @unit ms */
const RESPOND_WITHIN = 30 * 60_000;

export interface Raising {
  /** The union where it was heard. */
  readonly unionId: string;
  /** The union to which what was told goes, where it is another one. */
  readonly competentUnionId?: string;
  readonly contactId: string | null;
  readonly disputeId: string | null;
  readonly actor: Actor;
  readonly actorParty: string;
}

export type Raised = z.infer<typeof RiskRaised>;
type Kind = keyof typeof riskKinds;

/** Looks for words of danger in what was told; null where there are none. */
export async function raiseByWords(
  services: Services,
  trx: Trx,
  text: string,
  raising: Raising,
): Promise<Raised | null> {
  const found = dangerWords(text);
  if (found.length === 0) return null;
  const words = found.flatMap((one) => one.words.map(redactPersonal));
  return raise(services, trx, raising, { kinds: found.map((one) => one.kind), words, reason: null });
}

/** Somebody saw or heard what no rule reads. */
export function raiseByHand(services: Services, trx: Trx, reason: string, raising: Raising): Promise<Raised> {
  return raise(services, trx, raising, { kinds: ['other'], words: [], reason: redactPersonal(reason) });
}

interface Danger {
  readonly kinds: readonly Kind[];
  readonly words: readonly string[];
  readonly reason: string | null;
}

async function raise(services: Services, trx: Trx, raising: Raising, danger: Danger): Promise<Raised> {
  const { unionId, contactId, disputeId, actor } = raising;
  const at = services.now();
  const { lft } = await trx.selectFrom('tradeUnion').select('lft').where('id', '=', unionId).executeTakeFirstOrThrow();
  const { id, respondBy } = await trx
    .insertInto('riskFlag')
    .values({
      unionId,
      lft,
      contactId,
      disputeId,
      kinds: [...danger.kinds],
      words: [...danger.words],
      reason: danger.reason,
      isByRule: danger.reason === null,
      raisedBy: actor.staffId,
      raisedAt: at.toISOString(),
      respondBy: new Date(at.getTime() + RESPOND_WITHIN).toISOString(),
    })
    .returning(['id', 'respondBy'])
    .executeTakeFirstOrThrow();
  await record(trx, {
    unionId,
    subject: 'risk',
    subjectId: id,
    name: 'raise',
    actorId: actor.staffId,
    actorParty: raising.actorParty,
    actedOn: services.today(),
    at,
    input: { contactId, disputeId, ...danger },
  });
  await tellDirectors(services, trx, unionId, ['director', 'superior']);
  const { competentUnionId = unionId } = raising;
  if (competentUnionId !== unionId) await tellDirectors(services, trx, competentUnionId, ['director']);
  return { id, kinds: danger.kinds.map((kind) => riskKinds[kind]), words: [...danger.words], respondBy };
}

/** Of no matter, for it may have none yet: it is read in the register of flags. */
async function tellDirectors(
  services: Services,
  trx: Trx,
  unionId: string,
  parties: readonly ('director' | 'superior')[],
): Promise<void> {
  const told = await trx
    .insertInto('outbox')
    .values(
      parties.map((party) => ({
        matterId: null,
        addresseeParty: party,
        addressee: party === 'director' ? '负责人' : '上级工会',
        body: '有人可能处于危险之中，请立即查看“风险提示”并联系当事人。',
        isUrgent: true,
        createdAt: services.now(),
      })),
    )
    .returning(['id', 'addresseeParty'])
    .execute();
  await planDeliveries(
    services,
    trx,
    { id: NO_MATTER, unionId, handlerId: null, sentByUnionId: null, originUnionId: null },
    told.map(({ id, addresseeParty }) => ({ id, party: addresseeParty as 'director' | 'superior', isUrgent: true })), // written above
  );
}

const NO_MATTER = '00000000-0000-0000-0000-000000000000';

/** Flags of a dispute that nobody has resolved yet. */
export const openRisks = (disputeColumn: string) =>
  sql<number>`(select count(*)::int from risk_flag where risk_flag.dispute_id = ${sql.ref(disputeColumn)} and risk_flag.resolved_at is null)`;
