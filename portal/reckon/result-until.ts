/** Until when a claim may be brought, and why that day; it warns and takes nothing away. */
import { formatBases } from '@gongyuan/law/basis.ts';
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import { formatChineseDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { Until } from '@gongyuan/law/claims/until.ts';
import { claimLabels } from '@gongyuan/law/claims/outcome.ts';
import { html } from '../html.ts';
import type { Html } from '../html.ts';
import { fold, openQuestions } from './folding.ts';
import type { Form } from './folding.ts';
import type { Item } from './reckoned.ts';

/** `还有221天`. */
export const leftWords = (days: number): string =>
  days > 0 ? `还有${days}天` : days === 0 ? '就是今天' : `已经过了${-days}天`;

/** The day in one sentence; null where it cannot be named yet. */
export function untilWords({ dueOn, daysLeft, level, provisional, missing }: Until): string | null {
  if (dueOn === null) return missing.length > 0 ? null : '现在没有最后期限';
  const day = `${formatChineseDate(dueOn)}${provisional ? '（暂定）' : ''}`;
  if (level === 'passed') return `照您说的情况，${day}以前要申请，看起来已经过了`;
  return `最晚${day}申请劳动仲裁${daysLeft === null ? '' : `，${leftWords(daysLeft)}`}`;
}

export function untilPart(until: Until | null, form: Form): Html | null {
  if (until === null) return null;
  const words = untilWords(until);
  const { dueOn, missing } = until;
  return html`<div class="until">
<h3>哪天以前要</h3>
${words === null ? html`<p>还说不准，还不知道：</p>${openQuestions(missing, form)}` : html`<p><strong>${words}。</strong></p>`}
${until.others.map(({ label, holder, dueOn: on }) => html`<p>另一种看法：${label}，${on === null ? '没有最后期限' : formatChineseDate(on)}（${holder}）</p>`)}
${
  until.steps.length > 0 &&
  fold(
    form,
    dueOn === null ? '为什么' : '为什么是这一天',
    html`<ol>${until.steps.map((step) => html`<li>${step}</li>`)}</ol>
<p class="law">${formatBases(until.because)}</p>`,
  )
}
${until.warnings.length > 0 && fold(form, '时间上要留意的', html`<ul>${until.warnings.map((warning) => html`<li>${warning}</li>`)}</ul>`)}
</div>`;
}

/** The nearest day still to come, in a sentence that names the claim; null where there is none. */
export function nearestWords(items: readonly Item[], today: PlainDate): string | null {
  const [first] = items
    .flatMap(({ until, outcome }) =>
      until?.dueOn && until.dueOn >= today ? [{ until, on: until.dueOn, claim: outcome.claim }] : [],
    )
    .toSorted((left, right) => (left.on < right.on ? -1 : 1));
  const words = first && untilWords(first.until);
  return words ? `${items.length > 1 ? `最急的是${claimLabels[first.claim]}：` : ''}${words}。` : null;
}
