/** The bodies of a city or a county with address, hours and telephone. */
import { html } from './html.ts';
import type { Html } from './html.ts';
import { HOTLINE, renderPage } from './page.ts';

/** A union whose page of bodies can be opened. */
export interface Area {
  readonly id: string;
  readonly name: string;
}

export interface Body {
  /** Its own page; without one, only the name is shown. */
  readonly id?: string;
  readonly name: string;
  readonly kind: 'centre' | 'station' | 'point';
  readonly unionName: string;
  readonly address: string | null;
  readonly hours: string | null;
  readonly phone: string | null;
}

export interface AreaPage {
  readonly area: Area;
  /** The city of a county; null for a city. */
  readonly above: Area | null;
  readonly below: readonly Area[];
  readonly bodies: readonly Body[];
  /** More bodies than one page shows. */
  readonly isCut: boolean;
  readonly isDemo: boolean;
}

const kinds: Readonly<Record<Body['kind'], string>> = {
  centre: '法律援助中心',
  station: '法律援助站',
  point: '法律援助点',
};

export function areaLinks(areas: readonly Area[]): Html {
  if (areas.length === 0) return html`<p>机构还没有登记，请拨打<a href="tel:${HOTLINE}">${HOTLINE}</a>询问。</p>`;
  return html`<ul class="places">${areas.map(({ id, name }) => html`<li><a href="/bodies/${id}">${name}</a></li>`)}</ul>`;
}

export function renderArea({ area, above, below, bodies, isCut, isDemo }: AreaPage): string {
  const content = html`
<p><a href="/bodies">全部城市</a>${above && html` › <a href="/bodies/${above.id}">${above.name}</a>`}</p>
<h1>${area.name}的工会法律援助机构</h1>
${bodies.length === 0 ? html`<p>这里还没有登记机构，请拨打<a href="tel:${HOTLINE}">${HOTLINE}</a>询问最近的地方。</p>` : html`<dl class="body">${bodies.map(entry)}</dl>`}
${isCut && html`<p>这里只列出一部分，其他站点请拨打<a href="tel:${HOTLINE}">${HOTLINE}</a>询问。</p>`}
${below.length > 0 && html`<h2>各县（市、区）</h2>${areaLinks(below)}`}`;
  return renderPage({ title: `${area.name} · 去哪里办`, path: '/bodies', isDemo, content });
}

function entry({ id, name, kind, unionName, address, hours, phone }: Body): Html {
  return html`<dt>${id === undefined ? name : html`<a href="/bodies/${id}">${name}</a>`}</dt>
<dd>${kinds[kind]}，${unionName}设立</dd>
<dd>地址：${address ?? '请打电话询问'}</dd>
${hours && html`<dd>时间：${hours}</dd>`}
<dd>电话：${telephone(phone ?? HOTLINE)}</dd>
`;
}

/** Telephones are typed by people: what is dialled has digits only. */
function telephone(phone: string): Html {
  return html`<a href="tel:${phone.replace(/[^\d+]/g, '')}">${phone}</a>`;
}
