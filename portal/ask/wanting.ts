/** Questions about what is wanted: how much, what help, and hardship only where the rules examine it. */
import { formatYuan, yuanToFen } from '@gongyuan/law/money.ts';
import { hardshipExamined } from '@gongyuan/law/triage/hardship.ts';
import type { CauseCode } from '@gongyuan/law/vocabulary.ts';
import { helpLines } from '@gongyuan/wire/portal.ts';
import type { Answers } from '@gongyuan/wire/portal.ts';
import { all, choices, first, formOf, textField, tick, ticked } from '../form.ts';
import { html } from '../html.ts';
import { NOT_KNOWN, right, wrong, yes } from './step.ts';
import type { Step } from './step.ts';

/** Where it is not about money, no sum is asked. */
const withoutMoney: readonly CauseCode[] = [
  'labour_relation',
  'algorithm_rules',
  'occupational_health',
  'female_worker',
  'irregular_employment',
  'hardship_help',
];

/** Undefined where the text is no sum of money. @unit fen */
function fenOf(text: string): number | undefined {
  const plain = text.normalize('NFKC').replace(/[,，\s元¥￥]/g, '');
  if (!/^\d{1,9}(\.\d{1,2})?$/.test(plain)) return undefined;
  return yuanToFen(plain);
}

export const amount: Step = {
  id: 'amount',
  label: '多少钱',
  heading: () => '一共大约多少钱？',
  why: '知道数目，好估计怎么帮您。估个大概就行，以后可以改。',
  example: '工资一个月5000元，欠了三个月，就写15000。',
  applies: ({ trouble: told }) => !Array.isArray(told) || told.some((code) => !withoutMoney.includes(code)),
  isAnswered: ({ amount: told }) => told !== undefined,
  told: ({ amount: told }) =>
    formOf(told === 'unknown' ? { unknown: true } : { yuan: told === undefined ? '' : String(told / 100) }),
  fields: (told, faults) => html`
${textField({ name: 'yuan', label: '金额（元）', value: first(told, 'yuan'), fault: faults['yuan'], mode: 'decimal', isShort: true, max: 14 })}
${tick('unknown', NOT_KNOWN, ticked(told, 'unknown'))}`,
  parse: (told, answers) => {
    const text = first(told, 'yuan');
    if (text === '')
      return ticked(told, 'unknown')
        ? right({ ...answers, amount: 'unknown' })
        : wrong({ yuan: '请写金额，或者勾选“不清楚”' });
    const fen = fenOf(text);
    return fen === undefined ? wrong({ yuan: '请写数字，比如：15000' }) : right({ ...answers, amount: fen });
  },
  words: ({ amount: told }) => (told === undefined ? [] : [told === 'unknown' ? NOT_KNOWN : formatYuan(told)]),
};

type HelpLine = (typeof helpLines)[number];
const isHelpLine = (text: string): text is HelpLine => helpLines.some((line) => line === text);

const kinds: Readonly<Record<HelpLine, { readonly label: string; readonly hint: string }>> = {
  advice: { label: '问问该怎么办', hint: '工作人员给您解答' },
  drafting: { label: '帮我写申请书、起诉状', hint: '您自己去交' },
  negotiation: { label: '陪我去和单位谈', hint: '工会出面，和单位协商' },
  arbitration: { label: '请律师替我打劳动仲裁', hint: '不收律师费' },
  litigation: { label: '请律师替我打官司', hint: '已经仲裁过，要去法院' },
};

/** What is registered when somebody cannot say: a talk, after which the staff propose the rest. */
export const PROPOSED: readonly HelpLine[] = ['advice'];
export const linesOf = ({ help: told }: Answers): readonly HelpLine[] => (Array.isArray(told) ? told : PROPOSED);

export const help: Step = {
  id: 'help',
  label: '要什么帮助',
  heading: () => '希望工会怎么帮？',
  why: '都不收钱。可以选几样，说不清也可以，我们来建议。',
  applies: yes,
  isAnswered: ({ help: told }) => told !== undefined,
  told: ({ help: told }) => formOf(told === 'unknown' ? { unknown: true } : { help: told }),
  fields: (told, faults) => html`
${choices({
  name: 'help',
  legend: '可以选几样',
  options: helpLines.map((value) => ({ value, ...kinds[value] })),
  chosen: all(told, 'help'),
  isMany: true,
  fault: faults['help'],
})}
${tick('unknown', '说不清，请工会建议', ticked(told, 'unknown'))}`,
  parse: (told, answers) => {
    const chosen = all(told, 'help').filter(isHelpLine);
    if (chosen.length > 0) return right({ ...answers, help: [...new Set(chosen)] });
    return ticked(told, 'unknown')
      ? right({ ...answers, help: 'unknown' })
      : wrong({ help: '请至少选一样；说不清就选“请工会建议”' });
  },
  words: ({ help: told }) =>
    told === undefined
      ? []
      : told === 'unknown'
        ? ['说不清，请工会建议', '先登记为法律咨询，听您说完再建议怎么办']
        : told.map((line) => kinds[line].label),
};

/** Asked of the same rule that decides at the desk; where it says no or cannot say, the page does not exist. */
function isHardshipExamined(answers: Answers): boolean {
  const { who, trouble } = answers;
  const finding = hardshipExamined({
    causes: Array.isArray(trouble) ? trouble : [],
    services: [...linesOf(answers)],
    ...(who && who !== 'unknown' ? { applicantCategory: who } : {}),
  });
  return finding.value === true;
}

const proofs = {
  declaration: '我承诺家里经济困难',
  certificate: '有社区、村里或者工会开的困难证明',
  none: '家里不算困难，但权益受到严重侵害',
  unknown: NOT_KNOWN,
} as const;
type Proof = keyof typeof proofs;
const isProof = (text: string): text is Proof => Object.hasOwn(proofs, text);

export const hardship: Step = {
  id: 'hardship',
  label: '家庭情况',
  heading: () => '家里经济困难吗？',
  why: '请律师代理仲裁、打官司，按规定要了解这一点。自己承诺就行，不必到处开证明。',
  applies: isHardshipExamined,
  isAnswered: ({ hardship: told }) => told !== undefined,
  told: ({ hardship: told }) =>
    formOf({
      proof: told?.proof,
      householdSize: told?.householdSize === undefined ? '' : String(told.householdSize),
      income: told?.incomePerHeadFen === undefined ? '' : String(told.incomePerHeadFen / 100),
    }),
  fields: (told, faults) => html`
${choices({
  name: 'proof',
  legend: '请选一个',
  options: Object.entries(proofs).map(([value, label]) => ({ value, label })),
  chosen: all(told, 'proof'),
  fault: faults['proof'],
})}
${textField({ name: 'householdSize', label: '家里几口人（可以不填）', value: first(told, 'householdSize'), fault: faults['householdSize'], mode: 'numeric', isShort: true, max: 2 })}
${textField({ name: 'income', label: '平均每人每月收入，元（可以不填）', value: first(told, 'income'), fault: faults['income'], mode: 'decimal', isShort: true, max: 12 })}`,
  parse: (told, answers) => {
    const proof = first(told, 'proof');
    const size = first(told, 'householdSize').normalize('NFKC');
    const income = first(told, 'income');
    const fen = income === '' ? undefined : fenOf(income);
    const faults = {
      ...(isProof(proof) ? {} : { proof: '请选一个；说不准就选“不清楚”' }),
      ...(size === '' || /^([1-9]|[12]\d|30)$/.test(size) ? {} : { householdSize: '请写1到30的数字' }),
      ...(income !== '' && fen === undefined ? { income: '请写数字，比如：1200' } : {}),
    };
    if (!isProof(proof) || Object.keys(faults).length > 0) return wrong(faults);
    const told2 = {
      proof,
      ...(size === '' ? {} : { householdSize: Number(size) }),
      ...(fen === undefined ? {} : { incomePerHeadFen: fen }),
    };
    return right({ ...answers, hardship: told2 });
  },
  words: ({ hardship: told }) =>
    told === undefined
      ? []
      : [
          proofs[told.proof],
          ...(told.householdSize === undefined ? [] : [`家里${told.householdSize}口人`]),
          ...(told.incomePerHeadFen === undefined ? [] : [`平均每人每月${formatYuan(told.incomePerHeadFen)}`]),
        ],
};
