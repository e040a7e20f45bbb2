/** The notice on the wall, one page of A4 for one body: conditions, scope, procedure, standards, telephone (point 10). */
import { citation, formatBasis } from '@gongyuan/law/basis.ts';
import type { Article } from '@gongyuan/law/basis.ts';
import * as jiangsu2012 from '@gongyuan/law/articles/jiangsu-2012-8.ts';
import * as labourArbitrationAct from '@gongyuan/law/articles/labour-arbitration-act.ts';
import * as legalAidAct from '@gongyuan/law/articles/legal-aid-act.ts';
import * as unionAidMeasures from '@gongyuan/law/articles/union-aid-measures.ts';
import { formatChineseDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import { hardshipExamined } from '@gongyuan/law/triage/hardship.ts';
import { papersNeeded } from '@gongyuan/law/triage/papers.ts';
import { scopeClasses } from '@gongyuan/law/triage/scope.ts';
import { serviceFormCodes, serviceForms } from '@gongyuan/law/vocabulary.ts';
import type { BodyDetail } from './body.ts';
import { html, render } from './html.ts';
import type { Html } from './html.ts';
import { HOTLINE } from './page.ts';
import { changesUpTo, hardshipExamples, procedureSteps, publicTerms, termOn } from './standards.ts';

export function renderPoster(body: BodyDetail, today: PlainDate, isDemo: boolean): string {
  return render(html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${body.name} · 申请法律援助公示</title>
<link rel="stylesheet" href="/poster.css">
</head>
<body${isLong(body) && html` class="dense"`}>
<nav class="screen" aria-label="返回"><a href="/bodies/${body.id}">返回机构页面</a>　打印：用浏览器的“打印”，纸张选A4。</nav>
<main>
<header><p>${body.unionName}</p><h1>职工申请法律援助公示</h1><p>不收一分钱　谁来都可以问</p></header>
<div class="columns">
<div>${scope()}${forms()}${hardship()}${papers()}</div>
<div>${procedure(today)}${standards(today)}</div>
</div>
${where(body)}
<footer>${dates(today)}${isDemo && html`<p>本机构为演示数据。</p>`}</footer>
</main>
</body>
</html>
`);
}

/** Longer particulars than usual: smaller type, so that it stays one page. */
const ROOMY = 120;
const isLong = ({ name, address, hours }: BodyDetail): boolean =>
  name.length + (address ?? '').length + (hours ?? '').length > ROOMY;

const part = (title: string, content: Html): Html => html`<section><h2>${title}</h2>${content}</section>`;

function scope(): Html {
  const classes = Object.values(scopeClasses).toSorted((left, right) => left.number - right.number);
  return part('帮哪些事', html`<ol>${classes.map(({ label }) => html`<li>${label}</li>`)}</ol>`);
}

function forms(): Html {
  return part('怎么帮', html`<p>${serviceFormCodes.map((code) => serviceForms[code].label).join('、')}。</p>`);
}

function hardship(): Html {
  const answer = { true: '要看', false: '不看', unknown: '要先问清楚' } as const;
  const rows = hardshipExamples.map(
    ({ who, facts }) =>
      html`<tr><th scope="row">${who}</th><td>${answer[`${hardshipExamined(facts).value}`]}</td></tr>`,
  );
  return part('看不看家庭经济情况', html`<table><tbody>${rows}</tbody></table>`);
}

function procedure(today: PlainDate): Html {
  const steps = procedureSteps.map(({ title, text, term }) => {
    const known = term && termOn(term, today);
    return html`<li><strong>${title}</strong>　${text}${known && html`<strong>${known.now.words}内。</strong>`}</li>`;
  });
  return part('怎么办', html`<ol>${steps}</ol>`);
}

function standards(today: PlainDate): Html {
  const rows = publicTerms.map(
    ({ id, question }) =>
      html`<tr><th scope="row">${question}</th><td>${termOn(id, today)?.now.words ?? '请询问'}</td></tr>`,
  );
  return part('多长时间', html`<table><tbody>${rows}</tbody></table>`);
}

function papers(): Html {
  const facts = { applicantCategory: 'worker', causes: ['unpaid_wages'], services: ['arbitration'] } as const;
  const labels = papersNeeded({ ...facts, causes: [...facts.causes] }, ['arbitration']).map(
    ({ label, onlyIf }) => html`<li>${label}${onlyIf !== undefined && `（${onlyIf}）`}</li>`,
  );
  return part('请人代理要带什么', html`<ul>${labels}</ul>`);
}

function where({ name, address, hours, phone }: BodyDetail): Html {
  return html`<section class="where">
<div><h2>${name}</h2>
<p>地址：${address ?? '请打电话询问'}</p>
<p>时间：${hours ?? '请打电话询问'}</p>
${phone !== null && phone !== HOTLINE && html`<p>电话：<strong>${phone}</strong></p>`}</div>
<p class="hotline">职工服务热线<strong>${HOTLINE}</strong></p>
</section>`;
}

/** Each instrument once with its articles: the foot of a notice has no room to repeat names. */
const grounds: readonly { readonly of: readonly Article[] }[] = [
  { of: [7, 8, 9, 10].map((number) => jiangsu2012.article(number)) },
  { of: [2, 10, 12].map((number) => unionAidMeasures.article(number)) },
  { of: [42, 43, 49].map((number) => legalAidAct.article(number)) },
  { of: [27].map((number) => labourArbitrationAct.article(number)) },
];

function groundsOf({ of: articles }: { readonly of: readonly Article[] }): string {
  const [first, ...rest] = articles.map((article) => citation(article));
  return first ? [formatBasis(first), ...rest.map(({ article }) => article ?? '')].join('、') : '';
}

function dates(today: PlainDate): Html {
  const [latest] = changesUpTo(today);
  return html`<p>依据：${grounds.map(groundsOf).join('；')}。</p>
<p>${formatChineseDate(today)}有效${latest !== undefined && `；最近一次变化自${formatChineseDate(latest.on)}起`}。今后有变化的，以网上“能帮什么”一页为准，那里也能查到以前的规定。</p>`;
}

/** One page of A4, on paper and on the screen; type in points, since it hangs on a wall. */
export const posterStyle = `
@page { size: A4 portrait; margin: 11mm 13mm; }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; color: #1d1d1f; background: #fff; font: 10.5pt/1.5 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; overflow-wrap: anywhere; }
.screen { max-width: 184mm; margin: 0 auto; padding: 12px 16px; font-size: 12pt; }
.screen a { color: #0b57a4; }
main { max-width: 184mm; margin: 0 auto; padding: 0 16px 24px; }
header { text-align: center; border-bottom: 1.2mm solid #b8201d; padding-bottom: 2mm; margin-bottom: 3mm; }
header p { margin: 0; font-size: 12pt; }
h1 { margin: .5mm 0; font-size: 25pt; line-height: 1.25; color: #a31815; letter-spacing: .06em; }
h2 { margin: 0 0 .8mm; font-size: 12.5pt; line-height: 1.35; color: #a31815; }
section { margin: 0 0 3mm; break-inside: avoid; }
.columns { display: grid; grid-template-columns: 1fr; column-gap: 8mm; }
p { margin: 0 0 1mm; }
ol, ul { margin: 0; padding-left: 1.4em; }
li { margin: 0 0 .5mm; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .7mm 0; border-bottom: .2mm solid #cfcfd4; text-align: left; vertical-align: top; font-weight: normal; }
td { padding-left: 3mm; white-space: nowrap; text-align: right; font-weight: 700; }
.where { display: grid; gap: 2mm 6mm; align-items: center; border: .6mm solid #b8201d; border-radius: 2mm; padding: 2.5mm 4mm; font-size: 11.5pt; }
.where h2 { font-size: 14pt; color: inherit; }
.where p { margin: 0; }
.hotline { text-align: center; }
.hotline strong { display: block; font-size: 27pt; line-height: 1.15; color: #a31815; letter-spacing: .05em; }
body.dense { font-size: 9pt; line-height: 1.4; }
.dense .where { font-size: 9pt; }
.dense .where h2 { font-size: 10.5pt; }
.dense h1 { font-size: 21pt; }
footer { color: #4c4c52; font-size: 8.5pt; line-height: 1.4; }
@media (min-width: 150mm) { .columns { grid-template-columns: 1fr 1fr; } .where { grid-template-columns: 1fr auto; } }
@media print { .screen { display: none; } main { max-width: none; min-height: 268mm; padding: 0; display: flex; flex-direction: column; }
  .where { margin-top: auto; }
  .columns { grid-template-columns: 1fr 1fr; } .where { grid-template-columns: 1fr auto; } }
`;
