// From which day each rule counts: one start, or several where the law is contested, each with who holds it.
import { citation, type Basis } from '../basis.ts';
import { article as annualLeaveMeasures } from '../articles/annual-leave-measures.ts';
import { article as annualLeaveRegulations } from '../articles/annual-leave-regulations.ts';
import { article as civilCode } from '../articles/civil-code.ts';
import { article as labourArbitrationAct } from '../articles/labour-arbitration-act.ts';
import { article as labourInspection } from '../articles/labour-inspection.ts';
import { article as workInjuryRegulations } from '../articles/work-injury-regulations.ts';
import { formatChineseDate, type PlainDate } from '../calendar/plain-date.ts';
import { doubleWageStarts } from './double-wage.ts';
import { given, type LimitationFactName, type LimitationFacts, type LimitationRule } from './facts.ts';
import type { Start, Starts } from './start.ts';

/** The article each rule rests on. */
export const ruleBasis: Readonly<Record<LimitationRule, Basis>> = {
  labour: citation(labourArbitrationAct(27, 1)),
  dismissal: citation(labourArbitrationAct(27, 1)),
  wages: citation(labourArbitrationAct(27, 4)),
  double_wage: citation(labourArbitrationAct(27, 1)),
  annual_leave: citation(labourArbitrationAct(27, 1)),
  injury_benefits: citation(labourArbitrationAct(27, 1)),
  injury_recognition: citation(workInjuryRegulations(17, 2)),
  inspection: citation(labourInspection(20)),
  civil: citation(civilCode(188, 1)),
};

const act = '法律条文';
const labour = {
  termId: 'dp.arb.limitation',
  suspension: 'runs_on',
  isInterruptible: true,
  because: [ruleBasis.labour],
} as const;
const wages = {
  ...labour,
  termId: 'dp.arb.limitation_wage_end',
  because: [ruleBasis.wages],
} as const;

const on = (date: PlainDate) => [{ from: date, to: date }];
const ask = (...missing: readonly LimitationFactName[]): Starts => ({ starts: [], missing });

/**
 * Every tenable way to count a claim, the one used here first.
 *
 * @basis 《劳动争议调解仲裁法》第二十七条；《民法典》第一百八十八条；《劳动保障监察条例》第二十条
 * @unit  starts
 * @example startsOf({ rule: 'labour', knewOn: '2025-11-24' }).starts[0]?.parts
 */
export function startsOf(facts: LimitationFacts): Starts {
  if (facts.rule === 'wages') return wageStarts(facts);
  if (facts.rule === 'double_wage') return doubleWageStarts(facts);
  if (facts.rule === 'annual_leave') return leaveStarts(facts);
  if (facts.rule === 'injury_benefits') return benefitStarts(facts);
  if (facts.rule === 'injury_recognition') return recognitionStarts(facts);
  if (facts.rule === 'inspection') return inspectionStarts(facts);
  if (facts.rule === 'civil') return civilStarts(facts);
  return labourStarts(facts);
}

function labourStarts(facts: LimitationFacts): Starts {
  const knewOn = given(facts.knewOn);
  const endedOn = facts.rule === 'dismissal' ? given(facts.employmentEndedOn) : undefined;
  const from = knewOn ?? endedOn;
  if (from === undefined) return ask('knewOn');
  const step =
    knewOn === undefined
      ? `被解除、终止的，至迟从${formatChineseDate(from)}离职当日知道权利被侵害。`
      : `从知道或者应当知道权利被侵害之日起算，即${formatChineseDate(from)}。`;
  return {
    starts: [{ ...labour, label: '一年，从知道之日起算', holder: act, steps: [step], parts: on(from) }],
    missing: [],
  };
}

function wageStarts(facts: LimitationFacts): Starts {
  const shared = { ...wages, label: '在职不受限制，离职后一年', holder: act };
  if (given(facts.employmentOngoing) === true) {
    const steps = ['劳动关系存续期间追索劳动报酬，不受一年时效限制（《劳动争议调解仲裁法》第二十七条第四款）。'];
    return { starts: [{ ...shared, steps, parts: [] }], missing: [] };
  }
  const endedOn = given(facts.employmentEndedOn);
  if (endedOn === undefined)
    return given(facts.employmentOngoing) === undefined
      ? ask('employmentOngoing', 'employmentEndedOn')
      : ask('employmentEndedOn');
  const steps = [
    '在职期间的劳动报酬（加班费也是）不受一年限制；劳动关系终止的，自终止之日起一年内提出（《劳动争议调解仲裁法》第二十七条第四款）。',
  ];
  return { starts: [{ ...shared, steps, parts: on(endedOn) }], missing: [] };
}

function leaveStarts(facts: LimitationFacts): Starts {
  const leaveYear = given(facts.leaveYear);
  const endedOn = given(facts.employmentEndedOn);
  const asWages = wageStarts(facts).starts.map((start) => ({
    ...start,
    label: '按劳动报酬：在职不受限制，离职后一年',
    holder: '把未休年休假工资报酬看作劳动报酬的读法，依据是条例的用语',
    because: [...start.because, citation(annualLeaveRegulations(5))],
  }));
  if (leaveYear === undefined) return { starts: [], missing: ['leaveYear'] };
  const yearEnd = `${leaveYear + (given(facts.leaveCarriedOver) === true ? 1 : 0)}-12-31`;
  const from = endedOn !== undefined && endedOn < yearEnd ? endedOn : yearEnd;
  const steps = [
    `另付的百分之二百不作劳动报酬看，从应休年度届满起算；经本人同意跨年安排的，从下一年届满起算；先离职的从离职起算。这里是${formatChineseDate(from)}。`,
  ];
  const main: Start = {
    ...labour,
    label: '按福利待遇：从年度届满起一年',
    holder: '江苏的裁审做法（公开案例），各地多数如此',
    because: [...labour.because, citation(annualLeaveMeasures(9)), citation(annualLeaveMeasures(10))],
    steps,
    parts: on(from),
  };
  return { starts: [main, ...asWages], missing: facts.leaveCarriedOver === undefined ? ['leaveCarriedOver'] : [] };
}

function benefitStarts(facts: LimitationFacts): Starts {
  const endedOn = given(facts.employmentEndedOn);
  const gradedOn = given(facts.gradedOn);
  const starts: readonly (Start & { readonly from: PlainDate })[] = [
    ...(gradedOn === undefined
      ? []
      : [
          {
            ...labour,
            from: gradedOn,
            label: '从收到鉴定结论起一年',
            holder: '凭记忆，待核实',
            steps: [`伤残待遇从知道等级起算，即${formatChineseDate(gradedOn)}收到鉴定结论。`],
            parts: on(gradedOn),
          },
        ]),
    ...(endedOn === undefined
      ? []
      : [
          {
            ...labour,
            from: endedOn,
            label: '从劳动关系终止起一年',
            holder: '凭记忆，待核实',
            steps: [`离职时才支付的一次性补助金从劳动关系终止起算，即${formatChineseDate(endedOn)}。`],
            parts: on(endedOn),
          },
        ]),
  ];
  // Where nobody has settled it, the earlier one goes first: it is the one that costs nothing to keep.
  const ordered = starts.toSorted((left, right) => (left.from < right.from ? -1 : 1));
  const missing: LimitationFactName[] = [];
  if (gradedOn === undefined) missing.push('gradedOn');
  if (endedOn === undefined && given(facts.employmentOngoing) !== true) missing.push('employmentEndedOn');
  return { starts: ordered, missing };
}

function recognitionStarts(facts: LimitationFacts): Starts {
  const happenedOn = given(facts.happenedOn);
  if (happenedOn === undefined) return ask('happenedOn');
  const start: Start = {
    termId: 'dp.injury.worker_union_apply',
    suspension: 'deducted',
    isInterruptible: false,
    label: '申请工伤认定一年',
    holder: act,
    because: [ruleBasis.injury_recognition],
    steps: [
      `自事故发生或者诊断、鉴定为职业病之日起算，即${formatChineseDate(happenedOn)}；单位不申请的，职工、近亲属或者工会可以申请。`,
    ],
    parts: on(happenedOn),
  };
  return { starts: [start], missing: [] };
}

function inspectionStarts(facts: LimitationFacts): Starts {
  const from = given(facts.stoppedOn) ?? given(facts.happenedOn);
  if (from === undefined) return ask('happenedOn', 'stoppedOn');
  const reported = (facts.interruptions ?? []).find(({ kind }) => kind === 'complained');
  const step = `违法行为连续、继续的从终了之日起算，这里是${formatChineseDate(from)}；两年内被发现、举报或者投诉的，可以一直查处。`;
  const start: Start = {
    termId: 'sv.lai.lookback',
    suspension: 'none',
    isInterruptible: false,
    label: '劳动保障监察两年',
    holder: act,
    because: [ruleBasis.inspection],
    steps: [
      step,
      ...(reported === undefined
        ? []
        : [`${formatChineseDate(reported.on)}已经投诉、举报，是否在两年以内按下面的最后一日对照。`]),
    ],
    parts: on(from),
  };
  return { starts: [start], missing: [] };
}

function civilStarts(facts: LimitationFacts): Starts {
  const knewOn = given(facts.knewOn);
  if (knewOn === undefined) return ask('knewOn');
  const start: Start = {
    termId: 'dp.civil.limitation',
    suspension: 'last_six_months',
    isInterruptible: true,
    label: '诉讼时效三年',
    holder: act,
    because: [ruleBasis.civil],
    steps: [
      `从知道或者应当知道权利受损害以及义务人之日起算，即${formatChineseDate(knewOn)}；分期履行的从最后一期届满起算（《民法典》第一百八十九条）。`,
    ],
    parts: on(knewOn),
  };
  return { starts: [start], missing: [] };
}
