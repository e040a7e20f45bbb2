// How the employment ended decides between N, N and notice pay, and 2N: the same worker told in three ways, and until when.
import {
  claimFacts,
  claimSet,
  describeOutcome,
  formatYuan,
  publishedFigures,
  publishedHolidays,
  untilOf,
  type ClaimFacts,
  type Context,
} from '../index.ts';

const context: Context = { today: '2026-12-01', figures: publishedFigures, holidays: publishedHolidays };
const facts: ClaimFacts = {
  placeCode: '320583',
  startedOn: '2019-03-11',
  endedOn: '2026-08-31',
  averageWageFen: 650_000,
  lastMonthWageFen: 640_000,
  noticeGiven: false,
};

for (const endingGround of ['negotiated', 'art40_incompetent', 'unlawful'] as const) {
  const told: ClaimFacts = { ...facts, endingGround };
  const set = claimSet(['illegal_termination_2n', 'economic_compensation', 'notice_pay'], told, context);
  console.log(`${claimFacts.endingGround.choices?.[endingGround]}：${formatYuan(set.total.fen)}`);
  for (const { outcome, isCounted } of set.items) {
    const { label, readings } = describeOutcome(outcome);
    for (const { formula } of readings[0]?.lines ?? [])
      console.log(`  ${isCounted ? '计' : '不计'} ${label}：${formula}`);
    if (outcome.due === false) console.log(`  没有 ${label}：${readings[0]?.notes[0]?.text}`);
  }
}

const [first] = claimSet(['illegal_termination_2n'], { ...facts, endingGround: 'unlawful' }, context).items;
const until = first === undefined ? null : untilOf(first.outcome, facts, context);
console.log(`最后一日：${until?.dueOn}，还有${until?.daysLeft}日`);
for (const step of until?.steps ?? []) console.log(`  ${step}`);

// Prints:
// 单位提出，双方协商解除：48,750.00元
//   没有 违法解除、终止赔偿金：按告知的离职原因，不是单位违法解除、终止，没有二倍赔偿金。
//   计 经济补偿：6,500.00元（前十二个月平均工资）×7.5个月＝48,750.00元
//   没有 代通知金：代通知金只在单位依第四十条的三种情形解除时才有。
// 不能胜任工作，经培训或调岗仍不能胜任，单位解除：55,150.00元
//   计 经济补偿：6,500.00元（前十二个月平均工资）×7.5个月＝48,750.00元
//   计 代通知金：6,400.00元
// 单位违法解除或者终止：97,500.00元
//   计 违法解除、终止赔偿金：48,750.00元（经济补偿标准）×2倍＝97,500.00元
//   没有 经济补偿：违法解除、终止的，付二倍的赔偿金，不再付经济补偿。
//   没有 代通知金：违法解除的，付二倍赔偿金；代通知金只在单位依第四十条解除时才有，两项不能并存。
// 最后一日：2027-08-31，还有273日
//   被解除、终止的，至迟从2026年8月31日离职当日知道权利被侵害。
//   自2026年8月31日（星期一）起算，当日不计入，期限1年（《民法典》第二百零一条）。
//   按月、年计算的，到期月的对应日为最后一日，没有对应日的以月末日为最后一日（《民法典》第二百零二条），最后一日为2027年8月31日（星期二）。
//   该年放假安排尚未载入，暂按周末和固定节日推算，通知发布后重新计算。
