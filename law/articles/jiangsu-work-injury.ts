// The Jiangsu measures that carry out the Work Injury Insurance Regulations, in force 2015-06-01; what is kept was read in
// pages about them, not in the text. The others are not kept.
import { entry, kept, implementedIn, type ArticleTable, type Instrument } from './define.ts';

/** What its articles share. */
export const instrument: Instrument = {
  instrument: '江苏省实施《工伤保险条例》办法',
  names: ['江苏省实施〈工伤保险条例〉办法', '江苏省实施工伤保险条例办法', '省政府令103号', '江苏省人民政府令第103号'],
  number: '江苏省人民政府令第103号',
  url: 'https://m.64365.com/ask/1699953.aspx',
  inForceFrom: '2015-06-01',
  inForceTo: null,
  confidence: 'sourced',
  isPartial: true,
};

const table: ArticleTable = {
  27: entry(
    '一次性两金',
    '五至十级解除终止的，医疗补助金和就业补助金按省定的固定金额，设区的市可以上下浮动不超过百分之二十；患职业病的，医疗补助金加百分之四十。',
    implementedIn('law/claims/injury-lump-sums.ts', 'law/claims/injury.ts', 'law/figures/injury.ts'),
  ),
  28: entry(
    '临近退休递减',
    '本人提出解除而距法定退休不足五年、四年、三年、二年、一年的，按百分之八十、六十、四十、二十、十付；因单位过错被迫解除的不减；已退休的不付。',
    implementedIn('law/claims/injury-lump-sums.ts', 'law/claims/injury.ts', 'law/figures/injury.ts'),
  ),
};

export const { article, articles } = kept(instrument, table);
