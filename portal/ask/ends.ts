/** The pages around the questions: before the first, after the last, and when all is cleared away. */
import type { Receipt } from '@gongyuan/wire/portal.ts';
import { html } from '../html.ts';
import type { Html } from '../html.ts';
import { faultSummary, textField } from '../form.ts';
import type { Faults } from '../form.ts';
import { HOTLINE, renderPage } from '../page.ts';
import { dangerBox } from './question.ts';

export interface Start {
  /** The question at which an application on this phone stopped. */
  readonly openStep: string | null;
  /** Something was reckoned on this phone that no application has taken along yet. */
  readonly hasReckoned: boolean;
  readonly faults: Faults;
  readonly isDemo: boolean;
}

export function renderStart({ openStep, hasReckoned, faults, isDemo }: Start): string {
  const content = html`
${faultSummary(faults)}
<h1>我要求助</h1>
<p>大约十个问题，五六分钟能填完。<strong>不收钱，不用先登录。</strong>每个问题都可以选“不清楚”。</p>
${
  openStep !== null &&
  html`<section class="again"><h2>您上次没有填完</h2>
<p><a class="main" href="/ask/${openStep}">接着上次的填</a></p></section>`
}
${
  hasReckoned &&
  html`<section class="again"><h2>您用“算一算”算过</h2>
<form method="post" action="/reckon/ask"><button class="main" type="submit">带着算过的来求助，不用再填一遍</button></form></section>`
}
<form method="post" action="/ask">
<button class="main${openStep === null && !hasReckoned ? '' : ' quiet'}" type="submit" name="for" value="self">${openStep === null ? '开始，填我自己的事' : '重新开始，填我自己的事'}</button>
<button class="second wide" type="submit" name="for" value="other">我帮别人填（家里人、工会干部）</button>
</form>
<h2>手边有这些更好，没有也能填</h2>
<ul><li>单位的全名：看工资条、合同、工牌</li><li>大概欠多少钱、从什么时候开始</li><li>合同、工资条、聊天截图的照片</li></ul>
<h2>在别的手机上填过？</h2>
<form method="post" action="/ask/resume">
${textField({ name: 'code', label: '接着填的号码（12位）', value: '', fault: faults['code'], max: 20, isShort: true })}
<button class="second" type="submit">接着填</button>
</form>
<p>也可以<a href="/sign-in">用手机号登录</a>，接着填或者查进度。</p>
<p>不想打字，就直接<a href="tel:${HOTLINE}">打${HOTLINE}</a>，说给工作人员听。</p>`;
  return renderPage({ title: '我要求助 · 工会法律援助', path: '/ask', isDemo, content });
}

/** `isAgain`: the same application was sent a second time and is already here. */
export function renderDone(done: Receipt, isAgain: boolean, isDemo: boolean): string {
  const number = done.opened.find((one) => one.number !== null)?.number ?? done.disputeNumber;
  const content = html`
<h1>${isAgain ? '已经收到了，不用再交' : '收到了'}</h1>
${done.isInDanger && dangerBox()}
<section class="receipt"><p>您的编号</p><p class="number">${number}</p>
<p>由<strong>${done.unionName}</strong>办理${done.unionPhone && html`，电话${tel(done.unionPhone)}`}</p></section>
<p>请把编号拍下来，或者截个图。打${tel(HOTLINE)}、到窗口、网上查，都用这个编号。</p>
${done.opened.length > 1 && html`<h2>登记了这些事</h2><ul>${done.opened.map(({ label, number: own }) => html`<li>${label}${own !== null && `：${own}`}</li>`)}</ul>`}
<h2>接下来</h2>
<ol class="next">${done.next.map((line) => html`<li>${line}</li>`)}</ol>
${done.toAsk.length > 0 && html`<p>您说不清楚的（${done.toAsk.join('、')}），工作人员会再问您。</p>`}
<h2>怎么查进度</h2>
<p>${done.hasPhone ? html`<a href="/my">用刚才填的手机号登录</a>，就能看到办到哪一步，也能补材料、留言。` : html`您没有留手机号。请打${tel(HOTLINE)}，报编号就能查。`}</p>
${clearForm(done.isHelper)}`;
  return renderPage({ title: `${isAgain ? '已经收到' : '收到了'} · 我要求助`, path: '/ask', isDemo, content });
}

/** A shared telephone must not tell the next one anything. */
export function clearForm(isHelper: boolean): Html {
  return html`<form class="clear" method="post" action="/finish" data-finish>
<button class="${isHelper ? 'main' : 'second'}" type="submit">${isHelper ? '办完了，清掉这部手机上的内容' : '这是别人的手机，清掉内容'}</button>
</form>`;
}

const tel = (phone: string): Html => html`<a href="tel:${phone.replace(/[^\d+]/g, '')}">${phone}</a>`;

export function renderFinished(isDemo: boolean): string {
  const content = html`<h1>已经清掉了</h1>
<p>这部手机上没有留下您填的内容，也已经退出登录。</p>
<p><a class="main" href="/">回到首页</a></p>`;
  return renderPage({ title: '已经清掉 · 工会法律援助', path: '', isDemo, content });
}
