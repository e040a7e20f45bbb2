/** Stories told at the window, as the published cases tell them; names are the tests' own. */
import type { Persona } from './app.ts';

async function unionOf(who: Persona): Promise<string> {
  const { posts } = (await who.get('/api/session')).body;
  return posts.find((post: { role: string }) => post.role === 'receptionist').unionId;
}

async function tell(who: Persona, contact: object) {
  const reply = await who.post('/api/contacts', { unionId: await unionOf(who), ...contact });
  if (reply.status >= 300) throw new Error(`contact refused: ${JSON.stringify(reply.body)}`);
  return reply.body;
}

/** One worker, forced to resign, wants to be represented in arbitration (after published case RC010). */
export function tellJi(who: Persona, more: object = {}) {
  return tell(who, {
    speaker: { kind: 'self' },
    story: '做生产和销售管理，今年上半年被要求自己写辞职，没给赔偿金，项目提成也没结。已离职，来申请派律师打仲裁。',
    facts: {
      applicantCategory: 'worker',
      causes: ['unlawful_dismissal'],
      divisionCode: '320583',
      workerCount: 1,
      isEmploymentOngoing: false,
      employmentEndedOn: '2026-06-30',
      knewOn: '2026-06-30',
      monthlyWageFen: 'unknown',
    },
    parties: [
      {
        kind: 'worker',
        role: 'applicant',
        person: { name: '纪大山', identityNumber: '320583198501011234', phone: '13912345678' },
      },
      { kind: 'employer', role: 'respondent', employer: { name: '昆山示例制造有限公司' } },
    ],
    claims: [{ cause: 'unlawful_dismissal', party: 0, claimedFen: 'unknown' }],
    lines: [{ line: 'arbitration', form: {} }],
    ...more,
  });
}

/** Forty-seven migrant workers with unpaid wages, few of them named (after published case RC002). */
export function tellForestry(who: Persona, more: object = {}) {
  return tell(who, {
    speaker: { kind: 'self', name: '陈代表' },
    story: '47人2023年1月至2024年6月跟包工头在绿化项目栽花种草，欠工资22万余元，手上只有记工小票。',
    facts: {
      applicantCategory: 'migrant_worker',
      causes: ['unpaid_wages'],
      divisionCode: '320583',
      workerCount: 47,
      isCommonClaim: true,
      eventYear: 2024,
    },
    parties: [
      ...Array.from({ length: 47 }, (_, seat) => ({
        kind: 'worker',
        role: 'applicant',
        displayName: `工人${seat + 1}`,
        isRepresentative: seat < 3,
      })),
      { kind: 'contractor', role: 'respondent', displayName: '包工头' },
    ],
    claims: [{ cause: 'unpaid_wages', party: null, claimedFen: 22_000_000 }],
    lines: [{ line: 'arbitration', form: {} }],
    ...more,
  });
}
