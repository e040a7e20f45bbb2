/** Words of the table of rights: who stands alike towards the file of Kunshan, and the answers that go together. */
import type { FileOfKunshan } from './file-of-kunshan.ts';

/** Personas who stand alike towards the file of Kunshan. */
export const groups = {
  stranger: ['stranger'],
  receptionist: ['kunshan-receptionist'],
  reviewer: ['kunshan-reviewer'],
  lawyer: ['kunshan-lawyer'],
  province: ['province-law'],
  neighbour: ['nanjing-director', 'nanjing-reviewer', 'jiangyin-reviewer', 'qixia-reviewer'],
  station: ['yushan-station'],
  hotline: ['hotline-01'],
  admin: ['admin'],
  // Last, for what the director ends is ended for everybody.
  director: ['kunshan-director'],
} as const;
export type Group = keyof typeof groups;
export type Answers = Readonly<Record<Group, number>>;

export interface Row {
  readonly url: (file: FileOfKunshan) => string;
  readonly answers: Answers;
  readonly body?: (file: FileOfKunshan) => unknown;
  /** Ends the session of whoever calls. */
  readonly endsSession?: true;
}

export const everybody = (status: number): Answers => {
  const entries = Object.keys(groups).map((group) => [group, status]);
  return Object.fromEntries(entries) as Answers; // built from the keys of groups
};
export const signedIn = (status: number, other: Partial<Answers> = {}): Answers => ({
  ...everybody(status),
  stranger: 401,
  ...other,
});
export const administrator = (status: number): Answers => signedIn(403, { admin: status });

export const outside = { neighbour: 404, station: 404 } as const;
/** Routes that no hotline and no administrator may even ask, and those where the file is as if it did not exist. */
export const closed = { hotline: 403, admin: 403 } as const;
export const unseen = { hotline: 404, admin: 404 } as const;

export const readsFile = signedIn(200, { ...outside, ...closed });
/** The union above reads; writing is for the union itself and the handler. */
export const writesFile = (status: number): Answers => signedIn(status, { province: 403, ...outside, ...closed });
export const writesMatter = (status: number): Answers => signedIn(status, { province: 403, ...outside, ...unseen });
export const superior = signedIn(403, { province: 200, ...outside, ...unseen });

export const at =
  (url: string): Row['url'] =>
  () =>
    url;
export const empty = () => ({});
export const open = (url: string, status = 200): Row => ({ url: at(url), answers: everybody(status) });
export const managed = (url: string, status = 422): Row => ({
  url: at(url),
  answers: administrator(status),
  ...(status === 200 ? {} : { body: empty }),
});
export const NOBODY = '00000000-0000-4000-8000-000000000000';
export const DOCS = [
  '/api/docs',
  '/api/docs/',
  '/api/docs/static/swagger-initializer.js',
  '/api/docs/*',
  '/api/docs/json',
  '/api/docs/yaml',
];
