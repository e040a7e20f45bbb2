/** Who gets which answer from which route on the file of Kunshan: the one table of rights, checked call by call. */
import { procedures } from '@gongyuan/procedures/index.ts';
import type { FileOfKunshan } from './file-of-kunshan.ts';

/** Personas who stand alike towards the file of Kunshan. */
export const groups = {
  stranger: ['stranger'],
  receptionist: ['kunshan-receptionist'],
  reviewer: ['kunshan-reviewer'],
  lawyer: ['kunshan-lawyer'],
  province: ['province-law'],
  neighbour: ['nanjing-director', 'nanjing-reviewer', 'jiangyin-reviewer', 'qixia-reviewer'],
  station: ['yushan-station'],
  hotline: ['hotline-01'],
  admin: ['admin'],
  // Last, for what the director ends is ended for everybody.
  director: ['kunshan-director'],
} as const;
export type Group = keyof typeof groups;
type Answers = Readonly<Record<Group, number>>;

export interface Row {
  readonly url: (file: FileOfKunshan) => string;
  readonly answers: Answers;
  readonly body?: (file: FileOfKunshan) => unknown;
  /** Ends the session of whoever calls. */
  readonly endsSession?: true;
}

const everybody = (status: number): Answers => {
  const entries = Object.keys(groups).map((group) => [group, status]);
  return Object.fromEntries(entries) as Answers; // built from the keys of groups
};
const signedIn = (status: number, other: Partial<Answers> = {}): Answers => ({
  ...everybody(status),
  stranger: 401,
  ...other,
});
const administrator = (status: number): Answers => signedIn(403, { admin: status });

const outside = { neighbour: 404, station: 404 } as const;
/** Routes that no hotline and no administrator may even ask, and those where the file is as if it did not exist. */
const closed = { hotline: 403, admin: 403 } as const;
const unseen = { hotline: 404, admin: 404 } as const;

const readsFile = signedIn(200, { ...outside, ...closed });
/** The union above reads; writing is for the union itself and the handler. */
const writesFile = (status: number): Answers => signedIn(status, { province: 403, ...outside, ...closed });
const writesMatter = (status: number): Answers => signedIn(status, { province: 403, ...outside, ...unseen });
const superior = signedIn(403, { province: 200, ...outside, ...unseen });

const at =
  (url: string): Row['url'] =>
  () =>
    url;
const empty = () => ({});
const open = (url: string, status = 200): Row => ({ url: at(url), answers: everybody(status) });
const managed = (url: string, status = 422): Row => ({
  url: at(url),
  answers: administrator(status),
  ...(status === 200 ? {} : { body: empty }),
});
const NOBODY = '00000000-0000-4000-8000-000000000000';
const DOCS = [
  '/api/docs',
  '/api/docs/',
  '/api/docs/static/swagger-initializer.js',
  '/api/docs/*',
  '/api/docs/json',
  '/api/docs/yaml',
];

const publicRows: Readonly<Record<string, Row>> = {
  ...Object.fromEntries(DOCS.map((url) => [`GET ${url}`, open(url.replace('*', 'static/swagger-ui.css'))])),
  'GET /api/docs/static/index.html': open('/api/docs/static/index.html', 302),
  'GET /': open('/'),
  'GET /healthz': open('/healthz'),
  'GET /api/openapi.json': open('/api/openapi.json'),
  'GET /conditions': open('/conditions'),
  'GET /bodies': open('/bodies'),
  'GET /bodies/:id': { url: (file) => `/bodies/${file.unionId}`, answers: everybody(200) },
  'GET /portal.css': open('/portal.css'),
  'POST /api/session': { ...open('/api/session', 422), body: empty },
  'POST /api/setup': { ...open('/api/setup', 422), body: empty },
  'DELETE /api/session': { ...open('/api/session'), endsSession: true },
};

const ownRows: Readonly<Record<string, Row>> = {
  'GET /api/session': { url: at('/api/session'), answers: signedIn(200) },
  'PUT /api/session/password': { url: at('/api/session/password'), answers: signedIn(422), body: empty },
  'PUT /api/drafts/:place': {
    url: at('/api/drafts/somewhere'),
    answers: signedIn(200),
    body: () => ({ content: { story: '写到一半' } }),
  },
  // What the receptionist was typing is nobody else's.
  'GET /api/drafts/:place': { url: at('/api/drafts/intake'), answers: signedIn(404, { receptionist: 200 }) },
  'DELETE /api/drafts/:place': { url: at('/api/drafts/elsewhere'), answers: signedIn(200) },
};

const fileRows: Readonly<Record<string, Row>> = {
  'POST /api/triage': {
    url: at('/api/triage'),
    answers: signedIn(200, closed),
    body: () => ({ facts: { causes: ['unpaid_wages'] } }),
  },
  'POST /api/contacts': {
    url: at('/api/contacts'),
    answers: signedIn(403, { receptionist: 201 }),
    body: (file) => ({
      unionId: file.unionId,
      speaker: { kind: 'self' },
      story: '来问一句',
      facts: {},
      lines: [{ line: 'advice' }],
    }),
  },
  'GET /api/disputes/:id': { url: (file) => `/api/disputes/${file.disputeId}`, answers: readsFile },
  'POST /api/disputes/:id/facts': {
    url: (file) => `/api/disputes/${file.disputeId}/facts`,
    answers: writesFile(409),
    body: () => ({ revision: 999, facts: { workerCount: 2 }, statedBy: '某人', standing: 'said' }),
  },
  'POST /api/disputes/:id/parties': {
    url: (file) => `/api/disputes/${file.disputeId}/parties`,
    answers: writesFile(409),
    body: () => ({ revision: 999, parties: [{ kind: 'worker', role: 'applicant', displayName: '某人' }] }),
  },
  'POST /api/disputes/:id/evidence': {
    url: (file) => `/api/disputes/${file.disputeId}/evidence`,
    answers: writesFile(400),
    body: empty,
  },
  'GET /api/evidence/:id/content': { url: (file) => `/api/evidence/${file.evidenceId}/content`, answers: readsFile },
  'GET /api/people/:id': { url: (file) => `/api/people/${file.personId}`, answers: readsFile },
  'POST /api/people/:id/unmask': {
    url: (file) => `/api/people/${file.personId}/unmask`,
    answers: readsFile,
    body: () => ({ field: 'phone', reason: '电话通知补正' }),
  },
  'PATCH /api/people/:id': {
    url: (file) => `/api/people/${file.personId}`,
    answers: writesFile(200),
    body: () => ({ sex: 'male' }),
  },
  'GET /api/employers/:id': { url: (file) => `/api/employers/${file.employerId}`, answers: readsFile },
  'PATCH /api/employers/:id': {
    url: (file) => `/api/employers/${file.employerId}`,
    answers: writesFile(200),
    body: () => ({ industry: '制造业' }),
  },
  'POST /api/search': { url: at('/api/search'), answers: signedIn(200, closed), body: () => ({ q: '纪大山' }) },
};

const matterRows: Readonly<Record<string, Row>> = {
  'GET /api/matters': { url: at('/api/matters?view=all'), answers: signedIn(200) },
  'GET /api/matters/:id': { url: (file) => `/api/matters/${file.matters['aid_case']}`, answers: readsFile },
  'GET /api/matters/:id/handlers': {
    url: (file) => `/api/matters/${file.matters['aid_case']}/handlers`,
    answers: readsFile,
  },
  'POST /api/matters/:id/urge': {
    url: (file) => `/api/matters/${file.matters['aid_case']}/urge`,
    answers: superior,
    body: () => ({ note: '请抓紧办理' }),
  },
  'POST /api/matters/:id/take-over': {
    url: (file) => `/api/matters/${file.matters['negotiation_help']}/take-over`,
    answers: { ...superior, lawyer: 404 },
    body: () => ({ reason: '案情重大，由省里办理' }),
  },
  'POST /api/obligations/:id/end': {
    url: (file) => `/api/obligations/${file.obligationId}/end`,
    answers: { ...signedIn(403, { ...outside, ...unseen }), director: 200 },
    body: () => ({ outcome: '已经指派' }),
  },
  'POST /api/messages/:id/told': { url: (file) => `/api/messages/${file.messageId}/told`, answers: writesMatter(200) },
  'GET /api/documents/:id/preview': { url: (file) => `/api/documents/${file.documentId}/preview`, answers: readsFile },
  'GET /api/documents/:id/content': { url: (file) => `/api/documents/${file.documentId}/content`, answers: readsFile },
  'POST /api/documents/:id/services': {
    url: (file) => `/api/documents/${file.documentId}/services`,
    answers: writesMatter(200),
    body: () => ({ method: 'hand', recipient: '魏律师', servedOn: '2026-11-21' }),
  },
};

/** Figures belong to those who read for a union; each only for what lies below. */
const figures = signedIn(200, { lawyer: 403, ...outside, ...closed });
const figureRows: Readonly<Record<string, Row>> = {
  'GET /api/figures': { url: (file) => `/api/figures?year=2026&unionId=${file.unionId}`, answers: figures },
  'GET /api/figures/list': {
    url: (file) => `/api/figures/list?year=2026&code=applications&unionId=${file.unionId}`,
    answers: figures,
  },
};

const administrationRows: Readonly<Record<string, Row>> = {
  'GET /api/unions': { url: at('/api/unions'), answers: signedIn(200) },
  'POST /api/unions': managed('/api/unions'),
  'PATCH /api/unions/:id': managed(`/api/unions/${NOBODY}`, 404),
  'GET /api/bodies': { url: at('/api/bodies'), answers: signedIn(200) },
  'POST /api/bodies': managed('/api/bodies'),
  'PATCH /api/bodies/:id': managed(`/api/bodies/${NOBODY}`, 404),
  'GET /api/staff': managed('/api/staff', 200),
  'POST /api/staff': managed('/api/staff'),
  'PUT /api/staff/:id/password': managed(`/api/staff/${NOBODY}/password`),
  'POST /api/staff/:id/disable': managed(`/api/staff/${NOBODY}/disable`, 404),
  'POST /api/staff/:id/enable': managed(`/api/staff/${NOBODY}/enable`, 404),
  'POST /api/posts': managed('/api/posts'),
  'POST /api/posts/:id/end': managed(`/api/posts/${NOBODY}/end`),
  'GET /api/handlers': { url: at('/api/handlers'), answers: signedIn(200) },
  'POST /api/handlers': managed('/api/handlers'),
  'PATCH /api/handlers/:id': managed(`/api/handlers/${NOBODY}`, 404),
  'POST /api/handlers/:id/agreements': managed(`/api/handlers/${NOBODY}/agreements`),
  'POST /api/handlers/:id/conflicts': managed(`/api/handlers/${NOBODY}/conflicts`),
  'GET /api/parameters': managed('/api/parameters', 200),
  'POST /api/parameters': managed('/api/parameters'),
  'GET /api/document-words': managed('/api/document-words', 200),
  'POST /api/document-words': managed('/api/document-words'),
  'GET /api/templates': managed('/api/templates', 200),
  'GET /api/templates/:kind/content': managed('/api/templates/grant_decision/content', 200),
  'POST /api/templates/:kind': managed('/api/templates/grant_decision', 400),
};

/** Acts with a revision that cannot be: whoever sees the matter is told so, the others learn nothing. */
const actRows: Readonly<Record<string, Row>> = Object.fromEntries(
  procedures.flatMap((procedure) =>
    Object.keys(procedure.acts).map((name): [string, Row] => [
      `POST /api/${procedure.path}/:id/${name}`,
      {
        url: (file) => `/api/${procedure.path}/${file.matters[procedure.id]}/${name}`,
        answers: signedIn(409, { ...outside, ...unseen, lawyer: procedure.id === 'aid_case' ? 409 : 404 }),
        body: () => ({ revision: 999, input: {} }),
      },
    ]),
  ),
);

export const rightsTable: Readonly<Record<string, Row>> = {
  ...publicRows,
  ...ownRows,
  ...fileRows,
  ...matterRows,
  ...figureRows,
  ...administrationRows,
  ...actRows,
};
