/** Where a contact leads: matters opened here or dispatched to the competent union, and outside bodies named with their door. */
import type { Actor } from '@gongyuan/kernel/party.ts';
import { Problem, problem } from '@gongyuan/kernel/problem.ts';
import { redactPersonal } from '@gongyuan/law/names.ts';
import { outsideBodies, outsideForm } from '@gongyuan/procedures/outside-bodies.ts';
import { lineKinds } from '@gongyuan/wire/intake.ts';
import type { Opened } from '../open.ts';
import { openMatter } from '../open.ts';
import { ownersOf } from '../owners.ts';
import { redacted } from '../../redact.ts';
import type { Services, Trx } from '../../services.ts';
import type { ContactDispute } from './contact-dispute.ts';
import type { ChosenUnion, ContactTold, Registered } from './told.ts';

type LineTold = ContactTold['lines'][number];
type Form = Readonly<Record<string, unknown>>;

interface Kind {
  readonly procedure: string;
  readonly atCompetent: boolean;
  readonly form: (story: string, employer: string | undefined) => Form;
  /** What the line itself says; nothing typed in the form changes it. */
  readonly fixed?: Form;
}

/** The line goes to the competent union's window as it was told, with a clock from the dispatch. */
const dispatched = (line: 'supervision' | 'mediation' | 'petition'): Kind => ({
  procedure: 'service_line',
  atCompetent: true,
  form: (story) => ({ request: story }),
  fixed: { line },
});

/** Which procedure a line opens, and what its first form takes from the story when the clerk has not said more. */
const opens: Readonly<Partial<Record<LineTold['line'], Kind>>> = {
  advice: { procedure: 'advice', atCompetent: false, form: (story) => ({ question: story.slice(0, 2000) }) },
  drafting: { procedure: 'paper_drafting', atCompetent: false, form: () => ({}) },
  negotiation: {
    procedure: 'negotiation_help',
    atCompetent: false,
    form: (_, employer) => (employer ? { opponent: employer } : {}),
  },
  arbitration: {
    procedure: 'aid_application',
    atCompetent: true,
    form: (story) => ({ stage: 'arbitration', reasons: story }),
  },
  litigation: {
    procedure: 'aid_application',
    atCompetent: true,
    form: (story) => ({ stage: 'first_instance', reasons: story }),
  },
  supervision: dispatched('supervision'),
  mediation: dispatched('mediation'),
  petition: dispatched('petition'),
};

export interface Opening {
  readonly told: ContactTold;
  readonly dispute: ContactDispute;
  readonly contactId: string;
  readonly competent: ChosenUnion;
  readonly isFastTrack: boolean;
}

/**
 * Advice, drafting, negotiation and publicity stay at the window that was asked; an application for representation and
 * the lines of other offices go to the competent union.
 */
export async function openLines(
  services: Services,
  trx: Trx,
  actor: Actor,
  opening: Opening,
): Promise<Pick<Registered, 'matters' | 'openedElsewhere'>> {
  const { told, dispute, contactId, competent } = opening;
  const applicantIds = await applicantsOn(trx, dispute.id);
  const matters: (Opened & { line: LineTold['line'] })[] = [];
  // At most ten lines, each a matter of another procedure with its own number and audit row.
  for (const [index, { line, form }] of told.lines.entries()) {
    const kind = opens[line];
    if (!kind) continue;
    const asked = { ...kind.form(redactPersonal(told.story), respondentName(told)), ...redacted(form), ...kind.fixed };
    const matter = await openAt(`lines.${index}.form`, () =>
      openMatter(services, trx, {
        procedureId: kind.procedure,
        disputeId: dispute.id,
        contactId,
        unionId: kind.atCompetent ? competent.id : dispute.window.id,
        windowUnionId: dispute.window.id,
        form: asked,
        actor,
        applicantIds,
        isFastTrack: opening.isFastTrack,
        title: dispute.title,
      }),
    );
    matters.push({ ...matter, line });
  }
  await insertLines(services, trx, opening, matters);
  return {
    matters: await withOwners(services, trx, matters),
    openedElsewhere: told.lines.flatMap((line, index) =>
      line.line === 'outside' ? [outsideDoor(line, index, competent.name)] : [],
    ),
  };
}

/** Whoever has told it learns who has it now, and the next day. */
async function withOwners(
  { today }: Services,
  trx: Trx,
  matters: readonly (Opened & { readonly line: string })[],
): Promise<Registered['matters']> {
  const owners = await ownersOf(
    trx,
    matters.map(({ id }) => id),
    today(),
  );
  return matters.map((matter) => {
    const owner = owners.get(matter.id);
    return { ...matter, owner: owner?.words ?? '', dueOn: owner?.dueOn ?? null };
  });
}

const anyDoor = '请按事情的性质告知受理部门和联系办法';

/** The body to which the worker is led, with its door. Throws sentences at the fields of the line. */
function outsideDoor(
  { line, form }: LineTold,
  index: number,
  unionName: string,
): Registered['openedElsewhere'][number] {
  const { body } = parsedOutside(form, index);
  const known = body ? outsideBodies[body] : { label: lineKinds.outside, door: anyDoor };
  return { line, unionName, ...known };
}

function parsedOutside(form: Form, index: number) {
  const parsed = outsideForm.safeParse(form);
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map(({ path, message }) => ({
    path: ['lines', index, 'form', ...path].join('.'),
    message,
  }));
  throw problem('bad_input', { fields });
}

async function applicantsOn(trx: Trx, disputeId: string): Promise<readonly string[]> {
  const rows = await trx
    .selectFrom('disputeParty')
    .select('id')
    .where('disputeId', '=', disputeId)
    .where('role', '=', 'applicant')
    .orderBy('seat')
    .execute();
  return rows.map((row) => row.id);
}

function respondentName(told: ContactTold): string | undefined {
  return told.parties.find((party) => party.role === 'respondent')?.employer?.name;
}

/** A first form's complaints belong to its line on the contact's own form. */
async function openAt(path: string, run: () => Promise<Opened>): Promise<Opened> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof Problem) || !error.refusal.fields) throw error;
    const fields = error.refusal.fields.map((field) => ({ ...field, path: `${path}.${field.path}` }));
    throw problem(error.refusal.code, { ...error.refusal, fields });
  }
}

async function insertLines(
  { today }: Services,
  trx: Trx,
  { told, dispute, contactId, competent }: Opening,
  matters: readonly (Opened & { readonly line: string })[],
): Promise<void> {
  const rows = told.lines.map(({ line, form, note }, index) => {
    const stays = opens[line]?.atCompetent !== true;
    const body = line === 'outside' ? parsedOutside(form, index).body : undefined;
    const said = [body && outsideBodies[body].label, note && redactPersonal(note)].filter(Boolean).join('：');
    const union = stays ? dispute.window : competent;
    return {
      contactId,
      line,
      unionId: union.id,
      lft: union.lft,
      openedOn: today(),
      matterId: matters.find((matter) => matter.line === line)?.id ?? null,
      note: said || null,
    };
  });
  await trx.insertInto('contactLine').values(rows).execute();
}
