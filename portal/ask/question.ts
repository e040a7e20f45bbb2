/** One question a page: why it is asked, an example, the way back, how far one has come, and what is saved. */
import type { Answers, FormBody } from '@gongyuan/wire/portal.ts';
import { faultSummary } from '../form.ts';
import type { Faults } from '../form.ts';
import { html } from '../html.ts';
import type { Html } from '../html.ts';
import { HOTLINE, renderPage } from '../page.ts';
import { progressOf } from './steps.ts';
import type { Seen, Step } from './step.ts';

export interface Saved {
  /** `10:32`, or null before anything is saved. */
  readonly at: string | null;
  readonly code: string | null;
}

export interface Question {
  readonly step: Step;
  readonly answers: Answers;
  readonly told: FormBody;
  readonly faults: Faults;
  readonly seen: Seen;
  readonly saved: Saved;
  readonly isInDanger: boolean;
  /** Came from the page of answers and goes back there. */
  readonly isFromCheck: boolean;
  readonly isDemo: boolean;
}

export const spaced = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1 ');

export function renderQuestion(question: Question): string {
  const { step, answers, told, faults, seen, saved, isInDanger, isFromCheck, isDemo } = question;
  const progress = progressOf(step.id, answers);
  const back = isFromCheck ? '/ask/check' : progress.before ? `/ask/${progress.before}` : '/ask';
  const heading = step.heading(answers);
  const fields = step.fields(told, faults, seen, answers);
  // Papers have forms of their own, and a form cannot stand in a form.
  const isApart = step.id === 'papers';
  const content = html`
<p class="back"><a href="${back}">‹ 上一步</a></p>
<p class="progress">第${progress.at}步<span aria-hidden="true"> / </span><span class="unseen">，</span>共${progress.of}步</p>
<progress value="${progress.at}" max="${progress.of}" aria-hidden="true"></progress>
${isInDanger && dangerBox()}
${faultSummary(faults)}
<h1>${heading}</h1>
<p class="why"><strong>为什么问：</strong>${step.why}</p>
${step.example !== undefined && html`<p class="example"><strong>比如：</strong>${step.example}</p>`}
${isApart && fields}
<form method="post" action="/ask/${step.id}" novalidate data-draft="/ask/${step.id}/save">
${isFromCheck && html`<input type="hidden" name="from" value="check">`}
${!isApart && fields}
<button class="main" type="submit">${isFromCheck ? '保存，回到核对' : isApart && seen.files.length === 0 ? '没有材料，下一步' : '下一步'}</button>
</form>
${savedLine(saved)}`;
  return renderPage({
    title: `${Object.keys(faults).length > 0 ? '要改一下：' : ''}${heading} · 第${progress.at}步 · 我要求助`,
    path: '/ask',
    isDemo,
    content,
    islands: isApart ? ['upload'] : ['draft'],
    isInFlow: true,
  });
}

/** Somebody whose life is at stake does not fill in forms. */
export function dangerBox(): Html {
  return html`<section class="danger" role="alert" aria-label="请先保护好自己">
<h2>先别着急，您的安全最要紧</h2>
<p>我们看到您很难受。请现在就打电话，有人听您说：</p>
<p class="calls"><a href="tel:${HOTLINE}">拨打 ${HOTLINE}</a><a href="tel:110">紧急时拨打 110</a></p>
<p>把这些提交上来，会有工作人员尽快给您打电话。</p>
</section>`;
}

function savedLine({ at, code }: Saved): Html {
  return html`<section class="saved" aria-label="保存情况">
<p role="status" data-saved>${at === null ? '还没有保存。按“下一步”就会保存。' : `已保存（${at}）。关掉页面也不会丢。`}</p>
${
  code !== null &&
  html`<details><summary>换个手机接着填</summary>
<p>记下这个号码：<strong class="code">${spaced(code)}</strong></p>
<p>在别的手机上打开本页，选“接着填”，输入号码就行。打${HOTLINE}时也可以报这个号码。也可以用填过的手机号登录，接着填。</p></details>`
}
</section>`;
}
