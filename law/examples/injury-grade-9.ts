// An injury of grade 9 in Jiangsu: a draft stands beside the amounts in force, and both are shown as what they are.
import {
  compute,
  describeOutcome,
  formatYuan,
  publishedFigures,
  publishedHolidays,
  type ClaimFacts,
  type Context,
} from '../index.ts';

const facts: ClaimFacts = {
  placeCode: '320583',
  isJiangsu: true,
  isInsured: true,
  injuredOn: '2026-02-10',
  gradedOn: '2026-09-15',
  endedOn: '2026-10-31',
  injuryGrade: 9,
  injuryWageFen: 700_000,
};
const context: Context = { today: '2026-12-01', figures: publishedFigures, holidays: publishedHolidays };

const answer = describeOutcome(compute('work_injury', facts, context));

for (const reading of answer.readings) {
  console.log(`${reading.label || '主要算法'}：${formatYuan(reading.fen ?? 0)} ${reading.heldBy}`);
  for (const { label, formula } of reading.lines) console.log(`  ${label}：${formula}`);
}
for (const { label, words, standing } of answer.figures) console.log(`${label} ${words} ${standing}`);
for (const { text } of answer.warnings) console.log(`注意：${text}`);

// Prints:
// 按工伤保险条例和当地标准：140,000.00元 工伤保险条例第三十三条至第三十七条
//   一次性伤残补助金：7,000.00元（本人工资）×9个月＝63,000.00元
//   一次性工伤医疗补助金：51,000.00元
//   一次性伤残就业补助金：26,000.00元
// 两项补助金仍按2015年的数额：138,000.00元 江苏省人民政府令第103号第二十七条；征求意见稿没有正式公布
//   一次性伤残补助金：7,000.00元（本人工资）×9个月＝63,000.00元
//   一次性工伤医疗补助金：50,000.00元
//   一次性伤残就业补助金：25,000.00元
// 一次性伤残补助金的月数 9个月 已核对来源
// 江苏一次性工伤医疗补助金 51,000.00元 征求意见稿，尚未查到正式文件
// 江苏一次性工伤医疗补助金 50,000.00元 已核对来源
// 江苏一次性伤残就业补助金 26,000.00元 征求意见稿，尚未查到正式文件
// 江苏一次性伤残就业补助金 25,000.00元 已核对来源
// 注意：一次性伤残补助金、一次性工伤医疗补助金、一至四级的伤残津贴、评残后的护理费、医疗费和伙食补助由工伤保险基金支付。
// 注意：一次性伤残就业补助金、停工留薪期的工资和护理、五六级的伤残津贴由单位支付。
// 注意：先要认定工伤、鉴定等级；单位三十日内、职工一年内申请认定。
// 注意：2026年起的数额来自2025年6月26日的征求意见稿，没有查到正式文件；原来的数额也一并给出。
// 注意：按省的标准计算；设区的市可以上下浮动百分之二十，各市的数额没有收录，以当地公布的为准。
