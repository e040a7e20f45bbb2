-- An industrial union has one parent in the tree; the federation of its place is a party of its matters.
alter table trade_union add column territorial_union_id uuid references trade_union on delete restrict;
alter table trade_union add check (territorial_union_id is null or kind = 'industrial');
comment on column trade_union.territorial_union_id is 'The federation of the place of an industrial union; it reads the matters opened while linked. 属地工会.';

create table matter_party (
  matter_id uuid not null references matter on delete restrict,
  union_id uuid not null references trade_union on delete restrict,
  lft bigint not null,
  kind text not null check (kind in ('territorial')),
  primary key (matter_id, union_id, kind)
);
create index matter_party_place on matter_party (lft, matter_id);
comment on table matter_party is 'Unions beside a matter''s own that may read it, each for its reason.';

do $$
declare app text := nullif(current_setting('gongyuan.app_role', true), '');
begin
  if app is not null and app <> current_user then
    execute format('grant select, insert on matter_party to %I', app);
  end if;
end $$;
