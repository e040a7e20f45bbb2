// Working time: paid days and working days of a month, hours of a cycle, rates of overtime.
import { keyedRows, rowsOf } from './define.ts';
import type { DatedFigure } from './figure.ts';
import { grounds } from './grounds.ts';

const before2008 = {
  from: '2000-03-17',
  to: '2007-12-31',
  basis: grounds.workingTime2000,
  source: 'https://m.110ask.com/zhishi/12602812126370128497.html',
  confidence: 'sourced',
} as const;
const from2008 = {
  from: '2008-01-01',
  to: '2024-12-31',
  basis: grounds.workingTime2008,
  source: 'https://66.wendadaohang.com/zd/UnDDi9snp2pxnipixpv.html',
  confidence: 'text',
} as const;
const from2025 = {
  from: '2025-01-01',
  to: null,
  basis: grounds.workingTime2025,
  source: 'http://84pj.cc/index.php?id=626&mod=detail',
  confidence: 'sourced',
} as const;

/** Three notices; the first had no figures for hours of a cycle in the table. */
function perNotice(
  head: Pick<DatedFigure, 'id' | 'label' | 'unit'>,
  [old, since2008, since2025]: readonly [number | null, number, number],
  grounded: { readonly in2008?: Partial<DatedFigure>; readonly in2025?: Partial<DatedFigure> } = {},
): readonly DatedFigure[] {
  return [
    ...(old === null ? [] : rowsOf({ ...head, ...before2008 }, [{ value: old }])),
    ...rowsOf({ ...head, ...from2008 }, [{ ...grounded.in2008, value: since2008 }]),
    ...rowsOf({ ...head, ...from2025 }, [{ ...grounded.in2025, value: since2025 }]),
  ];
}

const rateHead = {
  unit: 'share',
  from: '1995-01-01',
  to: null,
  basis: grounds.overtime,
  source: 'https://m.igat.cn/dongshi/rdhbc/ALV5dG4AJo',
  confidence: 'text',
} as const;

const limits = {
  unit: 'hours',
  from: '1995-01-01',
  to: null,
  basis: grounds.overtimeLimits,
  source: 'https://m.igat.cn/dongshi/rdhbc/ALV5dG4AJo',
  confidence: 'text',
} as const;

/** Working time and overtime. */
export const workingTimeFigures: readonly DatedFigure[] = [
  ...perNotice({ id: 'wage_divisor', label: '月计薪天数', unit: 'days' }, [20.92, 21.75, 21.75], {
    in2008: { basis: grounds.paidDays2008 },
  }),
  ...perNotice({ id: 'month_work_days', label: '月平均工作日', unit: 'days' }, [20.92, 20.83, 20.67]),
  ...perNotice({ id: 'quarter_work_days', label: '季工作日', unit: 'days' }, [null, 62.5, 62]),
  ...perNotice({ id: 'year_work_days', label: '年工作日', unit: 'days' }, [null, 250, 248]),
  ...perNotice({ id: 'cycle_hours_month', label: '月标准工作时间', unit: 'hours' }, [null, 166.64, 165.36]),
  ...perNotice({ id: 'cycle_hours_quarter', label: '季标准工作时间', unit: 'hours' }, [null, 500, 496]),
  ...perNotice({ id: 'cycle_hours_year', label: '年标准工作时间', unit: 'hours' }, [null, 2000, 1984]),
  ...perNotice({ id: 'public_holidays', label: '全年法定节假日天数', unit: 'days' }, [10, 11, 13], {
    in2025: { basis: grounds.holidays2025, source: 'https://ehenuo.com.cn/news/cjwt/51.html', confidence: 'text' },
  }),
  ...keyedRows(
    {
      id: 'standard_hours',
      label: '标准工作时间',
      unit: 'hours',
      from: '1995-05-01',
      to: null,
      basis: grounds.workingHours,
      source: '典型案例“劳动者超时加班发生工伤，用工单位、劳务派遣单位是否承担连带赔偿责任”引用的条文',
      confidence: 'sourced',
    },
    { day: 8, week: 40 },
  ),
  ...rowsOf({ ...rateHead, id: 'overtime_share_weekday', label: '延长工作时间的工资比例' }, [{ value: 1.5 }]),
  ...rowsOf({ ...rateHead, id: 'overtime_share_rest_day', label: '休息日加班的工资比例' }, [{ value: 2 }]),
  ...rowsOf({ ...rateHead, id: 'overtime_share_holiday', label: '法定节假日加班的工资比例' }, [{ value: 3 }]),
  ...rowsOf(
    { ...rateHead, id: 'overtime_share_cycle', label: '综合计算工时超过周期标准的比例', basis: grounds.cycleOvertime },
    [{ value: 1.5 }],
  ),
  ...keyedRows({ ...limits, id: 'overtime_limit_hours', label: '加班的最长小时数' }, { day: 3, month: 36 }),
];
