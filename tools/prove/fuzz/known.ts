/** What a visitor has seen so far: ids of real things, revisions, names of fields; hostile requests are made near them. */
import { procedures } from '@gongyuan/procedures/index.ts';
import type { Chance } from './random.ts';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const NOBODY = '00000000-0000-4000-8000-000000000000';
/** Enough of each kind to be near many things, few enough to forget nothing important. */
const MOST = 200;

/** Which resource a key with an id in it speaks of. */
const resources: Readonly<Record<string, string>> = {
  personId: 'people',
  disputeId: 'disputes',
  employerId: 'employers',
  matterId: 'matters',
  unionId: 'unions',
  parentId: 'unions',
  handlerId: 'handlers',
  evidence: 'evidence',
  documents: 'documents',
  obligations: 'obligations',
  messages: 'messages',
  bodies: 'bodies',
};

export class Known {
  readonly #ids = new Map<string, string[]>();
  readonly #revisions = new Map<string, number>();
  readonly #fields = new Set<string>(['text']);
  readonly #pages = new Set<string>(['/']);

  /** Reads an answer of JSON; `resource` is what its rows are. */
  learn(body: unknown, resource: string): void {
    if (Array.isArray(body)) {
      for (const one of body) this.learn(one, resource);
      return;
    }
    if (body === null || typeof body !== 'object') return;
    const { id, revision, procedure } = body as Record<string, unknown>;
    if (id !== undefined) this.#note(resource, id);
    if (id !== undefined && typeof procedure === 'string') this.#note(`of ${procedure}`, id);
    if (typeof id === 'string' && typeof revision === 'number') this.#revisions.set(id, revision);
    for (const [key, value] of Object.entries(body)) {
      const kind = resources[key];
      if (kind && key.endsWith('Id')) this.#note(kind, value);
      else this.learn(value, key === 'rows' ? resource : (kind ?? (key === 'dispute' ? 'disputes' : key)));
    }
  }

  learnPage(html: string): void {
    for (const [, name = ''] of html.matchAll(/ name="([^"]{1,40})"/g)) this.#fields.add(name);
    for (const [, href = ''] of html.matchAll(/ (?:href|action)="(\/[^"#?]{0,80})/g)) this.#pages.add(href);
  }

  #note(kind: string, id: unknown): void {
    const text = String(id);
    if (!UUID.test(text) && !/^\d{1,9}$/.test(text)) return;
    const list = this.#ids.get(kind) ?? [];
    if (list.length < MOST && !list.includes(text)) this.#ids.set(kind, [...list, text]);
  }

  /** One that exists where one is known; staff never, or they would be locked out and nobody would be left to ask. */
  idFor(path: string, chance: Chance): string {
    const [, segment = ''] = /^\/api\/([\w-]+)\//.exec(path) ?? [];
    if (segment === 'staff' || segment === 'posts') return NOBODY;
    const procedure = procedures.find((candidate) => candidate.path === segment);
    return this.anyId(chance, procedure ? `of ${procedure.id}` : segment === 'my' ? 'matters' : segment);
  }

  anyId(chance: Chance, kind?: string): string {
    const list = (kind !== undefined && this.#ids.get(kind)) || [...this.#ids.values()].flat();
    return list.length === 0 ? NOBODY : chance.pick(list);
  }

  revisionOf(url: string): number | undefined {
    const [id] = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(url) ?? [];
    return id === undefined ? undefined : this.#revisions.get(id);
  }

  field(chance: Chance): string {
    return chance.pick([...this.#fields]);
  }

  pagesLike(pattern: RegExp): readonly string[] {
    return [...this.#pages].filter((href) => pattern.test(href));
  }

  get size(): number {
    return [...this.#ids.values()].reduce((sum, list) => sum + list.length, 0);
  }
}
