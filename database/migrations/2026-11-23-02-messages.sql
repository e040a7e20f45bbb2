-- Messages that really go out: a row a delivery, read marks, and the on-screen outbox of the demonstration.
alter table outbox add column is_urgent boolean not null default false;
comment on column outbox.is_urgent is 'Somebody may be in danger: goes out in quiet hours too. 紧急.';
create index outbox_newest on outbox (created_at desc, id desc);

alter table staff add column email text check (email ~ '^[^@[:space:]]+@[^@[:space:]]+$' and length(email) <= 200);
comment on column staff.email is 'Where this member of staff is told of new messages; set by the administrator. 工作邮箱.';

create table message_read (
  staff_id uuid not null references staff on delete restrict,
  message_id bigint not null references outbox on delete restrict,
  read_at timestamptz not null,
  primary key (staff_id, message_id)
);
create index message_read_message on message_read (message_id);
comment on table message_read is 'Which messages a member of staff has read. 已读.';

create table message_delivery (
  id uuid primary key default gen_random_uuid(),
  message_id bigint not null references outbox on delete restrict,
  union_id uuid not null references trade_union on delete restrict,
  channel text not null check (channel in ('sms', 'email')),
  person_id uuid references person on delete restrict,
  staff_id uuid references staff on delete restrict,
  body text not null,
  is_urgent boolean not null default false,
  not_before timestamptz not null,
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'failed', 'parked')),
  round int not null default 1 check (round > 0),
  tries int not null default 0 check (tries >= 0),
  claimed_until timestamptz,
  provider_id text,
  cause text,
  created_at timestamptz not null,
  settled_at timestamptz,
  check ((channel = 'sms') = (person_id is not null)),
  check ((channel = 'email') = (staff_id is not null)),
  check ((state = 'waiting') = (settled_at is null)),
  check (state not in ('failed', 'parked') or cause is not null)
);
create unique index message_delivery_person on message_delivery (message_id, person_id) where person_id is not null;
create unique index message_delivery_staff on message_delivery (message_id, staff_id) where staff_id is not null;
create index message_delivery_due on message_delivery (channel, not_before, id) where state = 'waiting';
create index message_delivery_stuck on message_delivery (union_id, settled_at desc, id desc) where state in ('failed', 'parked');
create index message_delivery_to on message_delivery (person_id) where person_id is not null;
comment on table message_delivery is 'One text to one recipient over one channel; the row is the queue as well as the record. 发送.';
comment on column message_delivery.union_id is 'The union that owes the message: its chain records the sending, its administrator sends it again.';
comment on column message_delivery.person_id is 'To the sealed phone of this person as it stands when it is sent: no copy of a number lies here.';
comment on column message_delivery.body is 'Neutral: names neither dispute nor employer nor matter; the words themselves are read in the app.';
comment on column message_delivery.not_before is 'Quiet hours, or the wait before the next try.';
comment on column message_delivery.state is 'waiting; sent: taken by the provider; failed: refused for good; parked: given up after the last try.';
comment on column message_delivery.round is 'Raised when an administrator sends again; id and round are the key by which a provider knows a repetition.';
comment on column message_delivery.claimed_until is 'A process that sends it holds it until then; of one that died it becomes free.';
comment on column message_delivery.cause is 'Why the last try did not succeed, in a sentence for people; holds no number.';

create table sms_sink (
  id bigint generated always as identity primary key,
  idempotency_key text not null unique,
  phone_index bytea not null,
  phone_masked text not null,
  body text not null,
  at timestamptz not null
);
create index sms_sink_phone on sms_sink (phone_index, id desc);
comment on table sms_sink is 'Demonstration only: text messages shown on screen instead of being sent. Empty where a gateway is set. 演示短信.';

do $$
declare app text := nullif(current_setting('gongyuan.app_role', true), '');
begin
  if app is not null and app <> current_user then
    execute format('grant select, insert on message_read, sms_sink to %I', app);
    execute format('grant select, insert, update on message_delivery to %I', app);
    execute format('grant usage on sequence sms_sink_id_seq to %I', app);
  end if;
end $$;
