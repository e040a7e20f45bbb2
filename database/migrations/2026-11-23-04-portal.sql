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
comment on column portal_draft.code_index is 'Keyed hash of the continue code of twelve characters shown on the screen; null once submitted.';
comment on column portal_draft.phone_index is 'Blind index of the phone told in it: who signs in with that phone may go on.';
comment on column portal_draft.sealed is 'The answers; after submitting only the numbers of what was opened.';

create table portal_draft_file (
  draft_id uuid not null references portal_draft on delete cascade,
  digest bytea not null,
  bytes int not null check (bytes > 0),
  sealed bytea not null,
  created_at timestamptz not null,
  primary key (draft_id, digest)
);
alter table portal_draft_file alter column sealed set storage external;
comment on table portal_draft_file is 'Papers brought along before anything is sent, sealed: kept out of the file store, which forgets nothing; gone with the draft, or once sent. 草稿里的材料.';
comment on column portal_draft_file.digest is 'Keyed hash of the content: the same content twice is kept once, and the row does not tell what it is.';
comment on column portal_draft_file.bytes is 'Of the content before sealing, for the limits.';

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

create table worker_sign_in (
  id bigint generated always as identity primary key,
  phone_index bytea not null,
  at timestamptz not null
);
create index worker_sign_in_phone on worker_sign_in (phone_index, at desc);
comment on table worker_sign_in is 'Append-only: that a phone was proved by its code, and when. A list of its own, for a sign-in belongs to no union''s chain and must hold up none. 网上窗口登录记录.';
comment on column worker_sign_in.phone_index is 'Blind index of the phone, as in person.phone_index; outlives the code and the session.';

create table worker_message (
  id uuid primary key default gen_random_uuid(),
  place bigint not null generated always as identity,
  matter_id uuid not null references matter on delete restrict,
  person_id uuid references person on delete restrict,
  staff_id uuid references staff on delete restrict,
  to_person_id uuid references person on delete restrict,
  body text not null check (length(body) between 1 and 2000),
  sent_at timestamptz not null,
  check (num_nonnulls(person_id, staff_id) = 1),
  check (to_person_id is null or staff_id is not null)
);
create index worker_message_matter on worker_message (matter_id, place);
comment on column worker_message.place is 'In the order in which they were written.';
comment on table worker_message is 'Append-only: words between the worker and those who handle the matter; person_id set = from the worker. 来往留言.';
comment on column worker_message.to_person_id is 'The one applicant to whom the office writes; null = to those who speak for the applicants: the representatives, else all.';
comment on column worker_message.body is 'Numbers of people in it are masked on entry.';

create trigger portal_consent_append_only before update or delete or truncate on portal_consent
  for each statement execute function refuse_change();
create trigger worker_sign_in_append_only before update or delete or truncate on worker_sign_in
  for each statement execute function refuse_change();
create trigger worker_message_append_only before update or delete or truncate on worker_message
  for each statement execute function refuse_change();

do $$
declare app text := nullif(current_setting('gongyuan.app_role', true), '');
begin
  if app is not null and app <> current_user then
    execute format('grant select, insert, update, delete on portal_draft, portal_draft_file, worker_code, worker_session to %I', app);
    execute format('grant select, insert on portal_consent, worker_sign_in, worker_message to %I', app);
    execute format('grant usage on all sequences in schema public to %I', app);
  end if;
end $$;
