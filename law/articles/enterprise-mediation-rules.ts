// The ministry's rules on negotiation and mediation of 2012: the terms were read in a re-post, the article numbers are
// from memory.
import { entry, kept, implementedIn, type ArticleTable, type Instrument } from './define.ts';

/** What its articles share. */
export const instrument: Instrument = {
  instrument: '企业劳动争议协商调解规定',
  number: '人力资源和社会保障部令第17号',
  url: 'http://btbtt12.com/thread-index-fid-975-tid-3639449.htm',
  inForceFrom: '2012-01-01',
  inForceTo: null,
  confidence: 'sourced',
  isPartial: true,
};

const table: ArticleTable = {
  10: entry(
    '要求协商的回应',
    '一方要求协商的另一方应当积极回应，五日内不作回应的视为不愿协商。',
    implementedIn('law/terms/mediation-terms.ts'),
    { confidence: 'memory' },
  ),
  22: entry(
    '调解的受理',
    '属于受理范围且双方同意调解的，三个工作日内受理；不属于的做好记录并书面告知。',
    implementedIn('law/terms/mediation-terms.ts'),
    { confidence: 'memory' },
  ),
  27: entry(
    '共同申请审查',
    '双方可以自调解协议生效之日起十五日内共同向仲裁委员会申请审查，出具调解书。',
    implementedIn('law/terms/mediation-terms.ts'),
    { confidence: 'memory' },
  ),
  29: entry(
    '调解的期限',
    '自受理申请之日起十五日内结束，双方同意延期的可以延长；期满未成的视为调解不成。',
    implementedIn('law/terms/mediation-terms.ts'),
    { confidence: 'memory' },
  ),
};

export const { article, articles } = kept(instrument, table);
