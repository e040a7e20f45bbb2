-- The spine which all procedures share, its audit, clocks, obligations, documents and messages.
create table procedure_state (
  procedure text not null,
  name text not null,
  primary key (procedure, name)
);
insert into procedure_state (procedure, name) values
  ('advice', 'open'), ('advice', 'done'), ('advice', 'cancelled'),
  ('paper_drafting', 'open'), ('paper_drafting', 'done'), ('paper_drafting', 'cancelled'),
  ('negotiation_help', 'open'), ('negotiation_help', 'done'), ('negotiation_help', 'cancelled'),
  ('aid_application', 'draft'), ('aid_application', 'under_review'), ('aid_application', 'awaiting_supplement'),
  ('aid_application', 'grant_proposed'), ('aid_application', 'refusal_proposed'),
  ('aid_application', 'urgent_aid'), ('aid_application', 'confirmation_proposed'), ('aid_application', 'granted'), ('aid_application', 'refused'),
  ('aid_application', 'withdrawn'), ('aid_application', 'deemed_withdrawn'),
  ('aid_case', 'awaiting_assignment'), ('aid_case', 'assigned'), ('aid_case', 'accepted'),
  ('aid_case', 'in_progress'), ('aid_case', 'concluded'), ('aid_case', 'file_submitted'),
  ('aid_case', 'file_returned'), ('aid_case', 'file_accepted'), ('aid_case', 'archived');

create table matter (
  id uuid primary key default gen_random_uuid(),
  number text,
  procedure text not null,
  state text not null,
  revision int not null default 1,
  dispute_id uuid not null references dispute on delete restrict,
  contact_id uuid references contact on delete restrict,
  parent_id uuid references matter on delete restrict,
  union_id uuid not null references trade_union on delete restrict,
  lft bigint not null,
  city_code text not null,
  title text not null,
  handler_id uuid references staff on delete restrict,
  opened_by uuid not null references staff,
  opened_on date not null,
  closed_on date,
  law_on date not null,
  is_fast_track boolean not null default false,
  is_demo boolean not null default false,
  unique (union_id, number),
  foreign key (procedure, state) references procedure_state (procedure, name)
);
create index matter_inbox on matter (procedure, state, lft);
create index matter_list on matter (lft, opened_on desc, id desc);
create index matter_open on matter (opened_on desc, id desc);
create index matter_handler on matter (handler_id, opened_on desc) where handler_id is not null;
create index matter_dispute on matter (dispute_id);
create index matter_title on matter using gin (title gin_trgm_ops);
comment on table matter is 'One instance of a procedure: what every procedure shares, and nothing else. 事项.';
comment on column matter.law_on is 'The day whose law applies.';
comment on column matter.is_fast_track is 'Quick handling under item 11, with its reasons in the applicant''s file. 快速办理.';

alter table fact_statement add foreign key (matter_id) references matter on delete restrict;
alter table evidence add foreign key (matter_id) references matter on delete restrict;
create index evidence_matter on evidence (matter_id);

create table matter_applicant (
  matter_id uuid not null references matter on delete restrict,
  party_id uuid not null references dispute_party on delete restrict,
  primary key (matter_id, party_id)
);
create index matter_applicant_party on matter_applicant (party_id);
comment on table matter_applicant is 'Applicants of a matter, taken from the roster of its dispute.';

create table contact_line (
  id uuid primary key default gen_random_uuid(),
  contact_id uuid not null references contact on delete restrict,
  line text not null,
  union_id uuid not null references trade_union on delete restrict,
  lft bigint not null,
  opened_on date not null,
  matter_id uuid references matter on delete restrict,
  note text
);
create index contact_line_contact on contact_line (contact_id);
create index contact_line_count on contact_line (lft, line, opened_on);
comment on table contact_line is 'What a contact led to: a matter here, or a line opened elsewhere which is named. 服务去向.';

create table take_over (
  id uuid primary key default gen_random_uuid(),
  matter_id uuid not null references matter on delete restrict,
  union_id uuid not null references trade_union on delete restrict,
  staff_id uuid not null references staff,
  reason text not null,
  from_on date not null,
  ended_on date
);
create unique index take_over_open on take_over (matter_id, staff_id) where ended_on is null;
comment on table take_over is 'A higher union takes a matter over: recorded, with reason, before it may act. 提级办理.';

create table action (
  id bigint generated always as identity primary key,
  union_id uuid not null references trade_union,
  sequence bigint not null,
  subject text not null check (subject in ('matter', 'dispute', 'contact', 'union', 'body', 'staff', 'post', 'handler', 'parameter', 'template', 'person', 'employer')),
  subject_id uuid not null,
  revision int,
  name text not null,
  from_state text,
  to_state text,
  actor_id uuid references staff,
  actor_party text not null,
  acted_on date not null,
  at timestamptz not null,
  input jsonb not null,
  previous_hash text not null,
  hash text not null,
  unique (union_id, sequence)
);
create unique index action_matter_revision on action (subject_id, revision) where subject = 'matter';
create index action_subject on action (subject_id, id);
comment on table action is 'Append-only audit, chained by hash per union. input quotes what was given, sealed where personal.';

create table audit_head (
  union_id uuid primary key references trade_union,
  sequence bigint not null,
  hash text not null
);

create table read_log (
  id bigint generated always as identity primary key,
  staff_id uuid not null references staff,
  subject text not null,
  subject_id uuid not null,
  field text not null,
  reason text not null,
  at timestamptz not null
);
create index read_log_subject on read_log (subject_id, at desc);
comment on table read_log is 'Append-only: who unmasked or downloaded what, and why.';

create table clock (
  id uuid primary key default gen_random_uuid(),
  matter_id uuid not null references matter on delete restrict,
  name text not null,
  label text not null,
  is_internal boolean not null,
  term_amount int not null,
  term_unit text not null,
  started_on date not null,
  due_on date not null,
  is_provisional boolean not null,
  trace text[] not null,
  basis text not null,
  paused_on date,
  stopped_on date
);
create index clock_matter on clock (matter_id);
create index clock_due on clock (due_on) where stopped_on is null;
comment on table clock is 'A started term keeps its length and basis; overdue is computed from due_on where it is shown, never stored.';

create table clock_pause (
  clock_id uuid not null references clock on delete restrict,
  from_on date not null,
  to_on date not null check (to_on >= from_on),
  primary key (clock_id, from_on, to_on)
);
comment on table clock_pause is 'Pauses that have ended; the due date is counted with them from the real start.';

create table obligation (
  id uuid primary key default gen_random_uuid(),
  matter_id uuid not null references matter on delete restrict,
  kind text not null,
  label text not null,
  addressee_party text not null,
  addressee_union_id uuid references trade_union,
  addressee_staff_id uuid references staff,
  opened_on date not null,
  opened_by uuid references staff,
  due_on date,
  note text,
  ended_on date,
  ended_by uuid references staff,
  outcome text
);
create index obligation_matter on obligation (matter_id);
create index obligation_open on obligation (addressee_union_id, addressee_party) where ended_on is null;
create index obligation_person on obligation (addressee_staff_id) where ended_on is null;
comment on table obligation is 'Something one addressee owes on a matter; only that addressee''s act ends it. 待办义务.';

create table document_template (
  id uuid primary key default gen_random_uuid(),
  document_kind text not null,
  union_id uuid references trade_union,
  version int not null,
  sha256 text not null references stored_file,
  from_on date not null,
  uploaded_by uuid references staff,
  unique nulls not distinct (document_kind, union_id, version)
);
comment on table document_template is 'A .docx which staff edit; union_id null = the one shipped. The newest valid on the day is used.';

create table document_issued (
  id uuid primary key default gen_random_uuid(),
  matter_id uuid not null references matter on delete restrict,
  kind text not null,
  title text not null,
  union_id uuid not null references trade_union,
  word text,
  year int,
  serial int,
  number text,
  sha256 text not null references stored_file,
  template_version text not null,
  issued_on date not null,
  issued_by uuid not null references staff,
  action_id bigint not null references action,
  addressee text not null,
  unique (union_id, kind, year, serial)
);
create index document_matter on document_issued (matter_id);
comment on table document_issued is 'An issued paper: the .docx with this hash is the record. 文书.';
comment on column document_issued.number is '代字〔year〕n号, gapless per union, kind and year; null for papers that carry no number.';

create table document_service (
  id uuid primary key default gen_random_uuid(),
  document_id uuid not null references document_issued on delete restrict,
  method text not null check (method in ('hand', 'post', 'electronic', 'left', 'public_notice')),
  recipient text not null,
  served_on date not null,
  received_on date,
  note text,
  recorded_by uuid not null references staff,
  recorded_at timestamptz not null
);
create index document_service_document on document_service (document_id);
comment on table document_service is 'Service and receipt of service. 送达与签收.';

create table outbox (
  id bigint generated always as identity primary key,
  matter_id uuid references matter,
  addressee_party text not null,
  addressee text not null,
  body text not null,
  created_at timestamptz not null,
  told_on date,
  told_by uuid references staff
);
create index outbox_matter on outbox (matter_id);
comment on table outbox is 'Messages that an act owes to a party; staff tick off those told by mouth. 告知.';

create table idempotency (
  staff_id uuid not null references staff,
  key text not null check (length(key) between 8 and 100),
  request_hash text not null,
  status int,
  reply jsonb,
  at timestamptz not null,
  primary key (staff_id, key)
);
comment on table idempotency is 'A repeated Idempotency-Key answers with the first reply.';

create table saved_draft (
  staff_id uuid not null references staff,
  place text not null,
  sealed bytea not null,
  saved_at timestamptz not null,
  primary key (staff_id, place)
);
comment on table saved_draft is 'What somebody was typing, sealed under the installation key, so that nothing typed is lost.';
