/** One question a page: why it is asked, the way back, about how many follow, 'not known' always, the result at any time. */
import { formatBasis } from '@gongyuan/law/basis.ts';
import { questionOf } from '@gongyuan/law/claims/describe.ts';
import type { FactCode } from '@gongyuan/law/claims/facts/catalogue.ts';
import type { Context } from '@gongyuan/law/claims/outcome.ts';
import { figuresAt } from '@gongyuan/law/figures/figure.ts';
import { formatYuan } from '@gongyuan/law/money.ts';
import type { FormBody } from '@gongyuan/wire/portal.ts';
import { faultSummary } from '../form.ts';
import type { Faults } from '../form.ts';
import { html } from '../html.ts';
import type { Html } from '../html.ts';
import { classNames } from '../dated-figures.ts';
import { renderPage } from '../page.ts';
import { fieldsFor, isYesNo } from './kinds.ts';
import { hintFor } from './plain.ts';
import { before } from './reckoned.ts';
import type { Reckoned } from './reckoned.ts';
import { FIELD } from './told.ts';
import type { City } from './told.ts';

export interface ReckonQuestion {
  readonly code: FactCode;
  readonly reckoned: Reckoned;
  /** Questions still open, this one among them where it is. */
  readonly open: readonly FactCode[];
  readonly told: FormBody;
  readonly faults: Faults;
  readonly cities: readonly City[];
  readonly context: Context;
  readonly isDemo: boolean;
}

export function renderReckonQuestion(asked: ReckonQuestion): string {
  const { code, reckoned, open, told, faults, cities, context, isDemo } = asked;
  const { question, why } = questionOf(code);
  const hint = hintFor(code);
  const back = before(reckoned, code);
  const around = { facts: reckoned.facts, today: context.today, cities };
  const answered = reckoned.trail.filter((one) => one !== code).length;
  const following = open.filter((one) => one !== code).length;
  const content = html`
<p class="back"><a href="${back === null ? '/reckon' : `/reckon/${back}`}">‹ 上一步</a></p>
<p class="progress">${progressWords(answered, following)}</p>
<progress value="${answered + 1}" max="${answered + 1 + following}" aria-hidden="true"></progress>
${faultSummary(faults)}
<h1>${question}</h1>
<p class="why"><strong>为什么问：</strong>${why}</p>
${hint !== undefined && html`<p class="example"><strong>说明：</strong>${hint}</p>`}
${code === 'minimumWageFen' && classWages(context)}
<form method="post" action="/reckon/${code}" novalidate data-once>
${
  isYesNo(code)
    ? yesNoButtons(asked)
    : html`${fieldsFor(code, told, faults, around)}
<button class="main" type="submit">下一步</button>`
}
<button class="second wide" type="submit" name="unknown" value="1">不清楚${reckoned.facts[code] === 'unknown' && '（上次选的）'}</button>
</form>
<p class="skip-to"><a href="/reckon/result">先看结果</a>（不全的以后再补）</p>`;
  return renderPage({
    title: `${Object.keys(faults).length > 0 ? '要改一下：' : ''}${question} · 算一算`,
    path: '/reckon',
    isDemo,
    content,
    islands: ['draft'],
    isInFlow: true,
  });
}

function progressWords(answered: number, following: number): string {
  const done = answered === 0 ? '第一个问题' : `答了${answered}个`;
  return following === 0 ? `${done}，这是最后一个` : `${done}，后面大约还有${following}个`;
}

function yesNoButtons({ code, reckoned }: ReckonQuestion): Html {
  const value = reckoned.facts[code];
  const button = (answer: 'yes' | 'no', label: string, isChosen: boolean) =>
    html`<button class="main quiet" type="submit" name="${FIELD}" value="${answer}"${answer === 'yes' && html` id="${FIELD}"`}>${label}${isChosen && '（上次选的）'}</button>`;
  return html`<div class="yes-no">${button('yes', '是', value === true)}${button('no', '不是', value === false)}</div>`;
}

/** Who does not know the figure may know the class of the county; published sums help to recognise one's own. */
function classWages({ figures, today }: Context): Html | null {
  const rows = ['1', '2', '3'].flatMap((key) =>
    figuresAt(figures, 'minimum_wage_month', today, { where: '32', key }).filter(({ isDraft }) => isDraft !== true),
  );
  const [one] = rows;
  if (one === undefined) return null;
  return html`<p class="example"><strong>江苏现在的标准：</strong>${rows.map(({ key = '', value }) => `${classNames[key] ?? key}${formatYuan(value)}`).join('，')}。<span class="law">${formatBasis(one.basis)}${one.confidence === 'memory' && '（未核实）'}</span></p>`;
}
