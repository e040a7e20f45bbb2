/** Lines of other offices and work handed down: dispatched, signed for, returned, ruled, answered, confirmed. */
import { officeOf, station } from './offices.ts';
import type { Office } from './offices.ts';
import { inProgress, arbitration } from './ladders.ts';
import type { Beats } from './ladders.ts';
import { deed, does } from './writing.ts';
import type { Beat, Writing } from './writing.ts';

const kunshan = officeOf('320583');
const pizhou = officeOf('320382');
const jiangyin = officeOf('320281');
const qixia = officeOf('320113');
const nanjing = officeOf('320100');

type Line = 'supervision' | 'mediation' | 'petition';
type Cause = NonNullable<Writing['visit']>['about'];

/** Told at one window; the work was done at the other place, whose union gets the line. */
function line(
  kind: Line,
  about: Cause,
  endsAgo: number,
  beats: Beats,
  from: Office = kunshan,
  to: Office = from,
): Writing {
  return {
    visit: {
      office: from,
      about,
      lines: [{ line: kind }],
      changes: ({ facts }) => ({ facts: { ...facts, divisionCode: to.code, placeText: to.area } }),
    },
    beats,
    endsAgo,
  };
}

const on = (by: string, act: string, input: Parameters<typeof does>[3] = {}, days = 1): Beat =>
  does(by, 'line', act, input, days);
const signed = (o: Office): Beat => on(o.receptionist, 'sign');
const returned = (o: Office, act = 'return_line'): Beat =>
  on(o.receptionist, act, { reason: 'place_differs', note: '核对了单位登记地址和上班地点，都不在本地区。' });
const again = (from: Office, to: Office): Beat =>
  on(from.receptionist, 'dispatch_again', { unionId: to.unionId, note: '职工提供了排班表，上班地点在贵会辖区。' });
const disputed: Beats = [returned(pizhou), again(kunshan, pizhou), returned(pizhou, 'return_again')];
const notified = (o: Office): Beat =>
  on(o.reviewer, 'notify_petitioner', ({ on: day }) => ({
    notifiedOn: day,
    handling: '由本会调查核实后答复；工资争议也可以另外申请劳动仲裁。',
  }));

const urged = deed(
  'province-law',
  { kind: 'urge', matter: 'line', note: '派出已经超过签收时限，请说明由谁办理、什么时候答复职工。' },
  8,
);

const lines: readonly Writing[] = [
  line('supervision', 'overtime', 1, []),
  line('mediation', 'annual_leave', 1, [], kunshan, station),
  line('supervision', 'social_insurance', 0, [], qixia),
  line('petition', 'unpaid_wages', 3, [], nanjing),
  // Nobody has signed for it: past its term, and the province asks why.
  line('petition', 'overtime', 1, [urged], kunshan, jiangyin),
  line('supervision', 'social_insurance', 1, [returned(jiangyin)], kunshan, jiangyin),
  line('petition', 'unpaid_wages', 2, disputed, kunshan, pizhou),
  line(
    'petition',
    'overtime',
    1,
    [
      ...disputed,
      on('province-law', 'rule', { unionId: pizhou.unionId, reason: '工资由邳州的单位发放，由邳州市总工会办理。' }),
    ],
    kunshan,
    pizhou,
  ),
  line('mediation', 'severance', 2, [
    signed(kunshan),
    on(kunshan.receptionist, 'record_progress', { progress: '已与单位联系，单位答应三日内派人来谈。' }),
  ]),
  line('petition', 'unpaid_wages', 3, [signed(kunshan), notified(kunshan)]),
  line('petition', 'overtime', 16, [
    signed(kunshan),
    notified(kunshan),
    on(
      kunshan.receptionist,
      'finish',
      ({ on: day }) => ({ outcome: 'settled', result: '单位已经补发加班费。', answeredOn: day }),
      6,
    ),
  ]),
  line('mediation', 'work_injury', 18, [
    signed(kunshan),
    on(kunshan.receptionist, 'refer_outside', {
      body: 'labour_inspection',
      note: '已告诉职工带工资条和身份证到窗口投诉，也可以先打电话。',
    }),
  ]),
  line('petition', 'annual_leave', 21, [on(kunshan.receptionist, 'cancel', { reason: '职工来电说已经解决。' })]),
];

const bargaining = (endsAgo: number, beats: Beats): Writing => ({
  visit: { office: kunshan, about: 'severance', lines: [{ line: 'negotiation' }] },
  beats,
  endsAgo,
});
const handed = (matter: 'negotiation' | 'case', unionId?: string): Beat =>
  deed(kunshan.reviewer, {
    kind: 'hand_down',
    matter,
    task: '请到单位走访，核对工资发放情况，陪同职工收集考勤和工资条。',
    papers: ['情况登记表', '工资条复印件'],
    ...(unionId ? { unionId } : {}),
  });
const below = (act: string, input: Parameters<typeof does>[3] = {}, days = 1): Beat =>
  does(station.receptionist, 'hand_down', act, input, days);
const down = handed('negotiation', station.unionId);
const reported: Beats = [
  down,
  below('sign'),
  below('report', { report: '已陪同职工收集工资条和考勤记录，单位确认欠薪数额。', papers: ['工资条复印件'] }, 3),
];

const handDowns: readonly Writing[] = [
  bargaining(1, [handed('negotiation')]),
  bargaining(0, [down]),
  // Nobody at the station has signed for it: past its term.
  bargaining(13, [down]),
  {
    visit: { office: kunshan, about: 'unpaid_wages', lines: arbitration },
    beats: [
      ...inProgress(kunshan),
      handed('case', station.unionId),
      below('sign'),
      below('record_progress', { progress: '已到单位走访，单位同意提供考勤记录。' }, 2),
    ],
    endsAgo: 1,
  },
  bargaining(1, reported),
  bargaining(2, [...reported, does(kunshan.reviewer, 'hand_down', 'ask_more', { what: '请补充单位出具的欠薪明细。' })]),
  bargaining(2, [
    down,
    below('return_hand_down', { reason: 'conflict', note: '本站人员与单位负责人是近亲属，应当回避。' }),
  ]),
  bargaining(9, [...reported, does(kunshan.reviewer, 'hand_down', 'confirm', { opinion: '办理到位，同意办结。' })]),
  bargaining(7, [down, does(kunshan.reviewer, 'hand_down', 'recall', { reason: '单位搬走了，改由本会直接联系。' })]),
];

export const writtenLines: readonly Writing[] = [...lines, ...handDowns];
