/** The result to keep: on paper as a whole, as a picture what matters of it. Works by itself; the picture needs a script. */
import { describeOutcome } from '@gongyuan/law/claims/describe.ts';
import { formatChineseDate } from '@gongyuan/law/calendar/plain-date.ts';
import { styleTag } from '../assets.ts';
import { html, madeHere, render } from '../html.ts';
import type { Html } from '../html.ts';
import { HOTLINE, ROOT } from '../page.ts';
import { factLines } from './fact-words.ts';
import type { Item } from './reckoned.ts';
import { getWords, sumWords } from './result-claim.ts';
import { nearestWords, untilWords } from './result-until.ts';
import { parts, summary, totalWords } from './result.ts';
import type { Reckoning } from './result.ts';

export function renderReckonPaper(reckoning: Reckoning): string {
  const { context, isDemo } = reckoning;
  return render(html`<!doctype html>
${madeHere(ROOT)}
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="format-detection" content="telephone=no">
<title>算一算的结果 · ${formatChineseDate(context.today)}</title>
${styleTag(['leave', 'picture'])}
</head>
<body class="keep">
<nav class="screen" aria-label="返回"><a href="/reckon/result">‹ 返回结果</a></nav>
<main id="content">
<section class="screen save" aria-label="保存">
<p>打印：用浏览器的“打印”，纸张选A4。手机上也可以截屏。</p>
<p><button class="second wide" type="button" data-picture-make hidden>存成图片</button></p>
<p class="picture-state" role="status"></p>
<div data-picture-shown></div>
</section>
<h1>算一算的结果</h1>
${summary(reckoning)}
${parts(reckoning, { isPaper: true })}
<h2>按这些情况算的</h2>
<ul>${factLines(reckoning.reckoned, reckoning.cities).map(({ label, words }) => html`<li>${label}：${words}</li>`)}</ul>
<p>工会法律援助，不收钱。全国工会职工服务热线 ${HOTLINE}。${isDemo && '这是演示。'}</p>
<ol class="unseen" data-picture aria-hidden="true">${pictureLines(reckoning)}</ol>
</main>
</body>
</html>
`);
}

/** What goes into the picture, line by line; the script knows nothing of law. */
function pictureLines({ result, context }: Reckoning): readonly Html[] {
  const { lead, sum, more } = totalWords(result);
  const soon = nearestWords(result.items, context.today);
  return [
    line('title', '算一算的结果'),
    line('text', lead),
    ...(sum === null ? [] : [line('big', sum)]),
    ...(more === '' ? [] : [line('text', more)]),
    ...(soon === null ? [] : [line('strong', soon)]),
    ...result.items.filter(({ outcome }) => outcome.due === true).flatMap(claimLines),
    line(
      'small',
      `按${formatChineseDate(context.today)}的规定和标准算的，帮您心里有数，不是裁决。没有选的项目没有算。`,
    ),
    line('strong', `工会法律援助不收钱，打${HOTLINE}`),
  ];
}

const line = (kind: 'title' | 'head' | 'text' | 'big' | 'strong' | 'small', words: string): Html =>
  html`<li data-kind="${kind}">${words}</li>`;

function claimLines({ outcome, until }: Item): readonly Html[] {
  const words = describeOutcome(outcome);
  const [main, ...others] = words.readings;
  if (main === undefined) return [];
  const sums =
    main.fen === null
      ? words.readings.map(({ label, found }) =>
          line('text', `${label}：${found.map((one) => `${one.label}${one.words}`).join('，')}`),
        )
      : [
          line('strong', `${others.length > 0 ? `按“${main.label}”，` : ''}${getWords(words.claim)}${sumWords(main)}`),
          ...main.lines.map(({ formula }) => line('small', formula)),
          ...others.map((other) => line('text', `另一种算法“${other.label}”：${sumWords(other)}（${other.heldBy}）`)),
        ];
  const day = until === null ? null : untilWords(until);
  return [
    line('head', words.label),
    ...sums,
    ...(day === null ? [] : [line('text', `${day}。`)]),
    ...(until?.others ?? []).map(({ label, holder, dueOn }) =>
      line('small', `另一种看法：${label}，${dueOn === null ? '没有最后期限' : formatChineseDate(dueOn)}（${holder}）`),
    ),
    line('small', `依据：${words.articles.join('、')}`),
  ];
}
