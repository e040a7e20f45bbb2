/** The page of proof: a section a campaign, each as it was last run. */
import type { Outcome, Scale } from './campaign.ts';

export interface Done extends Outcome {
  readonly name: string;
  readonly question: string;
  /** The day in China. */
  readonly day: string;
  readonly commit: string;
  readonly seed: number;
  readonly scale: Scale;
  /** Of what it ran on, such as Node and PostgreSQL. */
  readonly versions: string;
  readonly seconds: number;
}

const HEAD = `# 证明

本页由 \`npm run prove\` 写成，请勿手改。每一节是该项最近一次运行的记录；这一次没有运行的，保留上一次的。
`;

const scaleLabels: Readonly<Record<Scale, string>> = { small: '小', full: '全' };

function sectionOf(done: Done): string {
  const { name, question, day, commit, seed, scale, versions, seconds, counts, findings } = done;
  const rows = [
    ['结果', findings.length === 0 ? '成立' : `**不成立**：${findings.length}处`],
    ['何时、哪一版', `${day}，${commit}`],
    ['种子、规模', `${seed}，${scaleLabels[scale]}`],
    ['环境', versions],
    ['用时', `${seconds.toFixed(0)} 秒`],
    ...Object.entries(counts).map(([label, figure]) => [label, String(figure)]),
  ];
  return [
    `## ${name}`,
    '',
    question,
    '',
    '| | |',
    '| --- | --- |',
    ...rows.map(([label, value]) => `| ${label} | ${value?.replaceAll('|', '\\|')} |`),
    ...(findings.length === 0 ? [] : ['', ...findings.map((finding) => `- ${finding.replaceAll('\n', ' ')}`)]),
    '',
  ].join('\n');
}

/** By their names, from a page written before. */
function sectionsIn(page: string): ReadonlyMap<string, string> {
  const sections = page.split(/^(?=## )/m).filter((part) => part.startsWith('## '));
  return new Map(sections.map((text) => [/^## (.*)$/m.exec(text)?.[1] ?? '', `${text.trimEnd()}\n`]));
}

/** The page with what was done now in place of what stood there; a campaign that is no more leaves the page too. */
export function pageWith(before: string, done: readonly Done[], order: readonly string[]): string {
  const kept = sectionsIn(before);
  const fresh = new Map(done.map((entry) => [entry.name, sectionOf(entry)]));
  const sections = order.flatMap((name) => fresh.get(name) ?? kept.get(name) ?? []);
  return [HEAD, ...sections].join('\n');
}
