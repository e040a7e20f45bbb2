/** What a legal procedure is: states, acts with one target each, clocks, obligations and documents. */
import type { Basis } from '@gongyuan/law/basis.ts';
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { TermId } from '@gongyuan/law/terms/terms.ts';
import type { z } from 'zod';
import type { DisputeFile, StatedFact } from './file.ts';
import type { Actor, Addressee, PartyId } from './party.ts';
import type { Refusal } from './problem.ts';

/** The spine of a matter: what every procedure shares. */
export interface Matter {
  readonly id: string;
  readonly number: string | null;
  readonly procedure: string;
  readonly state: string;
  readonly revision: number;
  readonly disputeId: string;
  readonly unionId: string;
  readonly lft: number;
  readonly title: string;
  readonly handlerId: string | null;
  readonly parentId: string | null;
  /** Handlers beside the first. */
  readonly coHandlerIds: readonly string[];
  /** The union that sent the matter here last. */
  readonly sentByUnionId: string | null;
  /** Where that union lies in the organisation tree. */
  readonly sentByLft: number | null;
  /** Where the worker came, or whence it was handed down, once it stands elsewhere. */
  readonly originUnionId: string | null;
  /** Persons who may act as its applicants. */
  readonly applicantPersonIds: readonly string[];
  readonly openedBy: string;
  readonly openedOn: PlainDate;
  readonly lawOn: PlainDate;
  readonly isFastTrack: boolean;
}

/** What a hook may look at: the matter, its dispute's facts, who acts, and the day. */
export interface Context<Row> {
  readonly matter: Matter & Row;
  readonly file: DisputeFile;
  readonly applicantIds: readonly string[];
  readonly actor: Actor;
  readonly today: PlainDate;
  /** Running and stopped clocks of the matter by name. */
  readonly clocks: Readonly<Record<string, { readonly dueOn: PlainDate; readonly stoppedOn: PlainDate | null }>>;
  /** Rows which the act needs beyond its own, named by `needs`: e.g. the chosen handler and what blocks them. */
  readonly found: Found;
}

export interface Found {
  readonly handler?: HandlerStanding;
  readonly logCount?: number;
  /** The handling log, the oldest first, for the paper that records it. */
  readonly log?: readonly LogLine[];
  /** Who has the matter in hand, the first handler before those beside them. */
  readonly handlers?: readonly Pick<
    HandlerStanding,
    'registerId' | 'staffId' | 'name' | 'firm' | 'certificateNumber'
  >[];
  /** What the dossier of a case holds so far. */
  readonly dossier?: Dossier;
  /** Which one, the act's `needs` says. */
  readonly union?: UnionStanding;
  /** Papers issued on the matter so far, the oldest first. */
  readonly papers?: readonly { readonly kind: string; readonly number: string | null; readonly issuedOn: PlainDate }[];
}

/** One line of the handling log. @unit minutes */
export interface LogLine {
  readonly heldOn: PlainDate;
  readonly kind: string;
  readonly place: string | null;
  readonly content: string;
  readonly minutes: number | null;
  readonly by: string;
}

/** Papers of the case and of the application it came from, and what was uploaded on the dispute. */
export interface Dossier {
  readonly papers: readonly {
    readonly title: string;
    readonly number: string | null;
    readonly issuedOn: PlainDate;
    readonly isServed: boolean;
  }[];
  readonly evidence: readonly { readonly name: string; readonly uploadedOn: PlainDate }[];
  readonly isHardshipExamined: boolean | null;
}

/** A union chosen as addressee, as it stands today. */
export interface UnionStanding {
  readonly id: string;
  readonly name: string;
  readonly level: string;
  readonly lft: number;
  readonly rgt: number;
  /** Outside the province, registered so that work can be routed to it. */
  readonly isGuest: boolean;
}

/** A handler of the register as they stand today for one matter; `blocks` says in Chinese why they may not take it. */
export interface HandlerStanding {
  readonly registerId: string;
  readonly staffId: string | null;
  readonly name: string;
  readonly firm: string | null;
  readonly openCases: number;
  readonly certificateNumber?: string | null;
  /** Unions with which their agreement is in force today. */
  readonly unionIds?: readonly string[];
  readonly blocks: readonly string[];
}

type Form = z.ZodObject;
export type Input<F extends Form> = z.output<F>;

/** One of the procedure's own columns as people read it; columns not named here are shown nowhere. */
export interface Shown<Row> {
  readonly column: keyof Row & string;
  readonly label: string;
  readonly choices?: Readonly<Record<string, string>>;
}

export interface State {
  readonly label: string;
  readonly waitsFor: Addressee;
  readonly phase: 'yours' | 'ours' | 'done';
  /** Two unions dispute: what waits for the superior waits for the one above both, the present union and the sender. */
  readonly isBetween?: true;
}

export interface Obligation {
  readonly label: string;
  readonly addressee: PartyId;
  /** The term within which the addressee must end it. */
  readonly term?: TermId;
}

/** What fills a template: words, yes/no for conditional parts, rows for tables. */
export type Content = Readonly<Record<string, string | boolean | readonly Readonly<Record<string, string>>[]>>;

/** The words in braces which a template of this paper may use beyond the common ones. */
export interface PaperWords {
  /** From the name its builder uses to the word that stands in the template. */
  readonly tags: Readonly<Record<string, string>>;
  /** Words that enclose a part, `{#须审查困难}…{/须审查困难}`: shown where it is so. */
  readonly sections: readonly string[];
  /** Sections that repeat for each row, each with the words of a row: `{#目录}{材料}{/目录}`. */
  readonly tables?: Readonly<Record<string, readonly string[]>>;
  /** Without these the paper would not say whose it is, to whom it goes or what was decided. */
  readonly required: readonly string[];
}

export interface DocumentKind<Row = Record<string, unknown>> {
  readonly label: string;
  /** Default 代字 part; null for papers that carry no number. */
  readonly word: string | null;
  /** `named`: whoever the content names under the word for it, e.g. another union or an authority. */
  readonly addressee: 'applicant' | 'handler' | 'named' | 'file';
  readonly basis?: Basis;
  readonly words: PaperWords;
  /** Not every doing of the act that issues it needs this paper. */
  readonly when?: (context: Context<Row>, input: Readonly<Record<string, unknown>>) => boolean;
  /** The part of the content which only this paper has; number, union, date and parties are added by the door. */
  readonly content: (context: Context<Row>, input: Readonly<Record<string, unknown>>) => Content;
}

export interface Clock<A extends string, S extends string> {
  readonly label: string;
  readonly term: TermId;
  /** Acts of the procedure, or `start`: the opening of the matter itself. */
  readonly startsOn: A | 'start' | readonly (A | 'start')[];
  readonly stopsOn: readonly A[];
  readonly pausedIn?: S;
  /** Counts from another day than the act's, e.g. from receipt. */
  readonly startsFrom?: (input: Readonly<Record<string, unknown>>, row: Readonly<Record<string, unknown>>) => PlainDate;
  /** The day itself where a paper has set one; `null` counts the term. */
  readonly dueOn?: (row: Readonly<Record<string, unknown>>) => PlainDate | null;
  readonly onlyFastTrack?: boolean;
  /** Not every matter of the procedure has this term. */
  readonly when?: (row: Readonly<Record<string, unknown>>) => boolean;
}

/** The words of a message; where they depend on the matter as the act leaves it, `null` for none. */
export type Told<Row> = string | ((context: Context<Row>) => string | null);

/** One lawful doing: who, from where, to exactly one state. */
export interface Act<Row, S extends string, D extends string, O extends string, F extends Form> {
  readonly label: string;
  readonly from: S | readonly S[];
  /** One target; `here` stays where the matter is, for what may be done in several states. */
  readonly to: S | 'here';
  readonly by: readonly PartyId[];
  readonly basis?: Basis;
  readonly form: F;
  readonly example: z.input<F>;
  /** The usual next step, shown as the main button. */
  readonly isMain?: boolean;
  /** May leave a state in which the matter was done: objection, reopening. */
  readonly reopens?: true;
  /** Column that names somebody who may not do this act: two people decide. */
  readonly otherThan?: (keyof Row | 'handlerId') & string;
  /** `union`: the one chosen as `unionId`; `sender`: the one that sent the matter; `own_union`: where it stands. */
  readonly needs?: 'handler' | 'handlers' | 'log' | 'dossier' | 'union' | 'sender' | 'own_union' | 'papers';
  /** Where the act is not for this matter at all it is not offered: no screen asks what the rules do not examine. */
  readonly applies?: (context: Context<Row>) => Refusal | null;
  readonly guard?: (context: Context<Row>) => Refusal | null;
  readonly check?: (input: Input<F>, context: Context<Row>) => Refusal | null;
  readonly set?: (input: Input<F>, context: Context<Row>) => Partial<Row>;
  readonly handsTo?: (input: Input<F>, context: Context<Row>) => string | null;
  /** The union to which the matter moves with this act; its number stays, and the union it leaves goes on reading. */
  readonly movesTo?: (input: Input<F>, context: Context<Row>) => string | null;
  readonly children?: (input: Input<F>, context: Context<Row>) => readonly Child[];
  readonly states?: (input: Input<F>, context: Context<Row>) => readonly StatedFact[];
  readonly issues?: D | readonly D[];
  readonly tells?: Partial<Record<Addressee, Told<Row>>>;
  /** To whom the act takes the matter out of hand. */
  readonly tellsFormer?: string;
  readonly opens?: O;
  readonly ends?: readonly O[];
  readonly follow?: Follow<Row>;
}

/** A matter of another procedure opened in the same transaction; `row` fills the columns of its own table. */
export interface Follow<Row> {
  readonly procedure: string;
  readonly row: (context: Context<Row>, input: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
  /** Nobody asked for it but the union itself: the applicants are not its applicants and do not read it. */
  readonly isInternal?: true;
  /** Another union than the matter's own, which then stands as the sender. */
  readonly at?: (context: Context<Row>, input: Readonly<Record<string, unknown>>) => string;
}

/** Rows of a table that belongs to the procedure. */
export interface Child {
  readonly table: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  /** The matter's rows are said anew: those from before go, the audit keeps what they said. */
  readonly replaces?: true;
  /** The matter's open rows with these values end today: their `toOn` is set. */
  readonly ends?: Readonly<Record<string, unknown>>;
}

export interface Start<Row, F extends Form> {
  readonly label: string;
  readonly by: readonly PartyId[];
  readonly form: F;
  readonly example: z.input<F>;
  readonly set: (input: Input<F>) => Partial<Row>;
}

export interface Procedure<
  Row = Record<string, unknown>,
  S extends string = string,
  A extends string = string,
  D extends string = string,
  O extends string = string,
> {
  readonly id: string;
  /** The collection's path in the API. */
  readonly path: string;
  readonly label: string;
  readonly basis: Basis;
  readonly initial: S;
  /** 代字 part of the matter's own number. */
  readonly word: string;
  readonly start: Start<Row, Form> | null;
  readonly shown: readonly Shown<Row>[];
  readonly states: Readonly<Record<S, State>>;
  readonly acts: Readonly<Record<A, Act<Row, S, D, O, Form>>>;
  readonly documents: Readonly<Record<D, DocumentKind>>;
  readonly obligations: Readonly<Record<O, Obligation>>;
  readonly clocks: Readonly<Record<string, Clock<A, S>>>;
}

/**
 * Declares a procedure over its row: the row is named, everything else is inferred and checked.
 * `NoInfer` on every use of a name makes its declaration the only source.
 */
export function procedureOver<Row>() {
  return <S extends string, D extends string, O extends string, Forms extends Record<string, Form>>(definition: {
    readonly id: string;
    readonly path: string;
    readonly label: string;
    readonly basis: Basis;
    readonly initial: NoInfer<S>;
    readonly word: string;
    readonly start: Start<Row, Form> | null;
    readonly shown: readonly Shown<Row>[];
    readonly states: Readonly<Record<S, State>>;
    readonly documents: Readonly<Record<D, DocumentKind<Row>>>;
    readonly obligations: Readonly<Record<O, Obligation>>;
    readonly acts: { readonly [K in keyof Forms]: Act<Row, NoInfer<S>, NoInfer<D>, NoInfer<O>, Forms[K]> };
    readonly clocks: Readonly<Record<string, Clock<NoInfer<keyof Forms & string>, NoInfer<S>>>>;
  }): Procedure => definition as unknown as Procedure; // the registry forgets each row's type; step() gives every hook the input of its own form
}
