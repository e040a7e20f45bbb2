/** Rights at the doors to the outside: public pages, the portal, the hotline. */
import { bodyIdOf } from '../../server/seeds/stable-id.ts';
import type { Answers, Row } from './rights-words.ts';
import { DOCS, NOBODY, at, empty, everybody, open, readsFile, signedIn, writesFile } from './rights-words.ts';

export const publicRows: Readonly<Record<string, Row>> = {
  ...Object.fromEntries(DOCS.map((url) => [`GET ${url}`, open(url.replace('*', 'static/swagger-ui.css'))])),
  'GET /api/docs/static/index.html': open('/api/docs/static/index.html', 302),
  'GET /': open('/'),
  'GET /healthz': open('/healthz'),
  'GET /api/law/terms': open('/api/law/terms'),
  'GET /api/law/terms/:id': open('/api/law/terms/dp.sue.nonfinal?startsOn=2026-11-20'),
  'POST /api/law/claims': {
    ...open('/api/law/claims'),
    body: () => ({ claims: ['heat_allowance'], facts: { heatPerMonthFen: 30_000, heatMonths: 4 } }),
  },
  'GET /api/openapi.json': open('/api/openapi.json'),
  'GET /conditions': open('/conditions'),
  'GET /bodies': open('/bodies'),
  'GET /bodies/:id': { url: (file) => `/bodies/${file.unionId}`, answers: everybody(200) },
  'GET /bodies/:id/poster': open(`/bodies/${bodyIdOf('320583')}/poster`),
  'GET /poster.css': open('/poster.css'),
  'GET /portal.css': open('/portal.css'),
  'POST /api/session': { ...open('/api/session', 422), body: empty },
  'POST /api/setup': { ...open('/api/setup', 422), body: empty },
  'POST /api/policy-reports': { ...open('/api/policy-reports', 422), body: empty },
  'DELETE /api/session': { ...open('/api/session'), endsSession: true },
};

/** The portal sends whoever it does not know to its own doors: nobody is refused there, and no post opens a worker's pages. */
const sentOn = (url: string, body?: () => unknown): Row => ({
  url: at(url),
  answers: everybody(303),
  ...(body ? { body } : {}),
});
export const portalRows: Readonly<Record<string, Row>> = {
  'GET /portal/:file': open('/portal/leave.js'),
  'GET /blank': open('/blank'),
  'GET /finished': open('/finished'),
  'POST /leave': sentOn('/leave'),
  'POST /finish': sentOn('/finish'),
  'POST /view': sentOn('/view'),
  'GET /ask': open('/ask'),
  'POST /ask': sentOn('/ask'),
  'POST /ask/resume': sentOn('/ask/resume'),
  'GET /ask/:step': sentOn('/ask/story'),
  'POST /ask/:step': sentOn('/ask/story'),
  'POST /ask/:step/save': sentOn('/ask/story/save'),
  'GET /ask/check': sentOn('/ask/check'),
  'POST /ask/submit': sentOn('/ask/submit'),
  'GET /ask/done': sentOn('/ask/done'),
  'POST /ask/files': sentOn('/ask/files'),
  'POST /ask/files/remove': sentOn('/ask/files/remove'),
  'GET /reckon': open('/reckon'),
  'POST /reckon': sentOn('/reckon'),
  'GET /reckon/result': sentOn('/reckon/result'),
  'GET /reckon/paper': sentOn('/reckon/paper'),
  'POST /reckon/ask': sentOn('/reckon/ask'),
  'GET /reckon/:code': sentOn('/reckon/startedOn'),
  'POST /reckon/:code': sentOn('/reckon/startedOn'),
  'GET /sign-in': open('/sign-in'),
  'POST /sign-in': sentOn('/sign-in'),
  'GET /sign-in/:id': sentOn(`/sign-in/${NOBODY}`),
  'POST /sign-in/:id': sentOn(`/sign-in/${NOBODY}`),
  'POST /sign-out': sentOn('/sign-out'),
  'GET /demo/outbox': open('/demo/outbox'),
  'GET /my': sentOn('/my'),
  'POST /my/texts': sentOn('/my/texts'),
  'GET /my/readers': sentOn('/my/readers'),
  'POST /my/drafts/:draftId': sentOn(`/my/drafts/${NOBODY}`),
  'GET /my/:matterId': { url: (file) => `/my/${file.matters['aid_application']}`, answers: everybody(303) },
  'POST /my/:matterId/message': {
    url: (file) => `/my/${file.matters['aid_application']}/message`,
    answers: everybody(303),
  },
  'POST /my/:matterId/files': {
    url: (file) => `/my/${file.matters['aid_application']}/files`,
    answers: everybody(303),
  },
  'GET /my/:matterId/readers': {
    url: (file) => `/my/${file.matters['aid_application']}/readers`,
    answers: everybody(303),
  },
  'GET /my/:matterId/papers/:documentId': {
    url: (file) => `/my/${file.matters['aid_case']}/papers/${file.documentId}`,
    answers: everybody(303),
  },
  'GET /my/:matterId/:act': {
    url: (file) => `/my/${file.matters['aid_application']}/withdraw`,
    answers: everybody(303),
  },
  'POST /my/:matterId/:act': {
    url: (file) => `/my/${file.matters['aid_application']}/withdraw`,
    answers: everybody(303),
  },
  'GET /api/matters/:id/worker-messages': {
    url: (file) => `/api/matters/${file.matters['aid_case']}/worker-messages`,
    answers: readsFile,
  },
  'POST /api/matters/:id/worker-messages': {
    url: (file) => `/api/matters/${file.matters['aid_case']}/worker-messages`,
    answers: writesFile(200),
    body: () => ({ body: '请下周一来一趟。' }),
  },
};

/** The hotline's agent, and those who answer for a union with a hotline at or below it. */
const agents = (status: number): Answers => signedIn(403, { hotline: status });
const onlookers = (status: number): Answers => signedIn(status, { receptionist: 403, lawyer: 403, admin: 403 });
const ofCall = (deed: string): string => `/api/hotline/calls/${NOBODY}/${deed}`;
export const hotlineRows: Readonly<Record<string, Row>> = {
  // Anybody may knock; who does not sign is not listened to.
  'POST /api/telephony/events': { ...open('/api/telephony/events', 401), body: empty },
  'POST /api/hotline/seat': { url: at('/api/hotline/seat'), answers: agents(200), body: () => ({ seat: '8001' }) },
  'DELETE /api/hotline/seat': { url: at('/api/hotline/seat'), answers: agents(200) },
  'GET /api/hotline/calls/current': { url: at('/api/hotline/calls/current'), answers: agents(200) },
  // Without the header of an event stream nothing is opened, once it is clear that one may.
  'GET /api/hotline/calls/stream': { url: at('/api/hotline/calls/stream'), answers: onlookers(400) },
  'GET /api/hotline/calls': { url: at('/api/hotline/calls?list=missed'), answers: onlookers(200) },
  'GET /api/hotline/figures': { url: at('/api/hotline/figures'), answers: onlookers(200) },
  'POST /api/hotline/triage': {
    url: at('/api/hotline/triage'),
    answers: agents(200),
    body: () => ({ facts: { causes: ['unpaid_wages'] } }),
  },
  'POST /api/hotline/calls/:id/contact': {
    url: at(ofCall('contact')),
    answers: agents(404),
    body: () => ({ story: '来问一句', facts: {}, lines: [{ line: 'advice' }] }),
  },
  'POST /api/hotline/calls/:id/message': {
    url: at(ofCall('message')),
    answers: agents(404),
    body: () => ({ matterId: NOBODY, note: '问办到哪一步' }),
  },
  'POST /api/hotline/calls/:id/close': {
    url: at(ofCall('close')),
    answers: agents(404),
    body: () => ({ reason: '打错了' }),
  },
  'POST /api/hotline/calls/:id/called-back': {
    url: at(ofCall('called-back')),
    answers: agents(404),
    body: () => ({ result: 'reached' }),
  },
  'POST /api/hotline/calls/:id/reveal': {
    url: at(ofCall('reveal')),
    answers: onlookers(404),
    body: () => ({ field: 'from', reason: '回拨' }),
  },
};
