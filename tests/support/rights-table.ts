/** Who gets which answer from which route on the file of Kunshan: the one table of rights, checked call by call. */
import { procedures } from '@gongyuan/procedures/index.ts';
import { figureRows, fileRows, matterRows } from './rights-files.ts';
import { hotlineRows, portalRows, publicRows } from './rights-outside.ts';
import type { Row } from './rights-words.ts';
import { NOBODY, administrator, at, empty, managed, outside, signedIn, unseen } from './rights-words.ts';

export { groups } from './rights-words.ts';
export type { Group, Row } from './rights-words.ts';

const ownRows: Readonly<Record<string, Row>> = {
  'GET /api/session': { url: at('/api/session'), answers: signedIn(200) },
  'GET /api/session/second-step': { url: at('/api/session/second-step'), answers: signedIn(200) },
  'POST /api/session/code': { url: at('/api/session/code'), answers: signedIn(422), body: empty },
  'POST /api/session/enrolment': {
    url: at('/api/session/enrolment'),
    answers: signedIn(422),
    body: () => ({ secret: 'MINE' }),
  },
  'PUT /api/session/enrolment': { url: at('/api/session/enrolment'), answers: signedIn(422), body: empty },
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

/** Bodies are public, so coverage is for all staff; the register of places is for those who serve there. */
const networkRows: Readonly<Record<string, Row>> = {
  'GET /api/network/coverage': { url: at('/api/network/coverage'), answers: signedIn(200) },
  'GET /api/network/units': { url: at('/api/network/units?duty=station'), answers: signedIn(200) },
  'GET /api/network/points': { url: at('/api/network/points'), answers: signedIn(200) },
  'GET /api/network/places': {
    url: (file) => `/api/network/places?unionId=${file.unionId}`,
    answers: signedIn(200, { lawyer: 403, hotline: 403, ...outside }),
  },
  'POST /api/network/enterprises': managed('/api/network/enterprises'),
  'PATCH /api/network/enterprises/:id': managed(`/api/network/enterprises/${NOBODY}`, 404),
  'POST /api/network/villages': managed('/api/network/villages'),
  'PATCH /api/network/villages/:id': managed(`/api/network/villages/${NOBODY}`, 404),
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
  // Where there is a security administrator, the factor is that one's affair: refused by post on both sides.
  'DELETE /api/staff/:id/second-factor': { url: at(`/api/staff/${NOBODY}/second-factor`), answers: signedIn(403) },
  'POST /api/staff/:id/disable': managed(`/api/staff/${NOBODY}/disable`, 404),
  'POST /api/staff/:id/enable': managed(`/api/staff/${NOBODY}/enable`, 404),
  'PATCH /api/staff/:id': {
    url: at(`/api/staff/${NOBODY}`),
    answers: administrator(404),
    body: () => ({ email: null }),
  },
  'GET /api/deliveries': managed('/api/deliveries', 200),
  'POST /api/deliveries/:id/resend': managed(`/api/deliveries/${NOBODY}/resend`, 404),
  'POST /api/deliveries/resend': managed('/api/deliveries/resend'),
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
  'GET /api/law-data/figures': managed('/api/law-data/figures', 200),
  'GET /api/law-data/terms': managed('/api/law-data/terms', 200),
  'GET /api/law-data/notices': managed('/api/law-data/notices', 200),
  'GET /api/law-data/proposals': managed('/api/law-data/proposals', 200),
  'GET /api/law-data/moves': managed('/api/law-data/moves', 200),
  'POST /api/law-data/notices': managed('/api/law-data/notices'),
  'POST /api/law-data/figures': managed('/api/law-data/figures'),
  'POST /api/law-data/terms': managed('/api/law-data/terms'),
  'POST /api/law-data/proposals/:id/decide': managed(`/api/law-data/proposals/${NOBODY}/decide`),
  'GET /api/policy-reports': managed('/api/policy-reports', 200),
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
  ...portalRows,
  ...ownRows,
  ...fileRows,
  ...matterRows,
  ...figureRows,
  ...hotlineRows,
  ...networkRows,
  ...administrationRows,
  ...actRows,
};
