// The Supreme Court's rules of 2014 on injury-insurance cases against the administration: who is liable, what is work,
// and which delay does not count.
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
  instrument: '最高人民法院关于审理工伤保险行政案件若干问题的规定',
  names: ['关于审理工伤保险行政案件若干问题的规定', '工伤保险行政案件规定'],
  number: '法释〔2014〕9号',
  url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/司法解释/最高人民法院关于审理工伤保险行政案件若干问题的规定(2014-06-18).md',
  inForceFrom: '2014-09-01',
  inForceTo: null,
  confidence: 'text',
};

const table: ArticleTable = {
  1: entry(
    '责任和自残等的认定依据',
    '本人主要责任、醉酒吸毒、自残自杀以有权机构的认定书、结论和生效裁判为据，有相反证据足以推翻的除外。',
    humanJudgement,
  ),
  2: entry('中止行政案件', '起诉前已就劳动关系申请仲裁或起诉民事的，中止行政案件。', humanJudgement),
  3: entry(
    '承担责任的单位',
    '多重劳动关系为受伤时工作的单位，派遣为派遣单位，指派为指派单位，违法转包为用工单位，挂靠为被挂靠单位；可以追偿。',
    humanJudgement,
  ),
  4: entry(
    '支持认定的情形',
    '工作时间场所受伤而无证据证明非工作原因、参加单位组织的活动、往来多个工作场所、其他合理区域。',
    humanJudgement,
  ),
  5: entry(
    '因工外出期间',
    '受指派或因工作需要外出活动、学习、开会的期间；从事与工作无关的个人活动受伤的不认定。',
    humanJudgement,
  ),
  6: entry(
    '上下班途中',
    '合理时间和路线往返住处、宿舍、配偶父母子女居住地，以及日常生活所需活动途中。',
    humanJudgement,
  ),
  7: entry(
    '不计入申请期限的时间',
    '非本人或近亲属原因耽误的不计：不可抗力、人身受限、单位原因、登记不完善、就劳动关系仲裁或诉讼。',
    implementedIn('law/limitation/run.ts'),
  ),
  8: entry(
    '第三人侵权',
    '不得以已起诉第三人或获赔为由不受理、不认定或拒付待遇，第三人已付的医疗费用除外。',
    humanJudgement,
  ),
  9: entry(
    '认定错误的更正',
    '隐瞒或虚假材料致错的可以更正；原认定有过错的确认违法，无过错的可以驳回。',
    nothingToCompute,
  ),
};

export const { article, articles } = kept(instrument, table);
