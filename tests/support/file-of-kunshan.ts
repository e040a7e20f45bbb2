/** One file of Kunshan with everything on it that has an address of its own, for tests of who may reach it. */
import { procedures } from '@gongyuan/procedures/index.ts';
import type { TestApp } from './app.ts';
import { Office } from './office.ts';

export interface FileOfKunshan {
  readonly unionId: string;
  readonly disputeId: string;
  readonly personId: string;
  readonly employerId: string;
  readonly evidenceId: string;
  readonly documentId: string;
  readonly obligationId: string;
  readonly messageId: number;
  /** Heard at Xuzhou on the file of Kunshan, already answered and resolved. */
  readonly riskId: string;
  /** One matter of each procedure; the case is in the lawyer's hands. */
  readonly matters: Readonly<Record<string, string>>;
}

export async function openFileOfKunshan(app: TestApp): Promise<FileOfKunshan> {
  const office = new Office(app);
  const receptionist = await office.persona('receptionist');
  const matters: Record<string, string> = {};
  const application = await office.open('aid_application');
  const { disputeId } = await office.now(application);
  // Further visits that add nothing to the file.
  const visit = { disputeId, facts: {}, parties: [], claims: [] };
  for (const id of ['advice', 'paper_drafting', 'negotiation_help']) matters[id] = await office.open(id, visit);
  const granted = await office.doLawfully(application, 'grant');
  const aidCase: string = granted.opened[0].id;
  await office.doLawfully(aidCase, 'assign');
  const urged = await (await office.persona('superior')).post(`/api/matters/${aidCase}/urge`, { note: '请抓紧办理' });
  const evidence = await receptionist.call({
    method: 'POST',
    url: `/api/disputes/${disputeId}/evidence`,
    ...uploadOf('工资条.txt', '2026年5月工资 5000 元'),
  });
  const riskId = await heardElsewhere(app, disputeId);
  const matter = (await receptionist.get(`/api/matters/${aidCase}`)).body;
  const { posts } = (await receptionist.get('/api/session')).body;
  const { personId } = matter.applicants[0];
  await receptionist.post(`/api/people/${personId}/erasure`, { reason: '本人到窗口提出，不再需要帮助' });
  const opened = { ...matters, aid_application: application, aid_case: aidCase };
  const rest = procedures.map(({ id }) => id).filter((id) => !(id in opened));
  for (const id of rest) matters[id] = await office.open(id, visit);
  return {
    unionId: posts[0].unionId,
    disputeId,
    personId,
    employerId: matter.dispute.employer.id,
    evidenceId: evidence.body[0].id,
    documentId: matter.documents[0].id,
    obligationId: urged.body.id,
    messageId: matter.messages[0].id,
    riskId,
    matters: { ...opened, ...matters },
  };
}

/** Settled beforehand, so that no caller changes the answer for the next one. */
async function heardElsewhere({ db, clock }: TestApp, disputeId: string): Promise<string> {
  const heardAt = await db
    .selectFrom('tradeUnion')
    .select(['id', 'lft'])
    .where('name', '=', '徐州市总工会')
    .executeTakeFirstOrThrow();
  const staff = await db
    .selectFrom('staff')
    .select('id')
    .where('username', '=', 'province-law')
    .executeTakeFirstOrThrow();
  const at = clock.now.toISOString();
  const { id } = await db
    .insertInto('riskFlag')
    .values({
      unionId: heardAt.id,
      lft: heardAt.lft,
      disputeId,
      kinds: ['other'],
      words: [],
      reason: '在门口拿着汽油瓶',
      isByRule: false,
      raisedBy: staff.id,
      raisedAt: at,
      respondBy: at,
      respondedAt: at,
      respondedBy: staff.id,
      response: '已经联系',
      resolvedAt: at,
      resolvedBy: staff.id,
      resolution: '已经平静',
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** A multipart body with one file. */
export function uploadOf(
  name: string,
  content: string,
): { readonly headers: Record<string, string>; readonly payload: string } {
  const boundary = 'gongyuan-boundary';
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: text/plain\r\n\r\n`;
  return {
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: `${head}${content}\r\n--${boundary}--\r\n`,
  };
}
