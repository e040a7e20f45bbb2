// Fifteen days to go to court, the last of them in the National Day holiday: which day, and why.
import { answerTerm, formatBasis, termAt } from '../index.ts';

const answer = answerTerm('dp.sue.nonfinal', '2026-09-17');

if (answer.kind === 'due') {
  console.log(`${answer.label}：${answer.dueOn}${answer.provisional ? '（暂定）' : ''}`);
  for (const step of answer.steps) console.log(`  ${step}`);
}

// The table itself: how long, on which article, since when.
const { term, basis } = termAt('dp.sue.nonfinal', '2026-09-17');
console.log(`${term.amount} ${term.unit}，${formatBasis(basis)}`);

// Prints:
// 不服仲裁裁决起诉：2026-10-08
//   《劳动争议调解仲裁法》第五十条：不服仲裁裁决起诉，15日。
//   起算点是收到裁决书之日，这里是2026年9月17日（星期四）。以签收、送达回证上的日子为准，不是写成或者寄出的日子。
//   自2026年9月17日（星期四）起算，当日不计入，期限15日（《民法典》第二百零一条）。
//   最后一日为2026年10月2日（星期五）。
//   2026年10月2日（星期五）是休息日（国庆节放假），顺延至其后第一个工作日2026年10月8日（星期四）（《民法典》第二百零三条）。
//   所依规定没有另写的，最后一日遇休息日参照《民法典》第二百零三条顺延；顺延的几日是余地，宜在顺延以前办完。
//   过了这一天：裁决生效。
//   说明：自收到裁决书之日起算，期满不起诉的裁决生效；劳动者不服终局裁决的同为十五日（第四十八条）。
// 15 calendar_day，《劳动争议调解仲裁法》第五十条
