/** What the load does at the desks: tells of a worker, brings the application to its grant, adds papers, keeps drafts. */

export interface Write {
  readonly kind: 'contact' | 'act' | 'upload' | 'draft';
  readonly who: string;
  readonly method: 'POST' | 'PUT';
  readonly path: string;
  readonly json?: unknown;
  readonly file?: { readonly name: string; readonly content: Buffer };
  /** By which the row is found again. */
  readonly mark: string;
}

export const KUNSHAN = 'kunshan';
export const people = ['receptionist', 'reviewer', 'director'].map((role) => `${KUNSHAN}-${role}`);

interface Step {
  readonly who: string;
  readonly act: string;
  readonly input: object;
}

/** From the window to the grant, with the wait for a supplement in between: clocks start, pause, go on and stop. */
export const steps: readonly Step[] = [
  {
    who: 'kunshan-receptionist',
    act: 'state_hardship',
    input: { householdSize: 3, incomePerHeadFen: 150_000, hardshipProof: 'declaration' },
  },
  { who: 'kunshan-receptionist', act: 'submit', input: { papers: ['身份证复印件'] } },
  { who: 'kunshan-reviewer', act: 'ask_supplement', input: { items: ['工资流水'] } },
  { who: 'kunshan-receptionist', act: 'supplement', input: { items: ['工资流水'] } },
  { who: 'kunshan-reviewer', act: 'propose_grant', input: { opinion: '属援助范围，建议给予。' } },
  { who: 'kunshan-director', act: 'grant', input: { reason: '符合条件，同意。' } },
];

export function contactBody(unionId: string, mark: string, phone: string): object {
  return {
    unionId,
    speaker: { kind: 'self' },
    story: `${mark} 做生产和销售管理，今年上半年被要求自己写辞职，没给赔偿金，来申请派律师打仲裁。`,
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
      { kind: 'worker', role: 'applicant', person: { name: '纪大山', phone } },
      { kind: 'employer', role: 'respondent', employer: { name: '昆山示例制造有限公司' } },
    ],
    claims: [{ cause: 'unlawful_dismissal', party: 0, claimedFen: 'unknown' }],
    lines: [{ line: 'arbitration', form: {} }],
  };
}
