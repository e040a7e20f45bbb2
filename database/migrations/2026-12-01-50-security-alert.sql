-- What must not happen and did: a sealed value that does not open where it lies.
create table security_alert (
  id bigint generated always as identity primary key,
  kind text not null check (kind ~ '^[a-z_]{3,40}$'),
  subject text not null,
  subject_id text not null,
  day date not null,
  at timestamptz not null,
  unique (kind, subject, subject_id, day)
);
comment on table security_alert is 'Append-only: once a day for each thing that is wrong, so that looking at it again and again does not fill the table. 安全告警.';
comment on column security_alert.subject is 'Table and column; subject_id is the key of the row.';
create trigger security_alert_append_only before update or delete or truncate on security_alert
  for each statement execute function refuse_change();

do $$
declare app text := nullif(current_setting('gongyuan.app_role', true), '');
begin
  if app is not null and app <> current_user then
    execute format('grant select, insert on security_alert to %I', app);
  end if;
end $$;
