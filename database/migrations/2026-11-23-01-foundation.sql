-- A matter may move between unions, have several handlers, and be acted on by the worker it is about.

-- The number stays with the union that gave it, wherever the matter goes.
alter table matter add column number_union_id uuid references trade_union on delete restrict;
update matter set number_union_id = union_id;
alter table matter alter column number_union_id set not null;
alter table matter drop constraint matter_union_id_number_key;
alter table matter add unique (number_union_id, number);
comment on column matter.number_union_id is 'The union that numbered it; a matter keeps its number when it moves.';

alter table matter add column sent_by_union_id uuid references trade_union on delete restrict;
create index matter_sent_by on matter (sent_by_union_id) where sent_by_union_id is not null;
comment on column matter.sent_by_union_id is 'The union that sent it here last: dispatch, hand-down, transfer, return. 转出工会.';

alter table matter add column origin_union_id uuid references trade_union on delete restrict;
create index matter_origin on matter (origin_union_id) where origin_union_id is not null;
comment on column matter.origin_union_id is 'Where the worker came or whence it was handed down, once it stands elsewhere; later moves leave it. 首接工会.';

alter table matter_party drop constraint matter_party_kind_check;
alter table matter_party add check (kind in ('territorial', 'sender'));
alter table matter_party add column to_on date;
comment on column matter_party.to_on is 'Until when it read the matter; null = still. 截止日期.';

create table co_handler (
  id uuid primary key default gen_random_uuid(),
  matter_id uuid not null references matter on delete restrict,
  staff_id uuid not null references staff on delete restrict,
  handler_register_id uuid references aid_handler on delete restrict,
  from_on date not null,
  to_on date,
  check (to_on is null or to_on >= from_on)
);
create unique index co_handler_once on co_handler (matter_id, staff_id) where to_on is null;
create index co_handler_staff on co_handler (staff_id) where to_on is null;
comment on table co_handler is 'Handlers beside the first one of a matter. 共同承办人.';

-- Who acted, where it was not a member of staff: the worker, signed in by phone.
alter table action add column actor_person_id uuid references person on delete restrict;
comment on column action.actor_person_id is 'The worker who acted through the portal; the hash covers it where it is set.';
alter table action drop constraint action_subject_check;
alter table action add check (subject in ('matter', 'dispute', 'contact', 'union', 'body', 'staff', 'post', 'handler',
  'parameter', 'template', 'person', 'employer', 'call', 'merge', 'risk', 'list', 'worker', 'message'));

alter table evidence add column uploaded_by_person_id uuid references person on delete restrict;
comment on column evidence.uploaded_by_person_id is 'The worker who uploaded it through the portal.';

-- What is recorded through the portal is recorded by the portal; nobody can sign in as it.
insert into staff (id, username, name, password_hash, is_disabled)
values ('00000000-0000-4000-8000-0000000000a1', 'portal', '网上窗口', '!', true);

do $$
declare app text := nullif(current_setting('gongyuan.app_role', true), '');
begin
  if app is not null and app <> current_user then
    execute format('grant select, insert, update on co_handler to %I', app);
    execute format('grant update on matter_party to %I', app);
  end if;
end $$;
