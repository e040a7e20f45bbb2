// Terms stated in hours; no clock of a procedure counts in hours.
import { otherTerms } from './dated-term.ts';
import { civilProcedure, consultationStandard, legalAid, networkData, networkIncident } from './instruments.ts';
import { cited, stated } from './stated.ts';

/** Terms by id, each with its wordings in time. */
export const hourTerms = otherTerms({
  'la.law.custody_forward': [
    {
      ...stated(legalAid, '第三十九条', '2022-01-01'),
      label: '转交被羁押人员的法律援助申请',
      term: { amount: 24, unit: 'hour' },
      kind: 'deadline',
      startsFrom: '办案机关或者监管场所收到申请之时',
      onExpiry: '法律没有规定逾期的后果，逾期提示并催办。',
      note: '经值班律师提出的同样转交（第二款）；工会案件很少遇到。',
    },
  ],
  'la.consult.message': [
    {
      ...stated(consultationStandard, undefined, '2019-11-15'),
      label: '答复网上留言咨询',
      term: { amount: 24, unit: 'hour' },
      kind: 'deadline',
      startsFrom: '留言提交之时',
      onExpiry: '法律没有规定逾期的后果，逾期提示并催办。',
      note: '出处是地方服务指南；标准编号和日期凭记忆。',
    },
  ],
  'la.consult.im': [
    {
      ...stated(consultationStandard, undefined, '2019-11-15'),
      label: '答复在线即时咨询',
      term: { amount: 5, unit: 'hour' },
      kind: 'deadline',
      startsFrom: '提问之时',
      onExpiry: '法律没有规定逾期的后果，逾期提示并催办。',
      note: '出处是地方服务指南；标准编号和日期凭记忆。',
    },
  ],
  'dp.court.preserve': [
    {
      ...stated(civilProcedure, '第一百零三条第三款', '2024-01-01'),
      label: '紧急情况下裁定保全',
      term: { amount: 48, unit: 'hour' },
      kind: 'deadline',
      startsFrom: '法院接受申请之时',
      also: [cited(civilProcedure, '第一百零四条第二款')],
      onExpiry: '法律没有规定逾期的后果，逾期提示并催办。',
      note: '诉前保全一律四十八小时；《民事诉讼法》第八十五条说开始的时不计入，法院的算法可能晚不到一小时，这里提示较早的。',
    },
  ],
  'dt.defect_report': [
    {
      ...stated(networkData, '第十条', '2025-01-01'),
      label: '报告危害国家安全、公共利益的网络产品缺陷',
      term: { amount: 24, unit: 'hour' },
      kind: 'deadline',
      startsFrom: '发现缺陷、漏洞之时',
      onExpiry: '处罚。',
      note: '',
    },
  ],
  'dt.incident_report': [
    {
      ...stated(networkIncident, '第四条', '2025-11-01'),
      label: '报告网络安全事件',
      term: { amount: 4, unit: 'hour' },
      kind: 'deadline',
      startsFrom: '发现较大以上事件之时',
      onExpiry: '迟报、漏报、谎报的从重处理。',
      note: '关键信息基础设施运营者一小时，中央和国家机关两小时；这里是其他运营者。',
    },
  ],
});
