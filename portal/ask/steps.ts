/** The order of the questions, and which of them these answers call for. */
import type { Answers } from '@gongyuan/wire/portal.ts';
import { contact, papers } from './self.ts';
import type { Step, StepId } from './step.ts';
import { helper, story, trouble } from './telling.ts';
import { amount, hardship, help } from './wanting.ts';
import { employer, job, knew, place, who } from './work.ts';

const inOrder: readonly Step[] = [
  helper,
  story,
  trouble,
  who,
  place,
  employer,
  job,
  knew,
  amount,
  help,
  hardship,
  contact,
  papers,
];

export const findStep = (id: string): Step | undefined => inOrder.find((step) => step.id === id);

export const stepsFor = (answers: Answers): readonly Step[] => inOrder.filter((step) => step.applies(answers));

/** The first question which is not answered yet; undefined when all are. */
export const firstOpen = (answers: Answers): StepId | undefined =>
  stepsFor(answers).find((step) => !step.isAnswered(answers))?.id;

export interface Progress {
  readonly at: number;
  /** The questions and the page on which the answers are checked. */
  readonly of: number;
  readonly before: StepId | null;
  readonly after: StepId | null;
}

export function progressOf(id: StepId, answers: Answers): Progress {
  const steps = stepsFor(answers);
  const index = steps.findIndex((step) => step.id === id);
  return {
    at: index + 1,
    of: steps.length + 1,
    before: steps[index - 1]?.id ?? null,
    after: steps[index + 1]?.id ?? null,
  };
}

/** Answers to questions that are no longer asked are not kept: what the rules do not examine nobody holds. */
export function pruned(answers: Answers): Answers {
  const kept = new Set(stepsFor(answers).map(({ id }) => id));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => kept.has(id as StepId))) as Answers; // its keys are the steps' ids
}

/** Questions answered with 'not known', for whoever calls back. */
export function notKnown(answers: Answers): readonly string[] {
  const { story: told, trouble: causes, who: category, place: where, employer: firm, job: work } = answers;
  const open: readonly (readonly [boolean, string])[] = [
    [told?.isToBeAsked ?? false, '事情经过'],
    [causes === 'unknown', '争议事由'],
    [category === 'unknown', '申请人身份'],
    [where === 'unknown', '劳动合同履行地'],
    [firm?.name === '', '单位名称'],
    [firm?.workers === 'unknown', '涉及人数'],
    [work === 'unknown', '是否在职'],
    [typeof work === 'object' && work.leftOn === 'unknown', '离职日期'],
    [answers.knew === 'unknown', '知道权利受侵害之日'],
    [answers.amount === 'unknown', '请求金额'],
    [answers.help === 'unknown', '要哪种帮助'],
    [answers.hardship?.proof === 'unknown', '家庭经济情况'],
    [answers.contact?.name === '', '姓名'],
  ];
  return open.flatMap(([isOpen, label]) => (isOpen ? [label] : []));
}
