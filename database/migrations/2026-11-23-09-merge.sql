-- Two records of one person, employer or dispute become one, and can become two again.
create table merge (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('person', 'employer', 'dispute')),
  kept_id uuid not null,
  merged_id uuid not null,
  union_id uuid not null references trade_union on delete restrict,
  reason text not null,
  moved jsonb not null,
  merged_by uuid not null references staff on delete restrict,
  merged_at timestamptz not null,
  undone_by uuid references staff on delete restrict,
  undone_at timestamptz,
  check (kept_id <> merged_id),
  check ((undone_by is null) = (undone_at is null))
);
create unique index merge_in_force on merge (merged_id) where undone_at is null;
create index merge_kept on merge (kept_id);
comment on table merge is 'What was merged into what, by whom and why. 合并.';
comment on column merge.moved is 'Which rows were re-pointed and which empty columns were filled, so that the merge can be undone: ids and names of columns only.';

create table not_same (
  kind text not null check (kind in ('person', 'employer', 'dispute')),
  first_id uuid not null,
  second_id uuid not null,
  stated_by uuid not null references staff on delete restrict,
  stated_at timestamptz not null,
  primary key (kind, first_id, second_id),
  check (first_id < second_id)
);
comment on table not_same is 'Somebody looked and said that these are two: they are not proposed again. 不是同一个.';

alter table person add column merged_into_id uuid references person on delete restrict;
alter table employer add column merged_into_id uuid references employer on delete restrict;
alter table dispute add column merged_into_id uuid references dispute on delete restrict;
create index person_merged on person (merged_into_id) where merged_into_id is not null;
create index employer_merged on employer (merged_into_id) where merged_into_id is not null;
create index dispute_merged on dispute (merged_into_id) where merged_into_id is not null;
comment on column person.merged_into_id is 'The record that stands for this person now.';
comment on column employer.merged_into_id is 'The record that stands for this employer now.';
comment on column dispute.merged_into_id is 'The dispute on which its matters and contacts hang now. 已并入.';

do $$
declare app text := nullif(current_setting('gongyuan.app_role', true), '');
begin
  if app is not null and app <> current_user then
    execute format('grant select, insert, update on merge to %I', app);
    execute format('grant select, insert, delete on not_same to %I', app);
  end if;
end $$;
