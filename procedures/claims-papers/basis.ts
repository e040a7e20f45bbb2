/** The articles papers rest on, by their short numbers, as letters cite them. */
import * as arbitration from '@gongyuan/law/articles/labour-arbitration-act.ts';
import * as civilProcedure from '@gongyuan/law/articles/civil-procedure-act.ts';
import * as inspection from '@gongyuan/law/articles/labour-inspection.ts';
import * as contract from '@gongyuan/law/articles/labour-contract-act.ts';
import * as injury from '@gongyuan/law/articles/work-injury-regulations.ts';
import { citation, formatBasis } from '@gongyuan/law/basis.ts';

export const arbitrationRule = (number: number) => formatBasis(citation(arbitration.article(number)));
export const civilRule = (number: number) => formatBasis(citation(civilProcedure.article(number)));
export const inspectionRule = (number: number) => formatBasis(citation(inspection.article(number)));
export const contractRule = (number: number) => formatBasis(citation(contract.article(number)));
export const injuryRule = (number: number) => formatBasis(citation(injury.article(number)));

const UNREAD = '（条文待核实）';

/**
 * `《劳动合同法》第三十条、第四十六条`: articles of one instrument behind one name, in the order first cited. An article
 * whose wording nobody has read is cited by its instrument alone: a paper for others states no number it cannot stand for.
 */
export function joinArticles(articles: readonly string[]): string {
  const byInstrument = new Map<string, string[]>();
  for (const article of new Set(articles)) {
    const [, head = article, number = ''] = /^(《.+》(?:（[^（）]*）)?)(第.+)$/.exec(article) ?? [];
    const known = byInstrument.get(head) ?? [];
    byInstrument.set(head, number === '' || number.endsWith(UNREAD) ? known : [...known, number]);
  }
  return [...byInstrument].map(([head, numbers]) => `${head}${numbers.join('、')}`).join('、');
}
