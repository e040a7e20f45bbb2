// Instruments cited by name whose articles are not kept, each with the reason; cited.test.ts lets no other pass.

/** An instrument known by name only. */
export type NamedOnly = { readonly name: string; readonly reason: string };

const statistics = '统计数据，没有条文';
const standardNotice = '只公布标准数额，没有条文';
const unread = '没有读到文本，只用其中的数或者期限，并标明未核实';

/** Instruments that may be cited although no article of theirs is kept. */
export const namedOnly: readonly NamedOnly[] = [
  { name: '会计基础工作规范', reason: '只说明金额大写的写法' },
  { name: '中国人民银行法', reason: '只说明人民币的单位' },
  // Papers of every year are one name here: the year is left off.
  { name: '国民经济和社会发展统计公报', reason: statistics },
  { name: '江苏统计年鉴', reason: statistics },
  { name: '国家统计局2024年城镇单位就业人员年平均工资公报', reason: statistics },
  { name: '陕西省2019年全口径城镇单位就业人员平均工资', reason: statistics },
  { name: '上海市2011年职工月平均工资', reason: statistics },
  { name: '南京市城乡居民最低生活保障标准', reason: standardNotice },
  { name: '江苏省人力资源和社会保障厅关于调整最低工资标准的通知', reason: standardNotice },
  { name: '江苏省高温津贴标准', reason: standardNotice },
  { name: '苏州市调整最低工资标准的通知', reason: standardNotice },
  { name: '江苏省12345政务服务热线办理时限（公开报道）', reason: '报道里的办理时限，不是公布的文件' },
  { name: '江苏省人力资源和社会保障厅2025年6月26日征求意见稿', reason: '征求意见稿，正式文件没有找到' },
  { name: '江苏省人口与计划生育条例', reason: unread },
  { name: '江苏省失业保险规定', reason: unread },
  { name: '全国人民代表大会常务委员会关于实施渐进式延迟法定退休年龄的决定', reason: unread },
  { name: '全国民事行政法律援助服务规范', reason: '服务标准，没有读到全文，只用其中的办理时间' },
  { name: '法律援助投诉处理办法', reason: '2013年的天数据转载，2025年的文本没有读到' },
  { name: '信访事项简易办理办法（试行）', reason: unread },
  {
    name: '最高人民法院关于审理劳动争议案件适用法律若干问题的解释（四）',
    reason: '2021年起由解释（一）取代，只用于此前的日期',
  },
  { name: '工会基层组织选举工作条例', reason: '只用据转载的选举和任期期限' },
];
