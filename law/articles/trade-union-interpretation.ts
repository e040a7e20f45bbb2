// The Supreme Court's interpretation on the Trade Union Act as revised in 2020. It cites the Act by the numbers of
// before 2022:
// its arts. 18, 42, 43, 52 are now 19, 43, 44, 53.
import { entry, kept, humanJudgement, implementedIn, type ArticleTable, type Instrument } from './define.ts';

/** What its articles share. */
export const instrument: Instrument = {
  instrument: '最高人民法院关于在民事审判工作中适用《中华人民共和国工会法》若干问题的解释',
  names: ['适用《工会法》若干问题的解释', '最高人民法院关于在民事审判工作中适用〈中华人民共和国工会法〉若干问题的解释'],
  number: '法释〔2003〕11号',
  url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/司法解释/最高人民法院关于在民事审判工作中适用《工会法》若干问题的解释(2020-12-29).md',
  inForceFrom: '2021-01-01',
  inForceTo: null,
  confidence: 'text',
};

const table: ArticleTable = {
  1: entry(
    '工会的法人资格',
    '依工会法建立的工会有社团法人资格，独立享有权利承担义务；单位与工会、工会办的企业分别负责。',
    humanJudgement,
  ),
  2: entry(
    '合同期限延长的计算',
    '延长自工会职务任期届满之日起算，等于任职期间；个人严重过失指劳动法第二十五条第二、三、四项。',
    humanJudgement,
  ),
  3: entry('支付令管辖', '工会就经费申请支付令，由被申请人所在地基层法院管辖。', humanJudgement),
  4: entry(
    '部分异议',
    '仅对应拨缴数额有异议的，就无异议部分发支付令；全部职工和工资总额按国家标准计算。',
    humanJudgement,
  ),
  5: entry('上级工会', '上级工会申请支付令或起诉的应当受理，基层工会可以参加为共同申请人或原告。', humanJudgement),
  6: entry(
    '因工会活动被解除',
    '可以裁判恢复工作并补发报酬，或者给年收入二倍的赔偿并付解除的经济补偿。',
    humanJudgement,
  ),
  7: entry(
    '经费的时效',
    '请求拨缴工会经费适用民法典第一百八十八条的诉讼时效。',
    implementedIn('law/terms/court-terms.ts'),
  ),
  8: entry('费用', '支付令按诉讼费用办法第十四条交申请费；另行起诉的按第十三条财产案件交费。', humanJudgement),
};

export const { article, articles } = kept(instrument, table);
