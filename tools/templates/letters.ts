/** The three letters: granted, refused with the way to object, assigned. */
import type { FileChild } from 'docx';
import { body, line, official } from './official.ts';
import type { Template } from './official.ts';

/** A letter with the union's name above, its number, and the union and day below. */
export function letter(title: string, recipient: string, paragraphs: readonly FileChild[]): Template {
  return official(title, 'letter', [
    line('IssuingUnion', '{发文工会}'),
    line('IssueNumber', '{文号}'),
    line('PaperTitle', title),
    line('Recipient', `${recipient}：`),
    ...paragraphs,
    line('Signature', '', { keepNext: true }),
    line('Signature', '', { keepNext: true }),
    line('Signature', '{发文工会}', { keepNext: true }),
    line('Signature', '{发文日期}'),
  ]);
}

/** Asking for relief may interrupt the period; whether it did is for others to say, so nobody should wait. @basis 《劳动争议调解仲裁法》第二十七条 */
export const limitation =
  '申请劳动仲裁有时效限制（《劳动争议调解仲裁法》第二十七条）；申请援助、提出异议或者投诉是否使仲裁时效中断，由仲裁机构、法院认定，请不要等待，抓紧在期限内申请。';

const asked = '因与{用人单位}{争议事由}争议，于{申请日期}向本会申请法律援助（事项编号：{事项编号}）';

export const grantDecision = (): Template =>
  letter('给予法律援助决定书', '{申请人}', [
    body(
      `你（们）${asked}。经审查，依照《法律援助法》第四十三条、第六十八条和《工会法律援助办法》（总工发〔2008〕52号）的规定，决定给予法律援助。`,
    ),
    body('一、援助形式：代理{代理阶段}。'),
    body('二、决定理由：{决定理由}'),
    body(
      '{#须指派承办人}三、本会最迟于{指派期限}为你（们）指派承办人，并把承办人的姓名和联系办法告诉你（们）。{/须指派承办人}{#已先行援助}三、因情况紧急，本会已先行提供援助，原承办人继续办理。{/已先行援助}',
    ),
    body(
      '四、法律援助不收取任何费用。你（们）有权了解案件办理情况；承办人不依法履行职责的，可以向本会投诉，也可以向同级司法行政部门投诉（《法律援助法》第五十五条、司法部令第149号），还可以请求更换承办人。',
    ),
    body(
      '五、你（们）应当如实陈述案件情况，及时提供证据，配合办理。隐瞒重要事实、提供虚假证据或者自己另行委托代理人的，本会依照《法律援助法》第四十八条的规定终止援助。',
      { keepNext: true },
    ),
  ]);

export const refusalDecision = (): Template =>
  letter('不予法律援助决定书', '{申请人}', [
    body(
      `你（们）${asked}，请求代理{代理阶段}。经审查，依照《法律援助法》第四十三条、第六十八条的规定，决定不予法律援助。`,
    ),
    body(
      '一、不予援助的理由：{不予理由}{#已先行援助}已经先行提供的援助，由本会另行决定终止并通知你（们）。{/已先行援助}',
    ),
    body(
      '二、对本决定有异议的，可以参照《法律援助法》第四十九条的规定，向设立本会法律援助机构的工会或者其上级工会（{异议受理工会}）书面或者口头提出。法律没有规定提出异议的最后日期；为便于及时审查，请在{异议提出日期}前提出，逾期提出的也会收下并注明。收到异议的工会在{异议审查期限}内审查，作出维持本决定或者责令改正的决定，并告诉你（们）结果。',
    ),
    body(
      '三、认为法律援助机构或者工作人员有违法违规行为的，可以依照《法律援助投诉处理办法》（2025年6月15日起施行）向同级司法行政部门投诉。',
    ),
    body(
      `四、本决定不影响你（们）依法自行协商、申请调解、申请劳动仲裁或者提起诉讼。${limitation}需要了解怎样办理的，可以拨打12351职工服务热线。`,
      { keepNext: true },
    ),
  ]);

export const assignmentLetter = (): Template =>
  letter('指派通知书', '{受文人}', [
    body(
      '{申请人}与{用人单位}{争议事由}争议一案（案件编号：{事项编号}），本会已于{援助决定日期}决定给予法律援助。依照《法律援助法》第四十三条、第六十八条的规定，现指派{承办人}承办，代理{代理阶段}。有关事项通知如下：',
    ),
    body(
      '一、请在{答复期限}前答复是否承办。没有正当理由不得拒绝；与对方当事人有利害关系、应当回避的，请说明原因，由本会另行指派。',
    ),
    body('二、接受指派后，请尽快会见受援人，与其签订委托代理协议，并按规定向受援人通报办理进展，如实填写办案记录。'),
    body('三、不得向受援人收取任何费用或者财物，不得拖延或者擅自终止办理；遇有应当终止援助的情形，请及时报告本会。'),
    body(
      '四、请自结案之日起{交卷期限}内，向本会提交法律文书副本、结案报告等案卷材料。办案补贴按规定支付。{#有指派说明}另外，{指派说明}{/有指派说明}',
      { keepNext: true },
    ),
  ]);
