// The rules on reporting network-security incidents of 2025: the one article on hours.
import { entry, kept, implementedIn, type ArticleTable, type Instrument } from './define.ts';

/** What its articles share. */
export const instrument: Instrument = {
  instrument: '国家网络安全事件报告管理办法',
  url: 'http://www.qdubb.cn/html/2025/yunlingyaowen_0916/141638.html',
  inForceFrom: '2025-11-01',
  inForceTo: null,
  confidence: 'sourced',
  isPartial: true,
};

const table: ArticleTable = {
  4: entry(
    '报告时限',
    '较大以上事件：关键信息基础设施一小时内报告，中央机关两小时内，其他网络运营者四小时内向省级网信部门报告。',
    implementedIn('law/terms/hour-terms.ts'),
  ),
};

export const { article, articles } = kept(instrument, table);
