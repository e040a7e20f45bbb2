/** The papers of hand-downs and of petitions that came to a line. */
import type { FileChild } from 'docx';
import { body, line, official } from './official.ts';
import type { Template } from './official.ts';

/** A paper with head, number, addressee and signature; without a recipient it is for the file. */
export function paper(
  title: string,
  paragraphs: readonly FileChild[],
  { recipient, isNumbered = true }: { readonly recipient?: string; readonly isNumbered?: boolean } = {},
): Template {
  return official(title, 'letter', [
    line('IssuingUnion', '{发文工会}'),
    ...(isNumbered ? [line('IssueNumber', '{文号}')] : []),
    line('PaperTitle', title),
    ...(recipient ? [line('Recipient', `${recipient}：`)] : []),
    ...paragraphs,
    line('Signature', '', { keepNext: true }),
    line('Signature', '', { keepNext: true }),
    line('Signature', '{发文工会}', { keepNext: true }),
    line('Signature', '{发文日期}'),
  ]);
}

export const handDownLetter = (): Template =>
  paper(
    '交办函',
    [
      body('现将下列事项（编号：{事项编号}，争议档案：{争议编号}）交你会办理。有关要求如下：'),
      body('一、交办任务：{交办任务}{#有随附材料}随附材料：{随附材料}。{/有随附材料}'),
      body(
        '二、请于{签收期限}前签收；不能承办的，请在签收期限内说明原因退回。请于{报告期限}前报告办理情况。以上日期为内部时限。',
      ),
      body('三、办理中不得向职工收取任何费用；遇有重大、紧急情况，请随时报告。', { keepNext: true }),
    ],
    { recipient: '{受文单位}' },
  );

export const handDownReport = (): Template =>
  paper('交办件办理情况报告', [
    body(
      '交办事项（编号：{事项编号}，争议档案：{争议编号}）已于{签收日期}签收，由{经办人}经办。现将办理情况报告如下：',
    ),
    body('一、交办任务：{交办任务}'),
    body('二、办理情况：{办理情况}{#有随附材料}随附材料：{随附材料}。{/有随附材料}'),
    body('请予审核。', { keepNext: true }),
  ]);

export const petitionNotice = (): Template =>
  paper(
    '信访事项告知书',
    [
      body(
        '你（们）反映的信访事项（编号：{事项编号}），本会已于{收到日期}收到，由{经办人}经办。依照《信访工作条例》第二十三条的规定，现告知如下：',
      ),
      body('一、处理途径和程序：{处理途径}'),
      body(
        '二、应当通过仲裁、诉讼或者行政程序解决的，请向有权处理的机关提出；申请劳动仲裁有时效限制，提出信访是否使仲裁时效中断，由仲裁机构、法院认定，请不要等待，抓紧在期限内申请。',
      ),
      body('三、需要查询办理情况的，可以凭编号到窗口或者拨打12351职工服务热线。', { keepNext: true }),
    ],
    { recipient: '{申请人}' },
  );
