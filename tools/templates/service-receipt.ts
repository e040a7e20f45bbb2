/** 送达回证: what was served, each sending, and the lines that are signed by hand. */
import { form, heading, repeated, signed } from './case-parts.ts';
import { pair, wide } from './form-table.ts';
import { line, official } from './official.ts';
import type { Template } from './official.ts';

export const serviceReceipt = (): Template =>
  official('送达回证', 'form', [
    heading('送达回证'),
    line('FormLine', '单位：{发文工会}　事项编号：{事项编号}'),
    form([
      wide('送达的文书', '{文书名称}'),
      pair(['文号', '{文书文号}'], ['出具日期', '{发文日期}']),
      wide('受送达人', '{受送达人}'),
      pair(['申请人', '{申请人}'], ['用人单位', '{用人单位}']),
    ]),
    line('FormLine', ''),
    repeated('送达', [
      ['送达方式', 1700],
      ['收件人', 1800],
      ['送出日期', 1672],
      ['收到日期', 1672],
      ['收件人签名', 2000],
    ]),
    line('FormLine', ''),
    form([
      wide('代收人', '签名或者盖章：', '与受送达人的关系：'),
      wide('拒收的事由和日期', '{拒收事由}'),
      signed('见证人', '签名或者盖章：　　　　　　　　　单位、职务：'),
      signed('送达人', '签名或者盖章：'),
      wide('备注', '{备注}'),
    ]),
    line(
      'FormLine',
      '说明：参照{依据}办理。本人不在的，由同住成年家属代收；拒绝签收的，写明拒收的事由和日期，由送达人、见证人签名，或者拍照、录像；邮寄的以回执上的收件日期为准；公告的自公告之日起三十日视为送达。',
    ),
  ]);
