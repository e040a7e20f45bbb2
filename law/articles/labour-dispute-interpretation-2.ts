// The Supreme Court interpretation (2) on labour disputes, in force 2025-09-01. Articles 6, 7, 13, 15, 16, 18, 19 and 21
// were read in a copy that cites the Court’s gazette; 8, 9, 11 and 20 are known from memory; the others are not kept.
import {
  entry,
  kept,
  humanJudgement,
  implementedIn,
  nothingToCompute,
  type ArticleTable,
  type Instrument,
} from './define.ts';

/** What its articles share. */
export const instrument: Instrument = {
  instrument: '最高人民法院关于审理劳动争议案件适用法律问题的解释（二）',
  names: [
    '解释（二）',
    '最高法审理劳动争议解释（二）',
    '关于审理劳动争议案件适用法律问题的解释（二）',
    '审理劳动争议案件解释（二）',
  ],
  number: '法释〔2025〕12号',
  url: 'https://gongbao.court.gov.cn/Details/bb72019c45453f84d920bd6375573e.html',
  inForceFrom: '2025-09-01',
  inForceTo: null,
  confidence: 'sourced',
  isPartial: true,
};

const table: ArticleTable = {
  6: entry(
    '二倍工资的计算',
    '二倍工资按月计算；不满一个月的，按该月实际工作日计算。',
    implementedIn('law/claims/double-wage-pay.ts', 'law/claims/double-wage-payroll.ts'),
  ),
  7: entry(
    '不付二倍工资的情形',
    '单位证明因不可抗力、劳动者本人故意或者重大过失等没有订立书面合同的，不付二倍工资。',
    implementedIn('law/claims/double-wage.ts'),
  ),
  8: entry('法定续延', '合同依法续延的期间没有订书面合同的，不付二倍工资。', humanJudgement, { confidence: 'memory' }),
  9: entry('满一年之后', '用工满一年视为无固定期限合同之后，不再付二倍工资。', humanJudgement, {
    confidence: 'memory',
  }),
  11: entry(
    '期满继续用工',
    '期满后继续用工超过一个月而单位没有异议的，视为以原条件续订，劳动者可以要求补订。',
    humanJudgement,
    { confidence: 'memory' },
  ),
  13: entry(
    '竞业限制的效力',
    '劳动者没有接触秘密的，竞业限制对其不生效；范围超过其所知秘密的，超出部分无效。',
    implementedIn('law/claims/non-compete.ts'),
  ),
  15: entry('违反竞业限制', '劳动者违反竞业限制的，返还已收的补偿，并按约定付违约金。', humanJudgement),
  16: entry(
    '不能继续履行',
    '列举合同已经不能继续履行的情形，如期满、已享受养老待遇、单位破产或解散等；此时改付赔偿金。',
    humanJudgement,
  ),
  18: entry(
    '恢复履行期间的工资',
    '违法解除而继续履行的，自解除决定之日至恢复工作前一日按正常标准付工资；双方都有过错的分担。',
    implementedIn('law/claims/unlawful-termination.ts'),
  ),
  19: entry(
    '不缴社保的约定',
    '约定或者承诺不缴社保的无效，劳动者可以因此解除并要经济补偿；单位补缴后可以请求返还已发的社保补贴。',
    implementedIn('law/claims/severance-grounds.ts'),
  ),
  20: entry('时效抗辩', '仲裁时没有提出时效抗辩的，以后一般不得再提，少数情形除外。', humanJudgement, {
    confidence: 'memory',
  }),
  21: entry('施行与废止', '自2025年9月1日起施行；解释（一）第三十二条第一款同时废止。', nothingToCompute),
};

export const { article, articles } = kept(instrument, table);
