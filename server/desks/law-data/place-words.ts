/** Where a figure holds and for whom: place and key in words. What the keys mean stands in law/figures/published.ts. */
const named: Readonly<Record<string, string>> = {
  day: '每日',
  week: '每周',
  month: '每月',
  total: '合计',
  extra: '另付的部分',
  serious: '重病',
  terminal: '绝症',
  base: '基本天数',
  difficult_birth: '难产',
  further_child: '多胞胎每多一个',
  miscarriage_early: '怀孕未满四个月流产',
  miscarriage_late: '怀孕满四个月流产',
  partner: '男方护理假',
  partial: '部分不能自理',
  most: '大部分不能自理',
  full: '完全不能自理',
  normal: '一般',
  extension: '延长',
  spouse: '配偶',
  other: '其他亲属',
  lone_extra: '孤寡老人或者孤儿另加',
  open: '无固定期限',
  male: '男',
  female_cadre: '女干部',
  female_worker: '女工人',
  non_private: '非私营单位',
  private: '私营单位',
  all: '全口径',
};

/** What a bare number counts, by the beginning of the figure's id. */
const counted: readonly (readonly [string, (key: string) => string])[] = [
  ['minimum_wage', (key) => `${key}类地区`],
  ['jiangsu_injury_retirement', (key) => `距退休${key}年以内`],
  ['injury_', (key) => `${key}级`],
  ['jiangsu_injury', (key) => `${key}级`],
  ['annual_leave', (key) => `工作满${key}年`],
  ['unemployment', (key) => `缴费满${key}年`],
  ['probation', (key) => `合同满${key}个月`],
];
const sides: Readonly<Record<string, string>> = { lt: '不满', ge: '满' };

function keyWords(figureId: string, key: string): string {
  const ofService = /^(lt|ge)(\d+):(lt|ge)(\d+)$/.exec(key);
  if (ofService) {
    const [, total = '', years = '', own = '', ownYears = ''] = ofService;
    return `工作${sides[total]}${years}年、本单位${sides[own]}${ownYears}年`;
  }
  const [, words] = counted.find(([start]) => /^\d+$/.test(key) && figureId.startsWith(start)) ?? [];
  return words?.(key) ?? named[key] ?? key;
}

export function placeWords(figureId: string, where: string | null, key: string | null): string {
  const place = where === null ? '全国' : where === '32' ? '江苏省' : `区划代码${where}`;
  return key === null ? place : `${place}，${keyWords(figureId, key)}`;
}
