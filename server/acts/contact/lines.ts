/** Where a contact leads: matters opened here or at the competent union, and lines recorded and named for others. */
import type { Actor } from '@gongyuan/kernel/party.ts';
import { Problem, problem } from '@gongyuan/kernel/problem.ts';
import { redactPersonal } from '@gongyuan/law/names.ts';
import { lineKinds } from '@gongyuan/wire/intake.ts';
import type { Opened } from '../../acts/open.ts';
import { openMatter } from '../../acts/open.ts';
import { redacted } from '../../redact.ts';
import type { Services, Trx } from '../../services.ts';
import type { ContactDispute } from './contact-dispute.ts';
import type { ChosenUnion, ContactTold, Registered } from './told.ts';

type LineTold = ContactTold['lines'][number];
type Form = Readonly<Record<string, unknown>>;

/** Which procedure a line opens, and what its first form takes from the story when the clerk has not said more. */
const opens: Readonly<
  Partial<
    Record<
      LineTold['line'],
      { procedure: string; atCompetent: boolean; form: (story: string, employer: string | undefined) => Form }
    >
  >
> = {
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
  const matters: Registered['matters'] = [];
  // At most ten lines, each a matter of another procedure with its own number and audit row.
  for (const [index, { line, form }] of told.lines.entries()) {
    const kind = opens[line];
    if (!kind) continue;
    const asked = { ...kind.form(redactPersonal(told.story), respondentName(told)), ...redacted(form) };
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
  const elsewhere = told.lines.filter(({ line }) => !opens[line] && line !== 'publicity');
  return {
    matters,
    openedElsewhere: elsewhere.map(({ line }) => ({ line, label: lineKinds[line], unionName: competent.name })),
  };
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
  matters: Registered['matters'],
): Promise<void> {
  const rows = told.lines.map(({ line, note }) => {
    const stays = line === 'publicity' || opens[line]?.atCompetent === false;
    const union = stays ? dispute.window : competent;
    return {
      contactId,
      line,
      unionId: union.id,
      lft: union.lft,
      openedOn: today(),
      matterId: matters.find((matter) => matter.line === line)?.id ?? null,
      note: note ? redactPersonal(note) : null,
    };
  });
  await trx.insertInto('contactLine').values(rows).execute();
}
