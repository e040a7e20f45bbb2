-- The day on which a matter is due, kept beside it: inboxes and counts of what is overdue read open matters by this day.
alter table matter add column due_on date;
comment on column matter.due_on is 'Earliest running clock, or call or answer owed beside the acts while the matter is open. Kept by triggers; read only.';

create function due_of(wanted uuid, is_open boolean) returns date language sql stable as $$
  select least(
    (select min(due_on) from clock where matter_id = wanted and stopped_on is null and paused_on is null),
    (select min(due_on) from obligation where matter_id = wanted and is_open and ended_on is null
      and kind in ('urging', 'online_call')))
$$;

update matter set due_on = due_of(id, closed_on is null);

-- The matter is locked by whoever moves its clocks; a trigger for each statement writes it once.
create function keep_due() returns trigger language plpgsql as $$
begin
  update matter set due_on = due_of(id, closed_on is null)
    where id in (select matter_id from changed) and due_on is distinct from due_of(id, closed_on is null);
  return null;
end $$;
create trigger clock_made after insert on clock referencing new table as changed
  for each statement execute function keep_due();
create trigger clock_moved after update on clock referencing new table as changed
  for each statement execute function keep_due();
create trigger obligation_made after insert on obligation referencing new table as changed
  for each statement execute function keep_due();
create trigger obligation_moved after update on obligation referencing new table as changed
  for each statement execute function keep_due();

-- A matter that closes or opens again owes its calls and answers no more, or again.
create function keep_own_due() returns trigger language plpgsql as $$
begin
  new.due_on := due_of(new.id, new.closed_on is null);
  return new;
end $$;
create trigger matter_closed before update on matter
  for each row when ((old.closed_on is null) is distinct from (new.closed_on is null)) execute function keep_own_due();

-- Inboxes ask for open matters, which are few among all: by place, by day due, by the union itself and by who handles them.
create index matter_open_place on matter (lft, procedure, state) where closed_on is null;
create index matter_open_due on matter ((coalesce(due_on, date '9999-12-31')), id) where closed_on is null;
create index matter_open_union on matter (union_id, (coalesce(due_on, date '9999-12-31')), id) where closed_on is null;
