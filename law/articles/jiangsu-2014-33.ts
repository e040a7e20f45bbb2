// The Jiangsu federation’s plan of union legal work for 2014; its numbered points are cited as 第n条.
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
  instrument: '2014年江苏省工会法律工作要点',
  number: '苏工办〔2014〕33号',
  inForceFrom: '2014-02-25',
  inForceTo: null,
  confidence: 'text',
};

const table: ArticleTable = {
  1: entry('立法参与', '参与涉及职工利益的法规政策制定，关注劳务派遣新规后的变化，提出工会意见。', nothingToCompute),
  2: entry('执法检查', '推动人大、政协检查集体合同、工会劳动法律监督等法规的落实。', nothingToCompute),
  3: entry('普法宣传', '5月集中开展劳动法律宣传服务月，省、市、县联动；成立普法讲师团。', nothingToCompute),
  4: entry('监督组织', '建工会同步建监督组织，年底力争全省符合条件的企业组建率90%以上；培训监督员。', nothingToCompute),
  5: entry(
    '劳动法律监督',
    '各地开展劳动法律监督检查，加大柔性维权力度，春查劳动合同、秋查工资报酬；探索企业用工风险评估。',
    nothingToCompute,
  ),
  6: entry('监督的指导', '编操作指南，与人社厅定协作意见；三季度在全省检查监督工作并通报。', nothingToCompute),
  7: entry(
    '一站式服务',
    '县以上工会法律服务机构让职工进一个门、打一个电话，就得到监督、争议调处、法律援助的一站式服务；向街镇园区和规模企业延伸。',
    implementedIn('law/terms/internal-terms.ts'),
  ),
  8: entry('人才队伍', '制定人才规划和公职律师办法，设管理办公室，推荐杰出律师。', nothingToCompute),
  9: entry(
    '援助成效',
    '制定经费办法、修订实施办法，突出困难职工、农民工的重大典型案件，与人社、法院联动，发布十大援助案例。',
    humanJudgement,
  ),
  10: entry('基层协商调解', '调研街镇园区争议调解，起草意见，把争议化解在基层企业和街镇园区。', nothingToCompute),
  11: entry(
    '信访',
    '提高县以上工会接访水平，保持12351畅通；重大或者人多的群体上访，及时向同级党政和上一级工会报告。',
    humanJudgement,
  ),
  12: entry('维稳与综治', '履行维稳、综治、平安法治建设成员单位的职责，及时反映情况。', nothingToCompute),
};

export const { article, articles } = kept(instrument, table);
