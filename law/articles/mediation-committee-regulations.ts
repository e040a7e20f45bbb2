// The Regulations on people's mediation committees of 1989; the People's Mediation Act of 2010 prevails where it says
// otherwise.
import { entry, kept, humanJudgement, nothingToCompute, type ArticleTable, type Instrument } from './define.ts';

/** What its articles share. */
export const instrument: Instrument = {
  instrument: '人民调解委员会组织条例',
  number: '国务院令第37号',
  url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/行政法规/人民调解委员会组织条例(1989-06-16).md',
  inForceFrom: '1989-06-17',
  inForceTo: null,
  confidence: 'text',
};

const table: ArticleTable = {
  1: entry('目的', '加强调解委员会建设，及时调解民间纠纷。', nothingToCompute),
  2: entry('性质', '村居下设的群众性组织，在基层政府和法院指导下工作。', nothingToCompute),
  3: entry(
    '组成与任期',
    '委员三至九人，设主任一人；选举产生，每三年改选，可以连任；不能任职的补选，失职的撤换。',
    humanJudgement,
  ),
  4: entry('委员条件', '公正、联系群众、热心、有一定法律政策水平的成年公民。', humanJudgement),
  5: entry('任务', '调解民间纠纷，宣传法律，向村居反映情况。', nothingToCompute),
  6: entry('原则', '依据法律政策或社会公德，自愿平等，不得阻止起诉。', humanJudgement),
  7: entry('方式', '按申请及时调解，也可以主动；一人或数人进行，跨地区单位的共同调解，可以邀请参加。', humanJudgement),
  8: entry('调解与协议书', '查明事实、说理疏导；登记、制作笔录，可以制作协议书，签名并盖章。', humanJudgement),
  9: entry('履行与反悔', '当事人应当履行；不成或反悔的可以请求基层政府处理或起诉。', humanJudgement),
  10: entry('政府支持纠正', '符合法律的支持，违背的纠正。', nothingToCompute),
  11: entry('不收费', '调解民间纠纷不收费。', humanJudgement),
  12: entry('纪律', '不得徇私、压制报复、侮辱处罚、泄露隐私、吃请受礼。', humanJudgement),
  13: entry('奖励', '对成绩显著的表彰奖励。', nothingToCompute),
  14: entry('补贴经费', '可以适当补贴，经费由村居解决。', nothingToCompute),
  15: entry('企业事业单位', '企业、事业单位设立的参照执行。', humanJudgement),
  16: entry('解释', '由司法部负责解释。', nothingToCompute),
  17: entry('施行', '自发布之日（1989年6月17日）起施行，1954年的通则废止。', nothingToCompute),
};

export const { article, articles } = kept(instrument, table);
