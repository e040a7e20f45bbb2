/** Made-up people and firms by number: the same number is the same one. */
import { initialsOf, pinyinOf } from '../../../server/pinyin.ts';

const surnames = [
  ...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜',
];
const given = [
  ...'建国志强海涛文斌少华德明永红立军家伟小勇新民成林东升兴旺长根保平学宝山金龙大鹏晓峰正玉秀英桂兰丽娟春花美玲珍淑琴霞慧敏',
];
const brands = [
  ...'宏图启航恒远华盛鼎新金源瑞丰天泽百川众合锐立信东方长风同兴嘉禾德远帆明辉安泰润祥和顺达昌隆裕康宁佳美',
];
const trades = [
  '建筑劳务',
  '电子科技',
  '服装',
  '餐饮管理',
  '物流',
  '机械制造',
  '物业服务',
  '网络科技',
  '家政服务',
  '食品',
];

export interface Named {
  readonly name: string;
  readonly pinyin: string;
  readonly initials: string;
}

interface Part {
  readonly text: string;
  readonly pinyin: string;
  readonly initials: string;
}

const partOf = (text: string): Part => ({ text, pinyin: pinyinOf(text), initials: initialsOf(text) });
const parts = {
  surnames: surnames.map(partOf),
  given: given.map(partOf),
  brands: brands.map(partOf),
  trades: trades.map(partOf),
  firm: [partOf('有限公司')],
};
const at = (list: readonly Part[], index: number): Part => list[index % list.length] ?? partOf('');
const joined = (list: readonly Part[]): Named => ({
  name: list.map(({ text }) => text).join(''),
  pinyin: list.map(({ pinyin }) => pinyin).join(''),
  initials: list.map(({ initials }) => initials).join(''),
});

/** A surname and two characters: some 200,000 names, so that a million people share them as people do. */
export function personNamed(index: number): Named {
  const { surnames, given } = parts;
  const first = Math.floor(index / surnames.length);
  return joined([at(surnames, index), at(given, first), at(given, Math.floor(first / given.length) + index)]);
}

/** Three characters and a trade; each firm has a name of its own up to a million. */
export function employerNamed(index: number): Named {
  const { brands, trades, firm } = parts;
  const first = Math.floor(index / brands.length);
  const second = Math.floor(first / brands.length);
  return joined([at(brands, index), at(brands, first), at(brands, second), at(trades, index), at(firm, 0)]);
}
