/** One claim of the result: the amount of every tenable reading and who holds it, the formula, what it rests on. */
import { describeOutcome } from '@gongyuan/law/claims/describe.ts';
import type { FigureWords, LineWords, OutcomeWords, ReadingWords, Sentence } from '@gongyuan/law/claims/describe.ts';
import { say } from '@gongyuan/law/claims/words.ts';
import { formatBases } from '@gongyuan/law/basis.ts';
import { formatYuan } from '@gongyuan/law/money.ts';
import { html } from '../html.ts';
import type { Html } from '../html.ts';
import { fold, law, openQuestions } from './folding.ts';
import type { Form } from './folding.ts';
import type { Item } from './reckoned.ts';
import { untilPart } from './result-until.ts';

export function claimPart(item: Item, form: Form): Html {
  const words = describeOutcome(item.outcome);
  const { due } = words;
  return html`<section class="claim" id="claim-${words.claim}">
<h2>${words.label}</h2>
${due === true && amounts(words)}
${
  due === 'unknown' &&
  html`<p>还算不出来，还不知道：</p>${openQuestions(
    words.missing.map(({ code }) => code),
    form,
  )}`
}
${
  due === true &&
  words.missing.length > 0 &&
  html`<p>还有没算进去的，还不知道：</p>${openQuestions(
    words.missing.map(({ code }) => code),
    form,
  )}`
}
${due === false && notDue(words)}
${due === true && !item.isCounted && isMoney(words) && words.claim !== 'service_period_penalty' && html`<p class="hint">这一项没有算进合计。</p>`}
${due === true && howPart(words, form)}
${remarks('我们先这样假定', words.assumed, form)}
${due !== false && remarks('要留意', words.warnings, form)}
${untilPart(item.until, form)}
${item.final !== null && due === true && fold(form, '仲裁以后还会不会再打官司', html`<p>${say(item.final.reason)}${item.final.hasOtherReading && '（也有看法认为这一项不适用一裁终局。）'} <span class="law">${formatBases(item.final.reason.because)}</span></p>`)}
${due !== false && words.figures.length > 0 && fold(form, '用到的标准', figureTable(words.figures))}
${due !== false && law(words.articles) && html`<p class="law">依据：${words.articles.join('、')}</p>`}
</section>
`;
}

const isMoney = ({ readings }: OutcomeWords): boolean => readings.some(({ fen }) => fen !== null);

/** `5,000.00元`, or a frame where the law gives one. */
export function sumWords({ fen, upToFen }: Pick<ReadingWords, 'fen' | 'upToFen'>): string {
  if (fen === null) return '算不出数';
  return upToFen === null || upToFen === fen ? formatYuan(fen) : `${formatYuan(fen)}到${formatYuan(upToFen)}`;
}

export const getWords = (claim: OutcomeWords['claim']): string =>
  claim === 'service_period_penalty' ? '单位最多可以要您赔' : '可以要';

function amounts(words: OutcomeWords): Html {
  const [main, ...others] = words.readings;
  if (main === undefined || !isMoney(words)) return html`${words.readings.map(foundList)}`;
  const get = getWords(words.claim);
  if (others.length === 0)
    return html`<p class="sum">${get}<strong>${sumWords(main)}</strong></p>
${main.heldBy !== '' && html`<p class="law">${[main.label, main.heldBy].filter((text) => text !== '').join('：')}</p>`}`;
  return html`<p class="sum">${main.label !== '' && `按“${main.label}”，`}${get}<strong>${sumWords(main)}</strong> <span class="law">${main.heldBy}</span></p>
${others.map(
  (
    other,
  ) => html`<p class="sum other">另一种算法${other.label !== '' && `：“${other.label}”`}，<strong>${sumWords(other)}</strong>（${other.heldBy === '' ? '没有写明是谁的看法' : `${other.heldBy}这样认为`}）</p>
`,
)}`;
}

/** A period of time has no sum: what was found is the answer. */
function foundList({ label, heldBy, found }: ReadingWords): Html {
  return html`${label !== '' && html`<p>按“${label}”${heldBy !== '' && `（${heldBy}）`}：</p>`}
<dl class="found">${found.map((one) => html`<div><dt>${one.label}</dt><dd>${one.words}</dd></div>`)}</dl>`;
}

function notDue({ readings, articles }: OutcomeWords): Html {
  const notes = readings.flatMap((reading) => reading.notes);
  return html`<p><strong>照您说的情况，要不到这一项。</strong></p>
${notes.map((note) => html`<p>${note.text}${law(note.articles)}</p>`)}
${notes.length === 0 && law(articles) !== null && html`<p class="law">依据：${articles.join('、')}</p>`}`;
}

function howPart(words: OutcomeWords, form: Form): Html | null {
  const [main, ...others] = words.readings;
  if (main === undefined || !isMoney(words)) return null;
  return html`<h3>怎么算的</h3>
${readingLines(main)}
${others.length > 0 && fold(form, '另一种算法怎么算的', html`${others.map((other) => html`<p><strong>${other.label}</strong></p>${readingLines(other)}`)}`)}`;
}

function readingLines({ lines, found, notes }: ReadingWords): Html {
  return html`<ul class="lines">${lines.map(line)}</ul>
${found.length > 0 && html`<dl class="found">${found.map((one) => html`<div><dt>${one.label}</dt><dd>${one.words}</dd></div>`)}</dl>`}
${notes.map((note) => html`<p class="hint">${note.text}${law(note.articles)}</p>`)}`;
}

const line = ({ label, formula, articles }: LineWords): Html =>
  html`<li>${label}：<span class="formula">${formula}</span>${law(articles)}</li>`;

function remarks(title: string, sentences: readonly Sentence[], form: Form): Html | null {
  if (sentences.length === 0) return null;
  return fold(
    form,
    `${title}（${sentences.length}条）`,
    html`<ul>${sentences.map(({ text, articles }) => html`<li>${text}${law(articles)}</li>`)}</ul>`,
  );
}

/** What nobody has checked says so; the table lies under itself on a narrow screen. */
function figureTable(figures: readonly FigureWords[]): Html {
  return html`<ul class="figures">${figures.map(
    ({ label, words, period, article, source, standing, isConfirmed }) =>
      html`<li>${label}：<strong>${words}</strong>，${period}${!isConfirmed && html` <strong class="unchecked">${standing}</strong>`}<br><span class="law">${article}。来源：${source}${isConfirmed && `（${standing}）`}</span></li>`,
  )}</ul>`;
}
