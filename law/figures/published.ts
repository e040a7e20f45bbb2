// Every figure this room publishes, by id. What a figure's key and place mean:
//
//   minimum_wage_month, minimum_wage_hour   where '32' (Suzhou's districts for its own figure), key = class '1' '2' '3'
//   minimum_wage_class                      where = six-digit division code, value = class; lists of 2024 and 2026 are missing
//   wage_divisor, month_work_days, quarter_work_days, year_work_days, public_holidays
//   cycle_hours_month, cycle_hours_quarter, cycle_hours_year; standard_hours key 'day' 'week'
//   overtime_share_weekday, _rest_day, _holiday, _cycle; overtime_limit_hours key 'day' 'month'
//   annual_leave_days, annual_leave_sick_months   key = years of service from '1' '10' '20'
//   annual_leave_personal_days, annual_leave_year_days; annual_leave_share key 'total' 'extra'
//   medical_period_months, medical_period_window  key 'lt10:lt5' 'lt10:ge5' 'ge10:lt5' 'ge10:ge5' 'ge10:ge10' 'ge10:ge15' 'ge10:ge20'
//   medical_subsidy_months; medical_subsidy_increase key 'serious' 'terminal' (where '32')
//   sick_pay_floor_share (national from memory, where '32' read), shutdown_floor_share (where '32')
//   maternity_days key 'base' 'difficult_birth' 'further_child' 'miscarriage_early' 'miscarriage_late'; maternity_divisor
//   jiangsu_maternity_days key 'total' 'partner'; heat_allowance_month where '32'
//   injury_disability_months key = grade; injury_allowance_share key = grade 1–6; injury_nursing_share key 'partial' 'most' 'full'
//   injury_wage_floor_share, injury_wage_cap_multiple; injury_paid_leave_max_months key 'normal' 'extension'
//   jiangsu_injury_medical_lump, jiangsu_injury_employment_lump  where '32', key = grade 5–10; from 2026 a draft stands beside the old row
//   jiangsu_injury_retirement_share  where '32', key '5' = four to five years left … '1' = less than one
//   jiangsu_injury_occupational_uplift, jiangsu_injury_city_band  where '32'
//   urban_disposable_income (from/to = the year of the deaths that use it), death_income_multiple, funeral_months
//   dependant_share key 'spouse' 'other' 'lone_extra'
//   severance_cap_multiple, severance_cap_months, unlawful_ending_multiple, notice_pay_months, double_wage_max_months
//   additional_compensation_min, additional_compensation_max, deduction_share, final_award_multiple
//   probation_max_months key '0' '3' '12' '36' 'open' (the contract runs so many months or more); probation_wage_share
//   non_compete_share 0.3; non_compete_over where '32', value 3: the wage is divided by it (one third stays exact)
//   non_compete_max_months, non_compete_end_months
//   unemployment_share key = years paid from '0' '10' '20' (where '32'), unemployment_dibao_multiple (where '32')
//   unemployment_max_months key = years paid from '1' '5' '10'; dibao_month where '3201'
//   retirement_age_before, _final, _step  key 'male' 'female_cadre' 'female_worker'; delayed_interest_daily_share
//   published_average_year, published_average_month  key 'non_private' 'private' 'all': never the cap figure of a city
//
// Not kept, because no day or no number is known: averages of the thirteen cities, their lump-sum percentages, the
// 1.3 multiple of unemployment pay, months of unemployment pay inside a band, injury lump sums before June 2015.
import { endingFigures } from './ending.ts';
import { figureBook, type FigureBook } from './figure.ts';
import { injuryFigures } from './injury.ts';
import { insuranceFigures } from './insurance.ts';
import { leaveFigures } from './leave-and-sickness.ts';
import { minimumWageClasses } from './minimum-wage-classes.ts';
import { minimumWages } from './minimum-wage-table.ts';
import { workingTimeFigures } from './working-time.ts';

/** The book used where nobody passes another. */
export const publishedFigures: FigureBook = figureBook([
  ...minimumWages,
  ...minimumWageClasses,
  ...workingTimeFigures,
  ...leaveFigures,
  ...injuryFigures,
  ...endingFigures,
  ...insuranceFigures,
]);
