/** The sums in force that people ask for most, with those before them: dated, with source and standing, as 算一算 uses them. */
import { describeFigure } from '@gongyuan/law/claims/describe.ts';
import type { DatedFigure, FigureBook } from '@gongyuan/law/figures/figure.ts';
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';

const shown = ['minimum_wage_month', 'minimum_wage_hour', 'heat_allowance_month', 'wage_divisor'] as const;
const JIANGSU = '32';
/** Classes of the minimum wage as the notices name them. */
export const classNames: Readonly<Record<string, string>> = { '1': '一类地区', '2': '二类地区', '3': '三类地区' };

/** Of the whole country or the whole province; a city's own sums are found by the place. Newest first. */
function rowsOf(book: FigureBook, id: string, today: PlainDate): readonly DatedFigure[] {
  return (book.get(id) ?? [])
    .filter(({ where, from }) => (where === undefined || where === JIANGSU) && from <= today)
    .toSorted((left, right) => (left.from === right.from ? order(left, right) : left.from < right.from ? 1 : -1));
}

const order = (left: DatedFigure, right: DatedFigure): number => ((left.key ?? '') < (right.key ?? '') ? -1 : 1);

export function figuresPart(book: FigureBook, today: PlainDate): Html {
  return html`${shown.map((id) => {
    const rows = rowsOf(book, id, today);
    const now = rows.filter(({ to }) => to === null || to >= today);
    const earlier = rows.filter((row) => !now.includes(row));
    const [first] = rows;
    if (first === undefined) return null;
    return html`<h3>${first.label}</h3>
<ul>${now.map(figureLine)}</ul>
${earlier.length > 0 && html`<details><summary>以前的${first.label}</summary><ul>${earlier.map(figureLine)}</ul></details>`}
`;
  })}`;
}

function figureLine(figure: DatedFigure): Html {
  const { words, period, article, source, standing } = describeFigure(figure);
  const of = figure.key === undefined ? '' : `${classNames[figure.key] ?? figure.key}：`;
  return html`<li>${of}<strong>${words}</strong>，${period}<br><span class="law">${article}。来源：${source}（${standing}）</span></li>`;
}
