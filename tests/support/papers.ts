/** Real papers for tests: an application walked to its decision over HTTP. */
import { randomUUID } from 'node:crypto';
import mammoth from 'mammoth';
import { expect } from 'vitest';
import type { Persona, TestApp } from './app.ts';

export const STORY = '公司自八月起拖欠工资。';

export async function kunshanOf({ db }: TestApp): Promise<string> {
  const union = await db
    .selectFrom('tradeUnion')
    .select('id')
    .where('name', '=', '昆山市总工会')
    .executeTakeFirstOrThrow();
  return union.id;
}

/** A dispute about wages with those workers on its roster. */
async function openDispute(house: TestApp, place: Place, names: readonly string[]) {
  const { id } = await house.db
    .insertInto('dispute')
    .values({
      ...place,
      number: `试${randomUUID()}`,
      title: '欠薪',
      applicantCategory: 'migrant_worker',
      story: STORY,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await house.db.insertInto('disputeCause').values({ disputeId: id, cause: 'unpaid_wages' }).execute();
  const parties = await house.db
    .insertInto('disputeParty')
    .values(names.map((displayName, seat) => ({ disputeId: id, kind: 'worker', role: 'applicant', seat, displayName })))
    .returning('id')
    .execute();
  return { id, partyIds: parties.map((party) => party.id) };
}

interface Place {
  readonly unionId: string;
  readonly lft: number;
  readonly cityCode: string;
  readonly openedOn: string;
}

/** An application at Kunshan by those named, still a draft; returns its id. */
export async function openApplication(house: TestApp, names: readonly string[]): Promise<string> {
  const { db } = house;
  const unionId = await kunshanOf(house);
  const union = await db
    .selectFrom('tradeUnion')
    .select(['lft', 'cityCode'])
    .where('id', '=', unionId)
    .executeTakeFirstOrThrow();
  const staff = await db
    .selectFrom('staff')
    .select('id')
    .where('username', '=', 'kunshan-receptionist')
    .executeTakeFirstOrThrow();
  const place: Place = { unionId, ...union, openedOn: '2026-11-20' };
  const dispute = await openDispute(house, place, names);
  const spine = {
    procedure: 'aid_application',
    state: 'draft',
    disputeId: dispute.id,
    title: '欠薪',
    openedBy: staff.id,
    lawOn: '2026-11-20',
  };
  const { id: matterId } = await db
    .insertInto('matter')
    .values({ ...place, ...spine, numberUnionId: place.unionId, number: `申${randomUUID()}` })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('aidApplication')
    .values({ matterId, stage: 'arbitration', reasons: '请求代理劳动仲裁。' })
    .execute();
  await db
    .insertInto('matterApplicant')
    .values(dispute.partyIds.map((partyId) => ({ matterId, partyId })))
    .execute();
  return matterId;
}

export interface Paper {
  readonly id: string;
  readonly title: string;
  readonly number: string | null;
}

/** Performs acts in turn, each by its persona; returns the papers they issued. */
export async function walk(
  house: TestApp,
  id: string,
  steps: readonly (readonly [string, string, object])[],
): Promise<readonly Paper[]> {
  const papers: Paper[] = [];
  let revision = 1;
  for (const [who, act, input] of steps) {
    const persona = await house.as(who);
    const reply = await persona.post(`/api/aid-applications/${id}/${act}`, { revision, input });
    expect(reply.status, JSON.stringify(reply.body)).toBe(200);
    revision = reply.body.revision;
    papers.push(...reply.body.documents);
  }
  return papers;
}

const submitted = [['kunshan-receptionist', 'submit', {}]] as const;
export const granted = [
  ...submitted,
  ['kunshan-reviewer', 'propose_grant', { opinion: '建议给予。' }],
  ['kunshan-director', 'grant', { reason: '符合条件' }],
] as const;
export const refused = [
  ...submitted,
  ['kunshan-reviewer', 'propose_refusal', { opinion: '建议不予。' }],
  ['kunshan-director', 'refuse', { reason: '不在援助范围' }],
] as const;

/** The words of the issued .docx itself. */
export async function wordsOf(house: TestApp, persona: Persona, id: string): Promise<string> {
  const reply = await house.app.inject({ url: `/api/documents/${id}/content`, headers: { cookie: persona.cookie } });
  expect(reply.statusCode).toBe(200);
  return (await mammoth.extractRawText({ buffer: reply.rawPayload })).value;
}
