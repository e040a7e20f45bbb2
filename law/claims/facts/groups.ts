// The groups in which the facts of the catalogue are shown and looked up.
import { employmentFacts } from './employment.ts';
import { injuryFacts } from './injury.ts';
import { payFacts } from './pay.ts';
import { timeFacts } from './time.ts';
import type { FactCode } from './catalogue.ts';

const groups = [
  { label: '劳动关系', facts: employmentFacts },
  { label: '工资', facts: payFacts },
  { label: '工时、休假、病假', facts: timeFacts },
  { label: '工伤、工亡', facts: injuryFacts },
] as const;

/**
 * The label of the group a fact belongs to; the groups come in the order of the catalogue.
 *
 * @basis the catalogue
 * @unit  text
 * @example factGroup('startedOn') // '劳动关系'
 */
export function factGroup(code: FactCode): string {
  return groups.find(({ facts }) => Object.hasOwn(facts, code))?.label ?? '其他';
}
