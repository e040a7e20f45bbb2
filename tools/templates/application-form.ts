/** 法律援助申请表: a form with its roster; where hardship is not examined, the line that tells of income is not there. */
import { Paragraph, TableRow, TextRun } from 'docx';
import type { Table } from 'docx';
import { COLUMNS, cell, pair, table, wide } from './form-table.ts';
import { line, official } from './official.ts';
import type { Template } from './official.ts';

const ROSTER_COLUMNS = [700, 1500, 700, 1450, 700, 2150, 1644];

function roster(): Table {
  const heads = ['序号', '姓名', '性别', '出生日期', '会员', '证件号码', '电话、住址'];
  const tags = [
    '{#名册}{序号}',
    '{姓名}',
    '{性别}',
    '{出生日期}',
    '{工会会员}',
    '{证件号码}',
    '{联系电话} {住址}{/名册}',
  ];
  const row = (style: string, texts: readonly string[], tableHeader: boolean) =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      children: texts.map((text, index) => cell(style, [text], ROSTER_COLUMNS, index)),
    });
  return table(ROSTER_COLUMNS, [row('FormLabel', heads, true), row('RosterText', tags, false)]);
}

const main = (): Table =>
  table(COLUMNS, [
    pair(['申请人', '{申请人}'], ['申请人身份', '{申请人身份}']),
    pair(['用人单位', '{用人单位}'], ['涉及人数', '{涉及人数}']),
    pair(['合同履行地', '{劳动合同履行地}'], ['岗位', '{岗位}']),
    pair(['入职日期', '{入职日期}'], ['离职日期', '{离职日期}']),
    pair(['月工资', '{月工资}'], ['口头申请', '{是否口头申请}']),
    pair(['援助形式', '代理{代理阶段}'], ['案件地位', '{案件地位}']),
    wide('请求金额', '{请求金额}'),
    wide('案件现状', '□未开始　□调解　□仲裁　□一审　□二审　□执行'),
    wide('争议事由', '{争议事由}'),
    wide('案情概述', '{案情概述}'),
    wide('申请理由', '{申请理由}'),
    wide('证据和材料', '{证据和材料}'),
    wide('此前受援', '就本争议此前接受法律援助：□没有　□有（机构、时间：　　　　　　　　　）'),
    wide(
      '{#须审查困难}经济困难状况',
      '家庭人口{家庭人口}，家庭人均月收入{家庭人均月收入}，依据：{困难依据}。{/须审查困难}',
    ),
    wide('{#不审查困难}经济困难状况', '依规定不审查，无须填写。{/不审查困难}'),
    wide(
      '申请人承诺',
      '以上所填内容和所交证件、证明材料真实。知道隐瞒重要事实或者提供虚假材料的，援助将被终止并可能承担相应责任。',
      '申请人（代理人）签名：',
      '　　　　　　　　　　　　　年　　月　　日',
    ),
  ]);

export function applicationForm(): Template {
  const title = '法律援助申请表';
  return official(title, 'form', [
    new Paragraph({
      style: 'PaperTitle',
      spacing: { before: 0, after: 240, line: 640 },
      children: [new TextRun(title)],
    }),
    line('FormLine', '受理单位：{发文工会}　编号：{事项编号}　{发文日期}'),
    main(),
    line('FormLine', ''),
    line('FormLine', '申请人基本情况'),
    roster(),
    line('FormLine', '说明：证件号码、电话和住址只印一部分；受理时请核对证件原件。'),
  ]);
}
