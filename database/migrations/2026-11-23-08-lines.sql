-- Lines of service sent to the competent union, matters handed down to a station, and the ladder of supervision.

insert into procedure_state (procedure, name) values
  ('service_line', 'dispatched'), ('service_line', 'returned'), ('service_line', 'competence_disputed'),
  ('service_line', 'accepted'), ('service_line', 'carried_on'), ('service_line', 'finished'),
  ('service_line', 'referred'), ('service_line', 'cancelled'),
  ('hand_down', 'prepared'), ('hand_down', 'handed_down'), ('hand_down', 'in_hand'), ('hand_down', 'reported'),
  ('hand_down', 'returned'), ('hand_down', 'confirmed'), ('hand_down', 'withdrawn'),
  ('supervision', 'verifying'), ('supervision', 'graded'), ('supervision', 'talked'), ('supervision', 'reminded'),
  ('supervision', 'investigated'), ('supervision', 'opinion_proposed'), ('supervision', 'opinion_issued'),
  ('supervision', 'awaiting_reply'), ('supervision', 'replied'), ('supervision', 'unheeded'),
  ('supervision', 'recommendation_issued'), ('supervision', 'awaiting_authority'), ('supervision', 'authority_filed'),
  ('supervision', 'authority_declined'), ('supervision', 'authority_concluded'), ('supervision', 'no_violation'),
  ('supervision', 'corrected'), ('supervision', 'transferred'), ('supervision', 'dropped');

create table service_line (
  matter_id uuid primary key references matter on delete restrict,
  line text not null check (line in ('supervision', 'mediation', 'petition')),
  request text not null check (length(request) between 1 and 4000),
  dispatched_on date,
  dispatch_note text check (length(dispatch_note) <= 500),
  returns int not null default 0 check (returns between 0 and 2),
  return_reason text check (return_reason in ('place_differs', 'not_our_power', 'in_hand_elsewhere', 'papers_missing', 'other')),
  return_note text check (length(return_note) <= 1000),
  is_return_late boolean,
  is_ruled boolean not null default false,
  ruling_reason text check (length(ruling_reason) <= 2000),
  signed_on date,
  responsible_id uuid references staff on delete restrict,
  responsible_name text,
  notified_on date,
  progress_on date,
  progress text check (length(progress) <= 4000),
  outcome text check (outcome in ('settled', 'explained', 'helped', 'not_reached')),
  result text check (length(result) <= 4000),
  answered_on date,
  referred_to text check (referred_to in
    ('labour_inspection', 'arbitration', 'court', 'judicial_aid', 'petition_office', 'housing', 'police')),
  referral_note text check (length(referral_note) <= 1000),
  check ((responsible_id is null) = (responsible_name is null)),
  check (return_reason is not null or returns = 0)
);
comment on table service_line is 'A line of another office, sent to the competent union: signed for, or returned at most twice. 服务事项转办.';
comment on column service_line.dispatched_on is 'The day of the last dispatch; null = still the first one, on the day it was opened. 派出日期.';
comment on column service_line.returns is 'How often it was sent back; after the second time the union above rules. 退回次数.';
comment on column service_line.is_return_late is 'A petition sent back after the five working days for objecting; recorded, with no consequence of its own.';
comment on column service_line.is_ruled is 'The union above has said who handles it; it cannot be sent back again. 指定办理.';
comment on column service_line.responsible_name is 'Who signed for it, as they were called on that day. 经办人.';
comment on column service_line.notified_on is 'The petitioner was told in writing. 书面告知日期.';
comment on column service_line.referred_to is 'The outside body to which the worker was led. 引导至.';

create table hand_down (
  matter_id uuid primary key references matter on delete restrict,
  task text not null check (length(task) between 1 and 2000),
  papers text[] not null default '{}',
  asked_by_on date,
  handed_down_on date,
  returns int not null default 0 check (returns >= 0),
  return_reason text check (return_reason in ('not_our_place', 'no_capacity', 'conflict', 'papers_missing', 'other')),
  return_note text check (length(return_note) <= 1000),
  signed_on date,
  responsible_id uuid references staff on delete restrict,
  responsible_name text,
  progress_on date,
  progress text check (length(progress) <= 4000),
  report text check (length(report) <= 4000),
  report_papers text[],
  reported_on date,
  more_asked text check (length(more_asked) <= 2000),
  confirmed_on date,
  confirmation text check (length(confirmation) <= 2000),
  withdrawal_reason text check (length(withdrawal_reason) <= 500),
  check ((responsible_id is null) = (responsible_name is null))
);
comment on table hand_down is 'Work handed down to a union below: signed for, reported, confirmed by the sender. 交办.';
comment on column hand_down.asked_by_on is 'The day by which the sender last asked for a report, as the letter names it; not a term of law. 要求办结日期.';
comment on column hand_down.more_asked is 'What the sender asked for after the last report. 要求补充.';

create table supervision (
  matter_id uuid primary key references matter on delete restrict,
  reported text not null check (length(reported) between 1 and 4000),
  subject text check (subject in ('equal_employment', 'contracts', 'collective', 'pay', 'hours', 'safety', 'insurance',
    'protected_groups', 'training_funds', 'internal_rules', 'workers_congress', 'dispatch')),
  next_step text check (next_step in ('talk', 'reminder', 'opinion', 'recommendation')),
  skip_reason text check (length(skip_reason) <= 500),
  violation text check (length(violation) <= 4000),
  talked_on date,
  reminded_on date,
  reply_invited_by date,
  reminder_answer text check (length(reminder_answer) <= 2000),
  investigated_on date,
  supervisors int check (supervisors >= 2),
  findings text check (length(findings) <= 4000),
  proposed_by uuid references staff on delete restrict,
  evidence text check (length(evidence) <= 4000),
  provisions text check (length(provisions) <= 2000),
  correction_asked text check (length(correction_asked) <= 2000),
  signed_by uuid references staff on delete restrict,
  signer text check (signer in ('chair', 'vice_chair')),
  opinion_on date,
  opinion_number text,
  opinion_received_on date,
  opinion_receipt text check (length(opinion_receipt) <= 240),
  replied_on date,
  reply_kind text check (reply_kind in ('accepts', 'disagrees')),
  reply text check (length(reply) <= 4000),
  unheeded_ground text check (unheeded_ground in ('refused_receipt', 'no_reply', 'not_corrected')),
  not_corrected text check (length(not_corrected) <= 2000),
  authority text check (length(authority) <= 100),
  recommended_on date,
  recommendation_received_on date,
  filed_on date,
  file_number text check (length(file_number) <= 100),
  authority_reminded_on date,
  decline_reason text check (length(decline_reason) <= 2000),
  authority_result text check (length(authority_result) <= 4000),
  transferred_to text check (length(transferred_to) <= 100),
  transfer_ground text check (transfer_ground in ('group_wages', 'insurance', 'platform_workers', 'protected_group', 'other')),
  corrected_on date,
  correction text check (length(correction) <= 4000),
  close_reason text check (length(close_reason) <= 2000),
  check (signed_by is null or signed_by <> proposed_by),
  check (opinion_on is null or supervisors >= 2)
);
comment on table supervision is 'Supervision of labour law: talk, reminder letter, opinion letter, recommendation letter, each with its answer. 工会劳动法律监督.';
comment on column supervision.reported is 'What was told; never printed in a letter. 反映的情况.';
comment on column supervision.next_step is 'The lightest step not yet tried, as proposed. 建议的下一步.';
comment on column supervision.skip_reason is 'Why a lighter step was left out.';
comment on column supervision.supervisors is 'How many took part in the last investigation; two at least.';
comment on column supervision.opinion_number is 'Number of the letter that was served, as the recommendation letter quotes it. 意见书文号.';
comment on column supervision.opinion_received_on is 'Receipt by the employer; its term to answer runs from here.';
comment on column supervision.recommendation_received_on is 'Receipt by the authority; its term to open a case runs from here.';
comment on column supervision.findings is 'What the investigation established; later steps add to it elsewhere. 查明的事实.';
comment on column supervision.not_corrected is 'What was still wrong when the union looked again after the reply. 没有改正的情况.';
comment on column supervision.authority_reminded_on is 'When the authority that opened a case was last asked what came of it. 催询部门日期.';
comment on column supervision.unheeded_ground is 'Why a recommendation letter may follow: receipt refused, no answer, not corrected.';

do $$
declare app text := nullif(current_setting('gongyuan.app_role', true), '');
begin
  if app is not null and app <> current_user then
    execute format('grant select, insert, update on service_line, hand_down, supervision to %I', app);
  end if;
end $$;
