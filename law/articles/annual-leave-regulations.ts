// The State Council regulations on paid annual leave, in force 2008-01-01.
import {
  entry,
  kept,
  humanJudgement,
  implementedIn,
  nothingToCompute,
  type ArticleTable,
  type Instrument,
} from './define.ts';

/** What its articles share. */
export const instrument: Instrument = {
  instrument: '职工带薪年休假条例',
  number: '国务院令第514号',
  url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/行政法规/职工带薪年休假条例(2007-12-14).md',
  inForceFrom: '2008-01-01',
  inForceTo: null,
  confidence: 'text',
};

const table: ArticleTable = {
  1: entry('目的', '维护职工休息休假的权利，调动工作积极性。', nothingToCompute),
  2: entry(
    '谁有年休假',
    '机关、团体、企业、事业单位、民办非企业单位、有雇工的个体户的职工，连续工作1年以上的享受；休假期间工资与正常工作相同。',
    implementedIn('law/claims/annual-leave-days.ts'),
  ),
  3: entry(
    '天数',
    '累计工作满1年不满10年5天，满10年不满20年10天，满20年15天；法定休假日、休息日不计入。',
    implementedIn('law/claims/annual-leave-days.ts', 'law/figures/leave-and-sickness.ts'),
  ),
  4: entry(
    '不享受的情形',
    '寒暑假多于年休假；事假累计20天以上且不扣工资；病假累计：满1年不满10年的2个月以上，满10年不满20年的3个月以上，满20年的4个月以上。',
    implementedIn('law/claims/annual-leave-days.ts', 'law/figures/leave-and-sickness.ts'),
  ),
  5: entry(
    '安排与300%报酬',
    '单位统筹安排，一般不跨年度，确有必要可跨1个年度；确因工作不能安排并经本人同意的，应休未休的天数按日工资的300%付。',
    implementedIn('law/claims/annual-leave.ts', 'law/limitation/readings.ts'),
  ),
  6: entry('监督', '人事、劳动保障部门主动检查，工会维护职工的年休假权利。', nothingToCompute),
  7: entry(
    '加付赔偿金',
    '既不安排又不付报酬的责令限期改正；逾期不改的，除付报酬外再按同额加付赔偿金；仍不付的申请法院强制执行或者处分。',
    humanJudgement,
  ),
  8: entry('争议', '年休假的争议依有关法律、行政法规处理。', nothingToCompute),
  9: entry('实施办法', '国务院人事、劳动保障部门各自制定实施办法。', nothingToCompute),
  10: entry('施行', '自2008年1月1日起施行。', nothingToCompute),
};

export const { article, articles } = kept(instrument, table);
