/** Requests that write on files: contacts, disputes, people, matters and what hangs on them. */
import { uploadOf } from './file-of-kunshan.ts';
import { Office } from './office.ts';
import { multipart, sheetOf } from './sheets.ts';
import type { World, Write } from './world.ts';
import { json, told } from './world.ts';

const reason = '当面核对，是同一件事';

/** Two visits of different people about one firm. */
async function twoDisputes(world: World): Promise<readonly [string, string]> {
  const at = world.next();
  const tell = async (name: string) => {
    const { disputeId } = await told(world, {
      parties: [
        { kind: 'worker', role: 'applicant', person: { name } },
        { kind: 'employer', role: 'respondent', employer: { name: `昆山断续第${at}制造有限公司` } },
      ],
      claims: [],
      lines: [{ line: 'advice' }],
    });
    return disputeId as string;
  };
  return [await tell('断续甲'), await tell('断续乙')];
}

/** Somebody of whom nothing else is kept. */
async function personOf(world: World): Promise<string> {
  const [disputeId] = await twoDisputes(world);
  return (await world.clerk.get(`/api/disputes/${disputeId}`)).body.parties[0].personId;
}

async function takenIn(world: World): Promise<string> {
  const sheet = await screening(world.next());
  const reply = await world.clerk.call({
    method: 'POST',
    url: `/api/lists?unionId=${world.file.unionId}`,
    ...multipart('排查.xlsx', sheet),
  });
  return reply.body.id;
}

const screening = (at: number) =>
  sheetOf([
    ['序号', '姓名', '联系电话', '所在单位', '欠薪金额（元）'],
    [1, '断续工一', '13900000001', `昆山断续第${at}劳务有限公司`, 8000],
    [2, '断续工二', '13900000002', `昆山断续第${at}劳务有限公司`, 9000],
  ]);

async function riskOf({ clerk, file }: World): Promise<string> {
  return (await clerk.post('/api/risks', { disputeId: file.disputeId, reason: '来访时情绪激动' })).body.id;
}

async function revisionOf({ clerk }: World, disputeId: string): Promise<number> {
  return (await clerk.get(`/api/disputes/${disputeId}`)).body.revision;
}

/** A case of its own that has just been assigned: a paper, messages, and an urging to answer. */
async function urgedMatter(world: World) {
  const office = new Office(world.app);
  const id = await office.open('aid_application', {
    parties: [],
    claims: [],
    disputeId: world.file.disputeId,
    facts: {},
  });
  const above = await world.app.as('province-law');
  const urged = await above.post(`/api/matters/${id}/urge`, { note: '请抓紧办理' });
  return { id, above, obligationId: urged.body.id as string };
}

export const fileWrites: Readonly<Record<string, Write>> = {
  'POST /api/triage': async ({ clerk }) => json(clerk, '/api/triage', { facts: { causes: ['unpaid_wages'] } }),
  'POST /api/contacts': async ({ clerk, file, next }) =>
    json(clerk, '/api/contacts', {
      unionId: file.unionId,
      speaker: { kind: 'self' },
      story: `第${next()}次来问一句，欠了工资。`,
      facts: { causes: ['unpaid_wages'], divisionCode: '320583', workerCount: 1 },
      parties: [
        { kind: 'worker', role: 'applicant', person: { name: '断续来访', phone: '13900000003' } },
        { kind: 'employer', role: 'respondent', employer: { name: '昆山断续来访有限公司' } },
      ],
      claims: [{ cause: 'unpaid_wages', party: 0, claimedFen: 800_000 }],
      lines: [{ line: 'advice' }, { line: 'arbitration', form: {} }],
    }),
  'POST /api/merges': async (world) => {
    const [keptId, mergedId] = await twoDisputes(world);
    return json(world.clerk, '/api/merges', { kind: 'dispute', keptId, mergedId, reason });
  },
  'POST /api/merges/:id/undo': async (world) => {
    const [keptId, mergedId] = await twoDisputes(world);
    const { body } = await world.clerk.post('/api/merges', { kind: 'dispute', keptId, mergedId, reason });
    return json(world.clerk, `/api/merges/${body.id}/undo`);
  },
  'POST /api/doubles/not-same': async (world) => {
    const [firstId, secondId] = await twoDisputes(world);
    return json(world.clerk, '/api/doubles/not-same', { kind: 'dispute', firstId, secondId });
  },
  'POST /api/lists': async ({ clerk, file, next }) => ({
    cookie: clerk.cookie,
    url: `/api/lists?unionId=${file.unionId}`,
    ...multipart('排查.xlsx', await screening(next())),
  }),
  'POST /api/lists/:id/register': async (world) => {
    const id = await takenIn(world);
    const { body } = await world.clerk.get(`/api/lists/${id}`);
    return json(world.clerk, `/api/lists/${id}/register`, {
      group: body.groups[0].name,
      causes: ['unpaid_wages'],
      applicantCategory: 'migrant_worker',
      divisionCode: '320583',
      lines: ['arbitration'],
    });
  },
  'POST /api/lists/:id/discard': async (world) => json(world.clerk, `/api/lists/${await takenIn(world)}/discard`),
  'POST /api/risks': async ({ clerk, file }) =>
    json(clerk, '/api/risks', { disputeId: file.disputeId, reason: '来访时情绪激动' }),
  'POST /api/risks/:id/respond': async (world) =>
    json(world.director, `/api/risks/${await riskOf(world)}/respond`, { note: '已经电话联系' }),
  'POST /api/risks/:id/resolve': async (world) => {
    const id = await riskOf(world);
    await world.director.post(`/api/risks/${id}/respond`, { note: '已经电话联系' });
    return json(world.director, `/api/risks/${id}/resolve`, { note: '已经平静，家人陪同' });
  },
  'POST /api/referrals/:id/answer': async (world) => {
    const referral = { senderKind: 'court', senderName: '昆山市人民法院', receivedOn: '2026-11-20' };
    const { id } = await told(world, { referral, lines: [{ line: 'advice' }] });
    return json(world.clerk, `/api/referrals/${id}/answer`, { answeredOn: '2026-11-21', answer: '已函复' });
  },
  'POST /api/disputes/:id/facts': async (world) => {
    const revision = await revisionOf(world, world.file.disputeId);
    const facts = { workerCount: 1, monthlyWageFen: 500_000 };
    return json(world.clerk, `/api/disputes/${world.file.disputeId}/facts`, {
      revision,
      facts,
      statedBy: '纪大山',
      standing: 'said',
    });
  },
  'POST /api/disputes/:id/claim-facts': async (world) => {
    const revision = await revisionOf(world, world.file.disputeId);
    const facts = { averageWageFen: 500_000, payroll: [{ month: '2026-05', dueFen: 500_000, paidFen: 0 }] };
    return json(world.clerk, `/api/disputes/${world.file.disputeId}/claim-facts`, {
      revision,
      facts,
      statedBy: '纪大山',
      standing: 'said',
    });
  },
  'POST /api/disputes/:id/claims/what-if': async ({ clerk, file }) =>
    json(clerk, `/api/disputes/${file.disputeId}/claims/what-if`, { facts: { averageWageFen: 500_000 } }),
  'POST /api/disputes/:id/papers/:kind/preview': async (world) => {
    const disputeId = await computed(world);
    return json(world.clerk, `/api/disputes/${disputeId}/papers/request_sheet/preview`, { fields: {} });
  },
  'POST /api/disputes/:id/papers/:kind': async (world) => {
    const disputeId = await computed(world);
    return json(world.clerk, `/api/disputes/${disputeId}/papers/request_sheet`, { fields: {} });
  },
  'POST /api/disputes/:id/restriction': async (world) => {
    const { disputeId } = await told(world);
    return json(world.director, `/api/disputes/${disputeId}/restriction`, await restriction(world));
  },
  'POST /api/disputes/:id/restriction/end': async (world) => {
    const { disputeId } = await told(world);
    await world.director.post(`/api/disputes/${disputeId}/restriction`, await restriction(world));
    return json(world.director, `/api/disputes/${disputeId}/restriction/end`, { reason: '已经调查完毕' });
  },
  'POST /api/disputes/:id/parties': async (world) => {
    const revision = await revisionOf(world, world.file.disputeId);
    const parties = [{ kind: 'worker', role: 'applicant', person: { name: '断续添加', phone: '13900000004' } }];
    return json(world.clerk, `/api/disputes/${world.file.disputeId}/parties`, { revision, parties });
  },
  'POST /api/disputes/:id/evidence': async ({ clerk, file, next }) => ({
    cookie: clerk.cookie,
    url: `/api/disputes/${file.disputeId}/evidence`,
    ...uploadOf('工资条.txt', `第${next()}份工资条`),
  }),
  'POST /api/people/:id/unmask': async ({ clerk, file }) =>
    json(clerk, `/api/people/${file.personId}/unmask`, { field: 'phone', reason: '电话通知补正' }),
  'POST /api/people/:id/erasure': async (world) =>
    json(world.clerk, `/api/people/${await personOf(world)}/erasure`, { reason: '本人来窗口书面提出' }),
  'POST /api/people/:id/erasure/decide': async (world) => {
    const personId = await personOf(world);
    await world.clerk.post(`/api/people/${personId}/erasure`, { reason: '本人来窗口书面提出' });
    const decision = { isGranted: false, reason: '还有没办结的事项' };
    return json(world.director, `/api/people/${personId}/erasure/decide`, decision);
  },
  'PATCH /api/people/:id': async ({ clerk, file }) => json(clerk, `/api/people/${file.personId}`, { sex: 'male' }),
  'PATCH /api/employers/:id': async ({ clerk, file }) =>
    json(clerk, `/api/employers/${file.employerId}`, { industry: '制造业' }),
  'POST /api/search': async ({ clerk }) => json(clerk, '/api/search', { q: '纪大山' }),
  'POST /api/matters/:id/urge': async ({ app, file }) =>
    json(await app.as('province-law'), `/api/matters/${file.matters['aid_case']}/urge`, { note: '请抓紧办理' }),
  'POST /api/matters/:id/take-over': async (world) => {
    const { id, above } = await urgedMatter(world);
    return json(above, `/api/matters/${id}/take-over`, { reason: '案情重大，由省里办理' });
  },
  'POST /api/matters/:id/hand-downs': async ({ director, file }) =>
    json(director, `/api/matters/${file.matters['aid_case']}/hand-downs`, { task: '协助职工收集证据' }),
  'POST /api/matters/:id/worker-messages': async ({ clerk, file }) =>
    json(clerk, `/api/matters/${file.matters['aid_case']}/worker-messages`, { body: '请下周一来一趟。' }),
  'POST /api/obligations/:id/end': async (world) => {
    const { obligationId } = await urgedMatter(world);
    return json(world.director, `/api/obligations/${obligationId}/end`, { outcome: '已经指派' });
  },
  'POST /api/messages/:id/told': async ({ clerk, file }) => json(clerk, `/api/messages/${file.messageId}/told`),
  'POST /api/messages/:id/read': async (world) => {
    await riskOf(world);
    const { rows } = (await world.director.get('/api/messages')).body;
    return json(world.director, `/api/messages/${rows[0].id}/read`);
  },
  'POST /api/messages/read-all': async (world) => {
    await riskOf(world);
    const { rows } = (await world.director.get('/api/messages')).body;
    return json(world.director, '/api/messages/read-all', { upTo: rows[0].id });
  },
  'POST /api/documents/:id/services': async ({ clerk, file }) =>
    json(clerk, `/api/documents/${file.documentId}/services`, {
      method: 'hand',
      recipient: '魏律师',
      servedOn: '2026-11-21',
    }),
};

async function restriction({ app: { db } }: World) {
  const reader = db.selectFrom('staff').select('id').where('username', '=', 'kunshan-reviewer');
  return { ground: 'limited', reason: '涉及他人隐私', readerIds: [(await reader.executeTakeFirstOrThrow()).id] };
}

/** A dispute with an amount that can be reckoned. */
async function computed(world: World): Promise<string> {
  const { disputeId } = await told(world);
  const revision = await revisionOf(world, disputeId);
  await world.clerk.post(`/api/disputes/${disputeId}/claim-facts`, {
    revision,
    statedBy: '本人',
    standing: 'said',
    facts: {
      startedOn: '2020-03-01',
      endedOn: '2026-06-30',
      isOngoing: false,
      endingGround: 'unlawful',
      averageWageFen: 800_000,
    },
  });
  return disputeId;
}
