// The ministry’s measures on paid annual leave in enterprises; in force from the day they were issued. The text read names
// the day of adoption, 2008-07-17; the day of issue is that of the ministry’s order, from memory.
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
  instrument: '企业职工带薪年休假实施办法',
  number: '人力资源和社会保障部令第1号',
  url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/部门规章/人力资源社会保障部/企业职工带薪年休假实施办法(2008-07-17).md',
  inForceFrom: '2008-09-18',
  inForceTo: null,
  confidence: 'text',
};

const table: ArticleTable = {
  1: entry('目的', '为实施职工带薪年休假条例制定。', nothingToCompute),
  2: entry('适用范围', '适用于境内企业、民办非企业单位、有雇工的个体户和与其建立劳动关系的职工。', humanJudgement),
  3: entry('连续工作', '职工连续工作满12个月以上的，享受年休假。', implementedIn('law/claims/annual-leave-days.ts')),
  4: entry(
    '累计工作时间',
    '同一或者不同单位的工作期间，以及依规定视同工作的期间，都计入累计工作时间。',
    humanJudgement,
  ),
  5: entry(
    '新进职工折算',
    '当年度在本单位剩余日历天数除以365乘以全年应休天数，不足1整天的部分不享受。',
    implementedIn('law/claims/annual-leave.ts', 'law/claims/annual-leave-days.ts', 'law/figures/leave-and-sickness.ts'),
  ),
  6: entry('不计入的假', '探亲假、婚丧假、产假等国家规定的假和工伤停工留薪期，不计入年休假。', humanJudgement),
  7: entry('寒暑假', '寒暑假多于年休假的，不享受当年的；因工作需要少于年休假的，单位补足天数。', humanJudgement),
  8: entry('下一年度', '已休当年年休假，年内又出现条例第四条第二至五项情形的，不享受下一年度的。', humanJudgement),
  9: entry(
    '安排',
    '单位统筹安排并考虑本人意愿；不安排或者跨1个年度安排的，要征得本人同意。',
    implementedIn('law/claims/annual-leave.ts', 'law/limitation/readings.ts'),
  ),
  10: entry(
    '未休报酬',
    '经同意未安排或少安排的，本年度内按日工资的300%付，其中包含正常工作期间的工资；安排了而职工因本人原因书面提出不休的，可以只付正常工资。',
    implementedIn(
      'law/claims/annual-leave.ts',
      'law/claims/annual-leave-days.ts',
      'law/figures/leave-and-sickness.ts',
      'law/limitation/readings.ts',
    ),
  ),
  11: entry(
    '日工资',
    '月工资除以21.75天；月工资是付未休报酬前12个月剔除加班工资的平均，不满12个月的按实际月份；计件提成制也同。',
    implementedIn('law/claims/annual-leave.ts'),
  ),
  12: entry(
    '离职折算',
    '当年已过日历天数除以365乘以全年应休天数，再减去已安排天数，不足1整天的不付；多休的不扣回。',
    implementedIn('law/claims/annual-leave.ts', 'law/claims/annual-leave-days.ts'),
  ),
  13: entry('约定更高', '合同、集体合同或者规章的天数、报酬高于法定标准的，按约定。', humanJudgement),
  14: entry(
    '派遣职工',
    '符合条件的派遣职工享受；无工作期间付酬天数多于年休假的不享受当年的，少的由派遣和用工单位协商补足。',
    humanJudgement,
  ),
  15: entry(
    '加付赔偿金',
    '既不安排又不付报酬的责令限期改正，逾期不改的除付报酬外按同额加付赔偿金；拒不执行的申请法院强制执行。',
    humanJudgement,
  ),
  16: entry('争议', '年休假的劳动争议按劳动争议处理。', nothingToCompute),
  17: entry(
    '机关事业与船员',
    '机关、事业单位、社会团体与其劳动者除另有规定外依本办法；船员按船员条例。',
    humanJudgement,
  ),
  18: entry('年度', '年度指公历年度。', implementedIn('law/claims/annual-leave-days.ts')),
  19: entry('施行', '自发布之日起施行。', nothingToCompute),
};

export const { article, articles } = kept(instrument, table);
