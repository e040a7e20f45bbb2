/** The papers of supervision; none of them has a word for whoever complained. */
import { body } from './official.ts';
import type { Template } from './official.ts';
import { paper } from './lines.ts';

export const reminderLetter = (): Template =>
  paper(
    '工会劳动法律监督提示函',
    [
      body('本会在履行劳动法律监督职责中了解到，你单位在{监督事项}方面存在下列情况：'),
      body('{核实情况}'),
      body('依照《工会法》的有关规定，现提示并建议如下：'),
      body('{提示建议}'),
      body(
        '请你单位对照法律法规自查。{#请回复}请于{回复日期}前把自查和整改情况告诉本会；这是商请回复的日期，不是法定期限。{/请回复}需要法律服务的，本会愿意提供帮助。',
        { keepNext: true },
      ),
    ],
    { recipient: '{受文单位}' },
  );

export const investigationRecord = (): Template =>
  paper(
    '工会劳动法律监督调查记录',
    [
      body('被调查单位：{被调查单位}'),
      body('监督事项：{监督事项}'),
      body('调查日期：{调查日期}　地点：{调查地点}'),
      body('参加调查的监督员和监督证号（已出示）：{监督员}'),
      body('询问的人员：{询问人员}'),
      body('查明的事实：{查明事实}'),
      body('查阅、复制的资料：{查阅资料}'),
      body('{阅看情况}。'),
      body('单位代表签名：　　　　　　　　监督员签名：', { keepNext: true }),
    ],
    { isNumbered: false },
  );

export const handlingOpinion = (): Template =>
  paper(
    '工会劳动法律监督处理意见',
    [
      body('被监督单位：{被监督单位}（事项编号：{事项编号}）'),
      body('监督事项：{监督事项}'),
      body('一、查明的事实：{查明事实}'),
      body('二、证据：{证据}'),
      body('三、违反的规定：{违反的规定}。'),
      body('四、听取意见的部门：{听取意见}。'),
      body('五、处理意见：建议发出监督意见书，要求单位改正：{改正要求}', { keepNext: true }),
    ],
    { isNumbered: false },
  );

export const opinionLetter = (): Template =>
  paper(
    '工会劳动法律监督意见书',
    [
      body(
        '本会依照《工会法》和《江苏省工会劳动法律监督条例》的规定，对你单位在{监督事项}方面执行劳动法律法规的情况进行了调查。',
      ),
      body('一、查明的事实：{查明事实}'),
      body('二、证据：{证据}'),
      body('三、违反的规定：{违反的规定}。'),
      body('四、改正要求：{改正要求}'),
      body(
        '请你单位自收到本意见书之日起{答复期限}内，把处理情况书面告诉本会；不同意本意见的，请书面说明理由。拒不改正或者逾期不答复的，县级以上总工会可以向主管部门发出监督建议书，提请依法查处。',
      ),
      body('签发：{签发人职务}', { keepNext: true }),
    ],
    { recipient: '{受文单位}' },
  );

export const recommendationLetter = (): Template =>
  paper(
    '工会劳动法律监督建议书',
    [
      body('本会对{被监督单位}在{监督事项}方面执行劳动法律法规的情况进行了监督，现将有关情况和建议函告如下：'),
      body(
        '一、监督经过：本会于{意见书日期}发出监督意见书（{意见书文号}），{签收情况}。单位的情形：{未改正情形}。{#有复查情况}经复查：{复查情况}{/有复查情况}',
      ),
      body('二、查明的事实：{查明事实}'),
      body('三、证据：{证据}'),
      body('四、违反的规定：{违反的规定}。'),
      body('五、建议：{建议}'),
      body('六、移交材料：{移交材料}。'),
      body(
        '请依照《江苏省工会劳动法律监督条例》的规定，自收到本建议书之日起{立案期限}内立案；不立案的，请书面说明理由，并把查处结果反馈本会。',
        { keepNext: true },
      ),
    ],
    { recipient: '{受文单位}' },
  );

export const clueTransfer = (): Template =>
  paper(
    '线索移送函',
    [
      body('本会在履行劳动法律监督职责中发现{被监督单位}的下列情况，涉及{移送理由}，现移送贵单位依法处理：'),
      body('一、线索：{线索}'),
      body('二、移交材料：{移交材料}。'),
      body('请将处理情况反馈本会。', { keepNext: true }),
    ],
    { recipient: '{受文单位}' },
  );

export const recheckRecord = (): Template =>
  paper(
    '整改复查记录',
    [
      body('被监督单位：{被监督单位}（事项编号：{事项编号}）'),
      body('监督事项：{监督事项}'),
      body('复查日期：{复查日期}'),
      body('一、已经改正的事项：{已改正事项}。'),
      body('二、证明：{改正证明}'),
      body('复查人签名：', { keepNext: true }),
    ],
    { isNumbered: false },
  );
