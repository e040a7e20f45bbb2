-- One table a procedure; its key is the matter's.
create table advice (
  matter_id uuid primary key references matter on delete restrict,
  question text not null default '',
  answer text,
  minutes int check (minutes > 0)
);
comment on table advice is 'Legal advice: registered, answered, counted for itself. 法律咨询.';

create table paper_drafting (
  matter_id uuid primary key references matter on delete restrict,
  paper_kind text,
  addressed_to text,
  drafted_on date
);
comment on table paper_drafting is 'A paper drafted for the worker. 代写法律文书.';

create table negotiation_help (
  matter_id uuid primary key references matter on delete restrict,
  opponent text,
  outcome text check (outcome in ('agreed', 'failed', 'withdrawn', 'unknown')),
  agreed_fen bigint check (agreed_fen >= 0),
  received_fen bigint check (received_fen >= 0)
);
comment on table negotiation_help is 'Union joins the negotiation. 参与协商.';
comment on column negotiation_help.agreed_fen is 'Agreed in all, in fen; null = nothing agreed or not known.';

create table aid_application (
  matter_id uuid primary key references matter on delete restrict,
  stage text check (stage in ('arbitration', 'first_instance', 'second_instance', 'enforcement')),
  reasons text not null default '',
  is_oral boolean not null default false,
  is_hardship_examined boolean,
  household_size int check (household_size > 0),
  income_per_head_fen bigint check (income_per_head_fen >= 0),
  hardship_proof text check (hardship_proof in ('declaration', 'query', 'certificate')),
  submitted_on date,
  supplement_asked_on date,
  supplement_items text[],
  urgent_ground text check (urgent_ground in ('limitation', 'preservation')),
  urgent_expires_on date,
  urgent_papers_supplied_on date,
  proposed_by uuid references staff,
  proposal_reason text,
  decided_by uuid references staff,
  decided_on date,
  decision_reason text,
  check (decided_by is null or decided_by <> proposed_by),
  check (is_hardship_examined or income_per_head_fen is null)
);
comment on table aid_application is 'Application for representation, from the form to the decision. 法律援助申请.';
comment on column aid_application.is_hardship_examined is 'Item 9: null until submitted; where false no income may be kept.';
comment on column aid_application.urgent_expires_on is 'The limitation or term about to end, on which urgent aid relies.';
comment on column aid_application.income_per_head_fen is 'Monthly household income per head, in fen. 家庭人均月收入.';

create table aid_case (
  matter_id uuid primary key references matter on delete restrict,
  application_id uuid not null unique references matter on delete restrict,
  stage text not null check (stage in ('arbitration', 'first_instance', 'second_instance', 'enforcement')),
  handler_register_id uuid references aid_handler on delete restrict,
  granted_on date not null,
  assigned_on date,
  accepted_on date,
  agreement_signed_on date,
  power text check (power in ('general', 'special')),
  hearings int not null default 0,
  settled_on date,
  outcome text check (outcome in ('award', 'judgment', 'mediation', 'settlement', 'withdrawn', 'other')),
  concluded_on date,
  hours numeric(6, 1) check (hours >= 0),
  summary text,
  archive_number text,
  archived_on date
);
comment on table aid_case is 'Representation from assignment to the archive. 法律援助案件.';

create table case_log (
  id uuid primary key default gen_random_uuid(),
  matter_id uuid not null references matter on delete restrict,
  action_id bigint not null references action,
  kind text not null check (kind in ('meeting', 'reading', 'investigation', 'hearing', 'negotiation', 'progress', 'decline', 'other')),
  held_on date not null,
  place text,
  content text not null,
  minutes int check (minutes > 0)
);
create index case_log_matter on case_log (matter_id, held_on);
comment on table case_log is 'Handling log: meetings, file reading, hearings. 办案记录.';

create table case_result (
  id uuid primary key default gen_random_uuid(),
  matter_id uuid not null references matter on delete restrict,
  party_id uuid references dispute_party on delete restrict,
  claimed_fen bigint check (claimed_fen >= 0),
  awarded_fen bigint check (awarded_fen >= 0),
  received_fen bigint check (received_fen >= 0)
);
create unique index case_result_once on case_result (matter_id, party_id) nulls not distinct;
comment on table case_result is 'Money at the end, per worker, in fen; null = not known, which is said and not zero. party_id null = whole roster, division not known.';

-- Append-only tables: even the owner's application code cannot rewrite what was recorded.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'append_only: % may not be changed', tg_table_name using errcode = 'P0001';
end $$;
create trigger action_append_only before update or delete or truncate on action for each statement execute function refuse_change();
create trigger read_log_append_only before update or delete or truncate on read_log for each statement execute function refuse_change();
create trigger document_issued_append_only before update or delete or truncate on document_issued for each statement execute function refuse_change();
create trigger stored_file_append_only before update or delete or truncate on stored_file for each statement execute function refuse_change();

-- The serving role: it reads and writes rows, but owns nothing and cannot touch definitions.
do $$
declare app text := nullif(current_setting('gongyuan.app_role', true), '');
begin
  if app is not null and app <> current_user then
    execute format('grant usage on schema public to %I', app);
    execute format('grant select, insert, update, delete on all tables in schema public to %I', app);
    execute format('grant usage on all sequences in schema public to %I', app);
    execute format('revoke update, delete on action, read_log, document_issued, stored_file from %I', app);
    execute format('revoke insert, update, delete on procedure_state from %I', app);
    if to_regclass('schema_migration') is not null then
      execute format('revoke insert, update, delete on schema_migration from %I', app);
    end if;
  end if;
end $$;
