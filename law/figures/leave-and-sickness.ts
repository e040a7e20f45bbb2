// Annual leave, sickness, maternity, heat.
import { fromMemory, keyedRows, rowsOf } from './define.ts';
import type { DatedFigure } from './figure.ts';
import { grounds } from './grounds.ts';

const leave = {
  from: '2008-01-01',
  to: null,
  source: 'https://44.wendadaohang.com/zd/GZD6VVWGKRGY6GR66VR.html',
  confidence: 'text',
} as const;
const medical = {
  unit: 'months',
  from: '1995-01-01',
  to: null,
  source: 'http://m.xyx234.com/eedfrdsrarvgc.html',
  confidence: 'sourced',
  note: '规定对同一年数兼用“以上”“以下”，正好满的按高一档。',
} as const;
const maternity = {
  unit: 'days',
  from: '2012-04-28',
  to: null,
  source: 'https://rfc.hbtycy.com/health/knowledge/DxRLBGym.html',
  confidence: 'text',
} as const;
const jiangsuText = {
  where: '32',
  from: '2021-09-29',
  to: null,
  source:
    'https://frjs.jschina.com.cn/jiangsushengjifagui_farun/shengjifagui/shengjifagui2021/gongzizhifu2021/202205/t20220512_7539606.shtml',
  confidence: 'sourced',
} as const;
const jiangsuEarlier = {
  where: '32',
  from: '2005-01-01',
  to: '2021-09-28',
  source: fromMemory,
  confidence: 'memory',
  note: '2021年修正以前的条文没有读到。',
} as const;
const heat = {
  id: 'heat_allowance_month',
  label: '高温津贴',
  unit: 'fen_per_month',
  where: '32',
  note: '每年6月至9月；室外35℃以上，或者不能把工作场所降到33℃以下。',
  confidence: 'sourced',
} as const;

/** Sick pay and pay while work stops: a share of the minimum wage. */
const floors: readonly DatedFigure[] = [
  { id: 'sick_pay_floor_share', label: '病假工资占最低工资的比例', basis: grounds.jiangsuSickPay },
  { id: 'shutdown_floor_share', label: '停工期间生活费占最低工资的比例', basis: grounds.jiangsuShutdown },
].flatMap((head) => [
  ...rowsOf({ ...head, ...jiangsuEarlier, unit: 'share', basis: { ...head.basis, isUnconfirmed: true } }, [
    { value: 0.8 },
  ]),
  ...rowsOf({ ...head, ...jiangsuText, unit: 'share' }, [{ value: 0.8 }]),
]);

const nationalSickPay = rowsOf(
  {
    id: 'sick_pay_floor_share',
    label: '病假工资占最低工资的比例',
    unit: 'share',
    from: '1995-08-04',
    to: null,
    basis: grounds.nationalSickPay,
    source: fromMemory,
    confidence: 'memory',
  },
  [{ value: 0.8 }],
);

/** Years of service in all, then at the unit: 'lt10:ge5' = under ten in all, five and more here. */
const medicalPeriod: readonly DatedFigure[] = [
  ...keyedRows(
    { ...medical, id: 'medical_period_months', label: '医疗期', basis: grounds.medicalPeriod },
    { 'lt10:lt5': 3, 'lt10:ge5': 6, 'ge10:lt5': 6, 'ge10:ge5': 9, 'ge10:ge10': 12, 'ge10:ge15': 18, 'ge10:ge20': 24 },
  ),
  ...keyedRows(
    { ...medical, id: 'medical_period_window', label: '医疗期累计计算的期间', basis: grounds.medicalWindow },
    {
      'lt10:lt5': 6,
      'lt10:ge5': 12,
      'ge10:lt5': 12,
      'ge10:ge5': 15,
      'ge10:ge10': 18,
      'ge10:ge15': 24,
      'ge10:ge20': 30,
    },
  ),
];

const maternityRows: readonly DatedFigure[] = [
  ...keyedRows(
    { ...maternity, id: 'maternity_days', label: '产假天数', basis: grounds.maternity },
    { base: 98, difficult_birth: 15, further_child: 15, miscarriage_early: 15, miscarriage_late: 42 },
  ),
  ...keyedRows(
    {
      id: 'jiangsu_maternity_days',
      label: '江苏的产假和护理假天数',
      unit: 'days',
      where: '32',
      from: '2022-02-10',
      to: null,
      basis: grounds.jiangsuMaternity,
      source: fromMemory,
      confidence: 'memory',
      note: '起始日也凭记忆。',
    },
    { total: 158, partner: 15 },
  ),
  ...rowsOf(
    {
      ...maternity,
      id: 'maternity_divisor',
      label: '生育津贴折算的月天数',
      basis: grounds.maternityBenefit,
      confidence: 'sourced',
      note: '条文没有写除数，三十天是通行的折算。',
    },
    [{ value: 30 }],
  ),
];

const medicalSubsidy = {
  where: '32',
  from: '2013-05-01',
  to: null,
  basis: grounds.jiangsuMedicalSubsidy,
  source: 'http://hrss.yangzhou.gov.cn/ldzc/zcfg/art/2024/art_f23833842d094bcabaab3fa6ca693524.html',
  confidence: 'sourced',
} as const;

/** Leave, sickness, maternity, heat. */
export const leaveFigures: readonly DatedFigure[] = [
  ...keyedRows(
    { ...leave, id: 'annual_leave_days', label: '年休假天数', unit: 'days', basis: grounds.leaveDays },
    { '1': 5, '10': 10, '20': 15 },
  ),
  ...keyedRows(
    {
      ...leave,
      id: 'annual_leave_sick_months',
      label: '不享受年休假的病假月数',
      unit: 'months',
      basis: grounds.leaveExcluded,
    },
    { '1': 2, '10': 3, '20': 4 },
  ),
  ...rowsOf(
    {
      ...leave,
      id: 'annual_leave_personal_days',
      label: '不享受年休假的事假天数',
      unit: 'days',
      basis: grounds.leaveExcluded,
    },
    [{ value: 20 }],
  ),
  ...keyedRows(
    { ...leave, id: 'annual_leave_share', label: '未休年休假的工资比例', unit: 'share', basis: grounds.leavePay },
    { total: 3, extra: 2 },
  ),
  ...rowsOf(
    { ...leave, id: 'annual_leave_year_days', label: '折算年休假的全年天数', unit: 'days', basis: grounds.leaveYear },
    [{ value: 365 }],
  ),
  ...nationalSickPay,
  ...floors,
  ...medicalPeriod,
  ...rowsOf({ ...medicalSubsidy, id: 'medical_subsidy_months', label: '医疗补助费的月数', unit: 'months' }, [
    { value: 6 },
  ]),
  ...keyedRows(
    { ...medicalSubsidy, id: 'medical_subsidy_increase', label: '重病、绝症增加的比例', unit: 'share' },
    { serious: 0.5, terminal: 1 },
  ),
  ...maternityRows,
  ...rowsOf(
    {
      ...heat,
      basis: { instrument: '江苏省高温津贴标准' },
      source: 'https://m.51dongshi.net/wzztf/rdvrd/rdvrdeere',
      note: '起始日没有查到，只收录改标准以前的最近一个高温季。每年6月至9月。',
    },
    [{ value: 20_000, from: '2017-06-01', to: '2018-05-31' }],
  ),
  ...rowsOf(
    {
      ...heat,
      basis: { instrument: '江苏省高温津贴标准', number: '苏人社发〔2018〕113号' },
      source: 'https://suzhou.gusuwang.com/v9926.html',
    },
    [{ value: 30_000, from: '2018-06-01', to: null }],
  ),
];
