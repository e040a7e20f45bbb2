/** One body for whoever wants to go there, and the way to the nearest one: same township, then county, then city. */
import { formatBasis } from '@gongyuan/law/basis.ts';
import type { Article } from '@gongyuan/law/basis.ts';
import * as jiangsu2012 from '@gongyuan/law/articles/jiangsu-2012-8.ts';
import { areaLinks } from './bodies.ts';
import type { Area, Body } from './bodies.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { HOTLINE, callBox, renderPage } from './page.ts';

export interface BodyDetail {
  readonly id: string;
  readonly name: string;
  readonly kind: Body['kind'];
  readonly mode: 'independent' | 'joint' | null;
  readonly unionName: string;
  readonly address: string | null;
  readonly directions: string | null;
  readonly hours: string | null;
  readonly phone: string | null;
  /** City and county above it, whose pages can be opened. */
  readonly above: readonly Area[];
  /** The place in which it stands, to look around from; null for a province's own. */
  readonly nearId: string | null;
}

const kinds = { centre: '法律援助中心', station: '职工法律援助站', point: '职工法律援助点' } as const;
const modes = { independent: '单独设立', joint: '与困难职工帮扶中心合署办公' } as const;

interface Work {
  readonly words: readonly string[];
  readonly basis: Article;
}

/** What each kind of body is there for, by the points that call for it. */
const work: Readonly<Record<Body['kind'], Work>> = {
  centre: {
    words: [
      '解答法律问题，代写申请书、起诉状，陪您和单位协商调解',
      '受理请人代理仲裁、打官司的申请，书面答复给不给援助',
      '指派律师或者工会的承办人，一直办到结案',
    ],
    basis: jiangsu2012.article(4),
  },
  station: {
    words: [
      '解答法律问题，代写申请书、起诉状，陪您和单位协商调解',
      '就近接收援助申请，登记一次就行',
      '承接上级工会交办的案件',
    ],
    basis: jiangsu2012.article(5),
  },
  point: {
    words: ['就近解答法律问题', '就近接收援助申请，转给有权办理的工会，您不用再跑一趟'],
    basis: jiangsu2012.article(6),
  },
};

export function renderBody(body: BodyDetail, isDemo: boolean): string {
  const { name, kind, mode, unionName, address, directions, hours, phone, above, nearId } = body;
  const content = html`<p><a href="/bodies">全部城市</a>${above.map((area) => html` › <a href="/bodies/${area.id}">${area.name}</a>`)}</p>
<h1>${name}</h1>
<p>${kinds[kind]}，${unionName}设立${mode && `，${modes[mode]}`}。</p>
<h2>怎么来</h2>
<dl class="body">
<dt>地址</dt><dd>${address ?? '没有登记，请打电话询问'}</dd>
<dt>怎么走</dt><dd>${directions ?? '没有登记，请打电话询问'}</dd>
<dt>接待时间</dt><dd>${hours ?? '没有登记，请打电话询问'}</dd>
<dt>电话</dt><dd>${telephone(phone ?? HOTLINE)}</dd>
</dl>
${callBox()}
<h2>这里能为您做什么</h2>
<ul>${work[kind].words.map((words) => html`<li>${words}</li>`)}</ul>
<p class="law">依据：${formatBasis(work[kind].basis)}</p>
<p>都不收一分钱。带身份证或者工作证，合同、工资条、聊天记录等有什么带什么；没有也可以先来问。<a href="/conditions">能帮什么、要什么条件</a></p>
<h2>太远，或者今天不接待</h2>
<p><a href="${nearId === null ? '/bodies' : `/bodies?at=${nearId}`}">看附近别的机构</a></p>
<p><a href="/bodies/${body.id}/poster">张贴用的公示（A4一页，可以打印）</a></p>`;
  return renderPage({ title: `${name} · 去哪里办`, path: '/bodies', isDemo, content });
}

/** Telephones are typed by people: what is dialled has digits only. */
function telephone(phone: string): Html {
  return html`<a href="tel:${phone.replace(/[^\d+]/g, '')}">${phone}</a>`;
}

/** A body in a list: enough to choose by. */
export interface NearBody {
  readonly id: string;
  readonly name: string;
  readonly kind: Body['kind'];
  readonly address: string | null;
  readonly hours: string | null;
  readonly phone: string | null;
}

/** What a search for a place came to. */
export type Found =
  | { readonly kind: 'nothing_asked' }
  | { readonly kind: 'no_such_place' }
  | { readonly kind: 'several'; readonly places: readonly Area[] }
  | {
      readonly kind: 'nearest';
      readonly place: Area;
      readonly groups: readonly { readonly title: string; readonly bodies: readonly NearBody[] }[];
    };

export interface FindPage {
  /** As it was typed. */
  readonly asked: string;
  readonly found: Found;
  readonly cities: readonly Area[];
  readonly isDemo: boolean;
}

export function renderFind({ asked, found, cities, isDemo }: FindPage): string {
  const content = html`<h1>去哪里办</h1>
<p>到您上班的地方，或者单位所在地的工会法律援助机构去。走错了也没关系，工作人员会帮您转过去。</p>
<form action="/bodies" method="get" role="search">
<div class="field"><label for="q">您上班的地方</label>
<p id="q-hint" class="hint">写市、县（区）、镇或者街道，例如“昆山玉山镇”。写地址也可以，不用写姓名和电话。</p>
<input id="q" name="q" type="search" maxlength="60" value="${asked}" aria-describedby="q-hint"></div>
<button class="main">找最近的</button>
</form>
${result(found)}
${callBox()}
<h2>按城市找</h2>
${areaLinks(cities)}`;
  const title = found.kind === 'nearest' ? `${found.place.name} · 去哪里办` : '去哪里办 · 工会法律援助';
  return renderPage({ title, path: '/bodies', isDemo, content });
}

function result(found: Found): Html | null {
  if (found.kind === 'nothing_asked') return null;
  if (found.kind === 'no_such_place')
    return html`<p class="need" role="status">没有找到这个地方。请换一个写法，只写镇、街道或者县（区）的名字；也可以在下面选城市，或者打<a href="tel:${HOTLINE}">${HOTLINE}</a>。</p>`;
  if (found.kind === 'several')
    return html`<h2>是哪一个地方</h2>
<ul class="places">${found.places.map(({ id, name }) => html`<li><a href="/bodies?at=${id}">${name}</a></li>`)}</ul>`;
  const { place, groups } = found;
  return html`<h2>离${place.name}最近的机构</h2>
${groups.map(
  ({ title, bodies }) => html`<h3>${title}</h3>
${bodies.length === 0 ? html`<p>没有登记。</p>` : html`<dl class="body">${bodies.map(entry)}</dl>`}`,
)}`;
}

function entry({ id, name, kind, address, hours, phone }: NearBody): Html {
  return html`<dt><a href="/bodies/${id}">${name}</a></dt>
<dd>${kinds[kind]}</dd>
<dd>地址：${address ?? '请打电话询问'}</dd>
${hours && html`<dd>时间：${hours}</dd>`}
<dd>电话：${telephone(phone ?? HOTLINE)}</dd>
`;
}
