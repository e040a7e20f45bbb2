/** What a worker is told of the columns of their matter: a closed list. What it does not name stays in the office. */
import { formatChineseDate, isPlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import { formatYuan } from '@gongyuan/law/money.ts';
import type { Procedure } from '@gongyuan/kernel/procedure.ts';
import type { Told } from '@gongyuan/portal/follow.ts';

/** Columns and, where a column is filled before it is decided or outlives its cause, when it is told. */
interface Tellable {
  readonly columns: readonly string[];
  readonly states?: readonly string[];
  /** A column that is filled as long as it is so. */
  readonly with?: string;
}

const tellable: Readonly<Record<string, readonly Tellable[]>> = {
  advice: [{ columns: ['answer'] }],
  paper_drafting: [{ columns: ['paperKind', 'addressedTo', 'draftedOn'], states: ['done'] }],
  negotiation_help: [{ columns: ['outcome', 'agreedFen', 'receivedFen'] }],
  aid_application: [
    {
      columns: ['decisionReason', 'decidedOn'],
      states: ['granted', 'refused', 'refusal_upheld', 'objection_raised', 'urgent_aid', 'confirmation_proposed'],
    },
    {
      columns: ['objectionOpinion', 'objectionDecidedOn'],
      states: ['refusal_upheld', 'ordered_to_correct', 'granted'],
    },
    { columns: ['referredTo', 'referralReason'], states: ['referred'] },
  ],
  aid_case: [
    {
      columns: ['outcome', 'concludedOn'],
      states: ['concluded', 'file_submitted', 'file_returned', 'file_accepted', 'archived'],
    },
    { columns: ['terminationGround', 'terminatedOn'], with: 'terminatedOn' },
    { columns: ['terminationObjectionOpinion', 'terminationObjectionDecidedOn'] },
  ],
  aid_complaint: [
    { columns: ['isFounded', 'findings', 'measures', 'answeredOn'], states: ['answered'] },
    { columns: ['refusalReason', 'refusalNote'], states: ['not_accepted'] },
    { columns: ['forwardedTo', 'forwardedOn'], states: ['forwarded'] },
  ],
  service_line: [
    { columns: ['responsibleName', 'progressOn', 'progress'], states: ['accepted', 'carried_on', 'finished'] },
    { columns: ['outcome', 'result', 'answeredOn'], states: ['finished'] },
    { columns: ['referredTo', 'referralNote'], states: ['referred'] },
  ],
  supervision: [
    {
      columns: ['authority', 'recommendedOn'],
      states: ['awaiting_authority', 'authority_filed', 'authority_concluded'],
    },
    { columns: ['filedOn', 'fileNumber'], states: ['authority_filed', 'authority_concluded'] },
    { columns: ['authorityResult'], states: ['authority_concluded'] },
    { columns: ['correction', 'correctedOn'], states: ['corrected'] },
    { columns: ['transferredTo'], states: ['transferred'] },
    { columns: ['closeReason'], states: ['no_violation', 'dropped'] },
  ],
};

/** The names of all columns that may be told, for the test that holds them against the definitions. */
export const tellableColumns = (procedure: string): readonly string[] =>
  (tellable[procedure] ?? []).flatMap(({ columns }) => columns);

export const tellableStates = (procedure: string): readonly string[] =>
  (tellable[procedure] ?? []).flatMap(({ states = [] }) => states);

type Row = Readonly<Record<string, unknown>> & { readonly state: string };

export function answersOf(procedure: Procedure, row: Row): readonly Told[] {
  return (tellable[procedure.id] ?? [])
    .filter(({ states }) => !states || states.includes(row.state))
    .filter(({ with: cause }) => cause === undefined || row[cause] !== null)
    .flatMap(({ columns }) => columns)
    .flatMap((column) => {
      const shown = procedure.shown.find((one) => one.column === column);
      const words = inWords(column, row[column], shown?.choices);
      return shown && words !== null ? [{ label: shown.label, words }] : [];
    });
}

/** The columns follow the house's names: money ends in `Fen`, days are plain dates. */
function inWords(column: string, value: unknown, choices: Readonly<Record<string, string>> | undefined): string | null {
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'number') return column.endsWith('Fen') ? formatYuan(value) : String(value);
  if (typeof value !== 'string' || value === '') return null;
  if (choices) return choices[value] ?? null;
  return isPlainDate(value) ? formatChineseDate(value) : value;
}
