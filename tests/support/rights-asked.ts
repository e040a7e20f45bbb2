/** Everything that can be asked without knowing of a file: lists, counts, figures, searches; and what each persona was answered. */
import type { InjectOptions } from 'fastify';
import { unionIdOf } from '../../server/seeds/stable-id.ts';
import type { Reply, TestApp } from './app.ts';
import type { FileOfKunshan } from './file-of-kunshan.ts';
import { rightsTable } from './rights-table.ts';

export const JI = { name: '纪大山', identityNumber: '320583198501011234', phone: '13912345678' };
export const FIRM = '昆山示例制造有限公司';

/** Routes that ask by no id: lists, counts, figures, names to choose from. */
const ahead = { unionId: unionIdOf('320583') } as FileOfKunshan; // all that is known before there is a file
const collections = Object.entries(rightsTable)
  .filter(([route]) => /^GET \/api\/(?!docs|openapi)[^:]*$/.test(route))
  .map(([, row]) => row.url(ahead))
  .filter((url) => !url.includes('undefined'));
const unionOf = `&unionId=${ahead.unionId}`;
const lists = [
  ...collections,
  ...['mine', 'unit', 'overdue', 'all'].map((view) => `/api/matters?view=${view}&limit=100`),
  `/api/matters?view=all${unionOf}`,
  '/api/matters?view=all&procedure=aid_case',
  `/api/matters?view=all&q=${encodeURIComponent(JI.name)}`,
  '/api/figures?year=2026',
  '/api/figures?year=2027&period=union',
  '/api/figures/list?year=2026&code=applications',
];
const searches = [JI.name, '大山', 'jids', FIRM, '昆山示例', JI.phone, JI.identityNumber, '昆山工援', '违法解除'];
const facts = { applicantCategory: 'worker', causes: ['unlawful_dismissal'], divisionCode: '320281' };
export const asked: readonly InjectOptions[] = [
  ...lists.map((url): InjectOptions => ({ method: 'GET', url })),
  ...searches.map((q): InjectOptions => ({ method: 'POST', url: '/api/search', payload: { q } })),
  ...['/api/triage', '/api/hotline/triage'].map(
    (url): InjectOptions => ({ method: 'POST', url, payload: { facts, person: JI, employerName: FIRM } }),
  ),
];

export const textOf = ({ status, body }: Reply) =>
  `${status} ${typeof body === 'string' ? body : JSON.stringify(body)}`;

export async function seenBy(app: TestApp, usernames: readonly string[]) {
  const seen: (readonly [string, readonly string[]])[] = [];
  for (const username of usernames) {
    const who = await app.as(username);
    const replies: string[] = [];
    for (const options of asked) replies.push(`${JSON.stringify(options)} → ${textOf(await who.call(options))}`);
    seen.push([username, replies]);
  }
  return seen;
}
