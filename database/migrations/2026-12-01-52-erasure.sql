-- Erasing a person on request: asked by one, decided by another, and never undone by a restore.
create table erasure_request (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person on delete restrict,
  union_id uuid not null references trade_union on delete restrict,
  reason text not null,
  asked_by uuid not null references staff on delete restrict,
  asked_at timestamptz not null,
  is_granted boolean,
  decided_by uuid references staff on delete restrict,
  decided_at timestamptz,
  decision_reason text,
  check ((is_granted is null) = (decided_by is null) and (is_granted is null) = (decided_at is null)),
  check (decided_by <> asked_by)
);
create unique index erasure_request_open on erasure_request (person_id) where is_granted is null;
comment on table erasure_request is 'A person asked that what is kept of them be erased. 删除申请.';

create table erased_person (
  person_id uuid primary key,
  at timestamptz not null,
  asked_by uuid not null,
  erased_by uuid not null
);
comment on table erased_person is 'Append-only: their key is gone for good. Refers to nobody by key, so that the rows can be put into a restored older database before it serves, where each start erases them again. 已按申请删除的人.';
create trigger erased_person_append_only before update or delete or truncate on erased_person
  for each statement execute function refuse_change();

do $$
declare app text := nullif(current_setting('gongyuan.app_role', true), '');
begin
  if app is not null and app <> current_user then
    execute format('grant select, insert, update on erasure_request to %I', app);
    execute format('grant select, insert on erased_person to %I', app);
  end if;
end $$;
