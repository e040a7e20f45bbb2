/** Questions about the work: who one is, where and for whom one worked, and since when things went wrong. */
import { isPlainDate, formatChineseDate } from '@gongyuan/law/calendar/plain-date.ts';
import { applicantCategories, isApplicantCategory, isWageCause } from '@gongyuan/law/vocabulary.ts';
import type { ApplicantCategory } from '@gongyuan/law/vocabulary.ts';
import type { Answers } from '@gongyuan/wire/portal.ts';
import { all, choices, first, formOf, textField, tick, ticked } from '../form.ts';
import { html } from '../html.ts';
import { NOT_KNOWN, right, wrong, yes } from './step.ts';
import type { Step } from './step.ts';

/** A union that seeks help for itself comes to the office of the union above; the portal is for people. */
const people: readonly { readonly value: ApplicantCategory; readonly label: string; readonly hint: string }[] = [
  { value: 'migrant_worker', label: '农民工', hint: '农村户口，外出打工' },
  { value: 'worker', label: '职工', hint: '在企业、单位上班的人' },
  { value: 'new_form_worker', label: '外卖、快递、网约车等', hint: '通过平台接活的人' },
  { value: 'union_officer', label: '工会干部', hint: '因为做工会工作受了亏待' },
  { value: 'family', label: '职工的家属', hint: '职工本人去世或者不能自己办' },
];

/** Whose own words 'you' are: a helper answers for somebody else. */
const you = ({ helper }: Answers): string => (helper ? '当事人' : '您');

export const who: Step = {
  id: 'who',
  label: '身份',
  heading: (answers) => `${you(answers)}是哪一种？`,
  why: '农民工要工资、要工伤赔偿，不用看家庭收入，手续更少。',
  applies: yes,
  isAnswered: ({ who: told }) => told !== undefined,
  told: ({ who: told }) => formOf({ who: told }),
  fields: (told, faults) =>
    choices({
      name: 'who',
      legend: '请选一个',
      options: [...people, { value: 'unknown', label: NOT_KNOWN }],
      chosen: all(told, 'who'),
      fault: faults['who'],
    }),
  parse: (told, answers) => {
    const chosen = first(told, 'who');
    if (chosen === 'unknown') return right({ ...answers, who: 'unknown' });
    return isApplicantCategory(chosen) && people.some(({ value }) => value === chosen)
      ? right({ ...answers, who: chosen })
      : wrong({ who: '请选一个；说不准就选“不清楚”' });
  },
  words: ({ who: told }) =>
    told === undefined ? [] : [told === 'unknown' ? NOT_KNOWN : applicantCategories[told].label],
};

export const place: Step = {
  id: 'place',
  label: '干活的地方',
  heading: () => '在哪里干活？',
  why: '由干活地方的工会来帮您，离得近，办得快。',
  example: '写县（市、区）或者镇、街道的名字，比如：昆山、玉山镇。',
  applies: yes,
  isAnswered: ({ place: told }) => told !== undefined,
  told: ({ place: told }) =>
    formOf(
      told === undefined || told === 'unknown'
        ? { place: told }
        : { place: told.divisionCode ?? 'text', q: told.divisionCode ? '' : told.text },
    ),
  fields: (told, faults, { places }) => html`
<div class="finder">${textField({ name: 'q', label: '地名', value: first(told, 'q'), fault: faults['q'], type: 'search', max: 60, hint: '写好后按“查找”，再从下面选一个。' })}
<button class="second" type="submit" formmethod="get" name="find" value="1">查找</button></div>
${choices({
  name: 'place',
  legend: places.length > 0 ? '请选一个' : '或者',
  options: [
    ...places.map(({ code, label }) => ({ value: code, label })),
    { value: 'text', label: '不在上面，按我写的记', hint: '外省的地方也选这个' },
    { value: 'unknown', label: NOT_KNOWN },
  ],
  chosen: all(told, 'place'),
  fault: faults['place'],
})}`,
  parse: (told, answers, { places }) => {
    const chosen = first(told, 'place');
    const text = first(told, 'q');
    const found = places.find(({ code }) => code === chosen);
    if (found) return right({ ...answers, place: { divisionCode: found.code, text: found.label } });
    if (chosen === 'unknown') return right({ ...answers, place: 'unknown' });
    if (chosen === 'text')
      return text === '' ? wrong({ q: '请写地名' }) : right({ ...answers, place: { text: text.slice(0, 60) } });
    const [only, second] = places;
    // One place of that name: nobody should have to say it twice.
    if (text !== '' && only && !second)
      return right({ ...answers, place: { divisionCode: only.code, text: only.label } });
    return wrong(text === '' ? { q: '请写地名，或者选“不清楚”' } : { place: '请从下面选一个地方' });
  },
  words: ({ place: told }) => (told === undefined ? [] : [told === 'unknown' ? NOT_KNOWN : told.text]),
};

export const employer: Step = {
  id: 'employer',
  label: '单位',
  heading: () => '单位叫什么名字？',
  why: '名字写全了，才知道该找谁。工资条、合同、工牌上的名字最准。',
  example: '昆山某某电子有限公司。只知道老板或者工地的名字，也可以写。',
  applies: yes,
  isAnswered: ({ employer: told }) => told !== undefined,
  told: ({ employer: told }) =>
    formOf({
      name: told?.name,
      nameUnknown: told?.name === '',
      alone:
        told === undefined ? undefined : told.workers === 'unknown' ? 'unknown' : told.workers === 1 ? 'one' : 'more',
      workers: told && typeof told.workers === 'number' && told.workers > 1 ? String(told.workers) : undefined,
    }),
  fields: (told, faults) => html`
${textField({ name: 'name', label: '单位的名字', value: first(told, 'name'), fault: faults['name'], max: 80, complete: 'organization' })}
${tick('nameUnknown', '不清楚单位的名字', ticked(told, 'nameUnknown'))}
${choices({
  name: 'alone',
  legend: '还有工友遇到同样的事吗？',
  options: [
    { value: 'one', label: '只有一个人' },
    {
      value: 'more',
      label: '有好几个人',
      more: textField({
        name: 'workers',
        label: '一共大约几个人（连本人）',
        value: first(told, 'workers'),
        fault: faults['workers'],
        mode: 'numeric',
        isShort: true,
        max: 6,
      }),
    },
    { value: 'unknown', label: NOT_KNOWN },
  ],
  chosen: all(told, 'alone'),
  fault: faults['alone'],
})}`,
  parse: (told, answers) => {
    const name = first(told, 'name');
    const alone = first(told, 'alone');
    const count = Number(first(told, 'workers').normalize('NFKC'));
    const isCount = Number.isInteger(count) && count >= 2 && count <= 100_000;
    const faults = {
      ...(name.length >= 2 || ticked(told, 'nameUnknown')
        ? {}
        : { name: '请写单位的名字，或者勾选“不清楚单位的名字”' }),
      ...(['one', 'more', 'unknown'].includes(alone) ? {} : { alone: '请选一个' }),
      ...(alone === 'more' && first(told, 'workers') !== '' && !isCount ? { workers: '请写人数，比如：12' } : {}),
    };
    if (Object.keys(faults).length > 0) return wrong(faults);
    const workers = alone === 'one' ? 1 : alone === 'more' && isCount ? count : 'unknown';
    return right({ ...answers, employer: { name: name.length >= 2 ? name : '', workers } });
  },
  words: ({ employer: told }) =>
    told === undefined
      ? []
      : [
          told.name || '单位的名字不清楚',
          told.workers === 'unknown' ? '几个人不清楚' : told.workers === 1 ? '只有一个人' : `大约${told.workers}个人`,
        ],
};

const dayFault = (day: string, today: string): string | undefined =>
  !isPlainDate(day) ? '请选日期，或者选“不清楚”' : day > today ? '不能晚于今天' : undefined;

export const job: Step = {
  id: 'job',
  label: '还在不在单位',
  heading: (answers) => `${you(answers)}还在这个单位上班吗？`,
  why: '离开以后要工资，有一年的时间限制，我们要替您盯住。',
  applies: yes,
  isAnswered: ({ job: told }) => told !== undefined,
  told: ({ job: told }) =>
    formOf(
      typeof told === 'object'
        ? { job: 'left', leftOn: told.leftOn === 'unknown' ? undefined : told.leftOn }
        : { job: told },
    ),
  fields: (told, faults, { today }) =>
    choices({
      name: 'job',
      legend: '请选一个',
      options: [
        { value: 'still', label: '还在上班' },
        {
          value: 'left',
          label: '已经离开了',
          more: textField({
            name: 'leftOn',
            label: '哪一天离开的',
            hint: '记不清就空着。',
            type: 'date',
            value: first(told, 'leftOn'),
            fault: faults['leftOn'],
            isShort: true,
            max: Number(today.length),
          }),
        },
        { value: 'unknown', label: NOT_KNOWN },
      ],
      chosen: all(told, 'job'),
      fault: faults['job'],
    }),
  parse: (told, answers, { today }) => {
    const chosen = first(told, 'job');
    if (chosen === 'still' || chosen === 'unknown') return right({ ...answers, job: chosen });
    if (chosen !== 'left') return wrong({ job: '请选一个；说不准就选“不清楚”' });
    const day = first(told, 'leftOn');
    if (day === '') return right({ ...answers, job: { leftOn: 'unknown' } });
    const fault = dayFault(day, today);
    return fault ? wrong({ leftOn: fault }) : right({ ...answers, job: { leftOn: day } });
  },
  words: ({ job: told }) => {
    if (told === undefined) return [];
    if (typeof told !== 'object') return [told === 'still' ? '还在上班' : NOT_KNOWN];
    return [told.leftOn === 'unknown' ? '已经离开，日子不清楚' : `${formatChineseDate(told.leftOn)}离开`];
  },
};

export const knew: Step = {
  id: 'knew',
  label: '什么时候知道的',
  heading: () => '从哪一天起知道自己吃亏了？',
  why: '申请劳动仲裁一般要在知道以后一年之内。快到期的，我们会赶紧办。',
  example: '被辞退的那一天，或者受伤的那一天。',
  // For pay the year runs from leaving, which has been asked.
  applies: ({ trouble: told }) => !Array.isArray(told) || !told.every((code) => isWageCause(code)),
  isAnswered: ({ knew: told }) => told !== undefined,
  told: ({ knew: told }) => formOf(told === 'unknown' ? { unknown: true } : { day: told }),
  fields: (told, faults) => html`
${textField({ name: 'day', label: '日期', type: 'date', value: first(told, 'day'), fault: faults['day'], isShort: true })}
${tick('unknown', NOT_KNOWN, ticked(told, 'unknown'))}`,
  parse: (told, answers, { today }) => {
    const day = first(told, 'day');
    if (day === '')
      return ticked(told, 'unknown')
        ? right({ ...answers, knew: 'unknown' })
        : wrong({ day: '请选日期，或者勾选“不清楚”' });
    const fault = dayFault(day, today);
    return fault ? wrong({ day: fault }) : right({ ...answers, knew: day });
  },
  words: ({ knew: told }) => (told === undefined ? [] : [told === 'unknown' ? NOT_KNOWN : formatChineseDate(told)]),
};
