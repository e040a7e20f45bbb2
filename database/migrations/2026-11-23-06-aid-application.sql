-- The aid application whole: sent to the competent union and back, objected to, granted fast; and complaints about aid.

insert into procedure_state (procedure, name) values
  ('aid_application', 'transferred'), ('aid_application', 'transfer_returned'), ('aid_application', 'competence_disputed'),
  ('aid_application', 'referred'), ('aid_application', 'objection_raised'), ('aid_application', 'refusal_upheld'),
  ('aid_application', 'ordered_to_correct'),
  ('aid_complaint', 'received'), ('aid_complaint', 'accepted'), ('aid_complaint', 'answered'),
  ('aid_complaint', 'not_accepted'), ('aid_complaint', 'forwarded'), ('aid_complaint', 'withdrawn');

alter table aid_application drop constraint aid_application_urgent_ground_check;
alter table aid_application add check (urgent_ground in ('limitation', 'preservation', 'fast_track'));
alter table aid_application
  add column hardship_note text check (length(hardship_note) <= 1000),
  add column review_from_on date,
  add column later_papers text[],
  add column papers_from_on date,
  add column proposer_name text check (length(proposer_name) <= 80),
  add column transferred_on date,
  add column transfer_reason text
    check (transfer_reason in ('performance_place', 'employer_place', 'asked_elsewhere_first', 'industrial_union', 'other')),
  add column transfer_returns int not null default 0 check (transfer_returns between 0 and 2),
  add column return_reason text check (return_reason in ('place_differs', 'asked_elsewhere_first', 'papers_missing', 'other')),
  add column is_ruled boolean not null default false,
  add column ruling_reason text check (length(ruling_reason) <= 2000),
  add column referred_to text check (length(referred_to) <= 200),
  add column referral_reason text
    check (referral_reason in ('outside_scope', 'state_compensation', 'criminal', 'worker_prefers', 'other')),
  add column objection_on date,
  add column is_objection_late boolean,
  add column objection_reason text check (length(objection_reason) <= 4000),
  add column objection_opinion text check (length(objection_opinion) <= 4000),
  add column objection_decided_on date,
  add check (hardship_note is null or is_hardship_examined),
  add check ((objection_on is null) = (objection_reason is null));
comment on column aid_application.hardship_note is 'What was said about income, property and debts of the household; kept only where hardship is examined.';
comment on column aid_application.review_from_on is 'The day from which the review term runs: submitted, or received by the union to which it was sent. 审查起算日.';
comment on column aid_application.later_papers is 'What still lacks of the papers the worker completes after urgent or fast aid was given; empty when all came. 后补手续.';
comment on column aid_application.papers_from_on is 'The day from which the term for these papers runs: aid given, or sent back as not sufficient.';
comment on column aid_application.proposer_name is 'Name of who proposed the decision, as the approval form prints it.';
comment on column aid_application.transferred_on is 'The day of the last dispatch to another union. 转送日期.';
comment on column aid_application.transfer_returns is 'How often it was sent back; after the second time the union above rules.';
comment on column aid_application.is_ruled is 'The union above has said who handles it; it cannot be sent back again. 指定办理.';
comment on column aid_application.referred_to is 'The government legal aid institution to which the worker was led. 转介机构.';
comment on column aid_application.objection_on is 'The day on which the objection was received.';
comment on column aid_application.is_objection_late is 'Raised after the day named in the refusal; it is examined all the same.';

create table aid_complaint (
  matter_id uuid primary key references matter on delete restrict,
  about text not null check (length(about) between 1 and 4000),
  respondent text not null check (length(respondent) between 1 and 200),
  accepted_on date,
  refusal_reason text
    check (refusal_reason in ('not_aid', 'already_answered', 'before_court', 'no_facts', 'other')),
  refusal_note text check (length(refusal_note) <= 1000),
  forwarded_to text check (length(forwarded_to) <= 200),
  forwarded_on date,
  forward_receipt text check (length(forward_receipt) <= 200),
  forward_receipt_on date,
  is_founded boolean,
  findings text check (length(findings) <= 4000),
  measures text check (length(measures) <= 4000),
  answered_on date,
  withdrawal_reason text check (length(withdrawal_reason) <= 500),
  check ((forwarded_on is null) = (forwarded_to is null)),
  check (forward_receipt_on is null or forward_receipt is not null)
);
comment on table aid_complaint is 'Complaint about the aid given: answered by the union or passed on to the justice department of its level. 法律援助投诉.';
comment on column aid_complaint.respondent is 'Who is complained of, in the worker''s words: the institution, a handler, a law firm.';
comment on column aid_complaint.forward_receipt is 'What shows that the justice department has it: a number, a stamped receipt. 回执.';
comment on column aid_complaint.is_founded is 'Whether what was complained of was found to be so, in part at least.';

alter table advice
  add column referral text check (length(referral) <= 200),
  add column follow_up text check (length(follow_up) <= 500);
comment on column advice.referral is 'Where the worker was led from here, e.g. an office or another union. 转介去向.';
comment on column advice.follow_up is 'What the union goes on with after the answer. 后续跟进.';

alter table paper_drafting
  add column drafter text check (length(drafter) <= 80),
  add column copies text check (length(copies) <= 200);
comment on column paper_drafting.drafter is 'Who wrote it, where it was somebody else than who registers it done. 代书人.';
comment on column paper_drafting.copies is 'How many copies there are and where the one kept lies. 副本.';

do $$
declare app text := nullif(current_setting('gongyuan.app_role', true), '');
begin
  if app is not null and app <> current_user then
    execute format('grant select, insert, update on aid_complaint to %I', app);
  end if;
end $$;
