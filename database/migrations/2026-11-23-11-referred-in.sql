-- What another body sent us: who, under which number, and by when it wants to hear.
create table contact_referral (
  contact_id uuid primary key references contact on delete restrict,
  union_id uuid not null references trade_union on delete restrict,
  lft bigint not null,
  sender_kind text not null check (sender_kind in ('letter_writer', 'petition_office', 'court', 'arbitration',
    'labour_inspection', 'procuratorate', 'justice', 'government', 'union', 'media', 'screening', 'other')),
  sender_name text not null check (length(sender_name) between 1 and 80),
  document_number text,
  received_on date not null,
  answer_due_on date,
  answered_on date check (answered_on >= received_on),
  answer text,
  answered_by uuid references staff on delete restrict,
  check ((answered_on is null) = (answered_by is null)),
  check (answer_due_on is null or answer_due_on >= received_on)
);
create index contact_referral_open on contact_referral (lft, answer_due_on) where answered_on is null;
create index contact_referral_list on contact_referral (lft, received_on desc, contact_id desc);
comment on table contact_referral is 'A contact that another body, or a letter, brought in. 转来、来信登记.';
comment on column contact_referral.document_number is 'The sender''s own number of the paper; null where it bears none. 来文字号.';
comment on column contact_referral.answer_due_on is 'The day the sender asks to be answered by; null where it asks for none.';
comment on column contact_referral.answered_on is 'The day we told the sender what became of it. 反馈日期.';

alter table contact add column head_count int check (head_count > 0);
comment on column contact.head_count is 'How many people came together; asked first, for a group chooses representatives. 来访人数.';

do $$
declare app text := nullif(current_setting('gongyuan.app_role', true), '');
begin
  if app is not null and app <> current_user then
    execute format('grant select, insert, update on contact_referral to %I', app);
  end if;
end $$;
