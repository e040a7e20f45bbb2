-- The head of each union's audit chain at the end of each day on which it grew: what an outside copy is compared with.
create table audit_daily_head (
  union_id uuid not null references trade_union,
  day date not null,
  sequence bigint not null,
  hash text not null,
  primary key (union_id, day)
);
comment on table audit_daily_head is 'Written by the first action of a later day; copied elsewhere, it shows a chain that was rewritten whole. 审计日终值.';
create trigger audit_daily_head_append_only before update or delete or truncate on audit_daily_head
  for each statement execute function refuse_change();

alter table audit_head add column day date;
comment on column audit_head.day is 'The day of the newest action.';

create index idempotency_at on idempotency (at);

do $$
declare app text := nullif(current_setting('gongyuan.app_role', true), '');
begin
  if app is not null and app <> current_user then
    execute format('grant select, insert on audit_daily_head to %I', app);
  end if;
end $$;
