/** The frame of every public page: who we are, the one number, larger type, a quick way out; content; foot. */
import { html, render } from './html.ts';
import type { Html } from './html.ts';
import { styleTag } from './assets.ts';
import type { Island } from './assets.ts';

/** The unions' service line throughout the country. */
export const HOTLINE = '12351';

const ways = [
  { path: '/', label: '首页' },
  { path: '/ask', label: '我要求助' },
  { path: '/reckon', label: '算一算' },
  { path: '/my', label: '查进度' },
  { path: '/conditions', label: '能帮什么' },
  { path: '/bodies', label: '去哪里办' },
] as const;

export interface Page {
  readonly title: string;
  /** Which of the ways it belongs to. */
  readonly path: string;
  readonly isDemo: boolean;
  readonly content: Html;
  /** Scripts that make it kinder; without them it works as well. */
  readonly islands?: readonly Island[];
  /** In the middle of a form nothing leads elsewhere but the number to call and the way out. */
  readonly isInFlow?: boolean;
}

/** The root carries no class: whether type is large is the reader's choice, set where the page leaves the house. */
export const ROOT = '<html lang="zh-CN">';

export function renderPage({ title, path, isDemo, content, islands = [], isInFlow = false }: Page): string {
  return render(html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="format-detection" content="telephone=no">
<title>${title}</title>
${styleTag(['leave', ...islands])}
</head>
<body>
<a class="skip" href="#content">跳到正文</a>
<header>
<div class="bar">
<a class="name" href="/">工会法律援助</a>
<form class="view" method="post" action="/view"><button class="to-elder" name="view" value="elder">长辈版</button><button class="to-plain" name="view" value="plain">标准版</button></form>
<form class="leave" method="post" action="/leave" data-leave><button>快速离开</button></form>
</div>
<div class="bar line"><a class="hotline" href="tel:${HOTLINE}">有人接听 <strong>${HOTLINE}</strong></a></div>
${!isInFlow && html`<nav aria-label="主要页面">${ways.map((way) => link(way, path))}</nav>`}
</header>
<main id="content">
${content}
</main>
<footer><div><p>工会法律援助不收取任何费用。</p>${isDemo && html`<p>这是演示，机构和事项都是演示数据。<a href="/demo/outbox">演示短信</a></p>`}<p><a href="/desk/">工作人员入口</a></p></div></footer>
</body>
</html>
`);
}

function link(way: { readonly path: string; readonly label: string }, current: string): Html {
  return way.path === current
    ? html`<a href="${way.path}" aria-current="page">${way.label}</a>`
    : html`<a href="${way.path}">${way.label}</a>`;
}

/** The one number to remember. */
export function callBox(): Html {
  return html`<a class="call" href="tel:${HOTLINE}">不知道怎么办，先打电话<strong>${HOTLINE}</strong>全国工会职工服务热线，咨询不收费</a>`;
}

/** A page for an address that is not there. */
export function renderNotFound(isDemo: boolean): string {
  const content = html`<h1>没有这个页面</h1><p>网址可能写错了，或者机构已经变更。请从<a href="/bodies">去哪里办</a>重新查找，也可以拨打<a href="tel:${HOTLINE}">${HOTLINE}</a>。</p>`;
  return renderPage({ title: '没有这个页面 · 工会法律援助', path: '', isDemo, content });
}

/** What went wrong and what to do; `back` leads to where it can be mended. */
export function renderProblem(sentence: string, back: string, isDemo: boolean): string {
  const content = html`<h1>没有办成</h1>
<p>${sentence}</p>
<p>填过的内容还在。<a href="${back}">回去看看</a>，或者打<a href="tel:${HOTLINE}">${HOTLINE}</a>。</p>`;
  return renderPage({ title: '没有办成 · 工会法律援助', path: '', isDemo, content });
}

/** Where a quick exit leads: a page that could be anybody's. */
export function renderBlank(): string {
  return render(html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>新标签页</title>
</head>
<body></body>
</html>
`);
}
