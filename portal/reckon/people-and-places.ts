/** Where one works, from the list of counties; and whom somebody who died at work kept. */
import type { ClaimFacts } from '@gongyuan/law/claims/facts/catalogue.ts';
import type { Dependant } from '@gongyuan/law/claims/facts/kinds.ts';
import type { FormBody } from '@gongyuan/wire/portal.ts';
import { first, formOf, textField, tick, ticked } from '../form.ts';
import type { Faults } from '../form.ts';
import { html } from '../html.ts';
import type { Html } from '../html.ts';
import { plainNumber } from './numbers.ts';
import { FIELD, wrong } from './told.ts';
import type { Around, City, Told } from './told.ts';

/** Outside the province no figure of ours is kept: the place stays unknown, and the rules ask for the local sums. */
const ELSEWHERE = 'elsewhere';

export function placeFields(told: FormBody, faults: Faults, cities: readonly City[]): Html {
  const chosen = first(told, FIELD);
  const fault = faults[FIELD];
  const option = (value: string, label: string) =>
    html`<option value="${value}"${value === chosen && html` selected`}>${label}</option>`;
  return html`<div class="field${fault && ' wrong'}">
<label for="${FIELD}">县（市、区）</label>
${fault && html`<p class="fault" id="${FIELD}-fault">${fault}</p>`}
<select id="${FIELD}" name="${FIELD}"${fault && html` aria-invalid="true" aria-describedby="${FIELD}-fault"`}>
<option value="">请选</option>
${cities.map(
  ({
    label,
    places,
  }) => html`<optgroup label="${label}">${places.map((place) => option(place.code, place.label))}</optgroup>
`,
)}
${option(ELSEWHERE, '不在江苏')}
</select>
</div>`;
}

export function parsePlace(text: string, { cities }: Around): Told {
  if (text === ELSEWHERE) return { ok: true, answer: { placeCode: 'unknown', isJiangsu: false } };
  const isKnown = cities.some(({ places }) => places.some(({ code }) => code === text));
  return isKnown ? { ok: true, answer: { placeCode: text } } : wrong('请选一个地方；说不准就按“不清楚”');
}

/** The name of a chosen place; the code where the list no longer has it. */
export const placeLabel = (code: string, cities: readonly City[]): string =>
  cities.flatMap(({ places }) => places).find((place) => place.code === code)?.label ?? code;

const MOST_OTHERS = 12;

export function dependantsForm(told: ClaimFacts['dependants']): FormBody {
  if (!Array.isArray(told)) return {};
  const people: readonly Dependant[] = told;
  const spouse = people.find(({ relation }) => relation === 'spouse');
  const others = people.filter(({ relation }) => relation === 'other');
  return formOf({
    spouse: spouse !== undefined,
    loneSpouse: spouse?.isLoneElderOrOrphan ?? false,
    others: String(others.length),
    loneOthers: String(others.filter(({ isLoneElderOrOrphan }) => isLoneElderOrOrphan).length),
  });
}

export function dependantsFields(told: FormBody, faults: Faults): Html {
  const number = (name: string, label: string, hint: string) =>
    textField({
      name,
      label,
      hint,
      value: first(told, name),
      fault: faults[name],
      mode: 'numeric',
      isShort: true,
      max: 3,
    });
  return html`${tick('spouse', '丈夫或者妻子，靠死者的收入生活', ticked(told, 'spouse'))}
${tick('loneSpouse', '这位丈夫或者妻子是孤寡老人', ticked(told, 'loneSpouse'), faults['loneSpouse'])}
${number('others', '另外还有几位亲属', '靠死者的收入生活的孩子、父母、兄弟姐妹等。没有就写0。')}
${number('loneOthers', '其中孤寡老人或者孤儿几位', '没有就写0。')}`;
}

/** Undefined where the text is no number of people. An empty field is none. */
function peopleIn(text: string): number | undefined {
  const plain = plainNumber(text).replace(/[人位个]$/, '');
  if (plain === '') return 0;
  return /^\d{1,2}$/.test(plain) && Number(plain) <= MOST_OTHERS ? Number(plain) : undefined;
}

export function parseDependants(told: FormBody): Told {
  const hasSpouse = ticked(told, 'spouse');
  const others = peopleIn(first(told, 'others'));
  const lone = peopleIn(first(told, 'loneOthers'));
  const isLoneSpouse = ticked(told, 'loneSpouse');
  if (others === undefined) return wrong(`请写0到${MOST_OTHERS}的数字`, 'others');
  if (lone === undefined || lone > others) return wrong('不能比上面的人数多', 'loneOthers');
  if (isLoneSpouse && !hasSpouse) return wrong('先勾选上面的“丈夫或者妻子”', 'loneSpouse');
  const isNothingTold = !hasSpouse && first(told, 'others') === '';
  if (isNothingTold) return wrong('没有别的亲属请写0；说不准就按“不清楚”', 'others');
  const spouse: readonly Dependant[] = hasSpouse ? [{ relation: 'spouse', isLoneElderOrOrphan: isLoneSpouse }] : [];
  const rest = Array.from({ length: others }, (_, seat) => ({
    relation: 'other' as const,
    isLoneElderOrOrphan: seat < lone,
  }));
  return { ok: true, answer: { dependants: [...spouse, ...rest] } };
}
