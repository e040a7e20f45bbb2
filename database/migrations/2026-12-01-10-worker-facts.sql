-- What a claim can depend on, for one worker of a dispute or for the whole roster (party_id null): typed columns by
-- group. Codes, labels and kinds: law/claims/facts. Who said what and when: fact_statement, under the same code.
create table worker_employment (
  id uuid primary key default gen_random_uuid(),
  dispute_id uuid not null references dispute on delete restrict,
  party_id uuid references dispute_party on delete restrict,
  place_code text,
  started_on date,
  is_ongoing boolean,
  ended_on date,
  served_years int check (served_years >= 0),
  served_months int check (served_months >= 0),
  years_before2008 int check (years_before2008 >= 0),
  ending_ground text,
  was_union_told boolean,
  notice_given boolean,
  wants_reinstatement boolean,
  was_moved_not_by_choice boolean,
  moved_compensated boolean,
  earlier_service_years numeric(14,4) check (earlier_service_years >= 0),
  is_part_time boolean,
  is_public_welfare_post boolean,
  contract_signed_on date,
  has_written_contract boolean,
  contract_expired_on date,
  is_open_ended_due boolean,
  open_ended_due_on date,
  double_wage_months numeric(14,4) check (double_wage_months >= 0),
  worked_months_without_contract int check (worked_months_without_contract >= 0),
  double_wage_from date,
  double_wage_to date,
  worker_refused_to_sign boolean,
  filed_on date,
  limitation_pleaded boolean,
  knew_on date,
  claimed_on date,
  contract_months numeric(14,4) check (contract_months >= 0),
  is_open_ended boolean,
  is_task_contract boolean,
  is_second_probation boolean,
  is_probation_only boolean,
  probation_months_served numeric(14,4) check (probation_months_served >= 0),
  post_probation_wage_fen bigint check (post_probation_wage_fen >= 0),
  unique nulls not distinct (dispute_id, party_id)
);
create index worker_employment_party on worker_employment (party_id);
comment on table worker_employment is 'Facts of the employment: beginning, end, contract. 劳动关系. Null with a not_known statement = unknown, null without = never asked.';
comment on column worker_employment.place_code is '工作地点';
comment on column worker_employment.started_on is '入职日期';
comment on column worker_employment.is_ongoing is '是否还在职';
comment on column worker_employment.ended_on is '离职日期';
comment on column worker_employment.served_years is '工作满几年';
comment on column worker_employment.served_months is '另外几个月';
comment on column worker_employment.years_before2008 is '2008年以前的年数';
comment on column worker_employment.ending_ground is '怎么离开的';
comment on column worker_employment.was_union_told is '是否事先通知工会';
comment on column worker_employment.notice_given is '是否提前三十日书面通知';
comment on column worker_employment.wants_reinstatement is '是否要求回去上班';
comment on column worker_employment.was_moved_not_by_choice is '是否被安排到关联单位';
comment on column worker_employment.moved_compensated is '换单位时是否付过补偿';
comment on column worker_employment.earlier_service_years is '以前单位的年限';
comment on column worker_employment.is_part_time is '是否非全日制';
comment on column worker_employment.is_public_welfare_post is '是否公益性岗位';
comment on column worker_employment.contract_signed_on is '签订书面合同的日期';
comment on column worker_employment.has_written_contract is '是否签过书面合同';
comment on column worker_employment.contract_expired_on is '原合同到期日';
comment on column worker_employment.is_open_ended_due is '是否应当签无固定期限合同';
comment on column worker_employment.open_ended_due_on is '应签无固定期限合同之日';
comment on column worker_employment.double_wage_months is '二倍工资的月数';
comment on column worker_employment.worked_months_without_contract is '没有合同工作的整月';
comment on column worker_employment.double_wage_from is '二倍工资起算日';
comment on column worker_employment.double_wage_to is '二倍工资截止日';
comment on column worker_employment.worker_refused_to_sign is '是否劳动者自己不签';
comment on column worker_employment.filed_on is '申请仲裁的日期';
comment on column worker_employment.limitation_pleaded is '单位是否提出时效抗辩';
comment on column worker_employment.knew_on is '知道权利受侵害之日';
comment on column worker_employment.claimed_on is '最近一次主张权利之日';
comment on column worker_employment.contract_months is '合同期限';
comment on column worker_employment.is_open_ended is '是否无固定期限合同';
comment on column worker_employment.is_task_contract is '是否以完成任务为期限';
comment on column worker_employment.is_second_probation is '是否第二次试用';
comment on column worker_employment.is_probation_only is '是否只约定试用期';
comment on column worker_employment.probation_months_served is '已经试用的月数';
comment on column worker_employment.post_probation_wage_fen is '转正后的月工资（分）';

create table worker_pay (
  id uuid primary key default gen_random_uuid(),
  dispute_id uuid not null references dispute on delete restrict,
  party_id uuid references dispute_party on delete restrict,
  monthly_wage_fen bigint check (monthly_wage_fen >= 0),
  average_wage_fen bigint check (average_wage_fen >= 0),
  average_overtime_fen bigint check (average_overtime_fen >= 0),
  last_month_wage_fen bigint check (last_month_wage_fen >= 0),
  is_last_month_normal boolean,
  area_average_fen bigint check (area_average_fen >= 0),
  minimum_wage_fen bigint check (minimum_wage_fen >= 0),
  minimum_wage_year_end_fen bigint check (minimum_wage_year_end_fen >= 0),
  enterprise_average_fen bigint check (enterprise_average_fen >= 0),
  owed_fen bigint check (owed_fen >= 0),
  is_ordered_unpaid boolean,
  deducted_fen bigint check (deducted_fen >= 0),
  deducted_months int check (deducted_months >= 0),
  part_month_method text,
  attended_days numeric(14,4) check (attended_days >= 0),
  absent_days numeric(14,4) check (absent_days >= 0),
  month_workdays numeric(14,4) check (month_workdays >= 0),
  part_month_wage_fen bigint check (part_month_wage_fen >= 0),
  shutdown_wage_fen bigint check (shutdown_wage_fen >= 0),
  shutdown_months numeric(14,4) check (shutdown_months >= 0),
  is_shutdown_by_worker boolean,
  shutdown_work_wage_fen bigint check (shutdown_work_wage_fen >= 0),
  heat_per_month_fen bigint check (heat_per_month_fen >= 0),
  heat_months numeric(14,4) check (heat_months >= 0),
  heat_partial_days numeric(14,4) check (heat_partial_days >= 0),
  is_hot_place boolean,
  heat_year int check (heat_year >= 0),
  sick_wage_fen bigint check (sick_wage_fen >= 0),
  sick_share numeric(6,4) check (sick_share between 0 and 1),
  sick_days numeric(14,4) check (sick_days >= 0),
  is_full_sick_month boolean,
  sick_paid_fen bigint check (sick_paid_fen >= 0),
  heat_cool_months int check (heat_cool_months >= 0),
  shutdown_from date,
  unique nulls not distinct (dispute_id, party_id)
);
create index worker_pay_party on worker_pay (party_id);
comment on table worker_pay is 'Facts of pay and local standards. 工资. Null with a not_known statement = unknown, null without = never asked.';
comment on column worker_pay.monthly_wage_fen is '月工资（分）';
comment on column worker_pay.average_wage_fen is '离职前十二个月平均工资（分）';
comment on column worker_pay.average_overtime_fen is '其中的加班工资（分）';
comment on column worker_pay.last_month_wage_fen is '上一个月工资（分）';
comment on column worker_pay.is_last_month_normal is '上一个月是否正常';
comment on column worker_pay.area_average_fen is '当地上年度职工月平均工资（分）';
comment on column worker_pay.minimum_wage_fen is '当地月最低工资（分）';
comment on column worker_pay.minimum_wage_year_end_fen is '年末的月最低工资（分）';
comment on column worker_pay.enterprise_average_fen is '单位月平均工资（分）';
comment on column worker_pay.owed_fen is '拖欠的金额（分）';
comment on column worker_pay.is_ordered_unpaid is '是否责令后仍不付';
comment on column worker_pay.deducted_fen is '每月被扣的金额（分）';
comment on column worker_pay.deducted_months is '扣了几个月';
comment on column worker_pay.part_month_method is '不足整月怎样算';
comment on column worker_pay.attended_days is '出勤天数';
comment on column worker_pay.absent_days is '缺勤天数';
comment on column worker_pay.month_workdays is '当月应计薪天数';
comment on column worker_pay.part_month_wage_fen is '这个月的工资标准（分）';
comment on column worker_pay.shutdown_wage_fen is '停工前的月工资（分）';
comment on column worker_pay.shutdown_months is '停工的整月数';
comment on column worker_pay.is_shutdown_by_worker is '停工是否劳动者造成';
comment on column worker_pay.shutdown_work_wage_fen is '停工期间提供劳动的工资（分）';
comment on column worker_pay.heat_per_month_fen is '高温津贴每月标准（分）';
comment on column worker_pay.heat_months is '高温津贴整月数';
comment on column worker_pay.heat_partial_days is '不足整月的出勤天数';
comment on column worker_pay.is_hot_place is '是否高温作业';
comment on column worker_pay.heat_year is '哪一年';
comment on column worker_pay.sick_wage_fen is '病假前的月工资（分）';
comment on column worker_pay.sick_share is '病假工资比例';
comment on column worker_pay.sick_days is '病假的计薪天数';
comment on column worker_pay.is_full_sick_month is '是否整月病假';
comment on column worker_pay.sick_paid_fen is '已付的病假工资（分）';
comment on column worker_pay.heat_cool_months is '没有高温天的月数';
comment on column worker_pay.shutdown_from is '停工的第一天';

create table worker_time (
  id uuid primary key default gen_random_uuid(),
  dispute_id uuid not null references dispute on delete restrict,
  party_id uuid references dispute_party on delete restrict,
  overtime_base_fen bigint check (overtime_base_fen >= 0),
  daily_wage_fen bigint check (daily_wage_fen >= 0),
  hourly_wage_fen bigint check (hourly_wage_fen >= 0),
  wage_divisor numeric(14,4) check (wage_divisor >= 0),
  minimum_wage_on_day_fen bigint check (minimum_wage_on_day_fen >= 0),
  overtime_on date,
  hours_regime text,
  is_regime_approved boolean,
  is_six_day_week boolean,
  weekday_hours numeric(14,4) check (weekday_hours >= 0),
  rest_days numeric(14,4) check (rest_days >= 0),
  rest_hours numeric(14,4) check (rest_hours >= 0),
  holiday_days numeric(14,4) check (holiday_days >= 0),
  holiday_hours numeric(14,4) check (holiday_hours >= 0),
  overtime_paid_fen bigint check (overtime_paid_fen >= 0),
  leave_wage_fen bigint check (leave_wage_fen >= 0),
  leave_overtime_part_fen bigint check (leave_overtime_part_fen >= 0),
  leave_daily_fen bigint check (leave_daily_fen >= 0),
  unused_leave_days numeric(14,4) check (unused_leave_days >= 0),
  remaining_calendar_days int check (remaining_calendar_days >= 0),
  passed_calendar_days int check (passed_calendar_days >= 0),
  leave_entitlement int check (leave_entitlement >= 0),
  leave_taken numeric(14,4) check (leave_taken >= 0),
  leave_year int check (leave_year >= 0),
  total_service_years numeric(14,4) check (total_service_years >= 0),
  unit_service_years numeric(14,4) check (unit_service_years >= 0),
  has_twelve_months boolean,
  leave_refused_in_writing boolean,
  is_normal_pay_paid boolean,
  sick_months_in_year numeric(14,4) check (sick_months_in_year >= 0),
  personal_leave_days numeric(14,4) check (personal_leave_days >= 0),
  sick_from date,
  is_serious_illness boolean,
  is_terminal_illness boolean,
  is_capacity_lost boolean,
  is_package_pay boolean,
  unique nulls not distinct (dispute_id, party_id)
);
create index worker_time_party on worker_time (party_id);
comment on table worker_time is 'Facts of hours, leave, sickness. 工时休假. Null with a not_known statement = unknown, null without = never asked.';
comment on column worker_time.overtime_base_fen is '加班工资的月基数（分）';
comment on column worker_time.daily_wage_fen is '日工资（分）';
comment on column worker_time.hourly_wage_fen is '小时工资（分）';
comment on column worker_time.wage_divisor is '月计薪天数';
comment on column worker_time.minimum_wage_on_day_fen is '当时的月最低工资（分）';
comment on column worker_time.overtime_on is '加班发生的日期';
comment on column worker_time.hours_regime is '工时制度';
comment on column worker_time.is_regime_approved is '工时制度是否经批准';
comment on column worker_time.is_six_day_week is '是否每周上六天';
comment on column worker_time.weekday_hours is '平时加班小时';
comment on column worker_time.rest_days is '休息日加班天数';
comment on column worker_time.rest_hours is '休息日加班小时';
comment on column worker_time.holiday_days is '法定节假日加班天数';
comment on column worker_time.holiday_hours is '法定节假日加班小时';
comment on column worker_time.overtime_paid_fen is '已付的加班工资（分）';
comment on column worker_time.leave_wage_fen is '年休假的月平均工资（分）';
comment on column worker_time.leave_overtime_part_fen is '其中的加班工资（分）';
comment on column worker_time.leave_daily_fen is '年休假的日工资（分）';
comment on column worker_time.unused_leave_days is '应休未休的天数';
comment on column worker_time.remaining_calendar_days is '入职当年剩余天数';
comment on column worker_time.passed_calendar_days is '离职当年已过天数';
comment on column worker_time.leave_entitlement is '全年应休天数';
comment on column worker_time.leave_taken is '已休的天数';
comment on column worker_time.leave_year is '哪一年的年休假';
comment on column worker_time.total_service_years is '累计工作年限';
comment on column worker_time.unit_service_years is '本单位工作年限';
comment on column worker_time.has_twelve_months is '是否连续工作满十二个月';
comment on column worker_time.leave_refused_in_writing is '是否书面放弃年休假';
comment on column worker_time.is_normal_pay_paid is '上班的正常工资是否已付';
comment on column worker_time.sick_months_in_year is '当年病假月数';
comment on column worker_time.personal_leave_days is '当年事假天数';
comment on column worker_time.sick_from is '病休的第一天';
comment on column worker_time.is_serious_illness is '是否重病';
comment on column worker_time.is_terminal_illness is '是否绝症';
comment on column worker_time.is_capacity_lost is '是否鉴定丧失劳动能力';
comment on column worker_time.is_package_pay is '是否包薪制';

create table worker_injury (
  id uuid primary key default gen_random_uuid(),
  dispute_id uuid not null references dispute on delete restrict,
  party_id uuid references dispute_party on delete restrict,
  injured_on date,
  injury_wage_fen bigint check (injury_wage_fen >= 0),
  injury_actual_wage_fen bigint check (injury_actual_wage_fen >= 0),
  pooling_average_fen bigint check (pooling_average_fen >= 0),
  injury_grade int check (injury_grade >= 0),
  graded_on date,
  medical_lump_months numeric(14,4) check (medical_lump_months >= 0),
  employment_lump_months numeric(14,4) check (employment_lump_months >= 0),
  paid_leave_months numeric(14,4) check (paid_leave_months >= 0),
  is_jiangsu boolean,
  is_occupational_disease boolean,
  is_insured boolean,
  years_to_retirement numeric(14,4) check (years_to_retirement >= 0),
  nursing_level text,
  is_suitable_work_offered boolean,
  nursing_daily_fen bigint check (nursing_daily_fen >= 0),
  nursing_days numeric(14,4) check (nursing_days >= 0),
  meal_daily_fen bigint check (meal_daily_fen >= 0),
  meal_days numeric(14,4) check (meal_days >= 0),
  medical_cost_fen bigint check (medical_cost_fen >= 0),
  died_in int check (died_in >= 0),
  deceased_wage_fen bigint check (deceased_wage_fen >= 0),
  is_graded_one_to_four_after_leave boolean,
  medical_lump_fen bigint check (medical_lump_fen >= 0),
  employment_lump_fen bigint check (employment_lump_fen >= 0),
  urban_income_fen bigint check (urban_income_fen >= 0),
  unique nulls not distinct (dispute_id, party_id)
);
create index worker_injury_party on worker_injury (party_id);
comment on table worker_injury is 'Facts of injury and death at work. 工伤. Null with a not_known statement = unknown, null without = never asked.';
comment on column worker_injury.injured_on is '受伤日期';
comment on column worker_injury.injury_wage_fen is '受伤前的月工资（分）';
comment on column worker_injury.injury_actual_wage_fen is '受伤前的实际月工资（分）';
comment on column worker_injury.pooling_average_fen is '统筹地区月平均工资（分）';
comment on column worker_injury.injury_grade is '伤残等级';
comment on column worker_injury.graded_on is '鉴定结论的日期';
comment on column worker_injury.medical_lump_months is '医疗补助金月数';
comment on column worker_injury.employment_lump_months is '就业补助金月数';
comment on column worker_injury.paid_leave_months is '停工留薪的月数';
comment on column worker_injury.is_jiangsu is '是否在江苏';
comment on column worker_injury.is_occupational_disease is '是否职业病';
comment on column worker_injury.is_insured is '是否参加工伤保险';
comment on column worker_injury.years_to_retirement is '距退休的年数';
comment on column worker_injury.nursing_level is '护理等级';
comment on column worker_injury.is_suitable_work_offered is '单位是否安排适当工作';
comment on column worker_injury.nursing_daily_fen is '护理费每天（分）';
comment on column worker_injury.nursing_days is '护理天数';
comment on column worker_injury.meal_daily_fen is '住院伙食补助每天（分）';
comment on column worker_injury.meal_days is '住院天数';
comment on column worker_injury.medical_cost_fen is '医疗费（分）';
comment on column worker_injury.died_in is '死亡的年份';
comment on column worker_injury.deceased_wage_fen is '死者生前月工资（分）';
comment on column worker_injury.is_graded_one_to_four_after_leave is '是否一至四级停工留薪期满后死亡';
comment on column worker_injury.medical_lump_fen is '当地的医疗补助金（分）';
comment on column worker_injury.employment_lump_fen is '当地的就业补助金（分）';
comment on column worker_injury.urban_income_fen is '上一年度人均可支配收入（分）';

create table worker_other (
  id uuid primary key default gen_random_uuid(),
  dispute_id uuid not null references dispute on delete restrict,
  party_id uuid references dispute_party on delete restrict,
  unit_average_fen bigint check (unit_average_fen >= 0),
  maternity_days int check (maternity_days >= 0),
  maternity_own_wage_fen bigint check (maternity_own_wage_fen >= 0),
  is_maternity_insured boolean,
  non_compete_wage_fen bigint check (non_compete_wage_fen >= 0),
  non_compete_agreed_fen bigint check (non_compete_agreed_fen >= 0),
  non_compete_months numeric(14,4) check (non_compete_months >= 0),
  is_non_compete_ended_by_employer boolean,
  training_cost_fen bigint check (training_cost_fen >= 0),
  agreed_service_years numeric(14,4) check (agreed_service_years >= 0),
  served_service_years numeric(14,4) check (served_service_years >= 0),
  agreed_penalty_fen bigint check (agreed_penalty_fen >= 0),
  unemployment_monthly_fen bigint check (unemployment_monthly_fen >= 0),
  unemployment_months numeric(14,4) check (unemployment_months >= 0),
  dibao_fen bigint check (dibao_fen >= 0),
  dibao_multiple numeric(14,4) check (dibao_multiple >= 0),
  paid_years numeric(14,4) check (paid_years >= 0),
  benefit_first_months int check (benefit_first_months >= 0),
  benefit_step_months int check (benefit_step_months >= 0),
  benefit_max_months int check (benefit_max_months >= 0),
  is_involuntary boolean,
  unique nulls not distinct (dispute_id, party_id)
);
create index worker_other_party on worker_other (party_id);
comment on table worker_other is 'Facts of maternity, training, non-compete, unemployment. 其他. Null with a not_known statement = unknown, null without = never asked.';
comment on column worker_other.unit_average_fen is '单位上年度月平均工资（分）';
comment on column worker_other.maternity_days is '产假天数';
comment on column worker_other.maternity_own_wage_fen is '产假前的月工资（分）';
comment on column worker_other.is_maternity_insured is '是否参加生育保险';
comment on column worker_other.non_compete_wage_fen is '竞业限制的平均工资（分）';
comment on column worker_other.non_compete_agreed_fen is '约定的竞业补偿（分）';
comment on column worker_other.non_compete_months is '履行竞业限制的月数';
comment on column worker_other.is_non_compete_ended_by_employer is '是否单位提前解除竞业限制';
comment on column worker_other.training_cost_fen is '培训费用（分）';
comment on column worker_other.agreed_service_years is '约定的服务期';
comment on column worker_other.served_service_years is '已服务的年数';
comment on column worker_other.agreed_penalty_fen is '约定的违约金（分）';
comment on column worker_other.unemployment_monthly_fen is '失业保险金每月（分）';
comment on column worker_other.unemployment_months is '可以领取的月数';
comment on column worker_other.dibao_fen is '当地低保标准（分）';
comment on column worker_other.dibao_multiple is '低保倍数';
comment on column worker_other.paid_years is '应缴费年限';
comment on column worker_other.benefit_first_months is '满一年领取月数';
comment on column worker_other.benefit_step_months is '每多一年增加月数';
comment on column worker_other.benefit_max_months is '最长领取月数';
comment on column worker_other.is_involuntary is '是否非本人意愿失业';

create table payroll_month (
  id uuid primary key default gen_random_uuid(),
  dispute_id uuid not null references dispute on delete restrict,
  party_id uuid references dispute_party on delete restrict,
  month text not null check (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  due_fen bigint check (due_fen >= 0),
  paid_fen bigint check (paid_fen >= 0),
  excluded_fen bigint check (excluded_fen >= 0),
  overtime_paid_fen bigint check (overtime_paid_fen >= 0),
  weekday_hours numeric(8,2) check (weekday_hours >= 0),
  rest_day_hours numeric(8,2) check (rest_day_hours >= 0),
  holiday_hours numeric(8,2) check (holiday_hours >= 0),
  unique nulls not distinct (dispute_id, party_id, month)
);
create index payroll_month_party on payroll_month (party_id);
comment on table payroll_month is 'One month of one worker''s pay: due, paid, hours over the standard. 工资台账.';
comment on column payroll_month.due_fen is 'Due without overtime pay, in fen. 应发（分）';
comment on column payroll_month.excluded_fen is 'Part of what was paid that does not count towards the minimum wage, in fen.';

create table worker_dependant (
  id uuid primary key default gen_random_uuid(),
  dispute_id uuid not null references dispute on delete restrict,
  party_id uuid references dispute_party on delete restrict,
  seat int not null,
  relation text not null check (relation in ('spouse', 'other')),
  is_lone_elder_or_orphan boolean not null,
  unique nulls not distinct (dispute_id, party_id, seat)
);
create index worker_dependant_party on worker_dependant (party_id);
comment on table worker_dependant is 'Whom a worker who died mainly kept. 供养亲属.';

do $$
declare app text := nullif(current_setting('gongyuan.app_role', true), '');
declare tbl text;
begin
  if app is not null and app <> current_user then
    foreach tbl in array array['worker_employment', 'worker_pay', 'worker_time', 'worker_injury', 'worker_other', 'payroll_month', 'worker_dependant'] loop
      execute format('grant select, insert, update, delete on %I to %I', tbl, app);
    end loop;
  end if;
end $$;
