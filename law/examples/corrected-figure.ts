// A figure confirmed or corrected by a deployment: two people decide, the library counts with it from its day on.
import {
  compute,
  figureAt,
  figureProblems,
  formatYuan,
  publishedFigures,
  publishedHolidays,
  withCorrections,
  type FigureCorrection,
} from '../index.ts';

const published = figureAt(publishedFigures, 'heat_allowance_month', '2026-07-01', { where: '32' });
const correction: FigureCorrection = {
  reason: '正式文件已公布',
  figure: {
    ...published,
    value: 36_000,
    from: '2026-06-01',
    to: null,
    source: 'https://example.org/notice-2026',
    confidence: 'text',
    checkedOn: '2026-12-01',
  },
};

console.log(figureProblems(publishedFigures, { ...correction, reason: '' }).join('；'));

const corrected = withCorrections(publishedFigures, [correction]);
for (const figures of [publishedFigures, corrected]) {
  const context = { today: '2026-12-01', figures, holidays: publishedHolidays };
  for (const heatYear of [2025, 2026]) {
    const facts = { placeCode: '320583', isHotPlace: true, heatYear, heatMonths: 4 };
    const [reading] = compute('heat_allowance', facts, context).readings;
    console.log(`${heatYear}：${formatYuan(reading.fen ?? 0)}`);
  }
}

// Prints:
// 没有写更正的理由。
// 2025：1,200.00元
// 2026：1,200.00元
// 2025：1,200.00元
// 2026：1,440.00元
