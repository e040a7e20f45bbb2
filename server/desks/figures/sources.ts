/**
 * Where the rows behind the figures come from. A source yields, for each figure it feeds, the rows which the figure sums:
 * code, kind, id, number, title, "on", union_id, lft, value, is_unknown and once. Each table is read once a source,
 * whatever the number of figures. Who may see is decided by the caller, on `lft`.
 */
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

export type SourceName = keyof typeof sources;

const spine = sql`'matter' as kind, matter.id, matter.number, matter.title, counted."on", matter.union_id, matter.lft`;
/** Rows that count one, of matters which may count once however often they appear. */
const one = sql`1::bigint as value, false as is_unknown, null::uuid as once`;
const money = sql`coalesce(counted.fen, 0)::bigint as value, counted.fen is null as is_unknown, null::uuid as once`;

const applications = sql`select counted.code, ${spine}, ${one}
  from aid_application join matter on matter.id = aid_application.matter_id
  left join aid_case on aid_case.application_id = aid_application.matter_id and aid_case.previous_case_id is null
  cross join lateral (values
    ('applications', aid_application.submitted_on),
    ('fast_track_applications', case when matter.is_fast_track then aid_application.submitted_on end),
    ('grants', case when matter.state = 'granted' then aid_application.decided_on end),
    ('refusals', case when matter.state = 'refused' then aid_application.decided_on end),
    ('withdrawn', case when matter.state in ('withdrawn', 'deemed_withdrawn') and aid_application.submitted_on is not null then matter.closed_on end),
    ('urgent_aid', case when aid_application.urgent_ground is not null then aid_case.granted_on end)
  ) counted(code, "on")`;

const cases = sql`select counted.code, ${spine}, ${one}
  from aid_case join matter on matter.id = aid_case.matter_id
  cross join lateral (values
    ('cases_opened', aid_case.granted_on), ('cases_opened_' || aid_case.stage, aid_case.granted_on),
    ('cases_concluded', aid_case.concluded_on), ('cases_concluded_' || aid_case.stage, aid_case.concluded_on),
    ('cases_terminated', aid_case.terminated_on), ('cases_terminated_' || aid_case.stage, aid_case.terminated_on),
    ('cases_archived', aid_case.archived_on), ('cases_archived_' || aid_case.stage, aid_case.archived_on),
    (case when aid_case.stage = 'arbitration' then 'form_arbitration' else 'form_litigation' end, aid_case.granted_on)
  ) counted(code, "on")`;

/** A person is one whichever union registered them, where an identity number says so. */
const onePerson = sql`coalesce(
  (select md5(person.identity_number_index)::uuid from person where person.id = dispute_party.person_id),
  dispute_party.person_id, dispute_party.id)`;

/** One row an applicant; `once` names whom to count once: the person, or the seat while nobody is known on it. */
const applicantsOfCases = (code: string, once: RawBuilder<unknown>) => sql`select ${sql.lit(code)} as code, ${spine},
    1::bigint as value, false as is_unknown, ${once} as once
  from aid_case join matter on matter.id = aid_case.matter_id
  join matter_applicant on matter_applicant.matter_id = matter.id
  join dispute_party on dispute_party.id = matter_applicant.party_id
  cross join lateral (values (aid_case.granted_on)) counted("on")`;

const lines = sql`select 'form_publicity' as code, 'contact' as kind, contact.id, null::text as number,
    coalesce(dispute.title, '接待登记') as title, contact_line.opened_on as "on", contact_line.union_id, contact_line.lft, ${one}
  from contact_line join contact on contact.id = contact_line.contact_id left join dispute on dispute.id = contact.dispute_id
  where contact_line.line = 'publicity'`;

const done = (procedure: string) => sql`matter.procedure = ${sql.lit(procedure)} and matter.state = 'done'`;

const advice = sql`select 'form_advice' as code, ${spine}, ${one}
  from matter cross join lateral (values (matter.closed_on)) counted("on") where ${done('advice')}`;

const drafting = sql`select 'form_drafting' as code, ${spine}, ${one}
  from matter join paper_drafting on paper_drafting.matter_id = matter.id
  cross join lateral (values (paper_drafting.drafted_on)) counted("on") where ${done('paper_drafting')}`;

const negotiation = sql`select 'form_negotiation' as code, ${spine}, ${one}
  from matter cross join lateral (values (matter.closed_on)) counted("on") where ${done('negotiation_help')}`;

/** Total of the forms, each on the day its own figure counts it. */
const services = sql`select totals.code, kind, id, number, title, "on", union_id, lft, value, is_unknown, once
  from (${advice} union all ${drafting} union all ${negotiation} union all ${cases}) forms
  cross join (values ('total_with_advice'), ('total_without_advice')) totals(code)
  where forms.code in ('form_advice', 'form_drafting', 'form_negotiation', 'form_arbitration', 'form_litigation')
    and not (forms.code = 'form_advice' and totals.code = 'total_without_advice')`;

const results = sql`select counted.code, ${spine}, ${money}
  from aid_case join matter on matter.id = aid_case.matter_id
  join case_result on case_result.matter_id = matter.id
  cross join lateral (values
    ('money_claimed', aid_case.concluded_on, case_result.claimed_fen),
    ('money_awarded', aid_case.concluded_on, case_result.awarded_fen),
    ('money_received', aid_case.concluded_on, case_result.received_fen)
  ) counted(code, "on", fen)`;

const negotiationMoney = sql`select counted.code, ${spine}, ${money}
  from negotiation_help join matter on matter.id = negotiation_help.matter_id
  cross join lateral (values
    ('negotiation_agreed', matter.closed_on, negotiation_help.agreed_fen),
    ('negotiation_received', matter.closed_on, negotiation_help.received_fen)
  ) counted(code, "on", fen)
  where matter.state = 'done' and negotiation_help.outcome = 'agreed'`;

export const sources = {
  applications,
  cases,
  persons: applicantsOfCases('persons_aided', onePerson),
  applicants: applicantsOfCases('applicants_aided', sql`null::uuid`),
  lines,
  advice,
  drafting,
  negotiation,
  services,
  results,
  negotiation_money: negotiationMoney,
} as const satisfies Readonly<Record<string, RawBuilder<unknown>>>;
