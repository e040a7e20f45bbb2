// The shares of the wage at which overtime is paid.
import type { PlainDate } from '../calendar/plain-date.ts';
import type { DatedFigure } from '../figures/figure.ts';
import { keptFigure } from './dated-figures.ts';
import type { Context } from './outcome.ts';
import type { OvertimeKind } from './overtime-stints.ts';

/** The share of each kind. `isCycle`: the hours are those over a cycle. */
export type Plan = { readonly [K in OvertimeKind]: number } & { readonly isCycle?: true };

/**
 * The shares in force on a day: 150, 200 and 300 per cent.
 *
 * @basis 《劳动法》第四十四条
 * @unit  shares; undefined where they are not kept for the day
 * @example overtimeShares(context, '2026-03-01')?.plan.rest // 2
 */
export function overtimeShares(
  context: Context,
  on: PlainDate,
): { readonly plan: Plan; readonly figures: readonly DatedFigure[] } | undefined {
  const weekday = keptFigure(context, 'overtime_share_weekday', on);
  const rest = keptFigure(context, 'overtime_share_rest_day', on);
  const holiday = keptFigure(context, 'overtime_share_holiday', on);
  if (weekday === undefined || rest === undefined || holiday === undefined) return undefined;
  return {
    plan: { weekday: weekday.value, rest: rest.value, holiday: holiday.value },
    figures: [weekday, rest, holiday],
  };
}
