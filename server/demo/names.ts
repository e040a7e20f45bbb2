/** Names of people and firms for the demonstration: put together by chance, no real person or firm is meant. */
import type { Random } from './random.ts';

const surnames = [
  ...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文',
];
const menNames =
  '建国 志强 海涛 文斌 少华 德明 永红 立军 国栋 家伟 小勇 新民 成林 东升 兴旺 长根 保平 学文 宝山 金龙 大鹏 晓峰 正军 玉林 传宝'.split(
    ' ',
  );
const womenNames =
  '秀英 桂兰 小红 丽娟 晓燕 雪梅 春花 美玲 玉珍 淑琴 海霞 慧敏 彩云 爱珍 小芳 文静 银凤 翠萍 月华 巧云 佳佳 素芬 红霞 梦婷 丽萍'.split(
    ' ',
  );
const brands =
  '宏图 启航 恒远 华盛 鼎新 金源 瑞丰 天泽 百川 众合 新锐 立信 东方红 长风 同兴 嘉禾 盛德 远帆 明辉 安泰'.split(' ');

export interface DemoPerson {
  readonly name: string;
  readonly sex: 'male' | 'female';
  readonly phone?: string;
  readonly isUnionMember: boolean;
}

/** Some have a phone: a made-up one, so that it can be seen masked. */
export function personOf(random: Random, only?: DemoPerson['sex']): DemoPerson {
  const sex = only ?? (random.chance(0.62) ? 'male' : 'female');
  const name = random.pick(surnames) + random.pick(sex === 'male' ? menNames : womenNames);
  const hasPhone = random.chance(0.4);
  return {
    name,
    sex,
    isUnionMember: random.chance(0.45),
    ...(hasPhone ? { phone: `1990000${random.int(1000, 9999)}` } : {}),
  };
}

/** 昆山示例宏图建筑劳务有限公司 */
export function employerOf(random: Random, area: string, industry: string): string {
  return `${area}示例${random.pick(brands)}${industry}有限公司`;
}
