// The ministry's rules on handling aid cases: of the 2012 wording (司法部令第124号) the cited articles, each with its own
// days;
// the wording of 2023 (司法部令第148号, in force 2023-09-01 from memory) was not read, so no article of it is kept and no
// number is printed.
import { entry, kept, implementedIn, type ArticleTable, type Instrument } from './define.ts';

/** What its articles share. */
export const instrument: Instrument = {
  instrument: '办理法律援助案件程序规定',
  names: ['司法部令第148号', '司法部令第124号'],
  url: 'https://m.1wenmi.com/doc/404979.html',
  inForceFrom: '2023-09-01',
  inForceTo: null,
  confidence: 'sourced',
  isPartial: true,
};

const table: ArticleTable = {
  13: entry(
    '审查期限（2012年）',
    '受理申请之日起七个工作日内审查决定，申请人补充材料的时间不计；需要查证的可以适当延长。只用于历史案件。',
    implementedIn('law/terms/aid-terms.ts'),
    { inForceFrom: '2012-07-01', inForceTo: '2023-08-31', url: 'http://8netcn.com/zige/261093.html' },
  ),
  20: entry(
    '指派期限（2012年）',
    '民事、行政案件自作出给予援助的决定之日起七个工作日内指派。只用于历史案件。',
    implementedIn('law/terms/aid-terms.ts'),
    { inForceFrom: '2012-07-01', inForceTo: '2023-08-31', url: 'http://ugaw.cn/mrwzrcdfh/rcdfzjbbc' },
  ),
  22: entry(
    '告知与签协议（2012年）',
    '自指派之日起五个工作日内把承办人姓名和联系方式告知受援人，并签订委托代理协议。',
    implementedIn('law/terms/aid-terms.ts'),
    { inForceFrom: '2012-07-01', inForceTo: '2023-08-31', confidence: 'memory' },
  ),
};

export const { article, articles } = kept(instrument, table);
