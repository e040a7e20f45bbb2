/** What we take from elsewhere, as package.json files ask for it and as the lock holds it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

export interface Locked {
  readonly name: string;
  readonly version: string;
  readonly licence: string | undefined;
  readonly hasIntegrity: boolean;
  readonly hasInstallScript: boolean;
  readonly isDevelopment: boolean;
  /** Mostly binaries for other machines. */
  readonly isOptional: boolean;
}

export interface Manifest {
  readonly file: string;
  /** Name to the range asked for, of every kind of dependency. */
  readonly wanted: Readonly<Record<string, string>>;
}

interface LockFile {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly version?: string;
        readonly license?: string;
        readonly integrity?: string;
        readonly link?: boolean;
        readonly dev?: boolean;
        readonly optional?: boolean;
        readonly devOptional?: boolean;
        readonly hasInstallScript?: boolean;
      }
    >
  >;
}

interface PackageFile {
  readonly workspaces?: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

function read<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T; // npm writes and reads these files in this form
}

/** Everything the lock installs; our own rooms, which it links, left out. */
export function readLock(root: string): readonly Locked[] {
  const { packages } = read<LockFile>(path.join(root, 'package-lock.json'));
  return Object.entries(packages)
    .filter(([place, entry]) => place.includes('node_modules/') && !entry.link)
    .map(([place, entry]) => ({
      name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: entry.version ?? '',
      licence: entry.license,
      hasIntegrity: entry.integrity !== undefined,
      hasInstallScript: entry.hasInstallScript === true,
      isDevelopment: entry.dev === true,
      isOptional: entry.optional === true || entry.devOptional === true,
    }));
}

/** The project's own package.json and one a room. */
export function readManifests(root: string): readonly Manifest[] {
  const rooms = read<PackageFile>(path.join(root, 'package.json')).workspaces ?? [];
  return ['', ...rooms].map((room) => {
    const file = path.join(room, 'package.json');
    const { dependencies, devDependencies, optionalDependencies } = read<PackageFile>(path.join(root, file));
    return { file, wanted: { ...dependencies, ...devDependencies, ...optionalDependencies } };
  });
}
