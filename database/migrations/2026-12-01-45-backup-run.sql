-- What the backup commands did. They write it as the owner; the platform only shows it.
create table backup_run (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('backup', 'verify', 'restore')),
  at timestamptz not null,
  file_name text not null,
  bytes bigint check (bytes >= 0),
  taken_at timestamptz not null,
  row_count bigint not null check (row_count >= 0),
  file_count bigint not null check (file_count >= 0),
  missing_count bigint not null check (missing_count >= 0)
);
create index backup_run_kind on backup_run (kind, at desc);
comment on table backup_run is 'Backups taken, verified by restoring into an empty place, and restored; only successes are noted.';
comment on column backup_run.missing_count is 'Contents that a row named and the store did not have, whole, when the backup was taken.';

do $$
declare app text := nullif(current_setting('gongyuan.app_role', true), '');
begin
  if app is not null and app <> current_user then
    execute format('grant select on backup_run to %I', app);
  end if;
end $$;
