-- The dispute file: who, where, what happened, what is claimed, what shows it.
create table person (
  id uuid primary key default gen_random_uuid(),
  name text not null,
  name_pinyin text not null,
  name_initials text not null,
  sex text check (sex in ('male', 'female')),
  birth_on date,
  data_key bytea,
  identity_number_sealed bytea,
  identity_number_index bytea,
  phone_sealed bytea,
  phone_index bytea,
  address_sealed bytea,
  category text check (category in ('worker', 'migrant_worker', 'new_form_worker', 'union_officer', 'family')),
  is_union_member boolean,
  created_at timestamptz not null default now(),
  is_demo boolean not null default false
);
create index person_identity on person (identity_number_index);
create index person_phone on person (phone_index);
create index person_name on person using gin (name gin_trgm_ops);
create index person_pinyin on person using gin (name_pinyin gin_trgm_ops);
create index person_initials on person (name_initials text_pattern_ops);
comment on table person is 'A natural person we meet. Identity number, phone and address are sealed under data_key; without it they are gone.';
comment on column person.data_key is 'The key of this person, wrapped by the installation key. Erasing it erases the sealed fields everywhere.';

create table employer (
  id uuid primary key default gen_random_uuid(),
  name text not null,
  name_pinyin text not null,
  name_initials text not null,
  credit_code text unique,
  division_code text,
  address text,
  industry text,
  has_union boolean,
  created_at timestamptz not null default now(),
  is_demo boolean not null default false
);
create index employer_name on employer using gin (name gin_trgm_ops);
create index employer_pinyin on employer using gin (name_pinyin gin_trgm_ops);
create index employer_initials on employer (name_initials text_pattern_ops);

create table handler_conflict (
  id uuid primary key default gen_random_uuid(),
  handler_id uuid not null references aid_handler on delete restrict,
  employer_id uuid references employer on delete restrict,
  person_id uuid references person on delete restrict,
  reason text not null,
  stated_by uuid references staff,
  check (num_nonnulls(employer_id, person_id) = 1)
);
create index handler_conflict_handler on handler_conflict (handler_id);
comment on table handler_conflict is 'Adviser of the employer, near relative of a party and the like: blocks assignment. 利益冲突.';

create table dispute (
  id uuid primary key default gen_random_uuid(),
  number text not null unique,
  revision int not null default 1,
  union_id uuid not null references trade_union on delete restrict,
  lft bigint not null,
  city_code text not null,
  title text not null,
  opened_on date not null,
  division_code text,
  place_text text,
  employer_id uuid references employer on delete restrict,
  applicant_category text check (applicant_category in ('worker', 'migrant_worker', 'new_form_worker', 'union_officer', 'family', 'union_organisation')),
  worker_count int check (worker_count > 0),
  is_common_claim boolean,
  is_bankrupt boolean,
  is_employment_ongoing boolean,
  employment_started_on date,
  employment_ended_on date,
  knew_on date,
  event_year int check (event_year between 1949 and 2100),
  position text,
  monthly_wage_fen bigint check (monthly_wage_fen >= 0),
  story text not null default '',
  is_demo boolean not null default false
);
create index dispute_open on dispute (lft, opened_on desc, id desc);
create index dispute_employer on dispute (employer_id);
create index dispute_title on dispute using gin (title gin_trgm_ops);
comment on table dispute is 'One set of facts which contacts and matters of every line hang on. 争议档案.';
comment on column dispute.lft is 'Place of its union in the organisation tree; what staff see is decided on it.';
comment on column dispute.worker_count is 'How many workers are concerned; null with a not_known statement = unknown, null without = never asked.';
comment on column dispute.story is 'What was told, in the teller''s words; identity and phone numbers in it are masked on entry.';
comment on column dispute.monthly_wage_fen is 'Monthly wage as stated, in fen. 月工资（分）.';

create table dispute_cause (
  dispute_id uuid not null references dispute on delete restrict,
  cause text not null,
  primary key (dispute_id, cause)
);
comment on table dispute_cause is 'Codes of law/vocabulary causes. 争议事由.';

create table dispute_party (
  id uuid primary key default gen_random_uuid(),
  dispute_id uuid not null references dispute on delete restrict,
  kind text not null check (kind in ('worker', 'union_officer', 'union', 'employer', 'dispatch_firm', 'contractor', 'other')),
  role text not null check (role in ('applicant', 'respondent', 'third_party')),
  seat int not null,
  display_name text not null,
  person_id uuid references person on delete restrict,
  employer_id uuid references employer on delete restrict,
  union_id uuid references trade_union on delete restrict,
  is_representative boolean not null default false,
  unique (dispute_id, seat),
  check (num_nonnulls(person_id, employer_id, union_id) <= 1)
);
create index dispute_party_person on dispute_party (person_id);
create index dispute_party_employer on dispute_party (employer_id);
comment on table dispute_party is 'Roster: one worker, three hundred, or none yet. A row without person is a seat whose name is not yet known. 当事人名册.';

create table claim (
  id uuid primary key default gen_random_uuid(),
  dispute_id uuid not null references dispute on delete restrict,
  party_id uuid references dispute_party on delete restrict,
  cause text not null,
  claimed_fen bigint check (claimed_fen >= 0),
  verified_fen bigint check (verified_fen >= 0),
  agreed_fen bigint check (agreed_fen >= 0),
  awarded_fen bigint check (awarded_fen >= 0),
  received_fen bigint check (received_fen >= 0),
  note text
);
create index claim_dispute on claim (dispute_id);
create unique index claim_once on claim (dispute_id, party_id, cause) nulls not distinct;
comment on table claim is 'What is claimed by one worker; party_id null = for the whole roster, its division not yet stated. 请求事项.';
comment on column claim.claimed_fen is 'Claimed, in fen; null = amount not known.';
comment on column claim.received_fen is 'Actually received by the worker, in fen. 实际到账.';

create table contact (
  id uuid primary key default gen_random_uuid(),
  dispute_id uuid references dispute on delete restrict,
  union_id uuid not null references trade_union on delete restrict,
  lft bigint not null,
  channel text not null,
  met_on date not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null references staff,
  speaker_kind text not null check (speaker_kind in ('self', 'proxy', 'union_officer', 'other_body')),
  speaker_name text,
  speaker_relation text,
  person_id uuid references person on delete restrict,
  story text not null
);
create index contact_dispute on contact (dispute_id);
create index contact_person on contact (person_id);
create index contact_open on contact (lft, met_on desc, id desc);
comment on table contact is 'One visit or call: who spoke, for whom, who typed it. 来访来电登记.';

create table fact_statement (
  id bigint generated always as identity primary key,
  dispute_id uuid not null references dispute on delete restrict,
  party_id uuid references dispute_party on delete restrict,
  contact_id uuid references contact on delete restrict,
  matter_id uuid,
  field text not null,
  value text,
  is_known boolean not null,
  standing text not null check (standing in ('said', 'shown', 'verified')),
  stated_by text not null,
  stated_on date not null,
  recorded_by uuid not null references staff,
  recorded_at timestamptz not null,
  check (is_known or value is null)
);
create index fact_statement_dispute on fact_statement (dispute_id, field);
comment on table fact_statement is 'Who said a fact, when, and how far it is shown. No row = never asked. 事实陈述.';

create table stored_file (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes bigint not null check (bytes >= 0),
  media_type text not null,
  stored_at timestamptz not null
);
comment on table stored_file is 'Content-addressed store: one row a content, whoever uploaded it.';

create table evidence (
  id uuid primary key default gen_random_uuid(),
  dispute_id uuid not null references dispute on delete restrict,
  matter_id uuid,
  sha256 text not null references stored_file on delete restrict,
  name text not null,
  purpose text,
  uploaded_by uuid not null references staff,
  uploaded_at timestamptz not null
);
create index evidence_dispute on evidence (dispute_id);
comment on table evidence is 'A file put on the dispute, perhaps for one matter. 证据材料.';
