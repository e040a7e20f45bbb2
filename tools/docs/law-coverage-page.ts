/** What of the law is kept: every instrument with its articles, what is done with each and how sure its wording is. */
import type { Article, Confidence } from '@gongyuan/law/basis.ts';
import { citedNumbers } from '@gongyuan/law/articles/citations.ts';
import { instruments, type RegisteredInstrument } from '@gongyuan/law/articles/index.ts';
import { namedOnly } from '@gongyuan/law/articles/named-only.ts';
import { section, table } from './markdown.ts';

const confidences: Readonly<Record<Confidence, string>> = {
  text: '原文',
  sourced: '转载',
  memory: '凭记忆',
};

const head = [
  '# 法律条文与处理',
  '本页由 `npm run docs` 从 [`law/articles`](../../law/articles) 生成。内容是本平台自己的话，不是条文原文；引用以公布的文本为准。',
  '处理分三种：**已实现**（由所列文件计算或者执行）、**无需计算**（义务、原则或者组织规定）、**由人判断**（平台至多询问、提示或者记录）。来源分三种：读过**原文**、据**转载**、**凭记忆**；凭记忆的条文，文书里不写条号。',
].join('\n\n');

const own = [
  '- 提示时效将满的六十日（`watchFromDays`）和所有“内部时限”（`internal.*`）是本平台自定的。',
  '- 案由所属的范围（`law/causes.ts`）是窗口判断的起点，不是结论。',
  '- 从述说里识别案由、险情和异地，凭的是字面：换一种说法可能漏掉，由人选择和标记；没有见过的述说上的表现见[案例重放](../cases.md)。',
  '- 监督由轻到重的顺序（约谈、提醒、意见书、建议书）是本平台自定的；险情分四类也是。',
].join('\n');

export function lawCoveragePage(): string {
  const parts = [
    head,
    section('一览', summary()),
    ...instruments.map(instrumentSection),
    section(
      '只知其名的文件',
      table(
        ['文件', '为什么没有条文'],
        namedOnly.map(({ name, reason }) => [`《${name}》`, reason]),
      ),
    ),
    section('不出自条文的', own),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Articles of these entries; a run counts all it spans. */
const count = (articles: readonly Article[]) => articles.flatMap(({ article }) => citedNumbers(article)).length;

function counts({ articles }: RegisteredInstrument): readonly number[] {
  const of = (kind: Article['treatment']['kind']) => count(articles.filter(({ treatment }) => treatment.kind === kind));
  const memory = count(articles.filter(({ confidence }) => confidence === 'memory'));
  return [count(articles), of('implemented'), of('nothing'), of('judgement'), memory];
}

function summary(): string {
  const rows = instruments.map((one) => {
    const label = `${one.name}${one.isPartial ? '（部分）' : ''}`;
    return [label, ...counts(one).map(String)];
  });
  const sums = instruments.map(counts).reduce((left, right) => left.map((sum, at) => sum + (right[at] ?? 0)));
  return table(['文件', '条', '已实现', '无需计算', '由人判断', '凭记忆'], [...rows, ['合计', ...sums.map(String)]]);
}

function instrumentSection(one: RegisteredInstrument): string {
  const [all, implemented, nothing, judgement, memory] = counts(one);
  const until = one.inForceTo === null ? '' : `至${one.inForceTo}`;
  const facts = [
    one.number,
    `自${one.inForceFrom}${until}`,
    one.isPartial ? '只收部分条文' : undefined,
    one.url === undefined ? undefined : `[文本](<${one.url}>)`,
  ].filter((fact) => fact !== undefined);
  const totals = `共${all}条：已实现${implemented}，无需计算${nothing}，由人判断${judgement}；其中凭记忆${memory}。`;
  const rows = one.articles.map((article) => row(one, article));
  return section(
    one.name,
    [`${facts.join('；')}。${totals}`, table(['条', '标题', '内容', '处理', '来源'], rows)].join('\n\n'),
  );
}

function row(one: RegisteredInstrument, article: Article): readonly string[] {
  const from = article.inForceFrom === one.inForceFrom ? '' : `（自${article.inForceFrom}）`;
  const to = article.inForceTo === null || article.inForceTo === one.inForceTo ? '' : `（至${article.inForceTo}）`;
  const wording = article.isUnconfirmed ? '，现行文字未核实' : '';
  return [
    `${article.article}${from}${to}`,
    article.title ?? '',
    article.substance,
    treatmentOf(article),
    `${confidences[article.confidence]}${wording}`,
  ];
}

function treatmentOf({ treatment }: Article): string {
  if (treatment.kind === 'nothing') return '无需计算';
  if (treatment.kind === 'judgement') return '由人判断';
  const links = (treatment.files ?? []).map((file) => `[${file}](../../${file})`);
  return `已实现：${links.join('、')}`;
}
