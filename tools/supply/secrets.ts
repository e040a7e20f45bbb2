/** Looks for keys and passwords of real services in what the repository keeps. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { createEngine } from '@secretlint/node';

/** Pictures and packed papers have no lines to read; the lock and the generated pages repeat what is read elsewhere. */
const PASSED_OVER = /\.(docx|png|xlsx|backup)$|^package-lock\.json$|^docs\/generated\//;

interface Report {
  readonly filePath: string;
  readonly messages: readonly {
    readonly message: string;
    readonly loc: { readonly start: { readonly line: number } };
  }[];
}

/** Files that git keeps under `root`. */
export function keptFiles(root: string): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  return listed.split('\0').filter((file) => file !== '' && !PASSED_OVER.test(file));
}

export async function secretProblems(root: string, files: readonly string[]): Promise<readonly string[]> {
  if (files.length === 0) return [];
  const engine = await createEngine({
    cwd: root,
    configFileJSON: { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend' }] },
    formatter: 'json',
    color: false,
    maskSecrets: true,
  });
  const { output } = await engine.executeOnFiles({ filePathList: files.map((file) => path.join(root, file)) });
  const reports = JSON.parse(output) as readonly Report[]; // the formatter asked for above writes this form
  return reports.flatMap(({ filePath, messages }) =>
    messages.map(({ message, loc }) => `${path.relative(root, filePath)}:${loc.start.line}: ${message}`),
  );
}
