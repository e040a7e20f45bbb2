/** What is asked for, in figures and capitals: each claim with its amount, its way of counting and its articles. */
import { arbitrationRule, joinArticles } from './basis.ts';
import { formatYuan, upperCaseYuan } from '@gongyuan/law/money.ts';
import type { ClaimId } from '@gongyuan/law/claims/outcome.ts';
import type { ChosenClaim } from './choose.ts';
import { inRoles } from './narrative.ts';
import type { Names } from './narrative.ts';
import { allNames } from './parties.ts';
import type { Page } from './page.ts';
import type { Worker } from './told.ts';

/** More lines than these are read in the annex. */
const LINES_IN_TEXT = 6;
const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** One claim over all workers of the paper. */
export interface Request {
  readonly claim: ClaimId;
  readonly label: string;
  /** @unit fen */
  readonly fen: number;
  readonly workers: readonly { readonly worker: Worker; readonly chosen: ChosenClaim }[];
}

/** `5,200.00元（大写：伍仟贰佰元整）` @unit fen */
export const amountWords = (fen: number) => `${formatYuan(fen)}（大写：${upperCaseYuan(fen)}）`;

export const numbered = (index: number) => numerals[index] ?? String(index + 1);

/** The chosen claims; those that cannot be asked as they stand are gaps. */
export function requestsOf(page: Page, only?: readonly ClaimId[]): readonly Request[] {
  const chosen = page.told.workers.flatMap((worker) => worker.claims.map((claim) => ({ worker, chosen: claim })));
  const ids = [...new Set(chosen.map(({ chosen: { claim } }) => claim))].filter((id) => only?.includes(id) ?? true);
  const requests = ids.map((claim): Request => {
    const mine = chosen.filter((one) => one.chosen.claim === claim);
    for (const one of mine) lacking(page, one.worker, one.chosen);
    const fen = mine.reduce((sum, one) => sum + (one.chosen.fen ?? 0), 0);
    return { claim, label: mine[0]?.chosen.label ?? claim, fen, workers: mine };
  });
  return requests;
}

/** A paper that asks for money asks for some. */
export function needRequests(page: Page, requests: readonly Request[], only?: readonly ClaimId[]): void {
  if (requests.length > 0) return;
  page.lack({
    code: 'claims',
    label: '请求事项',
    ask: only
      ? '没有选择这种文书可以写的请求，请在请求计算中选择。'
      : '还没有可以写进文书的请求，请先登记争议事由和计算所需的事实，再选择。',
    where: 'claims',
    id: null,
  });
}

function lacking(page: Page, worker: Worker, { claim, label, fen, missing, refusal }: ChosenClaim): void {
  const id = page.told.workers.length === 1 ? worker.partyId : null;
  if (refusal !== null) page.lack({ code: `claims.${claim}`, label, ask: refusal, where: 'claims', id });
  if (fen !== null || refusal !== null) return;
  const [first] = missing;
  const whose = page.told.workers.length === 1 ? '' : `（${worker.name}等）`;
  for (const { code, label: fact, question } of missing)
    page.lack({
      code: `claim_facts.${code}`,
      label: `${label}：${fact}`,
      ask: `${question}${whose}不主张这一项的，在请求中去掉。`,
      where: 'claim_facts',
      id: worker.partyId,
    });
  if (!first)
    page.lack({
      code: `claims.${claim}`,
      label,
      ask: '这一项按现有规定算不出数额，请在请求中去掉，或者写进“其他请求”由仲裁委、法院认定。',
      where: 'claims',
      id,
    });
}

export const totalOf = (requests: readonly Request[]) => requests.reduce((sum, { fen }) => sum + fen, 0);

export const totalOfWorker = ({ claims }: Worker) => claims.reduce((sum, { fen }) => sum + (fen ?? 0), 0);

/** Each request as a sentence of the paper: `请求裁决被申请人支付…`; then those which are no money, as typed. */
export function requestLines(
  page: Page,
  requests: readonly Request[],
  head: string,
  names: Names,
): readonly Readonly<Record<string, string>>[] {
  const { workers } = page.told;
  const to = workers.length === 1 ? '' : `${allNames(workers)}`;
  const money = requests.map(({ label, fen, workers: mine }) => {
    const each = mine.length > 1 ? `（共${mine.length}人，各人数额见请求计算明细）` : '';
    return `${head}${to}${label}${amountWords(fen)}${each}`;
  });
  const others = otherRequests(page, names);
  const all = [...money, ...others];
  return all.map((text, index) => ({
    请求序号: numbered(index),
    请求内容: `${text}${index === all.length - 1 ? '。' : '；'}`,
  }));
}

/** How each amount was worked out and on which articles: the reading that was chosen, and no other. */
export function reasonLines(page: Page, requests: readonly Request[]): readonly Readonly<Record<string, string>>[] {
  return requests.map((request, index) => ({
    理由: `（${numbered(index)}）${request.label}${formatYuan(request.fen)}。${wayOf(page, request)}依据：${articlesOf(request)}。`,
  }));
}

function wayOf(page: Page, { workers }: Request): string {
  const [only] = workers;
  if (page.told.workers.length > 1 || !only) return '每人的算式见请求计算明细。';
  const { lines } = only.chosen.reading;
  if (lines.length > LINES_IN_TEXT) return '逐笔算式见请求计算明细。';
  return `计算方式：${lines.map(({ label, formula }) => `${label}：${formula}`).join('；')}。`;
}

export function articlesOf({ workers }: Request): string {
  return joinArticles(workers.flatMap(({ chosen }) => chosen.articles));
}

/** The articles of all requests and that of the proceedings. */
export function groundsOf(requests: readonly Request[], proceedings: readonly string[]): string {
  return joinArticles([
    ...requests.flatMap(({ workers }) => workers.flatMap(({ chosen }) => chosen.articles)),
    ...proceedings,
  ]);
}

/** What is asked beside money, a line each. */
export function otherRequests(page: Page, names: Names): readonly string[] {
  return inRoles(page.offer('otherRequests'), names)
    .split('\n')
    .map((line) => line.replace(/[；;。\s]+$/, '').trim())
    .filter((line) => line !== '');
}

export const askingRule = () => arbitrationRule(28);
