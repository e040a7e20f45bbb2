/** Signing in with a telephone: the number, then the code that was sent to it; nothing else to remember. */
import { maskPhone } from '@gongyuan/law/names.ts';
import { faultSummary, textField } from './form.ts';
import type { Faults } from './form.ts';
import { html } from './html.ts';
import { HOTLINE, renderPage } from './page.ts';

export interface SignIn {
  readonly next: string;
  readonly faults: Faults;
  readonly isDemo: boolean;
}

export function renderSignIn({ next, faults, isDemo }: SignIn): string {
  const content = html`
${faultSummary(faults)}
<h1>用手机号查进度</h1>
<p>填您留给工会的手机号，我们发一条短信给您。不用注册，不用记密码。</p>
<form method="post" action="/sign-in" data-once>
<input type="hidden" name="next" value="${next}">
${textField({ name: 'phone', label: '手机号', type: 'tel', mode: 'numeric', complete: 'tel', max: 20, fault: faults['phone'] })}
<button class="main" type="submit">发验证码</button>
</form>
<p>手机号换了、收不到短信？打<a href="tel:${HOTLINE}">${HOTLINE}</a>，报编号也能查。</p>`;
  return renderPage({ title: '用手机号查进度 · 工会法律援助', path: '/my', isDemo, content, islands: ['draft'] });
}

export interface CodePage {
  readonly id: string;
  readonly phone: string;
  readonly next: string;
  readonly faults: Faults;
  readonly isDemo: boolean;
}

/** At an address of its own: whoever looks into another program for the code finds this page again. */
export function renderCode({ id, phone, next, faults, isDemo }: CodePage): string {
  const content = html`
<p class="back"><a href="/sign-in">‹ 换一个手机号</a></p>
${faultSummary(faults)}
<h1>填短信里的6位数字</h1>
<p>已经发到${maskPhone(phone)}，5分钟内有效。可以先去看短信，再回到这一页。</p>
<form method="post" action="/sign-in/${id}" data-once>
<input type="hidden" name="next" value="${next}">
${textField({ name: 'code', label: '验证码', mode: 'numeric', complete: 'one-time-code', max: 8, isShort: true, fault: faults['code'] })}
<button class="main" type="submit">登录</button>
</form>
${isDemo && html`<p>这是演示，短信不会真的发出：<a href="/demo/outbox?phone=${phone}">看演示短信</a>。</p>`}
<p>没收到？等一分钟，<a href="/sign-in">再发一次</a>；一个号码一小时最多6条、一天最多12条；还是不行就打<a href="tel:${HOTLINE}">${HOTLINE}</a>。</p>`;
  return renderPage({ title: '填验证码 · 工会法律援助', path: '/my', isDemo, content, islands: ['draft'] });
}

export interface Text {
  readonly phoneMasked: string;
  readonly body: string;
  readonly at: string;
}

/** The demonstration's texts to one phone: nothing leaves the house. */
export function renderOutbox(phone: string, texts: readonly Text[]): string {
  const content = html`<h1>演示短信</h1>
<p>演示时短信不发出，在这里看。</p>
<form method="get" action="/demo/outbox">
${textField({ name: 'phone', label: '手机号', type: 'tel', mode: 'numeric', value: phone, max: 20 })}
<button class="second" type="submit">查看</button>
</form>
${phone !== '' && (texts.length === 0 ? html`<p>还没有发给这个号码的短信。</p>` : html`<ul class="talk">${texts.map(({ body, at }) => html`<li>${body}<span class="hint">${at}</span></li>`)}</ul>`)}`;
  return renderPage({ title: '演示短信 · 工会法律援助', path: '', isDemo: true, content });
}
