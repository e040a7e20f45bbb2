-- Figures are read from counts by union and month, kept exact with every change of what is counted.

-- The rows which the figures sum: one truth for the counts, for the lists behind them and for whoever counts again.
create view figure_source with (security_invoker = true) as
  with spine as not materialized (
    select matter.id, matter.number, matter.title, matter.union_id, matter.lft, matter.procedure, matter.state,
      matter.closed_on, matter.is_fast_track, matter.dispute_id from matter
  ), forms as not materialized (
    select 'form_advice' as code, spine.id, spine.union_id, spine.lft, spine.closed_on as "on" from spine
      where procedure = 'advice' and state = 'done'
    union all
    select 'form_drafting', spine.id, spine.union_id, spine.lft, paper_drafting.drafted_on
      from paper_drafting join spine on spine.id = paper_drafting.matter_id where state = 'done'
    union all
    select 'form_negotiation', spine.id, spine.union_id, spine.lft, spine.closed_on from spine
      where procedure = 'negotiation_help' and state = 'done'
    union all
    select case when aid_case.stage = 'arbitration' then 'form_arbitration' else 'form_litigation' end,
      spine.id, spine.union_id, spine.lft, aid_case.granted_on
      from aid_case join spine on spine.id = aid_case.matter_id
  )
  select counted.code, 'matter' as kind, spine.id, counted."on", spine.union_id, spine.lft,
    1::bigint as value, false as is_unknown, null::uuid as once
  from aid_application join spine on spine.id = aid_application.matter_id
  left join aid_case on aid_case.application_id = aid_application.matter_id and aid_case.previous_case_id is null
  cross join lateral (values
    ('applications', aid_application.submitted_on),
    ('fast_track_applications', case when spine.is_fast_track then aid_application.submitted_on end),
    ('grants', case when spine.state = 'granted' then aid_application.decided_on end),
    ('refusals', case when spine.state = 'refused' then aid_application.decided_on end),
    ('withdrawn', case when spine.state in ('withdrawn', 'deemed_withdrawn')
      and aid_application.submitted_on is not null then spine.closed_on end),
    ('urgent_aid', case when aid_application.urgent_ground is not null then aid_case.granted_on end)
  ) counted(code, "on")
  union all
  select counted.code, 'matter', spine.id, counted."on", spine.union_id, spine.lft, 1, false, null
  from aid_case join spine on spine.id = aid_case.matter_id
  cross join lateral (values
    ('cases_opened', aid_case.granted_on), ('cases_opened_' || aid_case.stage, aid_case.granted_on),
    ('cases_concluded', aid_case.concluded_on), ('cases_concluded_' || aid_case.stage, aid_case.concluded_on),
    ('cases_terminated', aid_case.terminated_on), ('cases_terminated_' || aid_case.stage, aid_case.terminated_on),
    ('cases_archived', aid_case.archived_on), ('cases_archived_' || aid_case.stage, aid_case.archived_on)
  ) counted(code, "on")
  union all
  -- One row an applicant; `once` names whom to count once: the person, whichever union registered them, where an identity
  -- number says so, or the seat while nobody is known on it.
  select counted.code, 'matter', spine.id, aid_case.granted_on, spine.union_id, spine.lft, 1, false,
    case when counted.code = 'persons_aided' then coalesce(
      (select md5(person.identity_number_index)::uuid from person where person.id = dispute_party.person_id),
      dispute_party.person_id, dispute_party.id) end
  from aid_case join spine on spine.id = aid_case.matter_id
  join matter_applicant on matter_applicant.matter_id = spine.id
  join dispute_party on dispute_party.id = matter_applicant.party_id
  cross join (values ('persons_aided'), ('applicants_aided')) counted(code)
  union all
  select 'form_publicity', 'contact', contact_line.contact_id, contact_line.opened_on, contact_line.union_id,
    contact_line.lft, 1, false, null
  from contact_line where contact_line.line = 'publicity'
  union all
  select totals.code, 'matter', forms.id, forms."on", forms.union_id, forms.lft, 1, false, null
  from forms cross join lateral (values (forms.code), ('total_with_advice'),
    (case when forms.code <> 'form_advice' then 'total_without_advice' end)) totals(code)
  where totals.code is not null
  union all
  select counted.code, 'matter', spine.id, aid_case.concluded_on, spine.union_id, spine.lft,
    coalesce(counted.fen, 0), counted.fen is null, null
  from aid_case join spine on spine.id = aid_case.matter_id
  join case_result on case_result.matter_id = spine.id
  cross join lateral (values ('money_claimed', case_result.claimed_fen), ('money_awarded', case_result.awarded_fen),
    ('money_received', case_result.received_fen)) counted(code, fen)
  union all
  select counted.code, 'matter', spine.id, spine.closed_on, spine.union_id, spine.lft,
    coalesce(counted.fen, 0), counted.fen is null, null
  from negotiation_help join spine on spine.id = negotiation_help.matter_id
  cross join lateral (values ('negotiation_agreed', negotiation_help.agreed_fen),
    ('negotiation_received', negotiation_help.received_fen)) counted(code, fen)
  where spine.state = 'done' and negotiation_help.outcome = 'agreed';
comment on view figure_source is 'What each figure sums, from the records themselves; code names the figure, on the day it counts.';

create table figure_row (
  id uuid not null,
  code text not null,
  "on" date not null,
  once uuid,
  kind text not null check (kind in ('matter', 'contact')),
  union_id uuid not null references trade_union on delete restrict,
  lft bigint not null,
  value bigint not null,
  known bigint not null,
  unknown bigint not null,
  is_repeated boolean not null default false,
  causes text[] not null,
  unique nulls not distinct (id, code, "on", once)
);
create index figure_row_list on figure_row (code, lft, "on" desc, id desc);
create index figure_row_once on figure_row (once) where once is not null;
create index figure_row_repeated on figure_row (lft, "on") where is_repeated;
comment on table figure_row is 'figure_source as last counted, one row a matter or contact, figure and day; is_repeated: the same person stands in another row too. Kept by triggers.';

create table figure_month (
  union_id uuid not null references trade_union on delete restrict,
  month date not null,
  code text not null,
  cause text not null,
  lft bigint not null,
  value bigint not null,
  known bigint not null,
  unknown bigint not null,
  primary key (union_id, month, code, cause)
);
create index figure_month_all on figure_month (month, lft) where cause = '';
create index figure_month_cause on figure_month (month, lft) where cause <> '';
comment on table figure_month is 'Sums of figure_row by union and month; cause empty: all; for some codes also by cause, a dispute of two causes in both. Kept by triggers.';

create view figure_counted with (security_invoker = true) as
  select source.id, source.code, source."on", source.once, source.kind, source.union_id, source.lft,
    sum(source.value)::bigint as value, count(*) filter (where not source.is_unknown) as known, count(*) filter (where source.is_unknown) as unknown,
    coalesce((select array_agg(dispute_cause.cause order by dispute_cause.cause) from matter
      join dispute_cause on dispute_cause.dispute_id = matter.dispute_id where matter.id = source.id), '{}') as causes
  from figure_source source where source."on" is not null
  group by source.id, source.code, source."on", source.once, source.kind, source.union_id, source.lft;

-- Under which causes a row is summed: under none in particular, and for what is read by cause under each of its own.
create function figure_causes(code text, causes text[]) returns setof text language sql immutable as $$
  select '' union all select unnest(causes) where code in
    ('applications', 'grants', 'cases_opened', 'cases_concluded', 'applicants_aided', 'money_awarded', 'money_received')
$$;

-- Adds rows to the sums, or takes them away; in the order of the key, so that two of these never wait for each other.
create function figure_add(rows figure_row[], factor int) returns void language sql as $$
  insert into figure_month as sums (union_id, month, code, cause, lft, value, known, unknown)
    select union_id, date_trunc('month', "on")::date, code, cause, lft, factor * sum(value), factor * sum(known), factor * sum(unknown)
    from unnest(rows) one cross join figure_causes(code, causes) cause
    group by union_id, date_trunc('month', "on")::date, code, cause, lft order by 1, 2, 3, 4
  on conflict (union_id, month, code, cause) do update
    set value = sums.value + excluded.value, known = sums.known + excluded.known, unknown = sums.unknown + excluded.unknown
$$;

-- Whoever is counted once is marked where they stand in several rows. One at a time for each person.
create function figure_repeat(persons uuid[]) returns void language plpgsql as $$
declare person uuid;
begin
  for person in select distinct unnest(persons) order by 1 loop
    perform pg_advisory_xact_lock(hashtextextended(person::text, 4811907));
    update figure_row set is_repeated = not is_repeated
      where once = person and is_repeated <> ((select count(*) from figure_row where once = person) > 1);
  end loop;
end $$;

create function figure_recount(wanted uuid) returns void language plpgsql as $$
declare fresh figure_row[]; gone figure_row[]; made figure_row[];
begin
  fresh := array(select (id, code, "on", once, kind, union_id, lft, value, known, unknown, false, causes)::figure_row
    from figure_counted where id = wanted);
  with old as (
    delete from figure_row kept where id = wanted and not exists (select 1 from unnest(fresh) one
      where (one.code, one."on", one.union_id, one.value, one.known, one.unknown, one.causes)
        = (kept.code, kept."on", kept.union_id, kept.value, kept.known, kept.unknown, kept.causes) and one.once is not distinct from kept.once)
    returning kept.*)
  select array_agg(old::figure_row) into gone from old;
  with new as (
    insert into figure_row select one.* from unnest(fresh) one on conflict do nothing returning figure_row.*)
  select array_agg(new::figure_row) into made from new;
  if gone is not null then perform figure_add(gone, -1); end if;
  if made is not null then perform figure_add(made, 1); end if;
  perform figure_repeat(array(select once from unnest(gone || made) where once is not null));
end $$;

create function keep_figures() returns trigger language plpgsql as $$
declare one uuid;
begin
  if tg_table_name = 'matter' then
    perform figure_recount(new.id);
  elsif tg_table_name = 'contact_line' then
    perform figure_recount(new.contact_id);
  elsif tg_table_name = 'dispute_cause' then
    for one in select id from matter where dispute_id = (case when tg_op = 'DELETE' then old.dispute_id else new.dispute_id end) order by id loop
      perform figure_recount(one);
    end loop;
  elsif tg_table_name in ('dispute_party', 'person') then
    for one in select distinct matter_id from matter_applicant join dispute_party on dispute_party.id = matter_applicant.party_id
      where case when tg_table_name = 'person' then dispute_party.person_id = new.id else dispute_party.id = new.id end order by 1 loop
      perform figure_recount(one);
    end loop;
  else
    one := case when tg_op = 'DELETE' then old.matter_id else new.matter_id end;
    perform figure_recount(one);
    if tg_table_name = 'aid_case' then
      perform figure_recount(application_id) from aid_case where matter_id = one;
    end if;
  end if;
  return null;
end $$;

create trigger matter_counts after update on matter for each row
  when ((old.state, old.union_id, old.lft, old.is_fast_track, old.dispute_id) is distinct from
    (new.state, new.union_id, new.lft, new.is_fast_track, new.dispute_id) or old.closed_on is distinct from new.closed_on)
  execute function keep_figures();
create trigger aid_application_begins after insert on aid_application for each row execute function keep_figures();
create trigger aid_application_counts after update on aid_application for each row
  when ((old.submitted_on, old.decided_on, old.urgent_ground) is distinct from
    (new.submitted_on, new.decided_on, new.urgent_ground)) execute function keep_figures();
create trigger aid_case_begins after insert on aid_case for each row execute function keep_figures();
create trigger aid_case_counts after update on aid_case for each row
  when ((old.stage, old.granted_on, old.concluded_on, old.terminated_on, old.archived_on) is distinct from
    (new.stage, new.granted_on, new.concluded_on, new.terminated_on, new.archived_on)) execute function keep_figures();
create trigger paper_drafting_counts after insert or update on paper_drafting for each row execute function keep_figures();
create trigger negotiation_help_counts after insert or update on negotiation_help for each row execute function keep_figures();
create trigger case_result_counts after insert or update or delete on case_result for each row execute function keep_figures();
create trigger matter_applicant_counts after insert or delete on matter_applicant for each row execute function keep_figures();
create trigger dispute_cause_counts after insert or delete on dispute_cause for each row execute function keep_figures();
create trigger contact_line_counts after insert or update on contact_line for each row
  when (new.line = 'publicity') execute function keep_figures();
create trigger dispute_party_counts after update on dispute_party for each row
  when (old.person_id is distinct from new.person_id) execute function keep_figures();
create trigger person_counts after update on person for each row
  when (old.identity_number_index is distinct from new.identity_number_index) execute function keep_figures();

-- Everything from the records, for a database that has some already.
create procedure figure_fill() language sql as $$
  delete from figure_row;
  delete from figure_month;
  insert into figure_row (id, code, "on", once, kind, union_id, lft, value, known, unknown, is_repeated, causes)
    select id, code, "on", once, kind, union_id, lft, value, known, unknown,
      once is not null and count(*) over (partition by once) > 1, causes from figure_counted;
  insert into figure_month (union_id, month, code, cause, lft, value, known, unknown)
    select union_id, date_trunc('month', "on")::date, code, cause, lft, sum(value), sum(known), sum(unknown)
    from figure_row cross join figure_causes(code, causes) cause group by 1, 2, 3, 4, 5;
$$;
call figure_fill();
revoke execute on procedure figure_fill() from public;

do $$
declare app text := nullif(current_setting('gongyuan.app_role', true), '');
begin
  if app is not null and app <> current_user then
    execute format('grant select, insert, update, delete on figure_row, figure_month to %I', app);
    execute format('grant select on figure_source, figure_counted to %I', app);
  end if;
end $$;
