-- What was agreed to, in the words that were shown; an optional purpose is taken back and given again, row by row.
create table consent_text (
  item text not null check (item in ('portal', 'texts')),
  version text not null,
  words text not null,
  shown_since timestamptz not null,
  primary key (item, version)
);
comment on table consent_text is 'Append-only: the words of each version as they were shown. 告知与同意的文字.';

create table consent_choice (
  id bigint generated always as identity primary key,
  person_id uuid not null references person on delete restrict,
  item text not null check (item in ('texts')),
  text_version text not null,
  is_given boolean not null,
  at timestamptz not null,
  foreign key (item, text_version) references consent_text on delete restrict
);
create index consent_choice_person on consent_choice (person_id, item, id desc);
comment on table consent_choice is 'Append-only: the newest row of a person says whether the optional purpose goes on; no row: it was never taken back. 可选用途的同意与撤回.';

create trigger consent_text_append_only before update or delete or truncate on consent_text
  for each statement execute function refuse_change();
create trigger consent_choice_append_only before update or delete or truncate on consent_choice
  for each statement execute function refuse_change();

do $$
declare app text := nullif(current_setting('gongyuan.app_role', true), '');
begin
  if app is not null and app <> current_user then
    execute format('grant select, insert on consent_text, consent_choice to %I', app);
    execute format('grant usage on sequence consent_choice_id_seq to %I', app);
  end if;
end $$;
