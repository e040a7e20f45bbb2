-- The network of bodies: whom a point serves, how to come to a body, and where a point should be opened.

-- A village or community with the workers in it: the law speaks of places, whether or not a union stands there.
create table village (
  id uuid primary key default gen_random_uuid(),
  union_id uuid not null references trade_union on delete restrict,
  name text not null check (length(name) between 2 and 80),
  headcount int check (headcount > 0),
  headcount_source text check (length(headcount_source) between 2 and 200),
  headcount_on date,
  closed_on date,
  is_demo boolean not null default false,
  unique (union_id, name),
  check (headcount is null or (headcount_source is not null and headcount_on is not null))
);
comment on table village is 'Villages and communities in the area of a township''s union, listed because a legal aid point may be needed there. 村（社区）.';
comment on column village.union_id is 'The union in whose area it lies.';
comment on column village.name is 'Name of the village or community.';
comment on column village.headcount is 'Workers in the village; null = not known.';
comment on column village.headcount_source is 'Where the number was taken from.';
comment on column village.headcount_on is 'The day for which the number was stated.';
comment on column village.closed_on is 'The day on which it was merged or dissolved.';
comment on column village.is_demo is 'Example of the demonstration.';

alter table employer add column area_union_id uuid references trade_union on delete restrict;
alter table employer add column is_above_scale boolean;
alter table employer add column headcount int check (headcount > 0);
alter table employer add column scale_source text check (length(scale_source) between 2 and 200);
alter table employer add column scale_on date;
alter table employer add check (num_nonnulls(is_above_scale, headcount) = 0
  or (scale_source is not null and scale_on is not null));
create index employer_area on employer (area_union_id) where area_union_id is not null;
comment on column employer.area_union_id is 'The union in whose area the enterprise stands, where that was stated.';
comment on column employer.is_above_scale is 'Listed by the statistics as above the designated size (规模以上); null = not stated.';
comment on column employer.headcount is 'Workers it employs; null = not stated.';
comment on column employer.scale_source is 'Where size and headcount were taken from.';
comment on column employer.scale_on is 'The day for which size and headcount were stated.';

alter table union_body add column employer_id uuid references employer on delete restrict;
alter table union_body add column village_id uuid references village on delete restrict;
alter table union_body add column directions text check (length(directions) <= 200);
alter table union_body add check (kind = 'point' or num_nonnulls(employer_id, village_id) = 0);
alter table union_body add check (num_nonnulls(employer_id, village_id) <= 1);
create index union_body_employer on union_body (employer_id) where employer_id is not null;
create index union_body_village on union_body (village_id) where village_id is not null;
comment on column union_body.employer_id is 'The enterprise a point serves.';
comment on column union_body.village_id is 'The village or community a point serves.';
comment on column union_body.directions is 'How to come: bus, metro, which door. Public.';

do $$
declare app text := nullif(current_setting('gongyuan.app_role', true), '');
begin
  if app is not null and app <> current_user then
    execute format('grant select, insert, update on village to %I', app);
  end if;
end $$;
