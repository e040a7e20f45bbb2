/** From the contact to the end: the services of the straight path are done, what other offices do is named. */
import type { ActDone, MatterOut } from '@gongyuan/wire/matter.ts';
import type { ContactOut } from '@gongyuan/wire/intake.ts';
import type { z } from 'zod';
import type { Staffing, Role, Union } from './staffing.ts';

export type Registered = z.output<typeof ContactOut>;
type Done = z.output<typeof ActDone>;
type Matter = z.output<typeof MatterOut>;

export interface End {
  readonly state: string;
  readonly firstDueOn: string | null;
}

interface Walk {
  readonly staffing: Staffing;
  readonly window: Union;
  readonly today: string;
  readonly caseId: string;
}

const REPLAYED = '公开案例回放：来源没有写明办理经过，本条只为走完程序。';

/** Carries every matter of the contact to its end; the main one gives the state. */
export async function walkToEnd(walk: Walk, contact: Registered): Promise<End> {
  const ends: End[] = [];
  for (const matter of contact.matters) ends.push(await walkMatter(walk, contact, matter));
  const [main] = ends;
  if (main) return main;
  const words = contact.openedElsewhere.map(({ label, unionName }) => `${label}（${unionName}）`);
  return { state: `另处办理：${words.join('、') || '已登记'}`, firstDueOn: null };
}

async function walkMatter(walk: Walk, contact: Registered, matter: Registered['matters'][number]): Promise<End> {
  const { staffing, window } = walk;
  const union: Union =
    matter.procedure === 'aid_application' ? { ...window, id: contact.unionId, name: contact.unionName } : window;
  const act = actor(staffing, union);
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
    default:
      return represent(walk, contact, union, id);
  }
}

const endOf = (done: Done): End => ({ state: done.stateLabel, firstDueOn: null });

/** Acts as one of the union's staff, always on the revision that stands. */
function actor(staffing: Staffing, union: Union) {
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

async function represent(walk: Walk, contact: Registered, union: Union, id: string): Promise<End> {
  const { staffing } = walk;
  // An application that belongs to another union is prepared there.
  const act = actor(staffing, union);
  const { hardship } = contact.triage;
  // What the rules must know before an application can be submitted, the source does not tell: there it rests.
  if (hardship.value === 'unknown') return { state: `填写中（${hardship.reason}）`, firstDueOn: null };
  const isExamined = hardship.value;
  if (isExamined) {
    // The source tells no figures: the declaration that the law accepts instead is registered, and no number is made up.
    await act('receptionist', 'aid-applications', id, 'state_hardship', { hardshipProof: 'declaration' });
  }
  await act('receptionist', 'aid-applications', id, 'submit');
  const { clocks } = await (await staffing.as(union, 'reviewer')).get<Matter>(`/api/matters/${id}`);
  const firstDueOn = clocks.map((clock) => clock.dueOn).toSorted()[0] ?? null;
  const opinion = isExamined ? `${REPLAYED}困难状况来源未载，以诚信承诺登记。` : REPLAYED;
  await act('reviewer', 'aid-applications', id, 'propose_grant', { opinion });
  const granted = await act('director', 'aid-applications', id, 'grant', { reason: REPLAYED });
  const opened = granted.opened.find(({ procedure }) => procedure === 'aid_case');
  if (!opened) throw new Error('批准之后没有立案。');
  return { state: await handle(walk, union, opened.id), firstDueOn };
}

async function handle({ staffing, today, caseId }: Walk, union: Union, id: string): Promise<string> {
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
