/**
 * Wrong versions of the rules of who may see, made from their source: each takes one condition away or turns it round, as
 * a hand that slipped would. Found by shape, so that a rule written tomorrow is tried as well.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';

export interface Mutant {
  readonly file: string;
  readonly line: number;
  /** What stood there, and what stands there now. */
  readonly was: string;
  readonly is: string;
  readonly source: string;
}

/** Where it is said who may see; each with the rights tests to notice. */
export const files: readonly string[] = [
  'server/acts/visible.ts',
  'server/plugins/access.ts',
  'server/acts/dispute-rights.ts',
  'server/administrator-scope.ts',
  'server/desks/telephony/rights.ts',
  'server/desks/lists/read.ts',
  'server/desks/risk/list.ts',
  'server/desks/risk/rights.ts',
  'server/desks/network/scope.ts',
];

interface Operator {
  readonly pattern: RegExp;
  readonly becomes: readonly string[];
}

const operators: readonly Operator[] = [
  // A condition put together into another one, within SQL.
  {
    pattern:
      /\$\{(?:within|visible\w+|isKnownTo|isReader|handles|judges|isApplicant|concerned|isBelow)\((?:[^(){}]|\([^()]*\))*\)\}|\$\{(?:inHand|asParty|reached|lines|own|taken)\}/g,
    becomes: ['true', 'false'],
  },
  // What makes a right end.
  { pattern: /\w+\.(?:to_on|closed_on|ended_at) is null/g, becomes: ['true'] },
  { pattern: /between \$\{lft\} and \$\{rgt\}/g, becomes: ['is not null'] },
  { pattern: / and not \$\{isReader/g, becomes: [' and ${isReader'] },
  // A refusal that is not given, a role that counts for another.
  { pattern: /(?<=if \()[^\n]+(?=\)\s*\n?\s*throw problem\()/g, becomes: ['false'] },
  { pattern: /(?<=if \()![a-zA-Z]+(?=\) (?:throw|return))/g, becomes: ['false'] },
  { pattern: /(?<=\w\.)(?:some|every)\(\((?:post|\{[^}]*\})\) => [^\n]*?\)(?=[;)\s])/g, becomes: ['some(() => true)'] },
  { pattern: /post\.role === '\w+'/g, becomes: ['true'] },
  {
    pattern: /reading\.has\(post\.role\)|writing\.has\(post\.role\)|serving\.has\(\w+(?:\.role)?\)/g,
    becomes: ['true'],
  },
];

/** All of them, in the order of the source; two operators that make the same text make one mutant. */
export function mutantsOf(root: string): readonly Mutant[] {
  return files.flatMap((file) => {
    const source = readFileSync(path.join(root, file), 'utf8');
    const found = new Map<string, Mutant & { readonly at: number }>();
    for (const { pattern, becomes } of operators)
      for (const match of source.matchAll(pattern))
        for (const is of becomes) {
          const [was] = match;
          const changed = source.slice(0, match.index) + is + source.slice(match.index + was.length);
          const line = source.slice(0, match.index).split('\n').length;
          if (changed !== source) found.set(changed, { file, line, was, is, source: changed, at: match.index });
        }
    return [...found.values()].toSorted((left, right) => left.at - right.at);
  });
}
