/** All answers on one page, each with a way to change it; then consent, and sending. */
import type { ClaimFacts } from '@gongyuan/law/claims/facts/catalogue.ts';
import type { Answers, DraftContent } from '@gongyuan/wire/portal.ts';
import { faultSummary, tick } from '../form.ts';
import type { Faults } from '../form.ts';
import { html } from '../html.ts';
import type { Html } from '../html.ts';
import { renderPage } from '../page.ts';
import { CONSENT_VERSION, GENERAL, HELPER, SENSITIVE, consentText } from './consent.ts';
import { tellsOfHealth } from '../reckon/carry.ts';
import { dangerBox } from './question.ts';
import { stepsFor } from './steps.ts';
import type { Seen, Step } from './step.ts';

/** Causes that tell of a body: injury, illness, birth. */
const ofHealth = new Set([
  'work_injury',
  'work_death',
  'occupational_disease',
  'sickness',
  'sick_pay',
  'injury_leave_pay',
  'female_worker',
  'personal_injury',
  'traffic_accident',
]);

/** What goes along with the answers. */
type Along = Pick<DraftContent, 'files' | 'reckoned'>;

/** Whether something was told for which the law asks a consent of its own. */
export function isSensitive({ contact, trouble, hardship }: Answers, { files, reckoned }: Along): boolean {
  return (
    (reckoned?.isCarried === true && tellsOfHealth(reckoned.facts as ClaimFacts)) || // from JSON, which has no undefined
    !!contact?.identityNumber ||
    files.length > 0 ||
    hardship !== undefined ||
    (Array.isArray(trouble) && trouble.some((code) => ofHealth.has(code)))
  );
}

export interface Check {
  readonly answers: Answers;
  readonly seen: Seen;
  readonly reckoned: DraftContent['reckoned'];
  /** What was reckoned and goes along, in words. */
  readonly reckonedLines: readonly { readonly label: string; readonly words: string }[];
  readonly faults: Faults;
  readonly isInDanger: boolean;
  readonly isDemo: boolean;
}

export function renderCheck(check: Check): string {
  const { answers, seen, reckoned, reckonedLines, faults, isInDanger, isDemo } = check;
  const steps = stepsFor(answers);
  const total = steps.length + 1;
  const content = html`
<p class="back"><a href="/ask/papers">‹ 上一步</a></p>
<p class="progress">第${total}步<span aria-hidden="true"> / </span><span class="unseen">，</span>共${total}步</p>
<progress value="${total}" max="${total}" aria-hidden="true"></progress>
${isInDanger && dangerBox()}
${faultSummary(faults)}
<h1>请核对，没问题就提交</h1>
<dl class="answers">${steps.map((step) => row(step, answers, seen))}${reckonedLines.length > 0 && reckonedRow(reckonedLines)}</dl>
<form method="post" action="/ask/submit" data-once>
${consentText()}
<input type="hidden" name="version" value="${CONSENT_VERSION}">
${answers.helper !== undefined && tick('helper', HELPER, false, faults['helper'])}
${tick('general', GENERAL, false, faults['general'])}
${isSensitive(answers, { files: [...seen.files], reckoned }) && tick('sensitive', SENSITIVE, false, faults['sensitive'])}
<button class="main" type="submit">提交给工会</button>
</form>
<p class="hint">提交以后马上给您一个编号，并告诉您下一步是什么。</p>`;
  return renderPage({
    title: '核对后提交 · 我要求助',
    path: '/ask',
    isDemo,
    content,
    islands: ['draft'],
    isInFlow: true,
  });
}

function row(step: Step, answers: Answers, seen: Seen): Html {
  return html`<div>
<dt>${step.label}</dt>
<dd>${step.words(answers, seen).map((line) => html`<span>${line}</span>`)}</dd>
<dd class="change"><a href="/ask/${step.id}?from=check">修改<span class="unseen">${step.label}</span></a></dd>
</div>
`;
}

/** One row for all: they were answered one by one and can be changed one by one. */
function reckonedRow(lines: Check['reckonedLines']): Html {
  return html`<div>
<dt>“算一算”里说的情况，一起交给工会</dt>
<dd>${lines.map(({ label, words }) => html`<span>${label}：${words}</span>`)}</dd>
<dd class="change"><a href="/reckon/result">修改<span class="unseen">算一算</span></a></dd>
</div>
`;
}
