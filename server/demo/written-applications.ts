/** Applications that leave the straight way: sent to another union, refused and objected to, granted ahead, referred. */
import { officeOf } from './offices.ts';
import type { Office } from './offices.ts';
import { WORKER } from './doings.ts';
import { arbitration, declared, granted, inProgress, refused, submitted } from './ladders.ts';
import type { Beats } from './ladders.ts';
import { does } from './writing.ts';
import type { Beat, Writing } from './writing.ts';

const kunshan = officeOf('320583');
const pizhou = officeOf('320382');
const jiangyin = officeOf('320281');
const qixia = officeOf('320113');
const nanjing = officeOf('320100');
const suzhou = officeOf('320500');

const wages = (office: Office, endsAgo: number, beats: Beats): Writing => ({
  visit: { office, about: 'unpaid_wages', lines: arbitration },
  beats,
  endsAgo,
});

const sent = (from: Office, to: Office, act = 'transfer'): Beat =>
  does(from.reviewer, 'application', act, {
    unionId: to.unionId,
    reason: act === 'transfer' ? 'performance_place' : 'employer_place',
    note: `劳动合同在${to.area}履行，用人单位也登记在那里。`,
  });

const returned = (by: Office, act = 'return_transfer'): Beat =>
  does(by.receptionist, 'application', act, {
    reason: 'place_differs',
    note: '核对了考勤定位和单位登记地址，都不在本会辖区。',
  });

/** Sent, sent back, sent again, sent back again. */
const disputed = (from: Office, to: Office): Beats => [
  ...submitted(from),
  sent(from, to),
  returned(to),
  sent(from, to, 'transfer_again'),
  returned(to, 'return_transfer_again'),
];

const transfers: readonly Writing[] = [
  wages(kunshan, 1, [...submitted(kunshan), sent(kunshan, jiangyin)]),
  wages(qixia, 4, [...submitted(qixia), sent(qixia, nanjing)]),
  wages(kunshan, 2, [
    ...submitted(kunshan),
    sent(kunshan, pizhou),
    does(pizhou.receptionist, 'application', 'receive'),
  ]),
  wages(kunshan, 2, [...submitted(kunshan), sent(kunshan, pizhou), returned(pizhou)]),
  wages(kunshan, 3, disputed(kunshan, pizhou)),
  wages(kunshan, 1, [
    ...disputed(kunshan, jiangyin),
    does('province-law', 'application', 'rule_competence', {
      unionId: jiangyin.unionId,
      reason: '考勤和工资发放都在江阴市，由江阴市总工会办理。',
    }),
    does(jiangyin.receptionist, 'application', 'receive'),
  ]),
  // Told at 昆山, worked at 邳州: the application stands there from the first day, the worker need not travel.
  {
    visit: {
      office: kunshan,
      about: 'unpaid_wages',
      lines: arbitration,
      changes: ({ facts }) => ({ facts: { ...facts, divisionCode: pizhou.code, placeText: pizhou.area } }),
    },
    beats: inProgress(pizhou).map((beat, at) =>
      at === 0 ? does(kunshan.receptionist, 'application', 'submit', {}, 0) : beat,
    ),
    endsAgo: 6,
  },
];

const objected = (o: Office, by = WORKER): Beats => [
  ...refused(o),
  does(by, 'application', 'object', { reason: '工牌照片和转账记录可以说明在那里上班，请重新审查。' }, 2),
];

const examined = (act: string, opinion: string): Beat => does(suzhou.reviewer, 'application', act, { opinion }, 2);

const objections: readonly Writing[] = [
  wages(kunshan, 2, objected(kunshan)),
  wages(qixia, 1, objected(qixia, qixia.receptionist)),
  wages(kunshan, 9, [
    ...objected(kunshan),
    examined('uphold_refusal', '转账人不是该单位，工牌没有单位名称，原决定认定事实清楚。'),
  ]),
  wages(kunshan, 2, [
    ...objected(kunshan),
    examined('order_correction', '转账附言写明工资，可以初步说明劳动关系，应当给予援助。'),
  ]),
  wages(kunshan, 1, [
    ...objected(kunshan),
    examined('order_correction', '考勤群聊天记录可以初步说明劳动关系，应当给予援助。'),
    does(kunshan.director, 'application', 'grant_after_objection', { reason: '按照异议审查决定，给予援助。' }),
  ]),
];

const others: readonly Writing[] = [
  wages(kunshan, 5, [
    does(kunshan.receptionist, 'application', 'refer_to_government', {
      body: '昆山市法律援助中心',
      reason: 'criminal',
      note: '单位负责人已因拒不支付劳动报酬被立案，由政府法律援助机构一并受理。',
    }),
  ]),
  {
    visit: { office: kunshan, about: 'unpaid_wages', lines: arbitration, isGroup: true },
    beats: [
      does(
        kunshan.director,
        'application',
        'grant_fast_track',
        { reason: '工地讨薪，先派律师介入，手续后补。', laterPapers: ['申请表签名', '身份证复印件'] },
        0,
      ),
    ],
    endsAgo: 2,
  },
  {
    visit: { office: kunshan, about: 'unlawful_dismissal', lines: arbitration },
    beats: [
      does(kunshan.reviewer, 'application', 'certify_hardship', {
        facts: '向所在社区和车间核实：一家三口，只有本人有收入，租房居住。',
        householdSize: 3,
        incomePerHeadFen: 120_000,
      }),
      ...submitted(kunshan),
    ],
    endsAgo: 1,
  },
  {
    visit: { office: jiangyin, about: 'severance', lines: arbitration },
    beats: [...declared(jiangyin), ...granted(jiangyin)],
    endsAgo: 1,
  },
];

export const writtenApplications: readonly Writing[] = [...transfers, ...objections, ...others];
