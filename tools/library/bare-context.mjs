// Loads a module, and all that it imports, where there is nothing but the language: no Node, no browser. Prints the
// names it exports. `node --experimental-vm-modules bare-context.mjs ENTRY`
import fs from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import vm from 'node:vm';

const context = vm.createContext(Object.create(null));
const loaded = new Map();

function load(url) {
  const known = loaded.get(url);
  if (known !== undefined) return known;
  const module = new vm.SourceTextModule(fs.readFileSync(fileURLToPath(url), 'utf8'), { identifier: url, context });
  loaded.set(url, module);
  return module;
}

const [entry = ''] = process.argv.slice(2);
const main = load(pathToFileURL(entry).href);
await main.link((specifier, from) => {
  if (!specifier.startsWith('.')) throw new Error(`${from.identifier} imports ${specifier}`);
  return load(new URL(specifier, from.identifier).href);
});
await main.evaluate();

// Evaluating proves only what runs at once: compute something of each kind as well.
const program = new vm.SourceTextModule(
  `
    import * as law from 'law';
    const context = { today: '2026-12-01', figures: law.publishedFigures, holidays: law.publishedHolidays };
    const set = law.claimSet(Object.keys(law.claimLabels), { placeCode: '320583', startedOn: '2019-03-11' }, context);
    export const said = [
      set.items.map(({ outcome }) => law.describeOutcome(outcome).label).length,
      law.lawTermIds.map((id) => law.answerTerm(id, '2026-09-17').label).length,
      law.triage({ causes: ['unpaid_wages'], services: ['advice'] }, '2026-12-01').scope.number,
      law.instruments.flatMap(({ articles }) => articles).length,
    ];
  `,
  { context },
);
await program.link(() => main);
await program.evaluate();
console.log(JSON.stringify({ names: Object.keys(main.namespace), said: program.namespace.said }));
