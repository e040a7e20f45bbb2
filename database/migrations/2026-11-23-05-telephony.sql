-- The 12351 telephone: who sits where, each call as the exchange tells it, and the calling back of those nobody answered.

create table hotline_seat (
  seat text primary key check (seat ~ '^[0-9A-Za-z-]{1,20}$'),
  staff_id uuid not null unique references staff on delete restrict,
  union_id uuid not null references trade_union on delete restrict,
  taken_at timestamptz not null
);
comment on table hotline_seat is 'Which agent sits at which extension of the exchange; one seat an agent, one agent a seat. 座席.';

create table phone_call (
  id uuid primary key default gen_random_uuid(),
  exchange_id text not null unique,
  union_id uuid not null references trade_union on delete restrict,
  lft bigint not null,
  data_key bytea not null,
  from_sealed bytea,
  from_index bytea,
  to_number text not null,
  recording_sealed bytea,
  seat text,
  seat_since timestamptz,
  agent_id uuid references staff on delete restrict,
  began_at timestamptz not null,
  rang_at timestamptz,
  answered_at timestamptz,
  ended_at timestamptz,
  is_end_inferred boolean not null default false,
  state text not null generated always as (case
    when answered_at is not null then case when ended_at is null then 'talking' else 'ended' end
    when ended_at is null then 'ringing' else 'missed' end) stored,
  contact_id uuid unique references contact on delete restrict,
  closed_at timestamptz,
  closed_by uuid references staff on delete restrict,
  closed_reason text,
  is_demo boolean not null default false,
  check ((from_sealed is null) = (from_index is null)),
  check (num_nonnulls(closed_at, closed_by, closed_reason) in (0, 3)),
  check (contact_id is null or closed_at is null)
);
create index phone_call_list on phone_call (lft, began_at desc, id desc);
create index phone_call_from on phone_call (from_index, began_at) where from_index is not null;
create index phone_call_agent on phone_call (agent_id) where contact_id is null and closed_at is null;
create index phone_call_seat on phone_call (seat) where ended_at is null;
comment on table phone_call is 'One call to the hotline. Events of the exchange fill its columns in whatever order they arrive; state follows from them. 来电.';
comment on column phone_call.exchange_id is 'The call''s name at the exchange (callId).';
comment on column phone_call.lft is 'Place of the hotline''s union in the organisation tree; who may list the call is decided on it.';
comment on column phone_call.data_key is 'The key of this call''s number and recording, wrapped by the installation key; erasing it erases both.';
comment on column phone_call.from_index is 'Blind index of the caller''s number, the same as a person''s; null = number withheld.';
comment on column phone_call.recording_sealed is 'Address of the recording: exchanges put telephone numbers in file names.';
comment on column phone_call.began_at is 'The earliest moment the exchange told of this call.';
comment on column phone_call.seat_since is 'Since when the call is at this seat; an older event does not move it back after a transfer.';
comment on column phone_call.agent_id is 'Who sat at the seat when it was answered, or who called back.';
comment on column phone_call.is_end_inferred is 'No hang-up was told, but the same seat answered another call; the real hang-up overrides it.';
comment on column phone_call.contact_id is 'What was registered of it.';

create table telephony_signature (
  digest bytea primary key,
  seen_at timestamptz not null
);
create index telephony_signature_seen on telephony_signature (seen_at);
comment on table telephony_signature is 'Signatures of exchange events already taken: none is taken twice while its time still holds.';

create table call_back_attempt (
  id bigint generated always as identity primary key,
  call_id uuid not null references phone_call on delete restrict,
  staff_id uuid not null references staff on delete restrict,
  tried_at timestamptz not null,
  result text not null check (result in ('reached', 'no_answer', 'wrong_number', 'given_up')),
  note text
);
create index call_back_attempt_call on call_back_attempt (call_id);
comment on table call_back_attempt is 'Append-only: who called back a missed caller, when, with what result. 回拨.';
create trigger call_back_attempt_append_only before update or delete or truncate on call_back_attempt
  for each statement execute function refuse_change();

do $$
declare app text := nullif(current_setting('gongyuan.app_role', true), '');
begin
  if app is not null and app <> current_user then
    execute format('grant select, insert, update, delete on hotline_seat to %I', app);
    execute format('grant select, insert, update on phone_call to %I', app);
    execute format('grant select, insert, delete on telephony_signature to %I', app);
    execute format('grant select, insert on call_back_attempt to %I', app);
  end if;
end $$;
