/** 支付令申请书. @basis 《劳动合同法》第三十条, 《劳动争议调解仲裁法》第十六条, 《民事诉讼法》第二百二十五条 */
import { formatChineseDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { ClaimId } from '@gongyuan/law/claims/outcome.ts';
import { yuanToFen } from '@gongyuan/law/money.ts';
import { arbitrationRule, civilRule, contractRule, joinArticles } from './basis.ts';
import { workFacts } from './narrative.ts';
import { refuse } from './page.ts';
import type { Page } from './page.ts';
import { paper } from './paper.ts';
import { firmColumns, needPersonal, needPosition, partyColumns, sideOfFirms, sideOfWorkers } from './parties.ts';
import { amountWords, needRequests, reasonLines, requestsOf, totalOf } from './requests.ts';

/** Pay for work, of which the statute speaks. @basis 《劳动合同法》第三十条 */
const wages: readonly ClaimId[] = [
  'unpaid_wages',
  'partial_month_wage',
  'minimum_wage_difference',
  'overtime',
  'sick_pay',
  'shutdown_pay',
  'heat_allowance',
  'wage_deduction_cap',
];

const orderWords = {
  tags: {
    workers: '申请方',
    firms: '被申请方',
    requests: '请求',
    total: '请求合计',
    basics: '基本事实',
    debt: '债权情况',
    evidence: '债权凭据',
    grounds: '法律依据',
    court: '人民法院',
  },
  sections: [],
  tables: { 申请方: partyColumns, 被申请方: firmColumns, 请求: ['请求序号', '请求内容'] },
  required: ['申请方', '被申请方', '请求合计', '债权凭据', '人民法院'],
} as const;

export const paymentOrder = paper(
  {
    label: '支付令申请书',
    note: '向单位住所地的基层人民法院申请。单位收到十五日内提出书面异议成立的，支付令失效：欠薪的要先申请仲裁，凭调解协议的可以直接起诉。',
    isForMany: false,
    prints: ['identity_number', 'phone', 'address'],
    draftedAs: 'other',
  },
  orderWords,
  (page) => {
    needPersonal(page, ['sex', 'birthOn', 'identityNumber', 'address', 'phone']);
    needPosition(page);
    const isAgreed = page.ask('orderGround') === 'agreement';
    const debt = isAgreed ? agreedDebt(page) : wageDebt(page);
    refuse(page, 'hasOtherDebt', 'yes', `双方有其他债务纠纷的，不能申请支付令（${civilRule(225)}），请走仲裁。`);
    refuse(page, 'canBeServed', 'no', `支付令送达不到的，不能申请（${civilRule(225)}），请走仲裁。`);
    return {
      workers: sideOfWorkers(page, '申请人'),
      firms: sideOfFirms(page, '被申请人'),
      requests: debt.requests,
      total: amountWords(debt.fen),
      basics: workFacts(page, { me: '申请人', firm: '被申请人' }),
      debt: debt.words,
      evidence: page.ask('orderEvidence'),
      grounds: joinArticles([...debt.articles, civilRule(225)]),
      court: page.ask('courtName'),
    };
  },
);

interface Debt {
  readonly fen: number;
  readonly requests: readonly Readonly<Record<string, string>>[];
  readonly words: string;
  readonly articles: readonly string[];
}

function wageDebt(page: Page): Debt {
  const requests = requestsOf(page, wages);
  needRequests(page, requests, wages);
  const requested = requests.map(({ label, fen }, index) => ({
    请求序号: String(index + 1),
    请求内容: `给付${label}${amountWords(fen)}。`,
  }));
  const lines = reasonLines(page, requests).map((row) => row['理由'] ?? '');
  return {
    fen: totalOf(requests),
    requests: requested,
    words: `被申请人拖欠申请人劳动报酬，数额确定：${lines.join('')}`,
    articles: [contractRule(30)],
  };
}

/** What was agreed is owed, whatever would be owed without the agreement. @basis 《劳动争议调解仲裁法》第十六条 */
function agreedDebt(page: Page): Debt {
  const [on, due] = [page.ask('agreementOn'), page.ask('agreementDueOn')];
  const body = page.ask('agreementBody');
  const amount = page.ask('agreementAmount');
  const fen = amount === '' ? 0 : yuanToFen(amount);
  if (due !== '' && due >= page.told.today)
    page.lack({
      code: 'agreementDueOn',
      label: '协议约定的支付日期',
      ask: '约定的日期还没有过，单位不履行以后才能申请支付令。',
      where: 'form',
      id: null,
    });
  const day = (value: string) => (value === '' ? '' : formatChineseDate(value));
  return {
    fen,
    requests: [{ 请求序号: '1', 请求内容: `给付调解协议约定的款项${amountWords(fen)}。` }],
    words: `双方于${day(on)}经${body}调解达成协议，约定被申请人于${day(due)}以前支付。期限届满，被申请人尚有${amountWords(fen)}没有支付。`,
    articles: [arbitrationRule(16)],
  };
}
