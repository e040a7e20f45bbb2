/** The frame of every public page: name, three ways, content, foot. */
import { html, render } from './html.ts';
import type { Html } from './html.ts';

/** The unions' service line throughout the country. */
export const HOTLINE = '12351';

const ways = [
  { path: '/', label: '首页' },
  { path: '/conditions', label: '能帮什么、要什么条件' },
  { path: '/bodies', label: '去哪里办' },
] as const;

export interface Page {
  readonly title: string;
  /** Which of the ways it belongs to. */
  readonly path: string;
  readonly isDemo: boolean;
  readonly content: Html;
}

export function renderPage({ title, path, isDemo, content }: Page): string {
  return render(html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="/portal.css">
</head>
<body>
<a class="skip" href="#content">跳到正文</a>
<header><div><a class="name" href="/">工会法律援助</a><nav aria-label="主要页面">${ways.map((way) => link(way, path))}</nav></div></header>
<main id="content">
${content}
</main>
<footer><div><p>工会法律援助不收取任何费用。</p>${isDemo && html`<p>这里的机构是演示数据。</p>`}<p><a href="/desk/">工作人员入口</a></p></div></footer>
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
