/** A dispute's rows cut into what every copy says and what each says anew: ids, union, staff, days, names, numbers. */
import { canonical } from '../../../server/audit.ts';
import type { Column, Row } from './catalog.ts';
import type { Cluster } from './clusters.ts';

/** What a copy says in a place: its own text, or the value of a slot. */
export type Piece = string | number;

/** What stands in a slot. */
export type Slot =
  | { readonly kind: 'union' | 'lft' | 'city' | 'hash' | 'previous' | 'sequence' }
  | { readonly kind: 'uuid'; readonly of: string; readonly table: string }
  | { readonly kind: 'identity'; readonly table: string }
  | { readonly kind: 'staff'; readonly of: string }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'name' | 'pinyin' | 'initials' | 'index'; readonly of: string; readonly table: string }
  | { readonly kind: 'serial'; readonly of: string };

export interface CutRow {
  readonly table: string;
  readonly pieces: readonly Piece[];
  /** Slots of the row's own id where it is an identity, and what the audit's hash covers. */
  readonly identity: number | null;
  readonly hashed: readonly Piece[] | null;
  /** Of a person or employer: copies may share one. */
  readonly shared: number | null;
}

export interface Template {
  readonly slots: readonly Slot[];
  readonly rows: readonly CutRow[];
  readonly matters: number;
  readonly openMatters: number;
  readonly events: number;
}

const UNION_FOLLOWERS: Readonly<Record<string, 'lft' | 'city'>> = { lft: 'lft', city_code: 'city' };
const SERIAL = /^(.*\D|)(\d+)(号)$/;
const CHAIN = new Set(['hash', 'previous_hash', 'sequence']);

export function cut(cluster: Cluster, staffIds: ReadonlySet<string>): Template {
  const slots: Slot[] = [];
  const known = new Map<string, number>();
  const slot = (one: Slot): number => {
    const key = JSON.stringify(one);
    const found = known.get(key) ?? slots.push(one) - 1;
    known.set(key, found);
    return found;
  };
  const cutter = new Cutter(cluster, staffIds, slot);
  const rows = cluster.rows.map(({ table, row }) => cutter.row(table.name, table.columns, row));
  const { matters, openMatters, events } = cluster;
  return { slots, rows, matters, openMatters, events };
}

class Cutter {
  /** Texts that a copy says anew wherever they stand: ids, names. */
  readonly #anew = new Map<string, Slot>();
  readonly #pattern: RegExp;
  readonly staffIds: ReadonlySet<string>;
  readonly slot: (one: Slot) => number;

  constructor(cluster: Cluster, staffIds: ReadonlySet<string>, slot: (one: Slot) => number) {
    this.staffIds = staffIds;
    this.slot = slot;
    for (const { table, row } of cluster.rows) {
      const id = row['id'];
      if (id?.includes('-')) this.#anew.set(id, { kind: 'uuid', of: id, table: table.name });
      const name = row['name'];
      if ((table.name === 'person' || table.name === 'employer') && name && id)
        this.#anew.set(name, { kind: 'name', of: id, table: table.name });
    }
    this.#anew.set(cluster.unionId, { kind: 'union' });
    const texts = [...this.#anew.keys()].toSorted((left, right) => right.length - left.length);
    this.#pattern = new RegExp(texts.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g');
  }

  row(table: string, columns: readonly Column[], row: Row): CutRow {
    const pieces: Piece[] = [];
    for (const [at, column] of columns.entries()) {
      if (at > 0) pieces.push('\t');
      pieces.push(...this.#cell(table, column, row));
    }
    const identity = columns.find(({ isIdentity }) => isIdentity);
    const own = table === 'person' || table === 'employer';
    return {
      table,
      pieces: merged([...pieces, '\n']),
      identity: identity ? this.slot({ kind: 'identity', table: `${table}:${row[identity.name]}` }) : null,
      hashed: table === 'action' ? merged(this.#hashed(row)) : null,
      shared: own ? this.slot({ kind: 'uuid', of: row['id'] ?? '', table }) : null,
    };
  }

  #cell(table: string, { name, type, isIdentity, refersTo }: Column, row: Row): readonly Piece[] {
    const value = row[name];
    if (value === null || value === undefined) return ['\\N'];
    if (isIdentity) return [this.slot({ kind: 'identity', table: `${table}:${value}` })];
    if (type === 'bigint' && refersTo !== null && refersTo !== 'trade_union')
      return [this.slot({ kind: 'identity', table: `${refersTo}:${value}` })];
    if (table === 'action' && CHAIN.has(name)) return [this.slot(chainSlot(name))];
    const follower = UNION_FOLLOWERS[name];
    if (follower && 'union_id' in row) return [this.slot({ kind: follower })];
    if (table === 'person' || table === 'employer') {
      const special = this.#ofSomebody(table, name, row['id'] ?? '');
      if (special) return special;
    }
    if (refersTo === 'staff') return [this.#staff(value)];
    if (type === 'date' || type.startsWith('timestamp')) return this.#day(value);
    if (name === 'serial' || name === 'number') return this.#serial(table, name, value, row);
    return this.#text(escaped(value));
  }

  #ofSomebody(table: string, name: string, of: string): readonly Piece[] | undefined {
    if (name === 'name_pinyin') return [this.slot({ kind: 'pinyin', of, table })];
    if (name === 'name_initials') return [this.slot({ kind: 'initials', of, table })];
    // Sealed values open in their own row alone, and a firm has one code: copies have neither.
    if (name === 'credit_code' || name === 'data_key' || name.endsWith('_sealed')) return ['\\N'];
    if (name.endsWith('_index')) return ['\\\\x', this.slot({ kind: 'index', of, table: name })];
    return undefined;
  }

  #staff(id: string): Piece {
    return this.staffIds.has(id) ? this.slot({ kind: 'staff', of: id }) : id;
  }

  #day(value: string): readonly Piece[] {
    return [this.slot({ kind: 'day', day: value.slice(0, 10) }), value.slice(10)];
  }

  /** A number within its union and year; the row's serial is the same one. */
  #serial(table: string, name: string, value: string, row: Row): readonly Piece[] {
    const of = `${table}:${row['id']}`;
    if (name === 'serial') return [this.slot({ kind: 'serial', of })];
    const [, before, , after] = SERIAL.exec(value) ?? [];
    if (before === undefined || after === undefined) return this.#text(escaped(value));
    return [escaped(before), this.slot({ kind: 'serial', of }), after];
  }

  #text(text: string): readonly Piece[] {
    const pieces: Piece[] = [];
    let from = 0;
    for (const match of text.matchAll(this.#pattern)) {
      const slot = this.#anew.get(match[0]);
      if (!slot) continue;
      pieces.push(text.slice(from, match.index), this.slot(slot));
      from = match.index + match[0].length;
    }
    return [...pieces, text.slice(from)];
  }

  /** The same content, in the same order of keys, as `record` hashes. */
  #hashed(row: Row): readonly Piece[] {
    const at = new Date(row['at'] ?? '').toISOString();
    const text = (name: string) => this.#text(JSON.stringify(row[name] ?? null));
    const actor = row['actor_id'];
    const content: Readonly<Record<string, readonly Piece[] | null>> = {
      actedOn: ['"', ...this.#day(row['acted_on'] ?? ''), '"'],
      actorId: actor ? ['"', this.#staff(actor), '"'] : ['null'],
      actorParty: text('actor_party'),
      actorPersonId: row['actor_person_id'] ? text('actor_person_id') : null,
      at: ['"', ...this.#day(at), '"'],
      fromState: text('from_state'),
      input: this.#text(canonical(JSON.parse(row['input'] ?? '{}'))),
      name: text('name'),
      revision: [row['revision'] ?? 'null'],
      sequence: [this.slot({ kind: 'sequence' })],
      subject: text('subject'),
      subjectId: text('subject_id'),
      toState: text('to_state'),
      unionId: text('union_id'),
    };
    const entries = Object.entries(content).flatMap(([key, pieces]) => (pieces ? [[`"${key}":`, ...pieces]] : []));
    return ['{', ...entries.flatMap((pieces, index) => (index > 0 ? [',', ...pieces] : pieces)), '}'];
  }
}

function chainSlot(name: string): Slot {
  if (name === 'hash') return { kind: 'hash' };
  return { kind: name === 'sequence' ? 'sequence' : 'previous' };
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const escaped = (text: string) => text.replace(/[\\\t\n\r]/g, (one) => escapes[one] ?? one);

function merged(pieces: readonly Piece[]): readonly Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') all[all.length - 1] = last + piece;
    else all.push(piece);
  }
  return all;
}
