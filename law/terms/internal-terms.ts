// This platform's own terms (内部时限): defaults a union may override by dated parameters. Never shown as law.
import { citation } from '../basis.ts';
import { article as jiangsu20128 } from '../articles/jiangsu-2012-8.ts';
import { article as legalAidAct } from '../articles/legal-aid-act.ts';
import type { DatedTerm } from './dated-term.ts';

const shared = {
  confidence: 'text',
  source: '本平台默认值，各工会可以按日期另行设定',
  checkedOn: '2026-11-21',
  internal: true,
  from: '2012-01-01',
  to: null,
} as const;

/** Internal terms by id; `basis` is what the term serves, not what sets its length. */
export const internalTerms = {
  'internal.fast_track.review': [
    {
      ...shared,
      label: '快速办理的审查（内部时限）',
      term: { amount: 3, unit: 'calendar_day' },
      basis: citation(jiangsu20128(11)),
      note: '内部时限，与法定七日并列显示。',
    },
  ],
  'internal.fast_track.assign': [
    {
      ...shared,
      label: '快速办理的指派（内部时限）',
      term: { amount: 1, unit: 'calendar_day' },
      basis: citation(jiangsu20128(11)),
      note: '内部时限，与法定三日并列显示。',
    },
  ],
  'internal.supplement': [
    {
      ...shared,
      label: '补充材料（内部时限）',
      term: { amount: 7, unit: 'calendar_day' },
      basis: citation(legalAidAct(43, 2)),
      note: '法律没有规定补充材料的天数，也没有规定审查期间因此停止；逾期视为撤回须由工作人员办理。',
    },
  ],
  'internal.handler_response': [
    {
      ...shared,
      label: '承办人答复是否接受（内部时限）',
      term: { amount: 2, unit: 'working_day' },
      basis: citation(legalAidAct(46, 1)),
      note: '内部时限。',
    },
  ],
  'internal.urge_reply': [
    {
      ...shared,
      label: '答复上级催办（内部时限）',
      term: { amount: 3, unit: 'working_day' },
      basis: citation(jiangsu20128(14)),
      note: '内部时限。',
    },
  ],
  'internal.urgent_papers': [
    {
      ...shared,
      label: '先行援助后补齐手续（内部时限）',
      term: { amount: 10, unit: 'calendar_day' },
      basis: citation(legalAidAct(44, 2)),
      note: '法律只说“及时补办”，天数是内部时限。',
    },
  ],
} satisfies Record<string, readonly DatedTerm[]>;
