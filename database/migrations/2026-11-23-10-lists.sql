-- Screening lists: many workers at once from a spreadsheet. Rows wait sealed and go when they have been registered.
create table screening_list (
  id uuid primary key default gen_random_uuid(),
  union_id uuid not null references trade_union on delete restrict,
  lft bigint not null,
  name text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  headings jsonb not null,
  row_count int not null check (row_count > 0),
  created_by uuid not null references staff on delete restrict,
  created_at timestamptz not null,
  discarded_at timestamptz
);
create unique index screening_list_once on screening_list (union_id, sha256) where discarded_at is null;
create index screening_list_place on screening_list (lft, created_at desc, id desc);
comment on table screening_list is 'A spreadsheet of workers taken in at a window; the file itself is not kept. 排查名单.';
comment on column screening_list.sha256 is 'Of the cells: the same list is known again, however often it was saved.';
comment on column screening_list.headings is 'Its headings in their order, each with the field it was taken for, or null: a quotation of the file.';

create table screening_list_row (
  list_id uuid not null references screening_list on delete restrict,
  row_number int not null check (row_number > 0),
  group_name text not null,
  sealed bytea,
  faults text[] not null default '{}',
  contact_id uuid references contact on delete restrict,
  primary key (list_id, row_number),
  check (sealed is null or contact_id is null)
);
create index screening_list_row_group on screening_list_row (list_id, group_name);
create index screening_list_row_contact on screening_list_row (contact_id) where contact_id is not null;
comment on table screening_list_row is 'A row of a list until it is registered, and which contact it became.';
comment on column screening_list_row.row_number is 'The number of the row in the sheet.';
comment on column screening_list_row.group_name is 'The employer as written, in one way; rows of one employer become one dispute.';
comment on column screening_list_row.sealed is 'What the row says, sealed under the installation key; gone once registered or discarded.';
comment on column screening_list_row.faults is 'What must be put right before the row can be registered, in sentences; holds no number.';

do $$
declare app text := nullif(current_setting('gongyuan.app_role', true), '');
begin
  if app is not null and app <> current_user then
    execute format('grant select, insert, update on screening_list, screening_list_row to %I', app);
  end if;
end $$;
