/** Every route the server answers, hidden ones too, read from the server itself. */
import type { App } from '../../server/services.ts';

/** `GET /api/matters/:id`; HEAD is the shadow of GET and left out. */
export function routesOf(app: App): readonly string[] {
  const above: string[] = [];
  const found = app
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const [, indent, part, methods] = /^(.*?)[└├]── (.*?) \(([A-Z, ]+)\)$/.exec(line) ?? [];
      if (indent === undefined || part === undefined || methods === undefined) return [];
      const depth = indent.length / 4;
      const parent = depth > 0 ? (above[depth - 1] ?? '') : '';
      above[depth] = parent === '/' && part.startsWith('/') ? part : `${parent}${part}`;
      return methods
        .split(', ')
        .filter((method) => method !== 'HEAD')
        .map((method) => `${method} ${above[depth]}`);
    });
  return found.sort();
}
