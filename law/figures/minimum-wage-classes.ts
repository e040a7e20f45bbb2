// Which class of Jiangsu's minimum wage a place belonged to, by division code. A place that a list does not name is not
// known: a county is never given its city's class. Codes are today's (海门 was a city until 2020), names are the lists'.
import type { PlainDate } from '../calendar/plain-date.ts';
import { fromMemory, rowsOf } from './define.ts';
import type { DatedFigure } from './figure.ts';
import { suzhouUrban } from './minimum-wage-table.ts';

/** '市区' in the lists: the districts of each city. Development zones are districts of ours where all districts agree. */
const urban = {
  nanjing: '320102 320104 320105 320106 320111 320113 320114 320115 320116 320117 320118',
  wuxi: '320205 320206 320211 320213 320214',
  xuzhouWithoutTongshan: '320302 320303 320305 320311',
  changzhouWithoutJintan: '320402 320404 320411 320412',
  suzhou: suzhouUrban.join(' '),
  nantongWithoutHaimen: '320612 320613 320671',
  lianyungangWithoutGanyu: '320703 320706',
  yancheng: '320902 320903 320904 320971',
  yangzhou: '321002 321003 321012',
  zhenjiang: '321102 321111 321112 321171',
  taizhou: '321202 321203 321204 321271',
  suqian: '321302 321311 321371',
} as const;

/** 江阴 宜兴 · 张家港 常熟 昆山 太仓 · 启东. */
const southern = '320281 320282 320582 320581 320583 320585 320681';
/** 铜山 新沂 丰县 沛县 邳州 睢宁. */
const northernXuzhou = '320312 320381 320321 320322 320382 320324';

/** A list: places by class, several codes a text. `isPartial`: the list read was incomplete. */
type ClassList = {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly number?: string;
  readonly source: string;
  readonly note?: string;
  readonly classes: Readonly<Record<1 | 2 | 3, readonly string[]>>;
};

const lists: readonly ClassList[] = [
  {
    from: '2018-08-01',
    to: '2021-07-31',
    number: '苏人社发〔2018〕173号',
    source: 'http://wnpump.cn/zuidi/8450.html',
    note: '所见名单在南通之后不完整，没有列出的地方按未知处理。',
    classes: {
      1: [
        urban.nanjing,
        urban.wuxi,
        urban.changzhouWithoutJintan,
        urban.suzhou,
        urban.nantongWithoutHaimen,
        southern,
        '320614',
      ],
      // 金坛 溧阳 海安 如东 如皋.
      2: [urban.xuzhouWithoutTongshan, '320413 320481 320685 320623 320682'],
      3: [northernXuzhou],
    },
  },
  {
    from: '2021-08-01',
    to: '2023-12-31',
    number: '苏人社发〔2021〕72号',
    source: 'http://news.jsnol.com/local/20230423/118238.html',
    note: '2024年和2026年调整后的地区名单没有找到，不能假定不变。',
    classes: {
      1: [
        urban.nanjing,
        urban.wuxi,
        urban.changzhouWithoutJintan,
        urban.suzhou,
        urban.nantongWithoutHaimen,
        southern,
        urban.yangzhou,
        urban.zhenjiang,
        urban.taizhou,
        // 金坛 溧阳 海门 丹阳 扬中 句容.
        '320413 320481 320614 321181 321182 321183',
      ],
      2: [
        urban.xuzhouWithoutTongshan,
        urban.lianyungangWithoutGanyu,
        urban.yancheng,
        // 海安 如皋 如东 清江浦 东台 仪征 高邮 宝应 靖江 兴化 泰兴.
        '320685 320682 320623 320812 320981 321081 321084 321023 321282 321281 321283',
      ],
      3: [
        northernXuzhou,
        urban.suqian,
        // 赣榆 灌南 灌云 东海 · 淮安区 淮阴 洪泽 涟水 盱眙 金湖 · 建湖 射阳 阜宁 滨海 响水 · 沭阳 泗阳 泗洪.
        '320707 320724 320723 320722 320803 320804 320813 320826 320830 320831',
        '320925 320924 320923 320922 320921 321322 321323 321324',
      ],
    },
  },
];

function listRows({ from, to, number, source, note, classes }: ClassList): readonly DatedFigure[] {
  const instrument = '江苏省人力资源和社会保障厅关于调整最低工资标准的通知';
  const head = {
    id: 'minimum_wage_class',
    label: '最低工资地区类别',
    unit: 'class',
    from,
    to,
    basis: number === undefined ? { instrument } : { instrument, number },
    source,
    confidence: 'sourced',
    ...(note === undefined ? {} : { note }),
  } as const;
  return ([1, 2, 3] as const).flatMap((value) =>
    rowsOf(
      head,
      classes[value].flatMap((codes) => codes.split(' ')).map((where) => ({ where, value })),
    ),
  );
}

/** Suzhou's own figure of 2013 to 2018 is one of class 1: see `minimum-wage-table.ts`. */
const suzhouBefore2018 = rowsOf(
  {
    id: 'minimum_wage_class',
    label: '最低工资地区类别',
    unit: 'class',
    from: '2013-07-01',
    to: '2018-07-31',
    basis: { instrument: '苏州市调整最低工资标准的通知', isUnconfirmed: true },
    source: fromMemory,
    confidence: 'memory',
  },
  suzhouUrban.map((where) => ({ where, value: 1 })),
);

/** `minimum_wage_class`: where = division code, value = class 1, 2 or 3. */
export const minimumWageClasses: readonly DatedFigure[] = [...suzhouBefore2018, ...lists.flatMap(listRows)];
