// The regulations under the Archives Act of 2024: the one article on handing files over; the number of the order is
// from memory.
import { entry, kept, humanJudgement, type ArticleTable, type Instrument } from './define.ts';

/** What its articles share. */
export const instrument: Instrument = {
  instrument: '档案法实施条例',
  number: '国务院令第772号',
  url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/行政法规/档案法实施条例(2024-01-12).md',
  inForceFrom: '2024-03-01',
  inForceTo: null,
  confidence: 'sourced',
  isPartial: true,
};

const table: ArticleTable = {
  20: entry(
    '向档案馆移交的年限',
    '省级和设区市的档案自形成之日起满二十年移交，县级的满十年；专业性强、需保密的经同意可以延长，撤并或不安全的可以提前。',
    humanJudgement,
  ),
};

export const { article, articles } = kept(instrument, table);
