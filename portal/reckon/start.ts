/** The first page of 算一算: what it is about, several at once. */
import { all, choices, faultSummary } from '../form.ts';
import type { Faults } from '../form.ts';
import { html } from '../html.ts';
import { HOTLINE, renderPage } from '../page.ts';
import type { FormBody } from '@gongyuan/wire/portal.ts';
import { topicGroups } from './topics.ts';

/** The name of the boxes. */
export const TOPIC = 'topic';

export interface Start {
  readonly told: FormBody;
  readonly faults: Faults;
  /** Something was reckoned on this phone before. */
  readonly hasBegun: boolean;
  readonly isDemo: boolean;
}

export function renderReckonStart({ told, faults, hasBegun, isDemo }: Start): string {
  const content = html`
${faultSummary(faults)}
<h1>算一算，能要多少钱</h1>
<p class="lead">答几个问题，就告诉您按法律能要多少、怎么算的、哪天以前要。<strong>不用登录，不留姓名，不收钱。</strong></p>
${hasBegun && html`<p><a class="second wide" href="/reckon/result">看上次算的结果</a></p>`}
<form method="post" action="/reckon">
<h2>要算哪几样？</h2>
<p>可以选几样，算的时候一起问。选多了不要紧。</p>
${topicGroups.map(({ title, topics }, index) =>
  choices({
    name: TOPIC,
    idPrefix: index === 0 ? TOPIC : `${TOPIC}-group${index}`,
    legend: title,
    options: topics.map(({ id, label, hint }) => ({ value: id, label, hint })),
    chosen: all(told, TOPIC),
    isMany: true,
    fault: index === 0 ? faults[TOPIC] : undefined,
  }),
)}
<button class="main" type="submit">开始算</button>
</form>
<p class="hint">填的内容加密存放，三十天没有交给工会就自动删掉。右上角“快速离开”马上清掉。</p>
<p>不想打字，就<a href="tel:${HOTLINE}">打${HOTLINE}</a>，工作人员替您算。</p>`;
  return renderPage({ title: '算一算 · 工会法律援助', path: '/reckon', isDemo, content });
}
