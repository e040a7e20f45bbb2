/** The first page: what the union does for a worker in trouble, whom to call, where to go, how it goes on. */
import { formatBasis } from '@gongyuan/law/basis.ts';
import * as unionAidMeasures from '@gongyuan/law/articles/union-aid-measures.ts';
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import { hardshipExamined } from '@gongyuan/law/triage/hardship.ts';
import type { Area } from './bodies.ts';
import { areaLinks } from './bodies.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { HOTLINE, renderPage } from './page.ts';
import { termBasis, termWords } from './terms.ts';

export interface Home {
  readonly provinceName: string;
  readonly cities: readonly Area[];
  readonly today: PlainDate;
  readonly isDemo: boolean;
}

export function renderHome({ provinceName, cities, today, isDemo }: Home): string {
  const content = html`
<h1>工作上受了委屈，工会帮您讨公道</h1>
<p class="lead">拖欠工资、加班不给钱、随便辞退、受了工伤，都可以找工会。<strong>不收一分钱。</strong></p>
<ul class="doors">
<li class="first"><a href="/ask"><strong>我要求助</strong><span>五六分钟填完，不用登录</span></a></li>
<li class="whole"><a href="/reckon"><strong>算一算</strong><span>能要多少钱，哪天以前要</span></a></li>
<li><a href="/my"><strong>查进度</strong><span>用手机号就能查</span></a></li>
<li><a href="tel:${HOTLINE}"><strong>打${HOTLINE}</strong><span>有人听您说</span></a></li>
</ul>
<p>替家里人、替工友办，也可以。<a href="/ask">从“我要求助”进去</a>，选“我帮别人填”。</p>
<h2>工会能为您做什么</h2>
<ul>
<li>解答法律问题，告诉您该怎么办</li>
<li>代写申请书、起诉状等文书</li>
<li>陪您和单位协商、调解</li>
<li>请律师替您打劳动仲裁、打官司</li>
</ul>
<h2>要看家里困难不困难吗</h2>
<p>咨询、代写文书、协商调解，谁来都帮，<strong>不看家庭收入</strong>。</p>
${exemption()}
<p>其他人请律师代理仲裁或者打官司，要说明家庭经济困难；可以自己写承诺，不必到处开证明。不困难，但有证据证明权益受到严重侵害的，也可以申请。<span class="law">${formatBasis(unionAidMeasures.article(10))}</span></p>
<p><a href="/conditions">详细的条件和依据</a></p>
<h2>申请怎么走</h2>
${steps(today)}
<h2>离您最近的工会法律援助机构</h2>
<p>请选您上班的地方所在的市：</p>
${areaLinks(cities)}`;
  return renderPage({ title: `工会法律援助 · ${provinceName}`, path: '/', isDemo, content });
}

/** The exemption as the rules decide it; should they ever decide otherwise, the page no longer promises it. */
function exemption(): Html | null {
  const finding = hardshipExamined({
    applicantCategory: 'migrant_worker',
    causes: ['unpaid_wages'],
    services: ['arbitration'],
  });
  if (finding.value !== false) return null;
  return html`<p>农民工要工资、要工伤赔偿，请律师代理仲裁或者打官司，<strong>也不看家庭收入</strong>。<span class="law">${finding.because.map(formatBasis).join('、')}</span></p>`;
}

function steps(today: PlainDate): Html {
  const law = (id: Parameters<typeof termBasis>[0]) => html` <span class="law">${termBasis(id, today)}</span>`;
  return html`<ol>
<li><strong>来说一说。</strong>到窗口或者打电话，把事情讲清楚。不会写字也可以口头申请，由工作人员记录。</li>
<li><strong>交材料。</strong>带身份证或者工作证，合同、工资条、聊天记录等有什么带什么。缺的材料，工作人员会一次告诉您。</li>
<li><strong>等决定。</strong>${termWords('la.law.review', today)}内答复您。${law('la.law.review')}</li>
<li><strong>派律师。</strong>同意援助的，${termWords('la.law.assign', today)}内给您指派承办人。${law('la.law.assign')}</li>
<li><strong>办案子。</strong>承办人会把进展告诉您，不会向您收钱。</li>
<li><strong>不同意决定。</strong>不予援助的会书面告诉您理由，您可以提出异议，${termWords('la.law.objection_review', today)}内审查。${law('la.law.objection_review')}</li>
</ol>
<p>申请劳动仲裁一般要在知道自己吃亏之日起${termWords('dp.arb.limitation', today)}内提出，别拖过了时间。${law('dp.arb.limitation')}</p>`;
}
