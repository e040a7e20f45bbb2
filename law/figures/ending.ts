// The contract and its end: severance, double wage, probation, non-compete, deductions, additional compensation.
import { fromMemory, keyedRows, rowsOf } from './define.ts';
import type { DatedFigure } from './figure.ts';
import { grounds } from './grounds.ts';

const act = { from: '2008-01-01', to: null, confidence: 'text' } as const;
const severance = { ...act, basis: grounds.actSeveranceCap, source: 'https://fl.dianpusou.com/?p=225202' } as const;
const additional = {
  ...act,
  unit: 'share',
  basis: grounds.actAdditional,
  source: 'https://www.lawparks.com/ask/how-compensate-employees',
} as const;
const probation = { ...act, source: 'https://m.maxlaw.cn/z/20181128/858010375236.shtml' } as const;
const interpretation = {
  from: '2021-01-01',
  to: null,
  confidence: 'text',
  source: 'https://m.64365.com/ask/39773710.aspx',
} as const;

const contractFigures: readonly DatedFigure[] = [
  ...rowsOf({ ...severance, id: 'severance_cap_multiple', label: '经济补偿基数的封顶倍数', unit: 'multiple' }, [
    { value: 3 },
  ]),
  ...rowsOf({ ...severance, id: 'severance_cap_months', label: '封顶时经济补偿的最长月数', unit: 'months' }, [
    { value: 12 },
  ]),
  ...rowsOf(
    {
      ...act,
      id: 'unlawful_ending_multiple',
      label: '违法解除赔偿金的倍数',
      unit: 'multiple',
      basis: grounds.actUnlawful,
      source: 'https://fl.dianpusou.com/?p=225202',
    },
    [{ value: 2 }],
  ),
  ...rowsOf(
    {
      ...act,
      id: 'notice_pay_months',
      label: '代通知金的月数',
      unit: 'months',
      basis: grounds.actNotice,
      source: 'https://m.zhangyue.com/readbook/13507102/20.html?p2=104133',
    },
    [{ value: 1 }],
  ),
  ...rowsOf(
    {
      ...act,
      id: 'double_wage_max_months',
      label: '二倍工资的最长月数',
      unit: 'months',
      basis: grounds.actDoubleWage,
      source: 'https://wechat.estsglobal.com/wechat/law_contents/54',
    },
    [{ value: 11 }],
  ),
  ...rowsOf({ ...additional, id: 'additional_compensation_min', label: '加付赔偿金的下限' }, [{ value: 0.5 }]),
  ...rowsOf({ ...additional, id: 'additional_compensation_max', label: '加付赔偿金的上限' }, [{ value: 1 }]),
];

/** Key of the months: the contract runs from so many months on; 'open' = without a term. */
const probationFigures: readonly DatedFigure[] = [
  ...keyedRows(
    {
      ...probation,
      id: 'probation_max_months',
      label: '试用期的最长月数',
      unit: 'months',
      basis: grounds.actProbation,
    },
    { '0': 0, '3': 1, '12': 2, '36': 6, open: 6 },
  ),
  ...rowsOf(
    {
      ...act,
      id: 'probation_wage_share',
      label: '试用期工资的最低比例',
      unit: 'share',
      basis: grounds.actProbationWage,
      source: 'https://m.tmwt.com/book/chapter/463201/25.html',
    },
    [{ value: 0.8 }],
  ),
];

/** The interpretation before it had the same numbers. */
const fourth = {
  from: '2013-02-01',
  to: '2020-12-31',
  basis: grounds.nonCompeteBefore2021,
  source: fromMemory,
  confidence: 'memory',
} as const;

const nonCompeteFigures: readonly DatedFigure[] = [
  ...rowsOf({ ...fourth, id: 'non_compete_share', label: '竞业限制补偿占平均工资的比例', unit: 'share' }, [
    { value: 0.3 },
  ]),
  ...rowsOf({ ...fourth, id: 'non_compete_end_months', label: '单位提前解除竞业限制另付的月数', unit: 'months' }, [
    { value: 3 },
  ]),
  ...rowsOf(
    {
      ...interpretation,
      id: 'non_compete_share',
      label: '竞业限制补偿占平均工资的比例',
      unit: 'share',
      basis: grounds.nonCompete,
    },
    [{ value: 0.3 }],
  ),
  // One third is no decimal: the wage is divided by three, so that it stays exact.
  ...rowsOf(
    {
      id: 'non_compete_over',
      label: '江苏竞业限制补偿：平均工资除以',
      unit: 'multiple',
      where: '32',
      from: '2013-05-01',
      to: null,
      basis: grounds.jiangsuNonCompete,
      source: 'http://hrss.yangzhou.gov.cn/ldzc/zcfg/art/2024/art_f23833842d094bcabaab3fa6ca693524.html',
      confidence: 'sourced',
    },
    [{ value: 3 }],
  ),
  ...rowsOf(
    {
      ...act,
      id: 'non_compete_max_months',
      label: '竞业限制的最长月数',
      unit: 'months',
      basis: grounds.actNonCompete,
      source: 'https://m.64365.com/ask/39773710.aspx',
    },
    [{ value: 24 }],
  ),
  ...rowsOf(
    {
      ...interpretation,
      id: 'non_compete_end_months',
      label: '单位提前解除竞业限制另付的月数',
      unit: 'months',
      basis: grounds.nonCompeteEnd,
    },
    [{ value: 3 }],
  ),
];

/** The contract, its end and what follows from it. */
export const endingFigures: readonly DatedFigure[] = [
  ...contractFigures,
  ...probationFigures,
  ...nonCompeteFigures,
  ...rowsOf(
    {
      id: 'deduction_share',
      label: '赔偿损失每月可以扣的比例',
      unit: 'share',
      from: '1995-01-01',
      to: null,
      basis: grounds.deduction,
      source: 'http://jikaoti.com/ti/xoRoFFFM',
      confidence: 'text',
    },
    [{ value: 0.2 }],
  ),
  ...rowsOf(
    {
      id: 'final_award_multiple',
      label: '一裁终局的月最低工资倍数',
      unit: 'multiple',
      from: '2008-05-01',
      to: null,
      basis: grounds.finalAward,
      source: 'http://www.fenyunshixun.cn/wenku/rebab/rZjKOq9YLe',
      confidence: 'text',
    },
    [{ value: 12 }],
  ),
];
