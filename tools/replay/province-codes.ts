/** Division codes of provinces (GB/T 2260), by the first two characters of their names, which are enough to tell them apart. */
const codes =
  '北京11 天津12 河北13 山西14 内蒙15 辽宁21 吉林22 黑龙23 上海31 江苏32 浙江33 安徽34 福建35 江西36 山东37 河南41 湖北42 湖南43 ' +
  '广东44 广西45 海南46 重庆50 四川51 贵州52 云南53 西藏54 陕西61 甘肃62 青海63 宁夏64 新疆65 台湾71 香港81 澳门82';

export const provinceCodes: Readonly<Record<string, string>> = Object.fromEntries(
  codes.split(' ').map((entry) => [entry.slice(0, 2), `${entry.slice(2)}0000`]),
);
