-- Search: words of two characters, and names within the places a viewer reads for.

-- A trigram index knows nothing of two characters, which is how people type a name in Chinese.
create function bigrams(words text) returns text[] language sql immutable strict parallel safe as $$
  select coalesce(array_agg(distinct substr(lower(words), place, 2)), '{}') from generate_series(1, length(words) - 1) place
$$;
create index person_bigrams on person using gin (bigrams(name));
create index employer_bigrams on employer using gin (bigrams(name));
create index matter_bigrams on matter using gin (bigrams(title));
create index dispute_bigrams on dispute using gin (bigrams(title));
create index matter_number on matter using gin (number gin_trgm_ops);
create index dispute_number on dispute using gin (number gin_trgm_ops);

-- Places of the organisation tree at which somebody, or a firm, has ever been named. A search looks there first and then
-- asks who may see, as everywhere: a row here opens nothing, and rows are never taken away.
create table person_reach (
  person_id uuid not null references person on delete cascade,
  lft bigint not null,
  primary key (person_id, lft)
);
comment on table person_reach is 'Where a person has been named: unions of disputes, matters, their other readers, lines and contacts. Kept by triggers.';
create table employer_reach (
  employer_id uuid not null references employer on delete cascade,
  lft bigint not null,
  primary key (employer_id, lft)
);
comment on table employer_reach is 'Where an employer has been named, as person_reach says it of people. Kept by triggers.';

create view named_place with (security_invoker = true) as
  select id as dispute_id, lft from dispute
  union select dispute_id, lft from matter
  union select matter.dispute_id, matter_party.lft from matter_party join matter on matter.id = matter_party.matter_id
  union select contact.dispute_id, contact.lft from contact where dispute_id is not null
  union select contact.dispute_id, contact_line.lft from contact_line join contact on contact.id = contact_line.contact_id
    where contact.dispute_id is not null;
comment on view named_place is 'Each place from which a dispute may be read by post.';
create view named_person with (security_invoker = true) as
  select dispute_id, person_id from dispute_party where person_id is not null
  union select dispute_id, person_id from contact where dispute_id is not null and person_id is not null;
create view named_employer with (security_invoker = true) as
  select dispute_id, employer_id from dispute_party where employer_id is not null
  union select id, employer_id from dispute where employer_id is not null;

create function reach_of(wanted uuid[]) returns void language sql as $$
  insert into person_reach (person_id, lft)
    select person_id, lft from named_person join named_place using (dispute_id) where dispute_id = any(wanted)
    on conflict do nothing;
  insert into employer_reach (employer_id, lft)
    select employer_id, lft from named_employer join named_place using (dispute_id) where dispute_id = any(wanted)
    on conflict do nothing;
$$;

-- Once a statement, however many rows: a list of workers brings thousands.
create function keep_reach() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'dispute' then
    perform reach_of(array(select id from changed));
  elsif tg_table_name in ('dispute_party', 'matter') then
    perform reach_of(array(select distinct dispute_id from changed));
  elsif tg_table_name = 'matter_party' then
    perform reach_of(array(select distinct matter.dispute_id from changed join matter on matter.id = changed.matter_id));
  elsif tg_table_name = 'contact_line' then
    perform reach_of(array(select distinct contact.dispute_id from changed join contact on contact.id = changed.contact_id));
  else
    insert into person_reach (person_id, lft) select person_id, lft from changed where person_id is not null
      on conflict do nothing;
    perform reach_of(array(select distinct dispute_id from changed where dispute_id is not null));
  end if;
  return null;
end $$;

-- A change of these is rare; most changes of a matter are of its state.
create function keep_reach_of_one() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'dispute' then
    perform reach_of(array[new.id]);
  elsif tg_table_name in ('dispute_party', 'matter') then
    perform reach_of(array[new.dispute_id]);
  elsif tg_table_name = 'contact_line' then
    perform reach_of(array(select dispute_id from contact where id = new.contact_id));
  else
    insert into person_reach (person_id, lft) select new.person_id, new.lft where new.person_id is not null
      on conflict do nothing;
    perform reach_of(array[new.dispute_id]);
  end if;
  return null;
end $$;

do $$
declare one text;
begin
  foreach one in array array['dispute', 'dispute_party', 'matter', 'matter_party', 'contact', 'contact_line'] loop
    execute format('create trigger %I after insert on %I referencing new table as changed
      for each statement execute function keep_reach()', one || '_reaches', one);
  end loop;
end $$;
create trigger dispute_moves after update on dispute for each row
  when (old.lft <> new.lft or old.employer_id is distinct from new.employer_id) execute function keep_reach_of_one();
create trigger dispute_party_moves after update on dispute_party for each row
  when (old.dispute_id <> new.dispute_id or old.person_id is distinct from new.person_id
    or old.employer_id is distinct from new.employer_id) execute function keep_reach_of_one();
create trigger matter_moves after update on matter for each row
  when (old.lft <> new.lft or old.dispute_id <> new.dispute_id) execute function keep_reach_of_one();
create trigger contact_moves after update on contact for each row
  when (old.lft <> new.lft or old.dispute_id is distinct from new.dispute_id or old.person_id is distinct from new.person_id)
  execute function keep_reach_of_one();
create trigger contact_line_moves after update on contact_line for each row
  when (old.lft <> new.lft or old.contact_id <> new.contact_id) execute function keep_reach_of_one();

-- Everything from the records, for a database that has some already.
create procedure reach_fill() language sql as $$
  insert into person_reach (person_id, lft)
    select person_id, lft from named_person join named_place using (dispute_id)
    union select person_id, lft from contact where person_id is not null
    on conflict do nothing;
  insert into employer_reach (employer_id, lft)
    select distinct employer_id, lft from named_employer join named_place using (dispute_id)
    on conflict do nothing;
$$;
call reach_fill();
revoke execute on procedure reach_fill() from public;

do $$
declare app text := nullif(current_setting('gongyuan.app_role', true), '');
begin
  if app is not null and app <> current_user then
    execute format('grant select, insert on person_reach, employer_reach to %I', app);
    execute format('grant select on named_place, named_person, named_employer to %I', app);
  end if;
end $$;
