-- Somebody may be in danger: a flag outside all clocks, with who answered it and when.
create table risk_flag (
  id uuid primary key default gen_random_uuid(),
  union_id uuid not null references trade_union on delete restrict,
  lft bigint not null,
  contact_id uuid references contact on delete restrict,
  dispute_id uuid references dispute on delete restrict,
  kinds text[] not null check (kinds <@ array['self_harm', 'extreme_act', 'violence_threat', 'group_gathering', 'other']),
  words text[] not null,
  reason text,
  is_by_rule boolean not null,
  raised_by uuid not null references staff on delete restrict,
  raised_at timestamptz not null,
  respond_by timestamptz not null,
  responded_at timestamptz,
  responded_by uuid references staff on delete restrict,
  response text,
  resolved_at timestamptz,
  resolved_by uuid references staff on delete restrict,
  resolution text,
  check (is_by_rule or reason is not null),
  check (num_nonnulls(contact_id, dispute_id) > 0),
  check ((responded_at is null) = (response is null)),
  check ((resolved_at is null) = (resolution is null))
);
create index risk_flag_open on risk_flag (lft, raised_at) where resolved_at is null;
create index risk_flag_list on risk_flag (lft, raised_at desc, id desc);
create index risk_flag_dispute on risk_flag (dispute_id) where dispute_id is not null;
create index risk_flag_contact on risk_flag (contact_id) where contact_id is not null;
comment on table risk_flag is 'Words or acts that tell of danger to life: somebody speaks with the person at once. 风险提示.';
comment on column risk_flag.words is 'The words that were found, as they stand in the story.';
comment on column risk_flag.reason is 'Why a person raised it; a rule leaves the words instead.';
comment on column risk_flag.respond_by is 'Half an hour after it was raised: an internal term. 内部时限.';
comment on column risk_flag.response is 'Who spoke with the person and what was done at once. 首次联系情况.';

do $$
declare app text := nullif(current_setting('gongyuan.app_role', true), '');
begin
  if app is not null and app <> current_user then
    execute format('grant select, insert, update on risk_flag to %I', app);
  end if;
end $$;
