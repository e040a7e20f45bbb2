/**
 * Whoever has no part in the file of Kunshan finds no trace of it: every list, count, figure and search is to the letter
 * the same with it and without it, and asked for by its own ids every route answers as if it were not there. The personas
 * are those beyond the table's groups: doors that have closed, people who left the file, unions beside and above, workers.
 */
import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reply, TestApp } from '../../support/app.ts';
import { openApp } from '../../support/app.ts';
import type { FileOfKunshan } from '../../support/file-of-kunshan.ts';
import { openFileOfKunshan } from '../../support/file-of-kunshan.ts';
import { OTHER_PHONE, closeDoors, findFurther, furtherNames, takeFurther } from '../../support/rights-further.ts';
import { FIRM, JI, asked, seenBy, textOf } from '../../support/rights-asked.ts';
import { rightsTable } from '../../support/rights-table.ts';
import type { Row } from '../../support/rights-table.ts';
import { tellJi } from '../../support/stories.ts';

let app: TestApp;
let file: FileOfKunshan;
let without: readonly (readonly [string, readonly string[]])[];
/** What tells of the file wherever it stands; and what tells of the matters on it that are Kunshan's own. */
let traces: readonly string[];
let ownMatters: readonly string[];

const outsiders = [
  'nanjing-director',
  'nanjing-reviewer',
  'jiangyin-reviewer',
  'qixia-reviewer',
  'yushan-station',
  'jiangyin-lawyer',
  'hotline-01',
  'admin',
];

beforeAll(async () => {
  app = await openApp();
  await tellJi(await app.as('jiangyin-receptionist'), {
    parties: [{ kind: 'worker', role: 'applicant', person: { name: '何小燕', phone: OTHER_PHONE } }],
    claims: [],
  });
  without = await seenBy(app, outsiders);
  file = await openFileOfKunshan(app);
}, 240_000);
afterAll(() => app.close());

describe('邻市的名单里没有昆山的事', () => {
  it('名单、件数、统计、搜索、边记边判：有没有昆山这件事，一字不差', async () => {
    const now = new Map(await seenBy(app, outsiders));
    for (const [username, replies] of without) expect(now.get(username), username).toEqual(replies);
    expect(without).toHaveLength(outsiders.length);
    console.log(`有无对照：${asked.length} 个请求 × ${outsiders.length} 人`);
  });

  it('昆山自己和省里都列得出来', async () => {
    for (const username of ['kunshan-reviewer', 'province-law']) {
      const who = await app.as(username);
      const listed = await who.get('/api/matters?view=all');
      expect(JSON.stringify(listed.body)).toContain(file.matters['aid_case']);
      const found = await who.post('/api/search', { q: JI.name });
      expect(found.body.people.map((person: { id: string }) => person.id)).toContain(file.personId);
    }
  });

  it('承办律师只列出自己承办的', async () => {
    const lawyer = await app.as('kunshan-lawyer');
    const { rows } = (await lawyer.get('/api/matters?view=all')).body;
    expect(rows.map((row: { id: string }) => row.id)).toContain(file.matters['aid_case']);
    const handlers = new Set(rows.map((row: { handlerName: string | null }) => row.handlerName));
    expect([...handlers]).toEqual([(await lawyer.get('/api/session')).body.name]);
  });
});

/** The demonstration shows every text message on a screen of its own, which no real installation has. */
const isLeftOut = (route: string, row: Row) =>
  row.endsSession || /^POST \/(leave|finish|sign-out)$/.test(route) || route === 'GET /demo/outbox';
const rows = Object.entries(rightsTable).filter(([route, row]) => !isLeftOut(route, row));

function requestOf(route: string, row: Row): InjectOptions {
  const method = route.split(' ')[0] as InjectOptions['method'] & string; // the server lists only methods it knows
  const payload = row.body?.(file);
  return payload === undefined
    ? { method, url: row.url(file) }
    : { method, url: row.url(file), payload: payload as object };
}

/** Refused, sent to a door, or a document of no file: what may come back from an address with an id of the file in it. */
const isAnsweredAsAbsent = ({ status }: Reply) => [303, 401, 403, 404].includes(status);

async function readTraces(handedOver: string): Promise<void> {
  const matters = await app.db
    .selectFrom('matter')
    .select(['id', 'number'])
    .where('disputeId', '=', file.disputeId)
    .execute();
  const documents = await app.db
    .selectFrom('documentIssued')
    .select(['id', 'number'])
    .where(
      'matterId',
      'in',
      matters.map(({ id }) => id),
    )
    .execute();
  const isOwn = ({ id }: { id: string }) => id !== handedOver;
  const words = ({ id, number }: { id: string; number: string | null }) => (number ? [id, number] : [id]);
  ownMatters = [...matters.filter(isOwn).flatMap(words), file.documentId, file.obligationId];
  const { number } = await app.db
    .selectFrom('dispute')
    .select('number')
    .where('id', '=', file.disputeId)
    .executeTakeFirstOrThrow();
  const ids = [file.disputeId, file.personId, file.employerId, file.evidenceId, file.riskId];
  traces = [...ids, number, ...ownMatters, ...documents.flatMap(words), ...Object.values(JI), '139****5678', FIRM];
}

describe('每个地址对更多的人', () => {
  let requests = 0;
  beforeAll(async () => {
    const { handedOver } = await takeFurther(app, file);
    await readTraces(handedOver);
    await closeDoors(app);
  }, 120_000);

  it.each(furtherNames)('SEC-010 %s', async (name) => {
    const { who, sees, answer } = await findFurther(app, file, name);
    const hidden = { nothing: traces, dispute: ownMatters, file: [] }[sees];
    const wrong: string[] = [];
    for (const [route, row] of rows) {
      const options = requestOf(route, row);
      const given = JSON.stringify(options);
      const reply = await who.call(options);
      requests += 1;
      const told = textOf(reply) + JSON.stringify(reply.headers);
      // What was asked may be said back: an address, a name looked for.
      const leaked = hidden.filter((trace) => told.includes(trace) && !given.includes(trace));
      if (leaked.length > 0) wrong.push(`${route}：漏出 ${leaked.join('、')}`);
      if (reply.status !== answer(route, row)) wrong.push(`${route}：${reply.status}，应为 ${answer(route, row)}`);
      const asksForFile = sees === 'nothing' && traces.some((trace) => row.url(file).includes(trace));
      if (asksForFile && !isAnsweredAsAbsent(reply)) wrong.push(`${route}：${reply.status}，像是有这件事`);
    }
    expect(wrong, name).toEqual([]);
  });

  it('来人都问遍了', () => {
    expect(requests).toBe(rows.length * furtherNames.length);
    console.log(`权限矩阵：${rows.length} 个地址 × ${furtherNames.length} 种来人 = ${requests} 次请求`);
  });
});
