/** What came out: the total, each claim, what is missing, what is not covered, and the ways on from here. */
import { claimLabels } from '@gongyuan/law/claims/outcome.ts';
import type { Context } from '@gongyuan/law/claims/outcome.ts';
import { say } from '@gongyuan/law/claims/words.ts';
import { formatBases } from '@gongyuan/law/basis.ts';
import { formatChineseDate } from '@gongyuan/law/calendar/plain-date.ts';
import { formatYuan } from '@gongyuan/law/money.ts';
import { clearForm } from '../ask/ends.ts';
import { html } from '../html.ts';
import type { Html } from '../html.ts';
import { HOTLINE, renderPage } from '../page.ts';
import { factLines } from './fact-words.ts';
import { openQuestions } from './folding.ts';
import type { Form } from './folding.ts';
import { before } from './reckoned.ts';
import type { Reckoned, Result } from './reckoned.ts';
import { claimPart } from './result-claim.ts';
import { nearestWords } from './result-until.ts';
import type { City } from './told.ts';
import { topics } from './topics.ts';

export interface Reckoning {
  readonly reckoned: Reckoned;
  readonly result: Result;
  readonly context: Context;
  readonly cities: readonly City[];
  readonly isDemo: boolean;
}

const onScreen: Form = { isPaper: false };

export function renderReckonResult(reckoning: Reckoning): string {
  const { reckoned, result, isDemo } = reckoning;
  const [next] = result.open;
  const back = before(reckoned, null);
  const content = html`
<p class="back"><a href="${back === null ? '/reckon' : `/reckon/${back}`}">‹ 上一步</a></p>
<h1>${next === undefined ? '算出来了' : '先看这些，还没有问完'}</h1>
${summary(reckoning)}
${next !== undefined && html`<p><a class="main" href="/reckon/${next}">接着答，还有大约${result.open.length}个</a></p>`}
<form method="post" action="/reckon/ask" data-once><button class="main${next !== undefined && ' quiet'}" type="submit">把这些交给工会，请人帮我</button></form>
<p class="hint">填过的不用再填，只要再说一说经过、单位和电话。不收钱。</p>
<p><a class="second wide" href="/reckon/paper">打印，或者存成图片</a></p>
${parts(reckoning, onScreen)}
<h2>您说的情况</h2>
${answers(reckoning)}
<p><a href="/reckon">再加几样，或者去掉几样</a></p>
${clearForm(false)}`;
  return renderPage({
    title: '算出来的结果 · 算一算',
    path: '/reckon',
    isDemo,
    content,
    islands: ['draft'],
  });
}

/** Every part that stands on the screen as well as on paper. */
export function parts({ reckoned, result }: Reckoning, form: Form): Html {
  const shown = result.items.toSorted((left, right) => rank(left.outcome.due) - rank(right.outcome.due));
  return html`${shown.map((item) => claimPart(item, form))}
${conflicts(result)}
${missing(result, form)}
${notCovered(reckoned)}`;
}

/** What can be had first, what cannot last. */
const rank = (due: boolean | 'unknown'): number => (due === true ? 0 : due === 'unknown' ? 1 : 2);

/** One number alone only where there is one; else the frame within which all tenable readings lie. */
export function totalWords({ set, items }: Result): {
  readonly lead: string;
  readonly sum: string | null;
  readonly more: string;
} {
  const counted = items.filter(
    ({ isCounted, outcome }) => isCounted && outcome.due === true && outcome.readings[0].fen !== null,
  );
  const isOpen = items.some(({ outcome }) => outcome.due !== false && outcome.missing.length > 0);
  if (counted.length === 0)
    return {
      lead: isOpen ? '现在知道的还不够，算不出数。' : '照您说的情况，没有算出可以要的钱。',
      sum: null,
      more: '',
    };
  const { fen, leastFen, mostFen } = set.total;
  const rest = isOpen ? '还没有算出来的不在里面。' : '';
  if (leastFen === mostFen) return { lead: '一共可以要', sum: formatYuan(fen), more: rest };
  return {
    lead: '每项都按写在最前面的算法，一共可以要',
    sum: formatYuan(fen),
    more: `另外的算法算下来，最少${formatYuan(leastFen)}，最多${formatYuan(mostFen)}；每一种是谁的看法，逐项写在下面。${rest}`,
  };
}

export function summary({ result, context }: Reckoning): Html {
  const { lead, sum, more } = totalWords(result);
  const soon = nearestWords(result.items, context.today);
  const isPassed = result.items.some(({ until }) => until?.level === 'passed');
  return html`<section class="now total" aria-label="合计">
<p>${lead}${sum !== null && html`<strong class="big">${sum}</strong>`}</p>
${more !== '' && html`<p>${more}</p>`}
${soon !== null && html`<p><strong>${soon}</strong></p>`}
${isPassed && html`<p><strong>有的看起来过了时间，先别放弃</strong>：要过、投诉过的会重新算，单位不提出来，仲裁委也不会主动管。</p>`}
<p class="hint">按${formatChineseDate(context.today)}的规定和标准算的，是帮您心里有数，不是裁决。</p>
</section>`;
}

function conflicts({ set }: Result): Html | null {
  if (set.conflicts.length === 0) return null;
  return html`<h2>哪些不能一起要</h2>
<ul>${set.conflicts.map(
    ({ claims, kept, reason }) =>
      html`<li>${claims.map((claim) => claimLabels[claim]).join('、')}：${say(reason)}${kept !== undefined && `合计里算的是${claimLabels[kept]}。`} <span class="law">${formatBases(reason.because)}</span></li>`,
  )}</ul>`;
}

function missing({ open, unknown }: Result, form: Form): Html | null {
  const codes = [...open, ...unknown];
  if (codes.length === 0) return null;
  return html`<h2>还差什么</h2>
<p>知道了这些，能算得更全。问工友、看工资条和合同，或者到窗口问。</p>
${openQuestions(codes, form)}`;
}

/** What a sum on a screen does not say must be said beside it. */
function notCovered({ claims }: Reckoned): Html {
  const left = topics.filter((topic) => !topic.claims.some((claim) => claims.includes(claim)));
  return html`<h2>这里没有算的</h2>
<ul>
${left.length > 0 && html`<li>没有选的：${left.map(({ label }) => label).join('；')}。</li>`}
<li>社保、公积金的补缴，要另外找社保和公积金的经办机构。</li>
<li>利息、路费、误工费，还有要交的税。</li>
<li>单位已经给过的钱，您没有说的就没有扣掉。</li>
<li>证据够不够、单位会怎么说，没有看。最后要多少，由仲裁委、法院认定。</li>
</ul>
<p>拿不准就<a href="tel:${HOTLINE}">打${HOTLINE}</a>。</p>`;
}

function answers({ reckoned, cities }: Reckoning): Html {
  const lines = factLines(reckoned, cities);
  if (lines.length === 0) return html`<p>还没有回答问题。</p>`;
  return html`<dl class="answers">${lines.map(
    ({
      code,
      label,
      words,
    }) => html`<div><dt>${label}</dt><dd>${words}</dd><dd class="change"><a href="/reckon/${code}">修改<span class="unseen">${label}</span></a></dd></div>
`,
  )}</dl>`;
}
