/** Contacts by every other door: the portal, 12351, letters and courts, danger told, a list from a screening. */
import { addDays } from '@gongyuan/law/calendar/plain-date.ts';
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { Answers } from '@gongyuan/wire/portal.ts';
import { officeOf } from './offices.ts';
import type { Doing } from './doings.ts';
import { WORKER } from './doings.ts';
import { begun } from './ladders.ts';
import type { Told } from './steps.ts';
import { deed, does } from './writing.ts';
import type { Writing } from './writing.ts';

const kunshan = officeOf('320583');
const jiangyin = officeOf('320281');
const HOTLINE = 'hotline-01';

/** Whoever tries the portal or plays a call uses this one: it has open matters. Of a range given to nobody. */
export const DEMO_WORKER = { name: '演示职工甲', phone: '19900000001' } as const;
const UNKNOWN_CALLER = '19900000002';
const REPEATED_CALLER = '19900000003';

/** Answers of somebody whose wages were not paid. */
function answersOf(on: PlainDate, contact: { name: string; phone: string }, more: Partial<Answers> = {}): Answers {
  const leftOn = addDays(on, -20);
  return {
    story: { text: '在工地做木工，三个月工资没有发，老板说总包没有拨款，催了几次都让等。', isToBeAsked: false },
    trouble: ['unpaid_wages'],
    who: 'migrant_worker',
    place: { divisionCode: kunshan.code, text: kunshan.area },
    employer: { name: '昆山示例演示建筑劳务有限公司', workers: 1 },
    job: { leftOn },
    knew: leftOn,
    amount: 1_860_000,
    help: ['arbitration'],
    contact: { ...contact, identityNumber: '' },
    papers: 'seen',
    ...more,
  };
}

const online = (more: (on: PlainDate) => Answers, days = 0) =>
  deed(WORKER, (on): Doing => ({ kind: 'apply_online', answers: more(on) }), days);

const called = (from: string, told: Extract<Doing, { kind: 'call' }>['told']) =>
  deed(HOTLINE, { kind: 'call', from, told }, 0);

const calledBack = deed(
  kunshan.receptionist,
  { kind: 'call_back', outcome: '已打电话核对经过和金额，告诉了接下来的步骤。' },
  0,
);

/** The demonstration's worker: a case in hand, an application that waits for papers, and a call of yesterday. */
const demoWorker: readonly Writing[] = [
  {
    beats: [
      online((on) => answersOf(on, DEMO_WORKER)),
      calledBack,
      does(kunshan.reviewer, 'application', 'propose_grant', { opinion: '农民工讨薪，请求有初步证据，建议给予援助。' }),
      does(kunshan.director, 'application', 'grant', { reason: '符合援助条件，同意。' }),
      ...begun(kunshan),
      deed(WORKER, { kind: 'say', matter: 'case', body: '我又找到两张工资欠条的照片，要带过来吗？' }),
      deed(kunshan.lawyer, { kind: 'say', matter: 'case', body: '可以直接在这里上传，原件请保管好，开庭时带来。' }, 0),
      does(kunshan.lawyer, 'case', 'report_progress', (at) => ({
        heldOn: at.on,
        channel: 'message',
        content: '仲裁申请书已经写好，明天递交，请留意开庭通知。',
      })),
    ],
    endsAgo: 4,
  },
  {
    beats: [
      online((on) =>
        answersOf(on, DEMO_WORKER, {
          story: { text: '以前在另一家做小工，手被机器压伤，定了工伤，补助金一直没有给。', isToBeAsked: false },
          trouble: ['work_injury'],
          employer: { name: '昆山示例演示五金制品有限公司', workers: 1 },
          amount: 4_200_000,
        }),
      ),
      calledBack,
      does(kunshan.reviewer, 'application', 'ask_supplement', { items: ['工伤认定书', '劳动能力鉴定结论'] }),
    ],
    endsAgo: 2,
  },
  {
    beats: [
      called(DEMO_WORKER.phone, {
        name: DEMO_WORKER.name,
        story: '来电说现在的工地上还有十几个工友也没有按月拿到工资，希望工会去看看。',
        facts: {
          applicantCategory: 'migrant_worker',
          causes: ['unpaid_wages'],
          divisionCode: kunshan.code,
          isEmploymentOngoing: true,
        },
        employerName: '昆山示例演示建筑劳务有限公司',
        lines: [{ line: 'supervision' }, { line: 'advice' }],
        answer: '工会会派人核实，不会说出是谁反映的；请工友留好考勤和工资记录。',
      }),
    ],
    endsAgo: 1,
  },
];

const portal: readonly Writing[] = [
  {
    beats: [
      online((on) =>
        answersOf(
          on,
          { name: '示例职工乙', phone: '19900000004' },
          {
            helper: { kind: 'union_officer', name: '示例工会干部', relation: '企业工会主席' },
            place: { divisionCode: jiangyin.code, text: jiangyin.area },
            employer: { name: '江阴示例演示纺织有限公司', workers: 6 },
          },
        ),
      ),
    ],
    endsAgo: 1,
  },
  {
    beats: [
      online((on) =>
        answersOf(
          on,
          { name: '示例职工丙', phone: '19900000005' },
          {
            story: { text: '公司让我写辞职，不写就调去很远的地方上班，能要补偿吗？', isToBeAsked: false },
            trouble: 'unknown',
            who: 'worker',
            job: 'still',
            amount: 'unknown',
            help: ['advice'],
          },
        ),
      ),
    ],
    endsAgo: 0,
  },
];

const telephone: readonly Writing[] = [
  {
    beats: [
      called(UNKNOWN_CALLER, {
        story: '问试用期被辞退有没有补偿，不愿意留姓名。',
        facts: { applicantCategory: 'worker', causes: ['unlawful_dismissal'] },
        lines: [{ line: 'advice' }],
        answer: '试用期解除也要有依据并说明理由；请保留通知和考勤，不服的可以在一年内申请劳动仲裁。',
      }),
    ],
    endsAgo: 3,
  },
  {
    beats: [
      called(REPEATED_CALLER, {
        name: '示例职工丁',
        story: '工地停工，两个月工资没有发，想请律师，也想请工会督促总包。',
        facts: {
          applicantCategory: 'migrant_worker',
          causes: ['unpaid_wages'],
          divisionCode: kunshan.code,
          isEmploymentOngoing: false,
        },
        employerName: '昆山示例演示市政园林有限公司',
        lines: [{ line: 'arbitration' }, { line: 'supervision' }],
      }),
      deed(HOTLINE, { kind: 'missed_call', from: REPEATED_CALLER }),
    ],
    endsAgo: 0,
  },
];

type Referral = NonNullable<Told['referral']>;
type Sent = Omit<Referral, 'receivedOn' | 'answerDueOn'> & { readonly dueIn: number };

/** Brought in by another body or a letter, registered on the day it came. */
function referred(channel: NonNullable<Told['channel']>, sender: Sent, endsAgo: number, answer?: string): Writing {
  const { dueIn, ...from } = sender;
  return {
    visit: {
      office: kunshan,
      about: 'unpaid_wages',
      lines: [{ line: 'negotiation' }],
      changes: (_, on) => ({
        channel,
        speaker: { kind: 'other_body', name: sender.senderName },
        referral: { ...from, receivedOn: on, answerDueOn: addDays(on, dueIn) },
      }),
    },
    beats: answer === undefined ? [] : [deed(kunshan.receptionist, { kind: 'answer_referral', answer }, 3)],
    endsAgo,
  };
}

const referrals: readonly Writing[] = [
  referred('letter', { senderKind: 'letter_writer', senderName: '匿名来信职工', dueIn: 15 }, 2),
  referred(
    'court_referral',
    { senderKind: 'court', senderName: '示例人民法院立案庭', documentNumber: '（示例）民诉前调第21号', dueIn: 7 },
    12,
  ),
  referred(
    'arbitration_referral',
    { senderKind: 'arbitration', senderName: '示例劳动人事争议仲裁委员会', documentNumber: '示例仲转第8号', dueIn: 10 },
    9,
    '已登记并由本会协商，结果另行函告。',
  ),
  referred(
    'petition',
    { senderKind: 'petition_office', senderName: '示例信访局', documentNumber: '示例信转第33号', dueIn: 10 },
    20,
    '已联系来信人，单位同意分两期支付，来信人表示满意。',
  ),
];

const danger = (story: string, endsAgo: number, beats: Writing['beats'], headCount?: number): Writing => ({
  visit: {
    office: kunshan,
    about: 'unpaid_wages',
    lines: [{ line: 'negotiation' }],
    changes: ({ story: told }) => ({ story: `${told}${story}`, ...(headCount ? { headCount } : {}) }),
  },
  beats,
  endsAgo,
});
const answered = deed(
  kunshan.receptionist,
  { kind: 'answer_risk', note: '当面陪同谈话，情绪已经平稳，由家属接回，约好明天再联系。' },
  0,
);

const dangers: readonly Writing[] = [
  danger('说再拿不到钱就不想活了。', 0, []),
  danger('工友说要一起去项目部门口拉横幅。', 3, [answered], 12),
  danger('说过实在不行就从塔吊上跳下去。', 16, [
    answered,
    deed(kunshan.director, { kind: 'resolve_risk', note: '单位已经支付，本人和家属都表示没有事了，社区继续关心。' }, 4),
  ]),
];

/** From a screening before the Spring Festival: one employer is registered, the other waits, one row must be put right. */
const screening: Writing = {
  beats: [
    deed(kunshan.receptionist, {
      kind: 'list',
      unionId: kunshan.unionId,
      name: '根治欠薪排查名单（示例）',
      headings: ['序号', '姓名', '联系电话', '用人单位', '欠薪金额（元）', '反映事项'],
      rows: [
        ['1', '示例工友一', '19900000011', '昆山示例排查建筑劳务有限公司', '12600', '两个月工资没有发'],
        ['2', '示例工友二', '19900000012', '昆山示例排查建筑劳务有限公司', '9800', '两个月工资没有发'],
        ['3', '示例工友三', '19900000013', '昆山示例排查建筑劳务有限公司', '15200', '两个月工资没有发'],
        ['4', '示例工友四', '19900000014', '昆山示例排查餐饮管理有限公司', '6400', '离职工资没有结清'],
        ['5', '示例工友五', '19900000015', '昆山示例排查餐饮管理有限公司', '七千左右', '离职工资没有结清'],
      ],
      first: {
        applicantCategory: 'migrant_worker',
        causes: ['unpaid_wages'],
        divisionCode: kunshan.code,
        lines: ['supervision'],
        note: '节前排查发现，职工都还在工地。',
      },
    }),
  ],
  endsAgo: 6,
};

export const writtenDoors: readonly Writing[] = [
  ...demoWorker,
  ...portal,
  ...telephone,
  ...referrals,
  ...dangers,
  screening,
];
