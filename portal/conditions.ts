/** What is helped, in which form, whom, when hardship is examined, how long it takes: from the same definitions as the desk's. */
import { formatBases, formatBasis } from '@gongyuan/law/basis.ts';
import type { Basis } from '@gongyuan/law/basis.ts';
import * as jiangsu2012 from '@gongyuan/law/articles/jiangsu-2012-8.ts';
import * as legalAidAct from '@gongyuan/law/articles/legal-aid-act.ts';
import * as unionAidMeasures from '@gongyuan/law/articles/union-aid-measures.ts';
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { TermId } from '@gongyuan/law/terms/terms.ts';
import type { TriageFacts } from '@gongyuan/law/triage/facts.ts';
import { hardshipExamined } from '@gongyuan/law/triage/hardship.ts';
import { papersNeeded } from '@gongyuan/law/triage/papers.ts';
import { scopeClasses } from '@gongyuan/law/triage/scope.ts';
import {
  applicantCategories,
  applicantCategoryCodes,
  causeCodes,
  causes,
  serviceFormCodes,
  serviceForms,
} from '@gongyuan/law/vocabulary.ts';
import type { ScopeCode } from '@gongyuan/law/vocabulary.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { callBox, renderPage } from './page.ts';
import { termBasis, termWords } from './terms.ts';

/** Cases as people meet them; whether hardship is examined is asked of the rules for each. */
const examples: readonly { readonly who: string; readonly facts: TriageFacts }[] = [
  { who: '任何人来咨询、请人代写文书、请工会陪着协商', facts: { causes: ['unpaid_wages'], services: ['advice'] } },
  {
    who: '农民工要工资，请人代理仲裁或者打官司',
    facts: { applicantCategory: 'migrant_worker', causes: ['unpaid_wages'], services: ['arbitration'] },
  },
  {
    who: '农民工要工伤赔偿，请人代理仲裁或者打官司',
    facts: { applicantCategory: 'migrant_worker', causes: ['work_injury'], services: ['litigation'] },
  },
  {
    who: '其他职工请人代理仲裁或者打官司',
    facts: { applicantCategory: 'worker', causes: ['unpaid_wages'], services: ['arbitration'] },
  },
  {
    who: '工会组织自己的权益受到侵害',
    facts: { applicantCategory: 'union_organisation', causes: [], services: ['litigation'] },
  },
];

/** Each term as a worker would ask for it. */
const terms: readonly { readonly id: TermId; readonly question: string }[] = [
  { id: 'la.law.review', question: '交了申请，多久答复' },
  { id: 'la.law.assign', question: '同意以后，多久派承办人' },
  { id: 'la.law.urgent_threshold', question: '离法定期限还剩不到几日，可以先帮忙、后补手续' },
  { id: 'la.law.objection_review', question: '不同意决定、提出异议，多久审查' },
  { id: 'dp.arb.limitation', question: '知道自己吃亏以后，多久之内要申请劳动仲裁' },
  { id: 'dp.arb.limitation_wage_end', question: '离职以后讨要工资，多久之内要申请劳动仲裁' },
];
const SHOWN_CAUSES = 6;

export function renderConditions(today: PlainDate, isDemo: boolean): string {
  const content = html`
<h1>能帮什么、要什么条件</h1>
${callBox()}
<h2>哪些事情可以帮</h2>
<ol>${scopeCodes().map((code) => html`<li>${scopeClasses[code].label}${inPlainWords(code)}</li>`)}</ol>
${grounds([jiangsu2012.article(7)])}
<h2>用哪些办法帮</h2>
<ul>${serviceFormCodes.map((code) => html`<li>${serviceForms[code].label}</li>`)}</ul>
${grounds([jiangsu2012.article(8)])}
<h2>帮哪些人</h2>
<p>${applicantCategoryCodes.map((code) => applicantCategories[code].label).join('、')}。是不是工会会员都可以来问。</p>
${grounds([unionAidMeasures.article(2), jiangsu2012.article(9)])}
<h2>要不要看家庭经济情况</h2>
${hardshipTable()}
<h2>代理仲裁、打官司要带什么</h2>
<ul>${papersNeeded({ applicantCategory: 'worker', causes: ['unpaid_wages'], services: ['arbitration'] }, [
    'arbitration',
  ]).map(({ label, onlyIf }) => html`<li>${label}${onlyIf !== undefined && `（${onlyIf}）`}</li>`)}</ul>
${grounds([unionAidMeasures.article(12), legalAidAct.article(43)])}
<h2>要等多久</h2>
${termTable(today)}
<p>时间以今天有效的规定为准。人多、欠农民工工资、单位重组或者破产的，会简化手续、尽快办理。</p>
${grounds([jiangsu2012.article(11)])}`;
  return renderPage({ title: '能帮什么、要什么条件 · 工会法律援助', path: '/conditions', isDemo, content });
}

const grounds = (bases: readonly Basis[]): Html => html`<p class="law">依据：${formatBases(bases)}</p>`;

function scopeCodes(): readonly ScopeCode[] {
  const codes = Object.keys(scopeClasses) as ScopeCode[]; // the keys of a closed table
  return codes.toSorted((left, right) => scopeClasses[left].number - scopeClasses[right].number);
}

/** The first causes of a class, so that people find their own trouble in it. */
function inPlainWords(code: ScopeCode): string {
  if (code === 'other') return '';
  const labels = causeCodes.filter((cause) => causes[cause].scopeClass === code).map((cause) => causes[cause].label);
  if (labels.length === 0) return '';
  return `，如${labels.slice(0, SHOWN_CAUSES).join('、')}${labels.length > SHOWN_CAUSES ? '等' : ''}`;
}

function hardshipTable(): Html {
  const answer = { true: '要看', false: '不看', unknown: '要先问清楚' } as const;
  return html`<table><thead><tr><th scope="col">情况</th><th scope="col">看不看</th></tr></thead><tbody>${examples.map(
    ({ who, facts }) => {
      const finding = hardshipExamined(facts);
      return html`<tr><th scope="row">${who}<br><span class="law">${finding.because.map(formatBasis).join('、')}</span></th><td>${answer[`${finding.value}`]}</td></tr>`;
    },
  )}</tbody></table>`;
}

function termTable(today: PlainDate): Html {
  const rows = terms.map(
    ({ id, question }) =>
      html`<tr><th scope="row">${question}<br><span class="law">${termBasis(id, today)}</span></th><td>${termWords(id, today)}</td></tr>`,
  );
  return html`<table><thead><tr><th scope="col">事情</th><th scope="col">时间</th></tr></thead><tbody>${rows}</tbody></table>`;
}
