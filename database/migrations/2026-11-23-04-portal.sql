-- The worker's own door: what is being filled in, who signed in by phone, what was agreed to, and words both ways.
create table portal_draft (
  id uuid primary key default gen_random_uuid(),
  token_hash bytea not null unique,
  code_index bytea unique,
  phone_index bytea,
  sealed bytea not null,
  created_at timestamptz not null,
  saved_at timestamptz not null,
  expires_at timestamptz not null,
  submitted_at timestamptz,
  contact_id uuid unique references contact on delete restrict,
  check ((submitted_at is null) = (contact_id is null))
);
create index portal_draft_phone on portal_draft (phone_index) where contact_id is null;
create index portal_draft_expiry on portal_draft (expires_at);
comment on table portal_draft is 'What a worker is filling in, sealed under the installation key; one row makes one application at most. 网上求助草稿.';
comment on column portal_draft.token_hash is 'SHA-256 of the token in the browser''s cookie.';
comment on column portal_draft.code_index is 'Keyed hash of the continue code shown on the screen; null once submitted.';
comment on column portal_draft.phone_index is 'Blind index of the phone told in it: who signs in with that phone may go on.';
comment on column portal_draft.sealed is 'The answers; after submitting only the numbers of what was opened.';

create table portal_consent (
  id bigint generated always as identity primary key,
  contact_id uuid not null references contact on delete restrict,
  text_version text not null,
  item text not null check (item in ('general', 'sensitive')),
  given_by text not null check (given_by in ('self', 'helper')),
  given_at timestamptz not null,
  unique (contact_id, item)
);
comment on table portal_consent is 'Append-only: what the worker agreed to, item by item, with the version of the words shown. 个人信息处理同意.';

create table worker_code (
  id uuid primary key default gen_random_uuid(),
  phone_index bytea not null,
  phone_sealed bytea not null,
  code_hash bytea not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  tries int not null default 0,
  used_at timestamptz
);
create index worker_code_expiry on worker_code (expires_at);
comment on table worker_code is 'A one-time code on its way to a phone; the code itself is kept only as a keyed hash bound to this row. 登录验证码.';

create table worker_session (
  token_hash bytea primary key,
  phone_index bytea not null,
  phone_sealed bytea not null,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null
);
create index worker_session_expiry on worker_session (expires_at);
comment on table worker_session is 'A worker signed in by phone: the cookie holds the token, this table only its hash. 网上窗口登录.';

create table worker_message (
  id uuid primary key default gen_random_uuid(),
  matter_id uuid not null references matter on delete restrict,
  person_id uuid references person on delete restrict,
  staff_id uuid references staff on delete restrict,
  body text not null check (length(body) between 1 and 2000),
  sent_at timestamptz not null,
  check (num_nonnulls(person_id, staff_id) = 1)
);
create index worker_message_matter on worker_message (matter_id, sent_at);
comment on table worker_message is 'Append-only: words between the worker and those who handle the matter; person_id set = from the worker. 来往留言.';
comment on column worker_message.body is 'Numbers of people in it are masked on entry.';

create trigger portal_consent_append_only before update or delete or truncate on portal_consent
  for each statement execute function refuse_change();
create trigger worker_message_append_only before update or delete or truncate on worker_message
  for each statement execute function refuse_change();

do $$
declare app text := nullif(current_setting('gongyuan.app_role', true), '');
begin
  if app is not null and app <> current_user then
    execute format('grant select, insert, update, delete on portal_draft, worker_code, worker_session to %I', app);
    execute format('grant select, insert on portal_consent, worker_message to %I', app);
    execute format('grant usage on all sequences in schema public to %I', app);
  end if;
end $$;
