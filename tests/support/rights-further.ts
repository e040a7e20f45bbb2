/** Who else comes to the file of Kunshan: sessions that are over, people who left it, unions beside and above it, workers. */
import { WORKER_COOKIE } from '../../server/plugins/worker-session.ts';
import type { Persona, TestApp } from './app.ts';
import { persona } from './app.ts';
import type { FileOfKunshan } from './file-of-kunshan.ts';
import { Office } from './office.ts';
import type { Group, Row } from './rights-table.ts';
import { Visitor, signInByPhone } from './visitor.ts';

/** Takes the file on: an application handed to Pizhou, a peer review closed, a co-handler added, the handlers changed. */
export async function takeFurther(app: TestApp, file: FileOfKunshan): Promise<{ readonly handedOver: string }> {
  const office = new Office(app);
  const handedOver = await office.open('aid_application', {
    disputeId: file.disputeId,
    facts: {},
    parties: [],
    claims: [],
  });
  await office.doLawfully(handedOver, 'transfer');
  await office.doLawfully(file.matters['file_review'] ?? '', 'confirm');
  const aidCase = file.matters['aid_case'] ?? '';
  await office.did(aidCase, 'accept', 'handler');
  await office.did(aidCase, 'add_handler', 'director');
  await handToAnother(app);
  return { handedOver };
}

/** As a change of handler leaves it, for all matters of the file at once. */
async function handToAnother({ db }: TestApp): Promise<void> {
  const staffId = (username: string) => db.selectFrom('staff').select('id').where('username', '=', username);
  await db
    .updateTable('matter')
    .set({ handlerId: staffId('suzhou-legal-worker') })
    .where('handlerId', '=', staffId('kunshan-lawyer'))
    .execute();
}

/** The window's session is over, the reviewer's account disabled, the director's post ended: the doors are closed to them. */
export async function closeDoors({ db, as }: TestApp): Promise<void> {
  const idOf = (username: string) => db.selectFrom('staff').select('id').where('username', '=', username);
  await Promise.all(['kunshan-receptionist', 'kunshan-reviewer', 'kunshan-director'].map((username) => as(username)));
  await db
    .updateTable('session')
    .set({ expiresAt: '2026-11-01T00:00:00Z' })
    .where('staffId', '=', idOf('kunshan-receptionist'))
    .execute();
  await db.updateTable('staff').set({ isDisabled: true }).where('username', '=', 'kunshan-reviewer').execute();
  await db.updateTable('post').set({ toOn: '2026-11-20' }).where('staffId', '=', idOf('kunshan-director')).execute();
}

/** Somebody signed in at the portal by phone. */
async function workerOf(app: TestApp, phone: string): Promise<Persona> {
  const visitor = new Visitor(app);
  await signInByPhone(app, visitor, phone);
  return persona(app.app, phone, `${WORKER_COOKIE}=${visitor.cookies.get(WORKER_COOKIE) ?? ''}`);
}

export interface Further {
  readonly who: Persona;
  /** `nothing`: no trace of the file may reach this one. `dispute`: the shared file, but not the matters of Kunshan's own. */
  readonly sees: 'nothing' | 'dispute' | 'file';
  readonly answer: (route: string, row: Row) => number;
}

const like =
  (group: Group): Further['answer'] =>
  (_, { answers }) =>
    answers[group];
const isDoorOf = (route: string, ...starts: readonly string[]) =>
  starts.some((start) => (route.split(' ')[1] ?? '').startsWith(start));

/** A lawyer of no matter on this file: refused by post where every lawyer is, else as a neighbour. */
const otherLawyer: Further['answer'] = (route, { answers }) =>
  isDoorOf(route, '/api/figures', '/api/hotline', '/api/network') ? answers.lawyer : answers.neighbour;

/** Signed in and without a post: own session and drafts, nothing of any union. */
const withoutPost: Further['answer'] = (route, { answers }) => {
  if (isDoorOf(route, '/api/hotline')) return 403;
  return /^GET \/api\/network\/(coverage|units|points)$/.test(route) ? 404 : answers.hotline;
};

/** On the dispute it shares as a reviewer of its own; Kunshan's matters do not exist for it. */
const partner =
  (file: FileOfKunshan): Further['answer'] =>
  (_, row) => {
    const { disputeId, personId, employerId, evidenceId, riskId } = file;
    const asked = row.url(file) + JSON.stringify(row.body?.(file) ?? '');
    const isShared = [disputeId, personId, employerId, evidenceId, riskId].some((id) => asked.includes(id));
    return isShared ? row.answers.reviewer : row.answers.neighbour;
  };

/** The portal's own pages of a matter open to its applicant. */
const ownPages: Readonly<Record<string, number>> = {
  'GET /my': 200,
  'GET /my/readers': 200,
  'POST /my/texts': 400,
  'GET /my/:matterId': 200,
  'POST /my/:matterId/message': 200,
  'POST /my/:matterId/files': 400,
  'GET /my/:matterId/readers': 200,
  'GET /my/:matterId/papers/:documentId': 404,
};
const applicant: Further['answer'] = (route, { answers }) => ownPages[route] ?? answers.stranger;
const otherWorker: Further['answer'] = (route, { answers }) => {
  if (route === 'GET /my' || route === 'GET /my/readers') return 200;
  if (route === 'POST /my/texts') return 400;
  return route.includes(' /my/:matterId') ? 404 : answers.stranger;
};

type Told = readonly [username: string, sees: Further['sees'], answer: (file: FileOfKunshan) => Further['answer']];
const JI_PHONE = '13912345678';
export const OTHER_PHONE = '13900000002';
const is =
  (answer: Further['answer']): Told[2] =>
  () =>
    answer;

/** Everybody beyond the table's own groups, as they stand after `takeFurther` and `closeDoors`; a number is a worker's phone. */
const further = {
  伪造的登录: ['', 'nothing', is(like('stranger'))],
  登录已过期的窗口: ['kunshan-receptionist', 'nothing', is(like('stranger'))],
  账号已停用的审核人: ['kunshan-reviewer', 'nothing', is(like('stranger'))],
  岗位已结束的负责人: ['kunshan-director', 'nothing', is(withoutPost)],
  已改派的承办人: ['kunshan-lawyer', 'nothing', is(otherLawyer)],
  评估已结束的评估人: ['suzhou-public-lawyer', 'nothing', is(otherLawyer)],
  邻市的承办人: ['jiangyin-lawyer', 'nothing', is(otherLawyer)],
  接线员: ['hotline-01', 'nothing', is(like('hotline'))],
  管理员: ['admin', 'nothing', is(like('admin'))],
  邻市的审核人: ['jiangyin-reviewer', 'nothing', is(like('neighbour'))],
  另一名职工: [OTHER_PHONE, 'nothing', is(otherWorker)],
  受转送的工会: ['pizhou-reviewer', 'dispute', partner],
  上级工会: ['suzhou-director', 'file', is(like('province'))],
  共同承办人: ['suzhou-lawyer', 'file', is(like('lawyer'))],
  新的承办人: ['suzhou-legal-worker', 'file', is(like('lawyer'))],
  申请人本人: [JI_PHONE, 'file', is(applicant)],
} satisfies Readonly<Record<string, Told>>;
export type FurtherName = keyof typeof further;
export const furtherNames = Object.keys(further) as readonly FurtherName[]; // keys of the literal above

export async function findFurther(app: TestApp, file: FileOfKunshan, name: FurtherName): Promise<Further> {
  const [username, sees, answer]: Told = further[name];
  return { who: await find(app, username), sees, answer: answer(file) };
}

function find(app: TestApp, username: string): Promise<Persona> | Persona {
  if (username === '') return persona(app.app, '', `gongyuan_session=${'A'.repeat(43)}`);
  return /^\d+$/.test(username) ? workerOf(app, username) : app.as(username);
}
