/** What has come of a story so far: its dispute, its people and its matters. */
import type { Trx } from '../services.ts';
import type { MatterKey } from './doings.ts';

export interface Run {
  disputeId: string | null;
  /** The last one. */
  contactId: string | null;
  /** Seats of the applicants in the order of the roster. */
  applicantIds: readonly string[];
  /** The people on them, as far as they are named. */
  personIds: readonly string[];
  readonly matters: Map<MatterKey, string>;
}

export const newRun = (): Run => ({
  disputeId: null,
  contactId: null,
  applicantIds: [],
  personIds: [],
  matters: new Map(),
});

const keys: Readonly<Record<string, MatterKey>> = {
  advice: 'advice',
  paper_drafting: 'drafting',
  negotiation_help: 'negotiation',
  aid_application: 'application',
  aid_case: 'case',
  service_line: 'line',
  supervision: 'supervision',
  hand_down: 'hand_down',
  aid_complaint: 'complaint',
  file_review: 'review',
};
/** A case opened by a case is its next stage. */
const stages: Readonly<Partial<Record<MatterKey, MatterKey>>> = { case: 'next_case', next_case: 'last_case' };

export const keyOfOpened = (procedure: string, by: MatterKey): MatterKey | undefined =>
  (procedure === 'aid_case' ? stages[by] : undefined) ?? keys[procedure];

/** Takes up what a contact has led to, whichever door it came through. */
export async function adopt(trx: Trx, run: Run, contactId: string): Promise<void> {
  const { disputeId } = await trx
    .selectFrom('contact')
    .select('disputeId')
    .where('id', '=', contactId)
    .executeTakeFirstOrThrow();
  const parties = await trx
    .selectFrom('disputeParty')
    .select(['id', 'personId'])
    .where('disputeId', '=', disputeId)
    .where('role', '=', 'applicant')
    .orderBy('seat')
    .execute();
  const matters = await trx
    .selectFrom('matter')
    .select(['id', 'procedure'])
    .where('contactId', '=', contactId)
    .execute();
  Object.assign(run, {
    disputeId,
    contactId,
    applicantIds: parties.map((party) => party.id),
    personIds: parties.flatMap((party) => party.personId ?? []),
  });
  for (const { id, procedure } of matters) {
    const key = keys[procedure];
    if (key) run.matters.set(key, id);
  }
}
