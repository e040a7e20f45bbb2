-- Accounts: a second factor, sessions that know how they were proven, locks by account and network, three administrations.
create table second_factor (
  staff_id uuid primary key references staff on delete restrict,
  secret_sealed bytea not null,
  confirmed_at timestamptz,
  last_step bigint not null default 0
);
comment on table second_factor is 'The authenticator of a person, RFC 6238. 动态码.';
comment on column second_factor.secret_sealed is 'Sealed with the key of the installation: who steals the tables has no codes.';
comment on column second_factor.confirmed_at is 'Null: shown to the person, who has not yet typed a code of it.';
comment on column second_factor.last_step is 'The newest step a code was accepted of; compared and moved in one statement, so a code is accepted once on all processes.';

create table recovery_code (
  staff_id uuid not null references second_factor on delete cascade,
  code_hash bytea not null,
  used_at timestamptz,
  primary key (staff_id, code_hash)
);
comment on table recovery_code is 'One-time codes for a lost authenticator, shown once, kept as hashes. 恢复码.';

-- How a session was proven is not known of those that run; everybody signs in once more.
delete from session;
alter table session
  add column proof text not null check (proof in ('password', 'code')),
  add column proven_at timestamptz not null;
comment on column session.proof is 'What was last shown: the password alone, or a code of the second factor.';
comment on column session.proven_at is 'When; some operations ask for a recent code.';

create table sign_in_failure (
  account bytea not null,
  network text not null,
  failures int not null,
  locked_until timestamptz,
  failed_at timestamptz not null,
  primary key (account, network)
);
create index sign_in_failure_age on sign_in_failure (failed_at);
comment on table sign_in_failure is 'Failures in a row by account and network: a lock in one network leaves the others open.';
comment on column sign_in_failure.account is 'Keyed hash of the name as typed, so that names nobody has are counted alike and a password typed there is not kept.';
alter table staff drop column failed_sign_ins, drop column locked_until;

-- 三员分立: the row of the person is locked, so that two appointments at one moment see each other.
create function refuse_joined_administration() returns trigger language plpgsql as $$
begin
  if new.role not in ('administrator', 'security_administrator', 'auditor') then return new; end if;
  perform 1 from staff where id = new.staff_id for no key update;
  if exists (select 1 from post where post.staff_id = new.staff_id and post.id <> new.id and post.role <> new.role
      and post.role in ('administrator', 'security_administrator', 'auditor')
      and daterange(post.from_on, post.to_on, '[]') && daterange(new.from_on, new.to_on, '[]')) then
    raise exception 'one person holds one of the three administrations at a time'
      using errcode = 'exclusion_violation', constraint = 'post_administrations_apart';
  end if;
  return new;
end $$;
create trigger post_administrations_apart before insert or update on post
  for each row execute function refuse_joined_administration();

do $$
declare app text := nullif(current_setting('gongyuan.app_role', true), '');
begin
  if app is not null and app <> current_user then
    execute format('grant select, insert, update, delete on second_factor, recovery_code, sign_in_failure to %I', app);
  end if;
end $$;
