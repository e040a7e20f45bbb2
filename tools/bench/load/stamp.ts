/** Makes copies of templates: rows as COPY takes them, with valid audit chains, the same for the same seed. */
import { createHash } from 'node:crypto';
import { addDays } from '@gongyuan/law/calendar/plain-date.ts';
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import { GENESIS } from '../../../server/audit.ts';
import { employerNamed, personNamed } from './names.ts';
import type { Chance } from './random.ts';
import type { CutRow, Piece, Slot, Template } from './templates.ts';

/** A union that takes copies, and who works there by the part played in the template. */
export interface Place {
  readonly unionId: string;
  readonly lft: number;
  readonly cityCode: string;
  readonly staff: ReadonlyMap<string, string>;
}

export interface Head {
  sequence: number;
  hash: string;
}

export interface Stamp {
  /** Rows of one more copy, table by table, to `write`. */
  copy(template: Template, place: Place, shift: number, write: (table: string, row: string) => void): void;
  readonly heads: ReadonlyMap<string, Head>;
  /** The highest number given by each table itself. */
  readonly identities: ReadonlyMap<string, number>;
}

/** Some come again, and a firm has many disputes. */
const SAME_PERSON_PERCENT = 5;
const DISPUTES_A_FIRM = 25;
/** Far above what the demonstration itself has numbered. */
const FIRST_NUMBER = 1_000_000;

export function stampOf(chance: Chance, heads: Map<string, Head>, identities: Map<string, number>): Stamp {
  return new Stamper(chance, heads, identities);
}

class Stamper implements Stamp {
  readonly #days = new Map<PlainDate, PlainDate[]>();
  /** Ids given so far, by number of the person or firm. */
  readonly #ids = { person: [] as string[], employer: [] as string[] };
  #serial = FIRST_NUMBER;
  #copies = 0;
  readonly chance: Chance;
  readonly heads: Map<string, Head>;
  readonly identities: Map<string, number>;

  constructor(chance: Chance, heads: Map<string, Head>, identities: Map<string, number>) {
    this.chance = chance;
    this.heads = heads;
    this.identities = identities;
  }

  copy(template: Template, place: Place, shift: number, write: (table: string, row: string) => void): void {
    this.#copies += 1;
    const written = new Set<string>();
    const somebody = new Map<string, number>();
    const values = template.slots.map((slot) => this.#value(slot, place, shift, somebody, written));
    const chain = chainSlots(template.slots);
    for (const row of template.rows) {
      if (row.shared !== null && written.has(values[row.shared] ?? '')) continue;
      if (row.hashed) this.#link(row, values, chain, place.unionId);
      write(row.table, joined(row.pieces, values));
    }
  }

  #value(slot: Slot, place: Place, shift: number, somebody: Map<string, number>, written: Set<string>): string {
    switch (slot.kind) {
      case 'union':
        return place.unionId;
      case 'lft':
        return String(place.lft);
      case 'city':
        return place.cityCode;
      case 'staff':
        return place.staff.get(slot.of) ?? slot.of;
      case 'day':
        return this.#day(slot.day, shift);
      case 'serial':
        return String((this.#serial += 1));
      case 'identity':
        return this.#identity(slot.table);
      case 'uuid':
        return this.#uuid(slot, somebody, written);
      case 'index':
        return this.chance.uuid().replaceAll('-', '').repeat(2);
      case 'name':
      case 'pinyin':
      case 'initials': {
        const index = this.#number(slot, somebody);
        return (slot.table === 'person' ? personNamed(index) : employerNamed(index))[slot.kind];
      }
      default:
        return '';
    }
  }

  #day(day: PlainDate, shift: number): PlainDate {
    const known = this.#days.get(day) ?? [];
    this.#days.set(day, known);
    return (known[-shift] ??= addDays(day, shift));
  }

  #identity(row: string): string {
    const table = row.slice(0, row.indexOf(':'));
    const next = (this.identities.get(table) ?? 0) + 1;
    this.identities.set(table, next);
    return String(next);
  }

  /** Which person or firm stands for the template's. */
  #number({ of, table }: { of: string; table: string }, somebody: Map<string, number>): number {
    const known = somebody.get(of);
    if (known !== undefined) return known;
    const ids = this.#ids[table as 'person' | 'employer']; // a name slot is made for these two tables only
    const firms = Math.ceil(this.#copies / DISPUTES_A_FIRM) * 2;
    const isAgain = table === 'person' && ids.length > 100 && this.chance.below(100) < SAME_PERSON_PERCENT;
    let number = ids.length;
    if (isAgain) number = this.chance.below(ids.length);
    else if (table === 'employer' && ids.length >= firms) number = this.chance.below(ids.length);
    // Nobody stands in a dispute twice.
    if ([...somebody.values()].includes(number)) number = ids.length;
    somebody.set(of, number);
    return number;
  }

  #uuid(slot: { of: string; table: string }, somebody: Map<string, number>, written: Set<string>): string {
    if (slot.table !== 'person' && slot.table !== 'employer') return this.chance.uuid();
    const ids = this.#ids[slot.table];
    const number = this.#number(slot, somebody);
    const known = ids[number];
    if (known === undefined) return (ids[number] = this.chance.uuid());
    written.add(known);
    return known;
  }

  /** The row takes its place in the union's chain. */
  #link(row: CutRow, values: string[], { sequence, previous, hash }: Chain, unionId: string): void {
    const head = this.heads.get(unionId) ?? { sequence: 0, hash: GENESIS };
    this.heads.set(unionId, head);
    head.sequence += 1;
    values[sequence] = String(head.sequence);
    values[previous] = head.hash;
    head.hash = createHash('sha256')
      .update(head.hash + joined(row.hashed ?? [], values))
      .digest('hex');
    values[hash] = head.hash;
  }
}

interface Chain {
  readonly sequence: number;
  readonly previous: number;
  readonly hash: number;
}

function chainSlots(slots: readonly Slot[]): Chain {
  const at = (kind: Slot['kind']) => slots.findIndex((slot) => slot.kind === kind);
  return { sequence: at('sequence'), previous: at('previous'), hash: at('hash') };
}

function joined(pieces: readonly Piece[], values: readonly string[]): string {
  let text = '';
  for (const piece of pieces) text += typeof piece === 'string' ? piece : values[piece];
  return text;
}
