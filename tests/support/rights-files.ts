/** Rights on files: contacts, disputes, people, matters and what hangs on them. */
import type { Row } from './rights-words.ts';
import {
  NOBODY,
  at,
  closed,
  empty,
  outside,
  readsFile,
  signedIn,
  superior,
  unseen,
  writesFile,
  writesMatter,
} from './rights-words.ts';

export const fileRows: Readonly<Record<string, Row>> = {
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
  'GET /api/doubles': {
    url: (file) => `/api/doubles?of=dispute&id=${file.disputeId}`,
    answers: readsFile,
  },
  'POST /api/merges': {
    url: at('/api/merges'),
    answers: signedIn(404, closed),
    body: (file) => ({ kind: 'dispute', keptId: file.disputeId, mergedId: NOBODY, reason: '同一件事' }),
  },
  'POST /api/merges/:id/undo': { url: at(`/api/merges/${NOBODY}/undo`), answers: signedIn(404, closed) },
  'POST /api/doubles/not-same': {
    url: at('/api/doubles/not-same'),
    answers: signedIn(404, closed),
    body: (file) => ({ kind: 'dispute', firstId: file.disputeId, secondId: NOBODY }),
  },
  'GET /api/lists': { url: at('/api/lists'), answers: signedIn(200, closed) },
  'GET /api/lists/:id': { url: at(`/api/lists/${NOBODY}`), answers: signedIn(404, closed) },
  'GET /api/lists/:id/faulty': { url: at(`/api/lists/${NOBODY}/faulty`), answers: signedIn(404, closed) },
  'POST /api/lists': {
    url: (file) => `/api/lists?unionId=${file.unionId}`,
    answers: signedIn(403, { receptionist: 400 }),
    body: empty,
  },
  'POST /api/lists/:id/register': {
    url: at(`/api/lists/${NOBODY}/register`),
    answers: signedIn(404, closed),
    body: () => ({ group: '某公司', causes: ['unpaid_wages'], lines: ['advice'] }),
  },
  'POST /api/lists/:id/discard': { url: at(`/api/lists/${NOBODY}/discard`), answers: signedIn(404, closed) },
  'GET /api/risks': { url: at('/api/risks'), answers: signedIn(200, closed) },
  'POST /api/risks': {
    url: at('/api/risks'),
    answers: signedIn(201, { ...outside, ...closed }),
    body: (file) => ({ disputeId: file.disputeId, reason: '来访时情绪激动' }),
  },
  // Heard elsewhere, about the file of Kunshan: its office answers, its deciders resolve, and so does the union above.
  'POST /api/risks/:id/respond': {
    url: (file) => `/api/risks/${file.riskId}/respond`,
    answers: signedIn(409, { lawyer: 403, ...outside, ...closed }),
    body: () => ({ note: '已经电话联系' }),
  },
  'POST /api/risks/:id/resolve': {
    url: (file) => `/api/risks/${file.riskId}/resolve`,
    answers: signedIn(409, { lawyer: 403, receptionist: 403, ...outside, ...closed }),
    body: () => ({ note: '已经平静，家人陪同' }),
  },
  'GET /api/referrals': { url: at('/api/referrals'), answers: signedIn(200, closed) },
  'POST /api/referrals/:id/answer': {
    url: at(`/api/referrals/${NOBODY}/answer`),
    answers: signedIn(404, closed),
    body: () => ({ answeredOn: '2026-11-21', answer: '已函复' }),
  },
  'GET /api/disputes/:id': { url: (file) => `/api/disputes/${file.disputeId}`, answers: readsFile },
  'POST /api/disputes/:id/facts': {
    url: (file) => `/api/disputes/${file.disputeId}/facts`,
    answers: writesFile(409),
    body: () => ({ revision: 999, facts: { workerCount: 2 }, statedBy: '某人', standing: 'said' }),
  },
  'GET /api/disputes/:id/claims': { url: (file) => `/api/disputes/${file.disputeId}/claims`, answers: readsFile },
  'GET /api/disputes/:id/claims/roster': {
    url: (file) => `/api/disputes/${file.disputeId}/claims/roster`,
    answers: readsFile,
  },
  'POST /api/disputes/:id/claim-facts': {
    url: (file) => `/api/disputes/${file.disputeId}/claim-facts`,
    answers: writesFile(409),
    body: () => ({ revision: 999, facts: { averageWageFen: 500_000 }, statedBy: '某人', standing: 'said' }),
  },
  'POST /api/disputes/:id/claims/what-if': {
    url: (file) => `/api/disputes/${file.disputeId}/claims/what-if`,
    answers: readsFile,
    body: () => ({ facts: { averageWageFen: 500_000 } }),
  },
  'GET /api/disputes/:id/papers': { url: (file) => `/api/disputes/${file.disputeId}/papers`, answers: readsFile },
  // With gaps no paper goes out: whoever may read is told which, whoever may not learns nothing.
  'POST /api/disputes/:id/papers/:kind/preview': {
    url: (file) => `/api/disputes/${file.disputeId}/papers/request_arbitration/preview`,
    answers: signedIn(422, { ...outside, ...closed }),
    body: () => ({ fields: {} }),
  },
  'POST /api/disputes/:id/papers/:kind': {
    url: (file) => `/api/disputes/${file.disputeId}/papers/request_arbitration`,
    answers: writesFile(422),
    body: () => ({ fields: {} }),
  },
  'GET /api/disputes/:id/restriction': {
    url: (file) => `/api/disputes/${file.disputeId}/restriction`,
    answers: readsFile,
  },
  // Directors set it; a reader who is nobody keeps the file open for the next caller.
  'POST /api/disputes/:id/restriction': {
    url: (file) => `/api/disputes/${file.disputeId}/restriction`,
    answers: signedIn(403, { director: 422, province: 422, ...outside, ...closed }),
    body: () => ({ ground: 'limited', reason: '涉及他人隐私', readerIds: [NOBODY] }),
  },
  'POST /api/disputes/:id/restriction/end': {
    url: (file) => `/api/disputes/${file.disputeId}/restriction/end`,
    answers: signedIn(403, { director: 409, province: 409, ...outside, ...closed }),
    body: () => ({ reason: '已经调查完毕' }),
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
  'POST /api/people/:id/erasure': {
    url: (file) => `/api/people/${file.personId}/erasure`,
    // It was asked when the file was made, and waits.
    answers: signedIn(409, { lawyer: 403, province: 403, ...outside, ...closed }),
    body: () => ({ reason: '本人到窗口提出，不再需要帮助' }),
  },
  'POST /api/people/:id/erasure/decide': {
    url: (file) => `/api/people/${file.personId}/erasure/decide`,
    answers: signedIn(403, { director: 200, ...outside, ...closed }),
    body: () => ({ isGranted: false, reason: '还有没办结的事项' }),
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

export const matterRows: Readonly<Record<string, Row>> = {
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
  // Whoever decides on the matter hands parts of it down.
  'POST /api/matters/:id/hand-downs': {
    url: (file) => `/api/matters/${file.matters['aid_case']}/hand-downs`,
    answers: signedIn(403, { reviewer: 201, director: 201, ...outside, ...closed }),
    body: () => ({ task: '协助职工收集证据' }),
  },
  'POST /api/obligations/:id/end': {
    url: (file) => `/api/obligations/${file.obligationId}/end`,
    answers: { ...signedIn(403, { ...outside, ...unseen }), director: 200 },
    body: () => ({ outcome: '已经指派' }),
  },
  'POST /api/messages/:id/told': { url: (file) => `/api/messages/${file.messageId}/told`, answers: writesMatter(200) },
  'GET /api/messages': { url: at('/api/messages'), answers: signedIn(200, closed) },
  // It is said to the applicant: nobody at a desk reads it away.
  'POST /api/messages/:id/read': {
    url: (file) => `/api/messages/${file.messageId}/read`,
    answers: signedIn(404, closed),
  },
  'POST /api/messages/read-all': {
    url: at('/api/messages/read-all'),
    answers: signedIn(200, closed),
    body: () => ({ upTo: 1 }),
  },
  'GET /api/documents/:id/preview': { url: (file) => `/api/documents/${file.documentId}/preview`, answers: readsFile },
  'GET /api/documents/:id/content': { url: (file) => `/api/documents/${file.documentId}/content`, answers: readsFile },
  'GET /api/documents/:id/receipt/preview': {
    url: (file) => `/api/documents/${file.documentId}/receipt/preview`,
    answers: readsFile,
  },
  'GET /api/documents/:id/receipt/content': {
    url: (file) => `/api/documents/${file.documentId}/receipt/content`,
    answers: readsFile,
  },
  'POST /api/documents/:id/services': {
    url: (file) => `/api/documents/${file.documentId}/services`,
    answers: writesMatter(200),
    body: () => ({ method: 'hand', recipient: '魏律师', servedOn: '2026-11-21' }),
  },
};

/** Figures belong to those who read for a union; each only for what lies below. */
const figures = signedIn(200, { lawyer: 403, ...outside, ...closed });
export const figureRows: Readonly<Record<string, Row>> = {
  'GET /api/figures': { url: (file) => `/api/figures?year=2026&unionId=${file.unionId}`, answers: figures },
  'GET /api/figures/list': {
    url: (file) => `/api/figures/list?year=2026&code=applications&unionId=${file.unionId}`,
    answers: figures,
  },
};
