/** Following a matter in plain words: who has it, what comes next, by which day, what is needed from you. */
import type { BroughtFile } from '@gongyuan/wire/portal.ts';
import { formatChineseDate } from '@gongyuan/law/calendar/plain-date.ts';
import { clearForm } from './ask/ends.ts';
import { uploadForm } from './ask/files.ts';
import { longField } from './form.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { HOTLINE, renderPage } from './page.ts';
import { textsBox } from './text-consent.ts';

export interface Day {
  readonly on: string;
  readonly why: string;
  readonly isPast: boolean;
  readonly isYours: boolean;
}

/** Something that the file holds for the worker to read. */
export interface Told {
  readonly label: string;
  readonly words: string;
}

/** Where a matter stands, in sentences. */
export interface Standing {
  readonly id: string;
  readonly label: string;
  readonly number: string | null;
  /** Who has it now. */
  readonly holder: string;
  readonly next: string;
  /** The latest day of whoever has the turn: the worker's own where `isYours`, else the office's. */
  readonly due: Day | null;
  /** Days on which a right to sue, appeal or apply runs out, whoever has the matter. */
  readonly limits: readonly {
    readonly label: string;
    readonly on: string;
    readonly basis: string;
    readonly isPast: boolean;
  }[];
  /** The next step is the worker's. */
  readonly isYours: boolean;
  readonly isDone: boolean;
}

export interface Mine {
  readonly phoneMasked: string;
  readonly matters: readonly Standing[];
  readonly drafts: readonly { readonly id: string; readonly savedOn: string }[];
  readonly wantsTexts: boolean;
  readonly isDemo: boolean;
}

const signOut = html`<form method="post" action="/sign-out"><button class="second" type="submit">退出登录</button></form>`;

export function renderMine({ phoneMasked, matters, drafts, wantsTexts, isDemo }: Mine): string {
  const content = html`
<h1>我的事情</h1>
<p class="hint">手机号 ${phoneMasked}</p>
${drafts.map(
  ({ id, savedOn }) => html`<section class="need"><h2>有一份没填完</h2><p>${savedOn}保存的，还没有提交。</p>
<form method="post" action="/my/drafts/${id}"><button class="main" type="submit">接着填</button></form></section>`,
)}
${
  matters.length === 0
    ? html`<p>这个手机号下面还没有登记的事情。</p><p>如果在窗口或者电话里登记过，可能留的是别的号码。打<a href="tel:${HOTLINE}">${HOTLINE}</a>报编号就能查。</p><p><a class="main" href="/ask">我要求助</a></p>`
    : html`<ul class="cards">${matters.map(card)}</ul>`
}
${textsBox(wantsTexts)}
<p><a href="/my/readers">谁看过我的资料</a></p>
${signOut}
${clearForm(false)}`;
  return renderPage({ title: '我的事情 · 工会法律援助', path: '/my', isDemo, content });
}

function card(matter: Standing): Html {
  return html`<li><h2><a href="/my/${matter.id}">${matter.label}</a></h2>
${matter.number !== null && html`<p class="hint">${matter.number}</p>`}
<p>${sentence(matter)}</p></li>
`;
}

/** One sentence that says it all. */
export function sentence(standing: Standing): string {
  const { holder, next, due, isYours, isDone } = standing;
  const day = due ? formatChineseDate(due.on) : '';
  const limits = standing.limits.map(({ label, on }) => `${label}：${formatChineseDate(on)}。`).join('');
  if (isDone) return `${next}。${due ? `不同意的，请在${day}前提出异议。` : ''}${limits}`;
  const mayObject = due && due.isYours && !isYours ? `不同意的，请在${day}前提出异议。` : '';
  const last = due && !mayObject ? (due.isYours ? `，请在${day}前办` : `，${isYours ? '工会' : ''}最晚${day}`) : '';
  return `现在${isYours ? `等您${next}` : `${holder}，下一步${next}`}${last}。${mayObject}${limits}`;
}

export interface Said {
  readonly isOwn: boolean;
  readonly from: string;
  readonly body: string;
  readonly at: string;
}

export interface Follow extends Standing {
  readonly unionName: string;
  readonly unionPhone: string | null;
  /** What the office asked for, item by item. */
  readonly needs: readonly string[];
  /** What the office found, answered or decided. */
  readonly answers: readonly Told[];
  readonly acts: readonly { readonly name: string; readonly label: string; readonly isMain: boolean }[];
  readonly papers: readonly { readonly id: string; readonly title: string; readonly issuedOn: string }[];
  readonly files: readonly Pick<BroughtFile, 'name'>[];
  readonly told: readonly { readonly body: string; readonly at: string }[];
  readonly talk: readonly Said[];
  readonly course: readonly { readonly on: string; readonly what: string }[];
  readonly others: readonly Standing[];
}

export interface FollowPage {
  readonly matter: Follow;
  /** A sentence about what was just done. */
  readonly notice: string | null;
  readonly messageFault?: string | undefined;
  readonly isDemo: boolean;
}

export function renderFollow({ matter, notice, messageFault, isDemo }: FollowPage): string {
  const content = html`
<p class="back"><a href="/my">‹ 我的事情</a></p>
${notice !== null && html`<div class="receipt" role="status"><p>${notice}</p></div>`}
<h1>${matter.label}</h1>
${matter.number !== null && html`<p class="hint">编号 ${matter.number}</p>`}
${nowBox(matter)}
${needBox(matter)}
${matter.answers.length > 0 && html`<h2>工会的答复</h2><dl class="now">${matter.answers.map(({ label, words }) => html`<dt>${label}</dt><dd>${words}</dd>`)}</dl>`}
${actLinks(matter)}
${matter.papers.length > 0 && html`<h2>给您的文书</h2><ul>${matter.papers.map(({ id, title, issuedOn }) => html`<li><a href="/my/${matter.id}/papers/${id}">${title}</a>（${formatChineseDate(issuedOn)}）</li>`)}</ul>`}
<h2>留言</h2>
${talkList(matter)}
<form method="post" action="/my/${matter.id}/message" data-once>
${longField({ name: 'body', label: '想说什么、想问什么', rows: 3, max: 2000, fault: messageFault })}
<button class="second" type="submit">发送</button>
</form>
<h2>补材料、传照片</h2>
${matter.files.length > 0 && html`<p>已经收到：${matter.files.map(({ name }) => name).join('、')}。</p>`}
${uploadForm({ action: `/my/${matter.id}/files` })}
<h2>办到哪一步了</h2>
<ol class="next">${matter.course.map(({ on, what }) => html`<li>${formatChineseDate(on)}：${what}</li>`)}</ol>
${matter.others.length > 0 && html`<h2>同一件事还登记了</h2><ul>${matter.others.map((other) => html`<li><a href="/my/${other.id}">${other.label}</a>：${sentence(other)}</li>`)}</ul>`}
<h2>您的权利</h2>
<ul><li><a href="/my/${matter.id}/readers">谁看过我的资料</a></li>
<li>对办理不满意，可以在这里留言，也可以打<a href="tel:${HOTLINE}">${HOTLINE}</a>反映。</li></ul>
${signOut}
${clearForm(false)}`;
  return renderPage({
    title: `${matter.label}${matter.number ?? ''} · 我的事情`,
    path: '/my',
    isDemo,
    content,
    islands: ['draft', 'upload'],
  });
}

function nowBox(matter: Follow): Html {
  const { holder, next, isYours, isDone, unionName, unionPhone } = matter;
  if (isDone)
    return html`<dl class="now"><dt>结果</dt><dd>${next}</dd>${dayRows(matter)}<dt>经办工会</dt><dd>${unionName}${phone(unionPhone)}</dd></dl>`;
  return html`<dl class="now">
<dt>现在在谁手里</dt><dd>${isYours ? html`等您。经办的是${unionName}` : holder}${phone(unionPhone)}</dd>
<dt>下一步</dt><dd>${isYours && '请您'}${next}</dd>
${dayRows(matter)}
</dl>`;
}

/** Whose day it is decides what is said of it; what would be lost on a day is said in any case. */
function dayRows({ due, limits, isYours, isDone }: Follow): Html {
  return html`${due && html`<dt>${dayTitle(due, isYours)}</dt><dd>${dayWords(due)}</dd><dd class="law">${due.why}</dd>`}
${!due && !isDone && html`<dt>最晚哪一天</dt><dd>${isYours ? '没有规定的天数，越早办越快' : '这一步没有规定的天数'}</dd>`}
${limits.map(({ label, on, basis, isPast }) => html`<dt>${label}</dt><dd>${formatChineseDate(on)}${isPast ? html`（已经过了，请马上打${HOTLINE}问）` : '，过了就可能来不及，请抓紧'}</dd><dd class="law">依据${basis}</dd>`)}`;
}

function dayTitle({ isYours: isTheirs }: Day, isYours: boolean): string {
  if (isTheirs) return isYours ? '请您哪天前办好' : '不同意的，哪天前提出异议';
  return isYours ? '工会最晚哪一天' : '最晚哪一天';
}

function dayWords({ on, isPast, isYours }: Day): Html {
  const day = formatChineseDate(on);
  if (isYours) return html`请在${day}前${isPast && html`（已经过了，请马上打${HOTLINE}问还能不能办）`}`;
  return html`${day}${isPast && html`（已经过了，可以打${HOTLINE}催）`}`;
}

const phone = (number: string | null): Html | null =>
  number === null ? null : html`，<a href="tel:${number.replace(/[^\d+]/g, '')}">${number}</a>`;

/** The acts with which the worker says that all is there. */
const supplying: readonly string[] = ['supplement', 'supply_urgent_papers', 'supply_fast_papers'];

function needBox({ id, needs, acts, due }: Follow): Html | null {
  if (needs.length === 0) return null;
  const supply = acts.find(({ name }) => supplying.includes(name));
  return html`<section class="need"><h2>请您${due?.isYours && `在${formatChineseDate(due.on)}前`}补这些材料</h2><ul>${needs.map((need) => html`<li>${need}</li>`)}</ul>
<p>先在下面“补材料、传照片”里上传。${supply && html`传完以后，<a href="/my/${id}/${supply.name}">告诉工会补了哪些</a>。`}</p></section>`;
}

function actLinks({ id, acts }: Follow): Html | null {
  if (acts.length === 0) return null;
  return html`<h2>您可以办的</h2><ul>${acts.map(({ name, label }) => html`<li><a href="/my/${id}/${name}">${label}</a></li>`)}</ul>`;
}

function talkList({ told, talk }: Follow): Html {
  const all = [...told.map(({ body, at }) => ({ isOwn: false, from: '工会通知', body, at })), ...talk].toSorted(
    (left, right) => (left.at < right.at ? -1 : 1),
  );
  if (all.length === 0) return html`<p class="hint">还没有留言。</p>`;
  return html`<ul class="talk">${all.map(
    ({
      isOwn,
      from,
      body,
      at,
    }) => html`<li${isOwn ? html` class="own"` : null}>${body}<span class="hint">${from}　${at}</span></li>
`,
  )}</ul>`;
}

export interface Reading {
  readonly who: string;
  readonly what: string;
  readonly why: string;
  readonly at: string;
}

/** Of one matter, or of all that is theirs. */
export function renderReaders(matterId: string | null, readings: readonly Reading[], isDemo: boolean): string {
  const content = html`
<p class="back">${matterId === null ? html`<a href="/my">‹ 我的事情</a>` : html`<a href="/my/${matterId}">‹ 回到这件事</a>`}</p>
<h1>谁看过我的资料</h1>
<p>您的电话、证件号码平时是遮住的。有人点开看全号，或者打开材料、文书，都会记在这里。</p>
${
  readings.length === 0
    ? html`<p>还没有人看过。</p>`
    : html`<ul class="cards">${readings.map(({ who, what, why, at }) => html`<li><p><strong>${who}</strong>看了${what}</p><p>理由：${why}</p><p class="hint">${at}</p></li>`)}</ul>`
}
<p>觉得不对，打<a href="tel:${HOTLINE}">${HOTLINE}</a>问。</p>`;
  return renderPage({ title: '谁看过我的资料 · 我的事情', path: '/my', isDemo, content });
}

/** `paper` was made from the issued document by the one renderer that lets only a closed list of tags through. */
export function renderPaper(matterId: string, title: string, paper: Html, isDemo: boolean): string {
  const content = html`
<p class="back"><a href="/my/${matterId}">‹ 回到这件事</a></p>
<h1>${title}</h1>
<p class="hint">要盖章的原件，可以到窗口领取，或者请工会寄给您。</p>
<article class="paper" aria-label="${title}">${paper}</article>`;
  return renderPage({ title: `${title} · 我的事情`, path: '/my', isDemo, content });
}
