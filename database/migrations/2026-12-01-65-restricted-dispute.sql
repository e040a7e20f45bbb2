-- A dispute kept to named readers: a complaint about the union's own official, or another that few may know of.
create table dispute_restriction (
  id uuid primary key default gen_random_uuid(),
  dispute_id uuid not null references dispute on delete restrict,
  ground text not null check (ground in ('own_official', 'limited')),
  reason text not null,
  subject_staff_id uuid references staff on delete restrict,
  set_by uuid not null references staff on delete restrict,
  set_at timestamptz not null,
  ended_by uuid references staff on delete restrict,
  ended_at timestamptz,
  end_reason text,
  check (num_nonnulls(ended_by, ended_at, end_reason) in (0, 3)),
  check (ground = 'own_official' or subject_staff_id is null)
);
create unique index dispute_restriction_once on dispute_restriction (dispute_id) where ended_at is null;
comment on table dispute_restriction is 'Only the named readers, the handlers and the applicants know of the dispute. 限制知悉.';
comment on column dispute_restriction.subject_staff_id is 'The official complained about, where they have an account; never among the readers. 被反映人.';

create table dispute_reader (
  restriction_id uuid not null references dispute_restriction on delete restrict,
  staff_id uuid not null references staff on delete restrict,
  primary key (restriction_id, staff_id)
);
comment on table dispute_reader is 'Who may know of a restricted dispute, as far as their post reaches. 知悉人.';

do $$
declare app text := nullif(current_setting('gongyuan.app_role', true), '');
begin
  if app is not null and app <> current_user then
    execute format('grant select, insert on dispute_restriction, dispute_reader to %I', app);
    execute format('grant update (ended_by, ended_at, end_reason) on dispute_restriction to %I', app);
  end if;
end $$;
