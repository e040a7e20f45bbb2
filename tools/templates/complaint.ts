/** The papers of a complaint about legal aid. */
import { form, pair, signature, wide } from './form-table.ts';
import { letter } from './letters.ts';
import { body, line } from './official.ts';
import type { Template } from './official.ts';

const rule = '《法律援助投诉处理办法》（司法部令第149号，2025年6月15日起施行）';

export const complaintRecord = (): Template =>
  form(
    '法律援助投诉登记表',
    [
      pair(['投诉人', '{申请人}'], ['投诉日期', '{投诉日期}']),
      wide('被投诉人', '{被投诉人}'),
      wide('投诉事项', '{投诉事项}'),
      pair(['受理人', '{受理人}'], ['受理日期', '{发文日期}']),
      wide('答复期限', '最迟于{答复期限}办结并答复（新办法的期限条文待核实，暂按旧办法的天数）。'),
      wide('签名', ...signature('投诉人')),
    ],
    [line('FormLine', `投诉人也可以依照${rule}直接向同级司法行政部门投诉。`)],
  );

export const complaintRefusal = (): Template =>
  letter('投诉不予受理告知书', '{申请人}', [
    body('你（们）于{投诉日期}对{被投诉人}提出的投诉（编号：{事项编号}）收悉。投诉事项：{投诉事项}'),
    body('一、经审查，本会不予受理，理由是：{不予受理理由}。{理由说明}'),
    body(
      `二、对不予受理有意见，或者认为法律援助机构、工作人员有违法违规行为的，可以依照${rule}向同级司法行政部门投诉。`,
      {
        keepNext: true,
      },
    ),
  ]);

export const complaintForward = (): Template =>
  letter('投诉移送函', '{受文单位}', [
    body(
      `{申请人}于{投诉日期}就工会法律援助提出投诉（编号：{事项编号}）。依照${rule}关于工会组织开展的法律援助由同级司法行政部门处理投诉的规定，现于{移送日期}移送你单位。`,
    ),
    body('一、被投诉人：{被投诉人}。'),
    body('二、投诉事项：{投诉事项}'),
    body('三、本会已告知投诉人移送情况，并将配合调查、提供有关材料。处理结果请抄告本会。联系人：{经办人}。', {
      keepNext: true,
    }),
  ]);

export const complaintReply = (): Template =>
  letter('投诉处理答复书', '{申请人}', [
    body('你（们）于{投诉日期}对{被投诉人}提出的投诉（编号：{事项编号}）已调查处理完毕。投诉事项：{投诉事项}'),
    body('一、查明的情况：{查明情况}{#属实}投诉属实或者部分属实。{/属实}{#不属实}投诉不属实。{/不属实}'),
    body('二、处理措施：{处理措施}'),
    body(
      `三、依照《法律援助法》第五十五条，你（们）还可以了解办理情况、请求更换承办人。对本答复不满意的，可以依照${rule}向同级司法行政部门投诉。`,
      { keepNext: true },
    ),
  ]);
