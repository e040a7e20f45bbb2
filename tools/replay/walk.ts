/** From the contact to the end: the services of the straight path are done, what other offices do is named. */
import type { ActDone, MatterOut, MatterPage } from '@gongyuan/wire/matter.ts';
import type { z } from 'zod';
import type { Office, Role, Staffing } from './staffing.ts';
import type { Entered, Matter as Brief } from './visit.ts';

type Done = z.output<typeof ActDone>;
type Matter = z.output<typeof MatterOut>;

export interface End {
  readonly state: string;
  readonly firstDueOn: string | null;
}

interface Walk {
  readonly staffing: Staffing;
  readonly today: string;
  readonly caseId: string;
}

const REPLAYED = '公开案例回放：来源没有写明办理经过，本条只为走完程序。';

/** Carries every matter of the case to its end; the main one gives the state. */
export async function walkToEnd(walk: Walk, entered: Entered): Promise<End> {
  const ends: End[] = [];
  for (const matter of entered.matters) ends.push(await walkMatter(walk, entered, matter));
  const [main] = ends;
  return main ?? { state: `另处办理：${entered.elsewhere.join('、') || '已登记'}`, firstDueOn: null };
}

async function walkMatter(walk: Walk, entered: Entered, matter: Brief): Promise<End> {
  // Advice given on the telephone was answered and closed with the call.
  if (matter.closedOn !== null) return { state: matter.stateLabel, firstDueOn: null };
  const { staffing } = walk;
  const office = { id: matter.unionId };
  const act = actor(staffing, office);
  const { id } = matter;
  switch (matter.procedure) {
    case 'advice':
      return endOf(
        await act('receptionist', 'advices', id, 'answer', {
          answer: `${REPLAYED}已说明可以协商、调解、仲裁和申请法律援助。`,
        }),
      );
    case 'paper_drafting':
      return endOf(await act('receptionist', 'paper-draftings', id, 'finish', { draftedOn: walk.today }));
    case 'negotiation_help':
      // The list of results has no 'not known': that no agreement is on record claims least.
      return endOf(await act('receptionist', 'negotiation-helps', id, 'finish', { outcome: 'unknown' }));
    case 'aid_application':
      return represent(walk, entered, matter);
    default:
      return inInbox(walk, matter);
  }
}

/** Lines of other offices stop where they belong: in the inbox of whoever has to sign for them. */
async function inInbox({ staffing }: Walk, matter: Brief): Promise<End> {
  const clerk = await staffing.as({ id: matter.unionId }, 'receptionist');
  const query = new URLSearchParams({
    view: 'mine',
    procedure: matter.procedure,
    limit: '100',
    q: matter.number ?? '',
  });
  const { rows } = await clerk.get<z.output<typeof MatterPage>>(`/api/matters?${query}`);
  const waiting = rows.find(({ id }) => id === matter.id);
  if (!waiting) throw new Error(`${matter.procedureLabel}没有进入${matter.unionName}的待办。`);
  return { state: `${matter.stateLabel}：${matter.unionName}的待办`, firstDueOn: waiting.dueOn };
}

const endOf = (done: Done): End => ({ state: done.stateLabel, firstDueOn: null });

/** Acts as one of the union's staff, always on the revision that stands. */
function actor(staffing: Staffing, union: Office) {
  return async (
    role: Role,
    path: string,
    id: string,
    name: string,
    input: Record<string, unknown> = {},
  ): Promise<Done> => {
    const session = await staffing.as(union, role);
    const { revision, dispute } = await session.get<Matter>(`/api/matters/${id}`);
    return session.post<Done>(`/api/${path}/${id}/${name}`, { revision, disputeRevision: dispute.revision, input });
  };
}

async function represent(walk: Walk, entered: Entered, { id, unionId, state }: Brief): Promise<End> {
  const { staffing } = walk;
  // An application that belongs to another union is prepared there.
  const union = { id: unionId };
  const act = actor(staffing, union);
  const { hardship } = entered.triage;
  // What the rules must know before an application can be submitted, the source does not tell: there it rests.
  if (hardship.value === 'unknown') return { state: `填写中（${hardship.reason}）`, firstDueOn: null };
  const isExamined = hardship.value;
  // Who applied online has handed it in already.
  const isDraft = state === 'draft';
  if (isDraft && isExamined) {
    // The source tells no figures: the declaration that the law accepts instead is registered, and no number is made up.
    await act('receptionist', 'aid-applications', id, 'state_hardship', { hardshipProof: 'declaration' });
  }
  if (isDraft) await act('receptionist', 'aid-applications', id, 'submit');
  const { clocks } = await (await staffing.as(union, 'reviewer')).get<Matter>(`/api/matters/${id}`);
  const firstDueOn = clocks.map((clock) => clock.dueOn).toSorted()[0] ?? null;
  const opinion = isExamined ? `${REPLAYED}困难状况来源未载，以诚信承诺登记。` : REPLAYED;
  await act('reviewer', 'aid-applications', id, 'propose_grant', { opinion });
  const granted = await act('director', 'aid-applications', id, 'grant', { reason: REPLAYED });
  const opened = granted.opened.find(({ procedure }) => procedure === 'aid_case');
  if (!opened) throw new Error('批准之后没有立案。');
  return { state: await handle(walk, union, opened.id), firstDueOn };
}

async function handle({ staffing, today, caseId }: Walk, union: Office, id: string): Promise<string> {
  const act = actor(staffing, union);
  await act('director', 'aid-cases', id, 'assign', { handlerRegisterId: await staffing.handlerOf(union) });
  await act('handler', 'aid-cases', id, 'accept');
  await act('handler', 'aid-cases', id, 'sign_agreement', { signedOn: today, power: 'general' });
  await act('handler', 'aid-cases', id, 'log', { kind: 'other', heldOn: today, content: REPLAYED });
  await act('handler', 'aid-cases', id, 'conclude', {
    outcome: 'other',
    concludedOn: today,
    summary: REPLAYED,
    results: [{ partyId: null, claimedFen: null, awardedFen: null, receivedFen: null }],
  });
  await act('handler', 'aid-cases', id, 'submit_file', { contents: ['公开案例摘要'] });
  await act('reviewer', 'aid-cases', id, 'accept_file', { opinion: REPLAYED });
  return (await act('reviewer', 'aid-cases', id, 'archive', { archiveNumber: `回放-${caseId}` })).stateLabel;
}
