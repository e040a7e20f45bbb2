-- The law's own data as this installation settles it: the holiday notice of a year, figures and terms, each proposed by
-- one person with a source and decided by another. What is confirmed is only ever superseded by what is confirmed later.
alter table action drop constraint action_subject_check;
alter table action add constraint action_subject_check check (subject in ('matter', 'dispute', 'contact', 'union', 'body',
  'staff', 'post', 'handler', 'parameter', 'template', 'person', 'employer', 'call', 'merge', 'risk', 'list', 'worker',
  'message', 'law'));

create table law_proposal (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('holiday_notice', 'figure', 'term')),
  source text not null check (source <> ''),
  reason text not null check (reason <> ''),
  proposed_by uuid not null references staff on delete restrict,
  proposed_on date not null,
  proposed_at timestamptz not null,
  decision text check (decision in ('confirmed', 'rejected')),
  decided_by uuid references staff on delete restrict,
  decided_on date,
  decided_at timestamptz,
  decision_note text check (decision_note <> ''),
  place int unique,
  check (decided_by <> proposed_by),
  check (num_nulls(decision, decided_by, decided_on, decided_at) in (0, 4)),
  check (decision is distinct from 'rejected' or decision_note is not null),
  check ((decision = 'confirmed') is true = (place is not null)),
  unique (id, kind)
);
create index law_proposal_waiting on law_proposal (proposed_at, id) where decision is null;
create index law_proposal_decided on law_proposal (decided_at desc, id desc) where decision is not null;
comment on table law_proposal is 'A holiday notice, a figure or a term as one person found it in a source; another confirms or rejects it. 法律数据更正.';
comment on column law_proposal.place is 'Order in which it came into force here: the greatest is the version of the law''s data, given out one at a time.';

create table holiday_notice (
  proposal_id uuid primary key,
  kind text not null default 'holiday_notice' check (kind = 'holiday_notice'),
  year int not null check (year between 2000 and 2200),
  notice text not null check (notice <> ''),
  url text not null check (url <> ''),
  foreign key (proposal_id, kind) references law_proposal (id, kind) on delete restrict
);
create table holiday_run (
  proposal_id uuid not null references holiday_notice on delete restrict,
  name text not null check (name <> ''),
  from_on date not null,
  to_on date not null check (to_on >= from_on),
  primary key (proposal_id, from_on)
);
create table holiday_workday (
  proposal_id uuid not null references holiday_notice on delete restrict,
  work_on date not null,
  primary key (proposal_id, work_on)
);
comment on table holiday_notice is 'A year''s notice of the State Council on days off. 放假通知.';
comment on table holiday_run is 'A run of days off, both ends included; at the turn of a year some lie in the year beside.';
comment on table holiday_workday is 'A weekend day on which people work. 调休上班.';

create table figure_correction (
  proposal_id uuid primary key,
  kind text not null default 'figure' check (kind = 'figure'),
  figure_id text not null,
  label text not null check (label <> ''),
  unit text not null check (unit in ('fen', 'fen_per_hour', 'fen_per_month', 'fen_per_year', 'months', 'days', 'hours',
    'share', 'multiple', 'years', 'class')),
  value numeric not null check (value >= 0),
  place_code text,
  row_key text,
  from_on date not null,
  to_on date check (to_on >= from_on),
  instrument text not null check (instrument <> ''),
  number text,
  article text,
  url text,
  confidence text not null check (confidence in ('text', 'sourced')),
  is_draft boolean not null,
  note text,
  foreign key (proposal_id, kind) references law_proposal (id, kind) on delete restrict
);
comment on table figure_correction is 'One dated value put over the published ones between its days. 数据更正.';
comment on column figure_correction.unit is 'What value counts: whole fen, or a number of the unit named.';
comment on column figure_correction.place_code is 'Division code or its beginning; null: the whole country.';
comment on column figure_correction.row_key is 'Class, grade or step inside the figure.';
comment on column figure_correction.is_draft is 'A draft for comment, not in force as far as known.';

create table term_correction (
  proposal_id uuid primary key,
  kind text not null default 'term' check (kind = 'term'),
  term_id text not null,
  amount int check (amount > 0),
  unit text not null check (unit in ('calendar_day', 'working_day', 'month', 'year', 'hour')),
  from_on date not null,
  to_on date check (to_on >= from_on),
  confidence text not null check (confidence in ('text', 'sourced')),
  foreign key (proposal_id, kind) references law_proposal (id, kind) on delete restrict
);
comment on table term_correction is 'How long a term of law is between its days, put over the published wording. 期限更正.';
comment on column term_correction.amount is 'In unit; null where the rule gives no number.';

alter table clock add column is_set boolean not null default false;
update clock set is_set = true where cardinality(trace) = 1 and trace[1] like '%：公文写明的日期';
comment on column clock.is_set is 'The day itself stands in a paper: nothing was counted, so no notice moves it.';

create table clock_recount (
  proposal_id uuid primary key references law_proposal on delete restrict,
  began_at timestamptz not null,
  after_matter_id uuid,
  matters int not null default 0,
  settled int not null default 0,
  moved int not null default 0,
  finished_at timestamptz
);
create index clock_recount_open on clock_recount (began_at) where finished_at is null;
comment on table clock_recount is 'Counting open clocks again after a decision: how far it has come. Progress is kept with each batch, so an end in between repeats nothing.';
comment on column clock_recount.after_matter_id is 'Matters up to this id are done.';
comment on column clock_recount.settled is 'Clocks whose day stayed and whose reckoning or standing changed.';

create table clock_move (
  proposal_id uuid not null references clock_recount on delete restrict,
  clock_id uuid not null references clock on delete restrict,
  matter_id uuid not null references matter on delete restrict,
  before_on date not null,
  after_on date not null check (after_on <> before_on),
  was_provisional boolean not null,
  is_provisional boolean not null,
  moved_at timestamptz not null,
  primary key (proposal_id, clock_id)
);
create index clock_move_matter on clock_move (matter_id);
create index clock_move_clock on clock_move (clock_id);
create index clock_move_newest on clock_move (moved_at desc, clock_id desc, proposal_id desc);
comment on table clock_move is 'A due date that a decision moved, before and after. 移动了哪些期限.';

do $$
declare app text := nullif(current_setting('gongyuan.app_role', true), '');
declare tbl text;
begin
  foreach tbl in array array['holiday_notice', 'holiday_run', 'holiday_workday', 'figure_correction', 'term_correction', 'clock_move'] loop
    execute format('create trigger %I before update or delete or truncate on %I for each statement execute function refuse_change()', tbl || '_append_only', tbl);
  end loop;
  if app is not null and app <> current_user then
    foreach tbl in array array['holiday_notice', 'holiday_run', 'holiday_workday', 'figure_correction', 'term_correction', 'clock_move'] loop
      execute format('grant select, insert on %I to %I', tbl, app);
    end loop;
    execute format('grant select, insert on law_proposal to %I', app);
    -- What was proposed stands as it was proposed.
    execute format('grant update (decision, decided_by, decided_on, decided_at, decision_note, place) on law_proposal to %I', app);
    execute format('grant select, insert, update on clock_recount to %I', app);
  end if;
end $$;

create function refuse_second_decision() returns trigger language plpgsql as $$
begin
  raise exception 'a decided proposal is superseded by a later one, never changed';
end $$;
create trigger law_proposal_decided_once before update on law_proposal for each row when (old.decision is not null)
  execute function refuse_second_decision();
