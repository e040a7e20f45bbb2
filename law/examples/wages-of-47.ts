// Forty-seven workers of one site, three months unpaid: each worker's own sum, and the total.
import {
  claimSet,
  formatYuan,
  publishedFigures,
  publishedHolidays,
  upperCaseYuan,
  type ClaimFacts,
  type Context,
} from '../index.ts';

const context: Context = { today: '2026-12-01', figures: publishedFigures, holidays: publishedHolidays };

/** What the payroll of the site says of one worker; the last eleven were paid a part of September. */
function worker(index: number): ClaimFacts {
  const dueFen = 720_000 + (index % 5) * 30_000;
  const partFen = index < 36 ? 0 : 200_000;
  return {
    placeCode: '320583',
    isOngoing: true,
    // The list of places and classes for this year is not kept, so the local wage is told; without it: 'unknown'.
    minimumWageFen: 266_000,
    payroll: [
      { month: '2026-09', dueFen, paidFen: partFen },
      { month: '2026-10', dueFen, paidFen: 0 },
      { month: '2026-11', dueFen, paidFen: 0 },
    ],
  };
}

const sets = Array.from({ length: 47 }, (_, index) => claimSet(['unpaid_wages'], worker(index), context));
const totals = sets.map(({ total }) => total.fen);
const sum = totals.reduce((left, right) => left + right, 0);

console.log(`第1人：${formatYuan(totals[0] ?? 0)}`);
console.log(`第47人：${formatYuan(totals[46] ?? 0)}`);
console.log(`47人合计：${formatYuan(sum)}（${upperCaseYuan(sum)}）`);
console.log(`裁决对单位终局的：${sets.filter(({ items }) => items[0]?.final?.value === true).length}人`);

// Prints:
// 第1人：21,600.00元
// 第47人：20,500.00元
// 47人合计：1,075,100.00元（壹佰零柒万伍仟壹佰元整）
// 裁决对单位终局的：47人
