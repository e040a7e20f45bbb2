/** The parts of a matter's page that are plain rows. */
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { Actor, PartyId } from '@gongyuan/kernel/party.ts';
import { holds, parties } from '@gongyuan/kernel/party.ts';
import type { Matter } from '@gongyuan/kernel/procedure.ts';
import type { MatterOut } from '@gongyuan/wire/matter.ts';
import type { z } from 'zod';
import type { Db } from '../../services.ts';

type Out = z.infer<typeof MatterOut>;

export async function clocksOf(db: Db, matterId: string, today: PlainDate): Promise<Out['clocks']> {
  const rows = await db
    .selectFrom('clock')
    .select([
      'name',
      'label',
      'isInternal',
      'startedOn',
      'dueOn',
      'isProvisional',
      'trace',
      'basis',
      'pausedOn',
      'stoppedOn',
    ])
    .where('matterId', '=', matterId)
    .orderBy('stoppedOn', (order) => order.asc().nullsFirst())
    .orderBy('dueOn')
    .execute();
  return rows.map((row) => ({
    ...row,
    isOverdue: row.stoppedOn === null && row.pausedOn === null && row.dueOn < today,
  }));
}

export async function obligationsOf(
  db: Db,
  matter: Matter,
  actor: Actor,
  today: PlainDate,
): Promise<Out['obligations']> {
  const rows = await db
    .selectFrom('obligation')
    .leftJoin('staff', 'staff.id', 'obligation.openedBy')
    .select([
      'obligation.id',
      'obligation.kind',
      'obligation.label',
      'obligation.addresseeParty',
      'obligation.addresseeStaffId',
    ])
    .select([
      'obligation.dueOn',
      'obligation.openedOn',
      'obligation.note',
      'obligation.endedOn',
      'obligation.outcome',
      'staff.name as openedBy',
    ])
    .where('obligation.matterId', '=', matter.id)
    .orderBy('obligation.openedOn', 'desc')
    .execute();
  return rows.map(({ addresseeParty, addresseeStaffId, ...row }) => {
    const party = addresseeParty as PartyId; // written from a PartyId
    return {
      ...row,
      addressee: parties[party],
      isMine:
        row.endedOn === null && (addresseeStaffId ? addresseeStaffId === actor.staffId : holds(party, matter, actor)),
      isOverdue: row.endedOn === null && row.dueOn !== null && row.dueOn < today,
    };
  });
}

export function logOf(db: Db, matterId: string): Promise<Out['log']> {
  return db
    .selectFrom('caseLog')
    .select(['kind', 'heldOn', 'place', 'content', 'minutes'])
    .where('matterId', '=', matterId)
    .orderBy('heldOn', 'desc')
    .limit(500)
    .execute();
}

export async function resultsOf(db: Db, matterId: string): Promise<Out['results']> {
  const rows = await db
    .selectFrom('caseResult')
    .leftJoin('disputeParty', 'disputeParty.id', 'caseResult.partyId')
    .select([
      'caseResult.partyId',
      'caseResult.claimedFen',
      'caseResult.awardedFen',
      'caseResult.receivedFen',
      'disputeParty.displayName',
    ])
    .where('caseResult.matterId', '=', matterId)
    .orderBy('disputeParty.seat')
    .execute();
  return rows.map(({ displayName, ...row }) => ({ ...row, name: displayName ?? '全体（尚未分到人）' }));
}
