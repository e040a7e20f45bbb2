-- The aid case whole: several handlers, change of handler, termination and its objection, the next stage, return visits,
-- reopening one level up; and the review of a file by a peer.

insert into procedure_state (procedure, name) values
  ('aid_case', 'terminated'), ('aid_case', 'termination_objected'), ('aid_case', 'termination_upheld'),
  ('file_review', 'awaiting_peer'), ('file_review', 'peer_asked'), ('file_review', 'under_review'),
  ('file_review', 'scored'), ('file_review', 'confirmed'), ('file_review', 'cancelled');

-- A later stage is a case of its own under the same grant.
alter table aid_case drop constraint aid_case_application_id_key;
create index aid_case_application on aid_case (application_id);
create index matter_parent on matter (parent_id) where parent_id is not null;

alter table aid_case
  add column previous_case_id uuid references matter on delete restrict,
  add column served_on date,
  add column keeps_handler boolean,
  add column next_stage text check (next_stage in ('first_instance', 'second_instance', 'enforcement')),
  add column special_powers text[],
  add column filed_on date,
  add column tribunal text check (length(tribunal) <= 200),
  add column tribunal_number text check (length(tribunal_number) <= 200),
  add column change_asked_on date,
  add column change_asked_by text check (change_asked_by in ('client', 'handler')),
  add column change_reason text check (length(change_reason) <= 1000),
  add column change_settled_on date,
  add column termination_proposed_on date,
  add column termination_proposed_by uuid references staff,
  add column termination_ground text check (termination_ground in
    ('deceit', 'concealment', 'unlawful_use', 'no_longer_eligible', 'case_ended', 'own_agent', 'client_asks', 'other')),
  add column termination_evidence text check (length(termination_evidence) <= 4000),
  add column termination_settled_on date,
  add column terminated_on date,
  add column terminated_by uuid references staff,
  add column termination_objected_on date,
  add column is_termination_objection_late boolean,
  add column termination_objection text check (length(termination_objection) <= 4000),
  add column termination_objection_decided_on date,
  add column termination_objection_opinion text check (length(termination_objection_opinion) <= 4000),
  add column resumed_on date,
  add column file_contents text[],
  add column file_grade text check (file_grade in ('excellent', 'good', 'fair', 'poor')),
  add column reopening_asked_on date,
  add column reopening_reason text check (length(reopening_reason) <= 2000),
  add column reopening_settled_on date,
  add column reopened_on date,
  add check ((previous_case_id is null) = (served_on is null)),
  add check (terminated_by is null or terminated_by <> termination_proposed_by),
  add check ((change_asked_on is null) = (change_asked_by is null)),
  add check ((termination_proposed_on is null) = (termination_ground is null));
create index aid_case_previous on aid_case (previous_case_id) where previous_case_id is not null;
comment on column aid_case.application_id is 'The application under which it was granted; the later stages of a case share it with the first.';
comment on column aid_case.previous_case_id is 'The case of the stage before; null for the first one of a grant. 上一阶段案件.';
comment on column aid_case.granted_on is 'The day of the grant, or of the decision to go on into this stage; the term to assign runs from it.';
comment on column aid_case.served_on is 'The day on which the award or judgment of the stage before was received; the terms to sue, appeal or enforce are counted from it.';
comment on column aid_case.keeps_handler is 'Whether the handler of the stage before goes on, as asked when this stage was opened.';
comment on column aid_case.next_stage is 'The stage that has been opened after this one; one follows directly on one.';
comment on column aid_case.special_powers is 'Powers named one by one in the power of attorney; empty for a general one. 特别授权事项.';
comment on column aid_case.filed_on is 'The day on which the claim, suit, appeal or request for enforcement was handed in.';
comment on column aid_case.change_asked_on is 'Somebody asked for another handler; pending while change_settled_on is null.';
comment on column aid_case.termination_proposed_on is 'The end of the aid was proposed; pending while termination_settled_on is null. The ground is one of the eight of article 48.';
comment on column aid_case.is_termination_objection_late is 'Came after the day which the decision named; the law names none, so it is taken all the same.';
comment on column aid_case.resumed_on is 'The day on which the union above had the aid go on after an objection.';
comment on column aid_case.file_contents is 'Papers which the handler stated to have put into the dossier. 卷内材料.';
comment on column aid_case.file_grade is 'Grade given with the check of the closed file; a peer review is a matter of its own.';
comment on column aid_case.reopening_asked_on is 'The client asked the union above to have the case taken up again; pending while reopening_settled_on is null.';

-- The papers of one act have one day and one act: what tells which came first is the order in which they were made.
alter table document_issued add column issue_order bigint generated always as identity;
comment on column document_issued.issue_order is 'The order in which papers were made; tells apart those of one act.';

-- Who has a matter no longer in hand is told so, though by then the matter is out of their sight.
alter table outbox add column addressee_staff_id uuid references staff;
create index outbox_person on outbox (addressee_staff_id, created_at) where addressee_staff_id is not null;
comment on column outbox.addressee_staff_id is 'The one member of staff it is for; null = whoever holds the party.';

create table return_visit (
  id uuid primary key default gen_random_uuid(),
  matter_id uuid not null references matter on delete restrict,
  action_id bigint not null references action,
  visited_on date not null,
  method text not null check (method in ('phone', 'visit', 'window', 'online')),
  service text not null check (service in ('satisfied', 'fairly', 'dissatisfied', 'unsaid')),
  skill text not null check (skill in ('satisfied', 'fairly', 'dissatisfied', 'unsaid')),
  progress text not null check (progress in ('satisfied', 'fairly', 'dissatisfied', 'unsaid')),
  result text not null check (result in ('satisfied', 'fairly', 'dissatisfied', 'unsaid')),
  money text not null check (money in ('all', 'part', 'none', 'nothing_due', 'unsaid')),
  received_fen bigint check (received_fen >= 0),
  asked_for_money text not null check (asked_for_money in ('yes', 'no', 'unsaid')),
  asked_for_money_note text,
  retaliation text not null check (retaliation in ('yes', 'no', 'unsaid')),
  retaliation_note text,
  needs_enforcement text not null check (needs_enforcement in ('yes', 'no', 'unsaid')),
  suggestion text
);
create index return_visit_matter on return_visit (matter_id, visited_on);
comment on table return_visit is 'What the client said after the end: satisfaction, money come in or asked for, retaliation. 回访记录.';
comment on column return_visit.received_fen is 'What has come in by then, in fen; null = not said.';
comment on column return_visit.asked_for_money is 'Whether the handler took or asked for money or gifts, which legal aid forbids.';

create table case_rating (
  id uuid primary key default gen_random_uuid(),
  matter_id uuid not null references matter on delete restrict,
  action_id bigint not null references action,
  rated_on date not null,
  stars smallint not null check (stars between 1 and 5),
  comment text
);
create index case_rating_matter on case_rating (matter_id, rated_on);
comment on table case_rating is 'The client''s own rating, from one to five. 受援人评价.';
create trigger return_visit_append_only before update or delete or truncate on return_visit
  for each statement execute function refuse_change();
create trigger case_rating_append_only before update or delete or truncate on case_rating
  for each statement execute function refuse_change();

create table file_review (
  matter_id uuid primary key references matter on delete restrict,
  case_id uuid not null references matter on delete restrict,
  case_number text not null,
  case_union_id uuid not null references trade_union on delete restrict,
  stage text not null check (stage in ('arbitration', 'first_instance', 'second_instance', 'enforcement')),
  asked_reason text not null,
  peer_register_id uuid references aid_handler on delete restrict,
  same_place_reason text,
  asked_peer_on date,
  accepted_on date,
  recusal_reason text,
  total numeric(4, 1) check (total between 0 and 100),
  is_vetoed boolean,
  grade text check (grade in ('excellent', 'good', 'fair', 'poor')),
  improvement text,
  scored_by uuid references staff,
  scored_on date,
  confirmed_by uuid references staff,
  confirmed_on date,
  opinion text,
  check (confirmed_by is null or confirmed_by <> scored_by)
);
create index file_review_case on file_review (case_id);
comment on table file_review is 'The file of a closed case judged by a peer from outside it. 案件质量同行评估.';
comment on column file_review.case_union_id is 'Where the case was handled: a peer of the same county is asked only where there is no other, with a reason.';
comment on column file_review.is_vetoed is 'Something that makes the whole work unsound whatever the score, such as taking money from the client.';

create table review_score (
  id uuid primary key default gen_random_uuid(),
  matter_id uuid not null references matter on delete restrict,
  action_id bigint not null references action,
  indicator text not null,
  score numeric(4, 1) not null check (score >= 0),
  max_score numeric(4, 1) not null check (max_score >= score),
  reason text
);
create index review_score_matter on review_score (matter_id);
comment on table review_score is 'One indicator of a peer review, with the reason where points are taken off. 评估指标得分.';

do $$
declare app text := nullif(current_setting('gongyuan.app_role', true), '');
begin
  if app is not null and app <> current_user then
    execute format('grant select, insert on return_visit, case_rating to %I', app);
    execute format('grant select, insert, update on file_review to %I', app);
    execute format('grant select, insert, delete on review_score to %I', app);
  end if;
end $$;
