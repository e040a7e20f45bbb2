/** `npm run sbom -- FILE`: the software bill of materials (CycloneDX) of all that is installed, hashes included, as npm tells it from the lock. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(import.meta.dirname, '../..');

/** CycloneDX 1.5 as JSON. */
export function billOfMaterials(): string {
  return execFileSync('npm', ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = path.resolve(process.argv[2] ?? 'sbom.cdx.json');
  writeFileSync(file, billOfMaterials());
  console.log(`已写入 ${file}`);
}
