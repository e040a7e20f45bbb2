/** The first questions: who fills this in, what happened, what it is about. */
import { causeCodes, causes, isCauseCode } from '@gongyuan/law/vocabulary.ts';
import type { CauseCode } from '@gongyuan/law/vocabulary.ts';
import { helperKinds } from '@gongyuan/wire/portal.ts';
import type { HelperKind } from '@gongyuan/wire/portal.ts';
import { all, choices, first, formOf, longField, textField, tick, ticked } from '../form.ts';
import type { Faults } from '../form.ts';
import { html } from '../html.ts';
import { NOT_KNOWN, right, wrong, yes } from './step.ts';
import type { Step } from './step.ts';

const isHelperKind = (text: string): text is HelperKind => Object.hasOwn(helperKinds, text);

export const helper: Step = {
  id: 'helper',
  label: '谁在填写',
  heading: () => '您是谁？',
  why: '要记清楚这些话是谁说的。后面的问题，请按当事人的情况回答。',
  applies: ({ helper: told }) => told !== undefined,
  isAnswered: ({ helper: told }) => !!told && told.name !== '',
  told: ({ helper: told }) => formOf({ kind: told?.kind, name: told?.name, relation: told?.relation }),
  fields: (told, faults) => html`
${choices({
  name: 'kind',
  legend: '您和当事人的关系',
  options: Object.entries(helperKinds).map(([value, label]) => ({ value, label })),
  chosen: all(told, 'kind'),
  fault: faults['kind'],
})}
${textField({ name: 'name', label: '您的姓名', value: first(told, 'name'), fault: faults['name'], max: 40, complete: 'name' })}
${textField({ name: 'relation', label: '再说具体一点（可以不填）', hint: '比如：儿子、车间工会主席。', value: first(told, 'relation'), max: 40 })}`,
  parse: (told, answers) => {
    const kind = first(told, 'kind');
    const name = first(told, 'name');
    const faults: Faults = {
      ...(isHelperKind(kind) ? {} : { kind: '请选一个' }),
      ...(name === '' ? { name: '请填您的姓名' } : numbersIn(name)),
    };
    if (!isHelperKind(kind) || Object.keys(faults).length > 0) return wrong(faults);
    return right({ ...answers, helper: { kind, name, relation: first(told, 'relation') } });
  },
  words: ({ helper: told }) => (told ? [`${told.name}（${told.relation || helperKinds[told.kind]}）代为填写`] : []),
};

/** A name goes into titles and lists: it may not carry somebody's number. */
export function numbersIn(name: string): Faults {
  return (name.normalize('NFKC').match(/\d/g) ?? []).length >= 5 ? { name: '姓名里不要写号码' } : {};
}

export const story: Step = {
  id: 'story',
  label: '事情经过',
  heading: () => '发生了什么事？',
  why: '我们先听您说。用自己的话讲就行，写错字没关系。',
  example: '我在一个工地做瓦工，干了四个月，老板只给了生活费，还欠我一万二，现在电话也不接。',
  applies: yes,
  isAnswered: ({ story: told }) => told !== undefined,
  told: ({ story: told }) => formOf({ text: told?.text, isToBeAsked: told?.isToBeAsked }),
  fields: (told, faults) => html`
${longField({
  name: 'text',
  label: '把事情讲一讲',
  hint: '在哪里干活、出了什么事、到现在怎么样了。可以用输入法的话筒说话输入。',
  value: first(told, 'text'),
  fault: faults['text'],
})}
${tick('isToBeAsked', '我说不清楚，请工作人员打电话问我', ticked(told, 'isToBeAsked'))}`,
  parse: (told, answers) => {
    const text = first(told, 'text');
    const isToBeAsked = ticked(told, 'isToBeAsked');
    if (text === '' && !isToBeAsked) return wrong({ text: '请写一两句，或者勾选“我说不清楚”' });
    if (text.length > 4000) return wrong({ text: '写得太长了，请不要超过4000个字' });
    return right({ ...answers, story: { text, isToBeAsked } });
  },
  words: ({ story: told }) =>
    told ? [...(told.text ? [told.text] : []), ...(told.isToBeAsked ? ['请打电话问我'] : [])] : [],
};

/** As people say it; the rest of the list stands under its own name. */
const plain: Readonly<Partial<Record<CauseCode, string>>> = {
  unpaid_wages: '拖欠、克扣工资',
  overtime: '加班不给加班费',
  work_injury: '干活受了伤（工伤）',
  unlawful_dismissal: '被无故辞退、逼着走人',
  severance: '该给的经济补偿不给',
  no_written_contract: '不签劳动合同',
  social_insurance: '不交社保',
  labour_relation: '单位不承认我是它的工人',
  transfer_pay_cut: '随便调岗、降工资',
  female_worker: '怀孕、生孩子、哺乳期受亏待',
  annual_leave: '年休假不给休',
  bankruptcy: '厂子倒闭、搬走、转让',
};

export const troubleWords = (code: CauseCode): string => plain[code] ?? causes[code].label;

const option = (value: CauseCode) => ({ value, label: troubleWords(value) });
const common = causeCodes.filter((code) => plain[code] !== undefined);
const seldom = causeCodes.filter((code) => plain[code] === undefined);

export const trouble: Step = {
  id: 'trouble',
  label: '是哪类事',
  heading: () => '是哪一类事情？',
  why: '好帮您找对人。可以选几样，选错了也不要紧。',
  applies: yes,
  isAnswered: ({ trouble: told }) => told !== undefined,
  told: ({ trouble: told }) => formOf({ cause: told }),
  fields: (told, faults) => {
    const chosen = all(told, 'cause');
    const isOpen = seldom.some((code) => chosen.includes(code));
    return html`
${choices({ name: 'cause', legend: '可以选几样', options: common.map(option), chosen, isMany: true, fault: faults['cause'] })}
<details${isOpen ? html` open` : null}><summary>上面都不是，看看别的</summary>
${seldomChoices(chosen)}
</details>
${tick('unknown', '不清楚算哪一类', chosen.includes('unknown') || ticked(told, 'unknown'))}`;
  },
  parse: (told, answers) => {
    const chosen = all(told, 'cause').filter(isCauseCode);
    if (chosen.length > 0) return right({ ...answers, trouble: [...new Set(chosen)] });
    if (ticked(told, 'unknown')) return right({ ...answers, trouble: 'unknown' });
    return wrong({ cause: '请至少选一样；说不准就选“不清楚算哪一类”' });
  },
  words: ({ trouble: told }) => (told === undefined ? [] : told === 'unknown' ? [NOT_KNOWN] : told.map(troubleWords)),
};

/** The same name as the common ones, ids of their own. */
function seldomChoices(chosen: readonly string[]) {
  return html`<fieldset class="field"><legend>其他事情</legend>${seldom.map(
    (
      code,
    ) => html`<div class="choice"><input type="checkbox" id="cause-${code}" name="cause" value="${code}"${chosen.includes(code) ? html` checked` : null}><label for="cause-${code}">${troubleWords(code)}</label></div>
`,
  )}</fieldset>`;
}
