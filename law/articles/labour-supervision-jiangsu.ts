// The Jiangsu regulation on union supervision of labour law, as adopted in 2012. It has been amended since and the
// wording now in force has not been read: wherever an article is cited it says 条文待核实, and letters name none.
import { kept, humanJudgement, implementedIn, type ArticleTable, type Instrument } from './define.ts';

/** What its articles share. */
export const instrument: Instrument = {
  instrument: '江苏省工会劳动法律监督条例',
  url: 'http://ask.fsou.com/html/text/lar/173526/17352651_3.html',
  inForceFrom: '2012-05-01',
  inForceTo: null,
  isPartial: true,
  confidence: 'sourced',
  isUnconfirmed: true,
};

const table: ArticleTable = {
  18: {
    title: '调查',
    substance: '工会监督组织听取双方意见、核实情况，可以查阅、复制有关资料；调查由两名以上监督员进行，并出示监督证。',
    treatment: implementedIn('law/competence/letters.ts', 'procedures/supervision/light-steps.ts'),
  },
  19: {
    title: '处理意见',
    substance: '调查后由工会作出处理意见，可以先听取有关方面的意见。',
    treatment: humanJudgement,
  },
  20: {
    title: '监督意见书',
    substance:
      '用人单位有违法行为的，工会可以发出监督意见书要求改正；用人单位在收到之日起十五个工作日内把处理情况书面告诉工会。',
    treatment: implementedIn('law/terms/supervision-terms.ts', 'law/competence/letters.ts'),
  },
  21: {
    title: '监督建议书',
    substance: '用人单位对意见书不答复、拒不改正的，县级以上地方总工会可以向劳动行政等部门发出监督建议书。',
    treatment: implementedIn('law/competence/letters.ts', 'procedures/supervision/rules.ts'),
  },
  23: {
    title: '部门的处理',
    substance: '劳动行政部门收到建议书之日起五个工作日内立案；不立案的书面说明理由；查处结果反馈工会。',
    treatment: implementedIn('law/terms/supervision-terms.ts'),
  },
};

export const { article, articles } = kept(instrument, table);
