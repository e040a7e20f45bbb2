-- What browsers report that the content policy kept from running: told apart by rule, page and origin, and counted.
create table policy_report (
  directive text not null check (length(directive) <= 60),
  page text not null check (length(page) <= 120),
  blocked text not null check (length(blocked) <= 120),
  times integer not null default 1 check (times > 0),
  first_at timestamptz not null,
  last_at timestamptz not null,
  primary key (directive, page, blocked)
);
comment on table policy_report is 'Reports of browsers: rule, page without its ids, origin of what was blocked. 浏览器拦下的内容.';

do $$
declare app text := nullif(current_setting('gongyuan.app_role', true), '');
begin
  if app is not null and app <> current_user then
    execute format('grant select, insert, update on policy_report to %I', app);
  end if;
end $$;
