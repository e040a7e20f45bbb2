/** 要素式民事起诉状（劳动争议纠纷）: its elements in the order of the model form. */
import { Paragraph, TextRun } from 'docx';
import type { FileChild } from 'docx';
import { repeated } from './case-parts.ts';
import { form, plain, repeatedWide } from './claims-parts.ts';
import { pair, wide } from './form-table.ts';
import { line } from './official.ts';
import type { Template } from './official.ts';

const part = (title: string): Paragraph =>
  new Paragraph({
    style: 'FormLabel',
    spacing: { before: 200, after: 80 },
    keepNext: true,
    children: [new TextRun(title)],
  });

const parties = (): readonly FileChild[] => [
  part('当事人信息'),
  form([
    pair(['原告', '{姓名}'], ['性别', '{性别}']),
    pair(['出生日期', '{出生日期}'], ['民族', '{民族}']),
    pair(['工作单位', '{工作单位}'], ['职务', '{职务}']),
    pair(['联系电话', '{联系电话}'], ['证件类型', '居民身份证或其他证件']),
    wide('证件号码', '{证件号码}'),
    wide('住所地', '{住所地}'),
    wide('诉讼代理人', '{委托诉讼代理人}'),
    wide('送达地址', '{送达地址}'),
    wide('电子送达', '{电子送达}'),
  ]),
  line('FormLine', ''),
  repeatedWide(
    '被告信息',
    '被告：{名称}；类型：{单位类型}；{信用代码}住所地：{住所}{经营地址}；法定代表人（主要负责人）：{负责人}，职务：{职务}{单位电话}。',
  ),
];

const claims = (): readonly FileChild[] => [
  part('诉讼请求'),
  form([
    wide('1.工资支付', '{工资支付}'),
    wide('2.二倍工资', '{二倍工资}'),
    wide('3.加班费', '{加班费}'),
    wide('4.年休假工资', '{未休年休假工资}'),
    wide('5.社保损失', '{社会保险损失}'),
    wide('6.经济补偿', '{经济补偿}'),
    wide('7.赔偿金', '{赔偿金}'),
    wide('8.其他请求', '{其他请求}'),
    wide('9.诉讼费用', '由被告承担。'),
    wide('标的总额', '{标的总额}'),
    wide('诉前保全', '{诉前保全}'),
  ]),
];

const facts = (): readonly FileChild[] => [
  part('事实和理由'),
  form([
    wide('1.合同签订', '{劳动合同签订情况}'),
    wide('2.合同履行', '{劳动合同履行情况}'),
    wide('3.解除终止', '{解除或者终止情况}'),
    wide('4.工伤情况', '{工伤情况}'),
    wide('5.劳动仲裁', '{劳动仲裁情况}'),
    wide('6.其他情况', '{其他相关情况}'),
    wide('7.诉请依据', '{诉请依据}'),
  ]),
  line('FormLine', '各项请求的计算和依据：'),
  repeatedWide('计算和依据', '{理由}'),
  line('FormLine', '8.证据清单：'),
  repeated('证据', [
    ['序号', 900],
    ['证据名称', 2644],
    ['证据来源', 2300],
    ['证明目的', 3000],
  ]),
];

export const requestComplaint = (): Template =>
  plain('民事起诉状（劳动争议纠纷）', [
    ...parties(),
    ...claims(),
    ...facts(),
    part('对纠纷解决方式的意愿'),
    form([wide('了解调解', '{了解调解}'), wide('先行调解', '{先行调解}')]),
    line('FormLine', ''),
    line('FormLine', '此致　{人民法院}'),
    line('FormLine', '具状人签名：　　　　　　　　　　　　　　年　　月　　日'),
  ]);
