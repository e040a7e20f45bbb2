/**
 * Which columns refer to a person, an employer or a dispute, and what merging does to each. A column that refers to one
 * of them and is not listed here fails a test: nobody adds a table that merging forgets.
 */
export type MergeKind = 'person' | 'employer' | 'dispute';

export interface Reference {
  readonly table: string;
  readonly column: string;
  /** Column by which a row is found again. */
  readonly key: string;
}

const at = (table: string, column: string, key = 'id'): Reference => ({ table, column, key });

/** Re-pointed to the record that is kept. */
export const moving: Readonly<Record<MergeKind, readonly Reference[]>> = {
  person: [
    at('dispute_party', 'person_id'),
    at('contact', 'person_id'),
    at('handler_conflict', 'person_id'),
    at('evidence', 'uploaded_by_person_id'),
  ],
  employer: [
    at('dispute', 'employer_id'),
    at('dispute_party', 'employer_id'),
    at('handler_conflict', 'employer_id'),
    at('union_body', 'employer_id'),
  ],
  // Parties, claims and causes are joined one by one, for their places are unique.
  dispute: [
    at('matter', 'dispute_id'),
    at('contact', 'dispute_id'),
    at('evidence', 'dispute_id'),
    at('fact_statement', 'dispute_id'),
    at('risk_flag', 'dispute_id'),
  ],
};

/** Left as they are, each for its reason. */
export const staying: Readonly<Record<string, string>> = {
  'action.actor_person_id': 'the audit says who acted then',
  'message_delivery.person_id': 'a record of what went to which phone',
  'worker_message.person_id': 'append-only: who wrote it',
  'worker_message.to_person_id': 'append-only: to whom it was written',
  'consent_choice.person_id': 'append-only: read of everybody who was merged into this person',
  'erasure_request.person_id': 'a record of what was asked for whom, and decided',
  'person_reach.person_id': 'kept by triggers, which see the seats move',
  'employer_reach.employer_id': 'kept by triggers, which see the seats move',
  'person.merged_into_id': 'the merge itself',
  'employer.merged_into_id': 'the merge itself',
  'dispute.merged_into_id': 'the merge itself',
  'dispute_party.dispute_id': 'joined seat by seat',
  'claim.dispute_id': 'joined with its seat',
  'dispute_cause.dispute_id': 'joined as a set',
  'dispute_restriction.dispute_id': 'a restricted dispute is not merged; one lifted tells who could read then',
  'worker_employment.dispute_id': 'joined with its seat',
  'worker_pay.dispute_id': 'joined with its seat',
  'worker_time.dispute_id': 'joined with its seat',
  'worker_injury.dispute_id': 'joined with its seat',
  'worker_other.dispute_id': 'joined with its seat',
  'payroll_month.dispute_id': 'joined with its seat',
  'worker_dependant.dispute_id': 'joined with its seat',
};
