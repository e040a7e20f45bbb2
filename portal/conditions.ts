/** What is helped, in which form, whom, when hardship is examined, how it goes and how long it takes; today and earlier. */
import { chineseNumeral, formatBases, formatBasis } from '@gongyuan/law/basis.ts';
import type { Basis } from '@gongyuan/law/basis.ts';
import * as civilProcedureAct from '@gongyuan/law/articles/civil-procedure-act.ts';
import * as jiangsu2012 from '@gongyuan/law/articles/jiangsu-2012-8.ts';
import * as labourArbitrationAct from '@gongyuan/law/articles/labour-arbitration-act.ts';
import * as legalAidAct from '@gongyuan/law/articles/legal-aid-act.ts';
import * as unionAidMeasures from '@gongyuan/law/articles/union-aid-measures.ts';
import { formatChineseDate, isPlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { FigureBook } from '@gongyuan/law/figures/figure.ts';
import { publishedFigures } from '@gongyuan/law/figures/published.ts';
import { agentsEach } from '@gongyuan/law/competence/representation.ts';
import { targetsOn } from '@gongyuan/law/targets/network-targets.ts';
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
import { figuresPart } from './dated-figures.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { HOTLINE, callBox, renderPage } from './page.ts';
import {
  articlesOn,
  agentLabels,
  changesUpTo,
  citedAs,
  exemptions,
  formerTerms,
  groupRules,
  hardshipExamples,
  procedureSteps,
  publicTerms,
  sinceWords,
  subjects,
  targetRows,
  termOn,
} from './standards.ts';
import type { PublicTerm, Wording } from './standards.ts';

const SHOWN_CAUSES = 6;

/** The conditions of today, or of an earlier day asked for. What was asked is shown again where it is no such day. */
export function renderConditions(
  today: PlainDate,
  isDemo: boolean,
  asked?: string,
  figures: FigureBook = publishedFigures,
): string {
  const isEarlier = isPlainDate(asked) && asked < today;
  const isWrong = asked !== undefined && asked !== '' && !isEarlier && asked !== today;
  const content = html`
<h1>${isEarlier ? `${formatChineseDate(asked)}那天的规定` : '能帮什么、要什么条件'}</h1>
${isWrong && html`<p class="need" role="alert">请填写一个到今天为止的日子，例如 2013-06-30。下面是今天的规定。</p>`}
${isEarlier ? earlierDay(asked) : ofToday(today, figures)}
${dayForm(today, asked ?? '')}`;
  const title = isEarlier ? `${formatChineseDate(asked)}的规定 · 工会法律援助` : '能帮什么、要什么条件 · 工会法律援助';
  return renderPage({ title, path: '/conditions', isDemo, content });
}

const grounds = (bases: readonly Basis[]): Html => html`<p class="law">依据：${formatBases(bases)}</p>`;

function ofToday(today: PlainDate, figures: FigureBook): Html {
  return html`<p>下面是${formatChineseDate(today)}有效的规定。</p>
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
<p>有下面这些材料的，也不用再看：</p>
<ul>${exemptions.map(({ who, papers, because }) => html`<li>${who}（${papers}）<br><span class="law">${formatBases(because)}</span></li>`)}</ul>
<h2>代理仲裁、打官司要带什么</h2>
<ul>${papersNeeded({ applicantCategory: 'worker', causes: ['unpaid_wages'], services: ['arbitration'] }, [
    'arbitration',
  ]).map(({ label, onlyIf }) => html`<li>${label}${onlyIf !== undefined && `（${onlyIf}）`}</li>`)}</ul>
${grounds([unionAidMeasures.article(12), legalAidAct.article(43)])}
${whoSpeaks()}
<h2>怎么申请</h2>
<ol>${procedureSteps.map(({ title, text }) => html`<li><strong>${title}。</strong>${text}</li>`)}</ol>
<h2>要等多久</h2>
${termTable(publicTerms, today, true)}
<p>人多、欠农民工工资、单位重组或者破产的，会简化手续、尽快办理。</p>
${grounds([jiangsu2012.article(11)])}
<h2>就近能找到机构</h2>
${targetTable(today)}
<p><a href="/bodies">查找离您最近的机构</a></p>
<h2>算钱用的标准</h2>
<p>各县（市、区）属于哪一类，打12333问；要算自己的，到<a href="/reckon">算一算</a>。</p>
${figuresPart(figures, today)}
<h2>规定是从什么时候起的</h2>
${changeList(today)}`;
}

function whoSpeaks(): Html {
  return html`<h2>谁可以替您出面</h2>
<p>打官司，可以请一至${chineseNumeral(agentsEach)}人：${agentLabels.join('、')}。申请劳动仲裁，也可以请人代理。都要写一份委托书，由您签名。</p>
${grounds([civilProcedureAct.article(61), civilProcedureAct.article(62), labourArbitrationAct.article(24)])}
<h2>人多的怎么办</h2>
<ul>${groupRules.map(({ when, words, because }) => html`<li>${when}：${words}<br><span class="law">${formatBases(because)}</span></li>`)}</ul>`;
}

/** Only what is recorded for the day itself: today's words must not be read into an earlier one. */
function earlierDay(on: PlainDate): Html {
  return html`<p>这里只写本系统收录的、那一天有效的规定；要点是用我们自己的话写的。没有收录的会写明，请拨打<a href="tel:${HOTLINE}">${HOTLINE}</a>询问。<a href="/conditions">看今天的规定</a></p>
${subjects.map((subject) => {
  const articles = articlesOn(subject, on);
  return html`<h2>${subject.title}</h2>
${
  articles.length === 0
    ? html`<p>那一天有效的规定没有收录。</p>`
    : articles.map(
        (article) => html`<p>${article.substance}<br>
<span class="law">${citedAs(article)}，${sinceWords(article)}${article.confidence === 'memory' && '；条文待核实'}</span></p>`,
      )
}`;
})}
<h2>要等多久</h2>
${termTable(formerTerms, on, false)}
<h2>就近能找到机构</h2>
${targetTable(on)}`;
}

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
  return html`<table><thead><tr><th scope="col">情况</th><th scope="col">看不看</th></tr></thead><tbody>${hardshipExamples.map(
    ({ who, facts }) => {
      const finding = hardshipExamined(facts);
      return html`<tr><th scope="row">${who}<br><span class="law">${finding.because.map(formatBasis).join('、')}</span></th><td>${answer[`${finding.value}`]}</td></tr>`;
    },
  )}</tbody></table>`;
}

function termTable(terms: readonly PublicTerm[], on: PlainDate, withEarlier: boolean): Html {
  const rows = terms.map(({ id, question }) => {
    const known = termOn(id, on);
    if (!known) return html`<tr><th scope="row">${question}</th><td>没有收录</td></tr>`;
    const earlier = withEarlier ? known.earlier : [];
    return html`<tr><th scope="row">${question}<br><span class="law">${known.now.basis}，${formatChineseDate(known.now.from)}起${known.now.isUnchecked && '；条文待核实'}</span>${earlier.map(before)}</th><td>${known.now.words}</td></tr>`;
  });
  return html`<table><thead><tr><th scope="col">事情</th><th scope="col">时间</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function before({ words, basis, from, to }: Wording): Html {
  const until = to === null ? '' : `至${formatChineseDate(to)}`;
  return html`<br><span class="law">以前（${formatChineseDate(from)}${until}）：${words}，${basis}</span>`;
}

function targetTable(on: PlainDate): Html {
  const rows = targetRows.map(({ duty, label, targets }) => {
    const { inForce, next } = targetsOn(duty, on);
    const others = targets.filter((target) => target !== inForce);
    return html`<tr><th scope="row">${label}${targets[0] !== undefined && html`<br><span class="law">${formatBasis(targets[0].basis)}</span>`}${others.map(
      (target) =>
        html`<br><span class="law">${target === next || target.by > on ? '以后' : '以前'}：${formatChineseDate(target.by)}要达到${target.percent}%</span>`,
    )}</th><td>${inForce ? html`${inForce.percent}%<br><span class="law">自${formatChineseDate(inForce.by)}</span>` : '还没有到期的目标'}</td></tr>`;
  });
  return html`<table><thead><tr><th scope="col">机构</th><th scope="col">建成目标</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function changeList(today: PlainDate): Html {
  return html`<dl class="body">${changesUpTo(today).map(
    ({ on, before: day, lines }) => html`<dt>${formatChineseDate(on)}</dt>
${lines.map((line) => html`<dd>${line}</dd>`)}
<dd><a href="/conditions?on=${day}">看前一天（${formatChineseDate(day)}）的规定</a></dd>
`,
  )}</dl>`;
}

function dayForm(today: PlainDate, asked: string): Html {
  return html`<h2>看某一天的规定</h2>
<form action="/conditions" method="get">
<div class="field"><label for="on">那一天</label>
<p id="on-hint" class="hint">年-月-日，例如 2013-06-30</p>
<input id="on" class="short" name="on" type="date" max="${today}" value="${isPlainDate(asked) ? asked : ''}" aria-describedby="on-hint" required></div>
<button class="second">查看</button>
</form>`;
}
