/** How each kind of fact is asked and read: fields of plain HTML, and answers that are right or come back with what to do. */
import { claimFacts } from '@gongyuan/law/claims/facts/catalogue.ts';
import type { ClaimFacts, FactCode } from '@gongyuan/law/claims/facts/catalogue.ts';
import { questionOf } from '@gongyuan/law/claims/describe.ts';
import type { Question } from '@gongyuan/law/claims/describe.ts';
import { formatChineseDate, isPlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { FormBody } from '@gongyuan/wire/portal.ts';
import { all, choices, first, formOf, textField } from '../form.ts';
import type { Faults } from '../form.ts';
import { html } from '../html.ts';
import type { Html } from '../html.ts';
import { boundsFor, choicesFor, futureDays, yearCodes } from './plain.ts';
import { payrollFields, payrollForm, parsePayroll } from './payroll.ts';
import { dependantsFields, dependantsForm, parseDependants, parsePlace, placeFields } from './people-and-places.ts';
import { fenIn, plainNumber } from './numbers.ts';
import { FIELD, wrong } from './told.ts';
import type { Around, Told } from './told.ts';

/** The answer as its form holds it. */
export function formFor(code: FactCode, { facts, today }: Around): FormBody {
  const value = facts[code];
  const { kind } = claimFacts[code];
  if (kind === 'payroll') return payrollForm(facts.payroll, facts, today);
  if (kind === 'dependants') return dependantsForm(facts.dependants);
  if (value === undefined || value === 'unknown' || Array.isArray(value)) return {};
  if (kind === 'fen') return formOf({ [FIELD]: String(Number(value) / 100) });
  if (kind === 'share') return formOf({ [FIELD]: String(Math.round(Number(value) * 10_000) / 100) });
  return formOf({ [FIELD]: String(value) });
}

/** Yes and no are buttons of their own and have no fields. */
export const isYesNo = (code: FactCode): boolean => claimFacts[code].kind === 'yesNo';

export function fieldsFor(code: FactCode, told: FormBody, faults: Faults, around: Around): Html | null {
  const { kind, label, unit, choices: listed } = questionOf(code);
  const common = { name: FIELD, fault: faults[FIELD], value: first(told, FIELD), isShort: true } as const;
  switch (kind) {
    case 'day':
      return textField({ ...common, label: '日期', hint: '年-月-日，比如：2026-05-01', type: 'date' });
    case 'fen':
      return textField({ ...common, label: `${label}（元）`, mode: 'decimal', max: 14 });
    case 'share':
      return textField({ ...common, label: '百分之几', mode: 'decimal', max: 6 });
    case 'count':
    case 'number':
      return textField({
        ...common,
        label: unit === null ? label : `${label}（${unit}）`,
        mode: kind === 'count' ? 'numeric' : 'decimal',
        max: 9,
      });
    case 'choice':
      return choiceFields(code, listed, told, faults);
    case 'payroll':
      return payrollFields(told, faults);
    case 'dependants':
      return dependantsFields(told, faults);
    case 'place':
      return placeFields(told, faults, around.cities);
    case 'yesNo':
      return null;
  }
}

function choiceFields(code: FactCode, listed: Question['choices'], told: FormBody, faults: Faults): Html {
  const { usual, seldom } = choicesFor(code, listed);
  const chosen = all(told, FIELD);
  const isOpen = seldom.some(({ value }) => chosen.includes(value));
  return html`${choices({ name: FIELD, legend: '请选一个', options: usual, chosen, fault: faults[FIELD] })}
${
  seldom.length > 0 &&
  html`<details${isOpen && html` open`}><summary>上面都不是，看看别的</summary>
<fieldset class="field"><legend>其他情形</legend>${seldom.map(
    ({
      value,
      label,
    }) => html`<div class="choice"><input type="radio" id="${FIELD}-${value}" name="${FIELD}" value="${value}"${chosen.includes(value) && html` checked`}><label for="${FIELD}-${value}">${label}</label></div>
`,
  )}</fieldset></details>`
}`;
}

/** Reads what was handed in; nothing is guessed and nothing bent to fit. */
export function parse(code: FactCode, told: FormBody, around: Around): Told {
  const text = first(told, FIELD).normalize('NFKC');
  const { kind } = claimFacts[code];
  switch (kind) {
    case 'day':
      return parseDay(code, text, around);
    case 'fen':
      return parseMoney(code, text);
    case 'share':
      return parseShare(code, text);
    case 'count':
    case 'number':
      return parseNumber(code, text, around);
    case 'choice':
      return questionOf(code).choices.some(({ value }) => value === text)
        ? right(code, text)
        : wrong('请选一个；说不准就按“不清楚”');
    case 'yesNo':
      return text === 'yes' || text === 'no' ? right(code, text === 'yes') : wrong('请按“是”“不是”或者“不清楚”');
    case 'payroll':
      return parsePayroll(told, around.today);
    case 'dependants':
      return parseDependants(told);
    case 'place':
      return parsePlace(text, around);
  }
}

function right(code: FactCode, value: string | number | boolean): Told {
  // The value was read by the kind of this very code; a computed key forgets which.
  return { ok: true, answer: { [code]: value } as ClaimFacts };
}

/** 2026年5月1日, 2026/5/1, 2026.5.1 and 20260501 are days as well. */
function dayIn(text: string): PlainDate | undefined {
  const [, year = '', month = '', day = ''] =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text) ??
    [];
  const found = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isPlainDate(found) ? found : undefined;
}

const EARLIEST = '1950-01-01';
const LATEST = '2100-12-31';

function parseDay(code: FactCode, text: string, { facts, today }: Around): Told {
  const day = dayIn(text);
  if (day === undefined) return wrong('请写日期，比如：2026-05-01；说不准就按“不清楚”');
  if (day < EARLIEST) return wrong('这个日子太早了，请核对年份');
  if (day > LATEST) return wrong('这个日子太远了，请核对年份');
  if (day > today && !futureDays.includes(code)) return wrong('不能晚于今天，请核对');
  const { startedOn, endedOn } = facts;
  if (code === 'endedOn' && isPlainDate(startedOn) && day < startedOn)
    return wrong(`不能早于开始上班的${formatChineseDate(startedOn)}；那一天写错了就返回去改`);
  if (code === 'startedOn' && isPlainDate(endedOn) && day > endedOn)
    return wrong(`不能晚于离开的${formatChineseDate(endedOn)}；那一天写错了就返回去改`);
  return right(code, day);
}

function parseMoney(code: FactCode, text: string): Told {
  const fen = fenIn(text);
  return fen === undefined ? wrong('请写数字，比如：5000；说不准就按“不清楚”') : right(code, fen);
}

function parseShare(code: FactCode, text: string): Told {
  const percent = plainNumber(text.replace(/%$/, ''));
  if (!/^\d{1,3}(\.\d{1,2})?$/.test(percent) || Number(percent) > 100)
    return wrong('请写0到100的数字，比如百分之八十就写80；说不准就按“不清楚”');
  return right(code, Math.round(Number(percent) * 100) / 10_000);
}

function parseNumber(code: FactCode, text: string, { today }: Around): Told {
  const { kind, unit } = questionOf(code);
  const isWhole = kind === 'count';
  const bare = plainNumber(unit !== null && text.endsWith(unit) ? text.slice(0, -unit.length) : text);
  const [least, most] = boundsFor(code, unit, Number(today.slice(0, 4)));
  const example = yearCodes.includes(code) ? today.slice(0, 4) : '3';
  if (!(isWhole ? /^\d{1,6}$/ : /^\d{1,6}(\.\d{1,2})?$/).test(bare))
    return wrong(`请写${isWhole ? '整数' : '数字'}，比如：${example}；说不准就按“不清楚”`);
  const value = Number(bare);
  if (value === 0 && 'isPositive' in claimFacts[code]) return wrong('应当大于零，请核对；说不准就按“不清楚”');
  if (value < least || value > most) return wrong(`应当在${least}到${most}之间，请核对；说不准就按“不清楚”`);
  return right(code, value);
}
