/** The closed list of figures: what each counts, and in which unit. Which rows that are says the view `figure_source`. */

export interface FigureDefinition {
  readonly code: string;
  readonly label: string;
  readonly group: string;
  readonly unit: 'count' | 'people' | 'fen';
  /** What a reader must know to use the number. */
  readonly note: string | null;
}

type Line = readonly [code: string, label: string, note?: string];

function figures(group: string, unit: FigureDefinition['unit'], lines: readonly Line[]): readonly FigureDefinition[] {
  return lines.map(([code, label, note]) => ({ code, label, group, unit, note: note ?? null }));
}

const DECISIONS = '申请与决定';
const CASES = '援助案件';
const FORMS = '六种援助形式';
const MONEY = '金额';

const stages = {
  arbitration: '劳动仲裁',
  first_instance: '一审',
  second_instance: '二审',
  enforcement: '执行',
} as const;

/** One line for all stages and one for each. */
function byStage(code: string, label: string, note: string): readonly Line[] {
  const each = Object.entries(stages).map(([stage, word]): Line => [`${code}_${stage}`, `${label}：${word}`]);
  return [[code, label, note], ...each];
}

export const figureDefinitions: readonly FigureDefinition[] = [
  ...figures(DECISIONS, 'count', [
    ['applications', '援助申请', '按提交之日计，不含尚在填写的。'],
    ['fast_track_applications', '其中：快速办理'],
    ['grants', '给予援助', '按决定之日计；先行援助在补齐手续、确认之后计入。'],
    ['refusals', '不予援助'],
    ['withdrawn', '撤回（含按撤回处理）', '只计已经提交的申请。'],
    ['urgent_aid', '先行援助', '按先行援助之日计。'],
  ]),
  ...figures(CASES, 'count', [
    ...byStage('cases_opened', '立案', '按决定给予援助之日计；只计代理案件，不含咨询、代书、协商。'),
    ...byStage('cases_concluded', '结案', '按结案之日计。'),
    ...byStage('cases_terminated', '终止援助', '按终止之日计，不列入结案；异议成立、继续援助的不计。'),
    ...byStage('cases_archived', '归档', '按归档之日计，含终止援助后归档的。'),
  ]),
  ...figures(CASES, 'people', [
    ['persons_aided', '受援人数', '同一人在本期本范围内有几件案件的，只计一次；未登记姓名的按名册席位计。'],
  ]),
  ...figures(CASES, 'people', [['applicants_aided', '受援人次', '同一人有几件案件的，每件各计一次。']]),
  ...figures(FORMS, 'count', [['form_publicity', '宣传法律法规', '按接待登记之日计，不列入合计。']]),
  ...figures(FORMS, 'count', [['form_advice', '法律咨询', '按答复之日计，不列入案件数。']]),
  ...figures(FORMS, 'count', [['form_drafting', '代写法律文书', '按完成之日计。']]),
  ...figures(FORMS, 'count', [['form_negotiation', '参与协商调解', '按办结之日计。']]),
  ...figures(FORMS, 'count', [
    ['form_arbitration', '代理仲裁', '按决定给予援助之日计。'],
    ['form_litigation', '代理诉讼', '含一审、二审和执行；按决定给予援助之日计。'],
  ]),
  ...figures(FORMS, 'count', [
    ['total_with_advice', '合计（含咨询）', '咨询、代书、协商调解、代理仲裁、代理诉讼五项之和。'],
    ['total_without_advice', '合计（不含咨询）', '代书、协商调解、代理仲裁、代理诉讼四项之和。'],
  ]),
  ...figures(MONEY, 'fen', [
    ['money_claimed', '结案案件请求金额', '按结案之日计。'],
    ['money_awarded', '结案案件裁判或约定金额'],
    ['money_received', '结案案件到账金额', '只计职工实际收到的。'],
  ]),
  ...figures(MONEY, 'fen', [
    ['negotiation_agreed', '协商一致金额', '只计协商达成一致的，按办结之日计。'],
    ['negotiation_received', '协商到账金额'],
  ]),
];

export function findDefinition(code: string): FigureDefinition | undefined {
  return figureDefinitions.find((definition) => definition.code === code);
}
