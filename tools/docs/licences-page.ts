/** What the platform is made of that others wrote, under which licence: read from the lock, development apart. */
import type { Locked } from '../supply/lock.ts';
import { table } from './markdown.ts';

/** Several versions of one package are one line. */
function rowsOf(locked: readonly Locked[]): readonly (readonly string[])[] {
  const lines = new Map<string, Set<string>>();
  for (const { name, version, licence } of locked) {
    const line = `${name}\n${licence ?? ''}`;
    lines.set(line, (lines.get(line) ?? new Set()).add(version));
  }
  return [...lines]
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([line, versions]) => {
      const [name = '', licence = ''] = line.split('\n');
      return [name, [...versions].toSorted().join('、'), licence];
    });
}

export function licencesPage(locked: readonly Locked[]): string {
  const head = ['软件', '版本', '许可'];
  return [
    '# 第三方软件与许可',
    '',
    '本页由 `npm run docs` 从 package-lock.json 生成，请勿手改。带散列的清单：`npm run sbom`（CycloneDX）。',
    '',
    '## 随平台运行',
    '',
    table(head, rowsOf(locked.filter(({ isDevelopment }) => !isDevelopment))),
    '',
    '## 仅用于开发和测试',
    '',
    table(head, rowsOf(locked.filter(({ isDevelopment }) => isDevelopment))),
    '',
  ].join('\n');
}
