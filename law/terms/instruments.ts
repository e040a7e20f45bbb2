// The instruments the terms rest on, each with where its wording was read, and how an entry of the tables takes that over.
import type { Confidence } from '../basis.ts';

/** An instrument as the tables cite it. */
export type Ground = {
  readonly instrument: string;
  readonly number?: string;
  readonly url?: string;
  /** Where length and start were read. */
  readonly source: string;
  readonly confidence: Confidence;
};

const texts = 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981';

export const legalAid: Ground = {
  instrument: '法律援助法',
  url: `${texts}/行政法/法律援助法(2021-08-20).md`,
  source: '法律援助法(2021-08-20) 条文',
  confidence: 'text',
};
export const arbitration: Ground = {
  instrument: '劳动争议调解仲裁法',
  url: `${texts}/诉讼与非诉讼程序法/劳动争议调解仲裁法(2007-12-29).md`,
  source: '劳动争议调解仲裁法(2007-12-29) 条文',
  confidence: 'text',
};
export const civilCode: Ground = {
  instrument: '民法典',
  url: `${texts}/民法典/总则.md`,
  source: '民法典总则编 条文',
  confidence: 'text',
};
export const civilProcedure: Ground = {
  instrument: '民事诉讼法',
  url: `${texts}/诉讼与非诉讼程序法/民事诉讼法(2023-09-01).md`,
  source: '民事诉讼法(2023-09-01) 条文',
  confidence: 'text',
};
export const civilProcedureInterpretation: Ground = {
  instrument: '最高人民法院关于适用《中华人民共和国民事诉讼法》的解释',
  number: '2022年修正',
  url: `${texts}/司法解释/最高人民法院关于适用《民事诉讼法》的解释(2022-04-01).md`,
  source: '民事诉讼法司法解释(2022-04-01) 网上文本',
  confidence: 'sourced',
};
export const labourContract: Ground = {
  instrument: '劳动合同法',
  url: `${texts}/社会法/劳动合同法(2012-12-28).md`,
  source: '劳动合同法(2012-12-28) 条文',
  confidence: 'text',
};
export const inspection: Ground = {
  instrument: '劳动保障监察条例',
  url: `${texts}/行政法规/劳动保障监察条例(2004-11-01).md`,
  source: '劳动保障监察条例(2004-11-01) 条文',
  confidence: 'text',
};
export const inspectionRules: Ground = {
  instrument: '关于实施《劳动保障监察条例》若干规定',
  url: 'http://www.fzja.gov.cn/xjwz/hdjl/hdzsk/rlzyhshbzj/ldgxhldwq/202309/t20230919_4675379.htm',
  source: 'http://www.fzja.gov.cn/xjwz/hdjl/hdzsk/rlzyhshbzj/ldgxhldwq/202309/t20230919_4675379.htm',
  confidence: 'sourced',
};
export const migrantWages: Ground = {
  instrument: '保障农民工工资支付条例',
  url: `${texts}/行政法规/保障农民工工资支付条例(2019-12-30).md`,
  source: '保障农民工工资支付条例(2019-12-30) 条文',
  confidence: 'text',
};
export const wagePayment: Ground = {
  instrument: '工资支付暂行规定',
  number: '劳部发〔1994〕489号',
  url: `${texts}/行政法规/工资支付暂行规定(1994-12-06).md`,
  source: '工资支付暂行规定(1994-12-06) 条文',
  confidence: 'text',
};
export const socialInsurance: Ground = {
  instrument: '社会保险法',
  url: `${texts}/社会法/社会保险法(2018-12-29).md`,
  source: '社会保险法(2018-12-29) 条文',
  confidence: 'text',
};
export const enterpriseMediation: Ground = {
  instrument: '企业劳动争议协商调解规定',
  number: '人力资源和社会保障部令第17号',
  url: 'http://btbtt12.com/thread-index-fid-975-tid-3639449.htm',
  source: 'http://btbtt12.com/thread-index-fid-975-tid-3639449.htm',
  confidence: 'sourced',
};
export const confirmationRules: Ground = {
  instrument: '最高人民法院关于人民调解协议司法确认程序的若干规定',
  number: '法释〔2011〕5号',
  url: `${texts}/司法解释/最高人民法院关于人民调解协议司法确认程序的若干规定(2011-03-23).md`,
  source: '司法确认程序若干规定(2011-03-23) 条文',
  confidence: 'text',
};
export const onlineMediation: Ground = {
  instrument: '人民法院在线调解规则',
  url: `${texts}/司法解释/人民法院在线调解规则(2021-12-30).md`,
  source: '人民法院在线调解规则(2021-12-30) 条文',
  confidence: 'text',
};
export const arbitrationRulesFromMemory: Ground = {
  instrument: '劳动人事争议仲裁办案规则',
  number: '人力资源和社会保障部令第33号',
  source: '无可靠出处',
  confidence: 'memory',
};
export const arbitrationRulesMediation: Ground = {
  instrument: '劳动人事争议仲裁办案规则',
  number: '人力资源和社会保障部令第33号',
  url: 'https://law.t8p.cn/articles/7145235145591758848.html',
  source: 'https://law.t8p.cn/articles/7145235145591758848.html',
  confidence: 'sourced',
};
export const arbitrationRulesCollective: Ground = {
  instrument: '劳动人事争议仲裁办案规则',
  number: '人力资源和社会保障部令第33号',
  url: 'https://www.0734zpw.com/n64006.html',
  source: 'https://www.0734zpw.com/n64006.html',
  confidence: 'sourced',
};
export const occupationalDisease: Ground = {
  instrument: '职业病防治法',
  url: `${texts}/社会法/职业病防治法(2018-12-29).md`,
  source: '职业病防治法(2018-12-29) 条文',
  confidence: 'text',
};
export const labourInterpretation: Ground = {
  instrument: '最高人民法院关于审理劳动争议案件适用法律问题的解释（一）',
  number: '法释〔2020〕26号',
  url: `${texts}/司法解释/最高人民法院关于审理劳动争议案件适用法律问题的解释（一）(2020-12-29).md`,
  source: '劳动争议司法解释一(2020-12-29) 条文',
  confidence: 'text',
};
export const unionActInterpretation: Ground = {
  instrument: '最高人民法院关于在民事审判工作中适用《中华人民共和国工会法》若干问题的解释',
  url: `${texts}/司法解释/最高人民法院关于在民事审判工作中适用《工会法》若干问题的解释(2020-12-29).md`,
  source: '适用工会法若干问题的解释(2020-12-29) 条文',
  confidence: 'text',
};
export const workInjury: Ground = {
  instrument: '工伤保险条例',
  url: `${texts}/行政法规/工伤保险条例(2010-12-20).md`,
  source: '工伤保险条例(2010-12-20) 条文',
  confidence: 'text',
};
export const administrativeReconsideration: Ground = {
  instrument: '行政复议法',
  url: `${texts}/诉讼与非诉讼程序法/行政复议法(2023-09-01).md`,
  source: '行政复议法(2023-09-01) 网上文本',
  confidence: 'sourced',
};
export const administrativeLitigation: Ground = {
  instrument: '行政诉讼法',
  url: `${texts}/诉讼与非诉讼程序法/行政诉讼法(2017-06-27).md`,
  source: '行政诉讼法(2017-06-27) 网上文本',
  confidence: 'sourced',
};
export const bankruptcy: Ground = {
  instrument: '企业破产法',
  url: `${texts}/民法商法/企业破产法(2006-08-27).md`,
  source: '企业破产法(2006-08-27) 条文',
  confidence: 'text',
};
export const petition: Ground = {
  instrument: '信访工作条例',
  url: `${texts}/行政法规/信访工作条例(2022-02-25).md`,
  source: '信访工作条例(2022-02-25) 条文',
  confidence: 'text',
};
export const simplePetition: Ground = {
  instrument: '信访事项简易办理办法（试行）',
  number: '国家信访局2016年',
  source: '无可靠出处',
  confidence: 'memory',
};
export const hotline12345: Ground = {
  instrument: '江苏省12345政务服务热线办理时限（公开报道）',
  url: 'http://jszwb.jiangsu.gov.cn/art/2022/2/7/art_81695_10340774.html',
  source: 'http://jszwb.jiangsu.gov.cn/art/2022/2/7/art_81695_10340774.html',
  confidence: 'sourced',
};
export const legalPersonFromMemory: Ground = {
  instrument: '基层工会法人登记管理办法',
  number: '总工办发〔2020〕20号',
  source: '无可靠出处',
  confidence: 'memory',
};
export const legalPersonChange: Ground = {
  instrument: '基层工会法人登记管理办法',
  number: '总工办发〔2020〕20号',
  url: 'http://www.rzgh.org.cn/art/2022/9/23/art_229949_4681.html',
  source: 'http://www.rzgh.org.cn/art/2022/9/23/art_229949_4681.html',
  confidence: 'sourced',
};
export const legalPersonRenewal: Ground = {
  instrument: '基层工会法人登记管理办法',
  number: '总工办发〔2020〕20号',
  url: 'http://www.hbrsks.net/zgz/?id=204540',
  source: 'http://www.hbrsks.net/zgz/?id=204540',
  confidence: 'sourced',
};
export const unionElection: Ground = {
  instrument: '工会基层组织选举工作条例',
  url: 'https://www.ahghw.org.cn/zlzx/zlxz/10323751.html',
  source: 'https://www.ahghw.org.cn/zlzx/zlxz/10323751.html',
  confidence: 'sourced',
};
export const personalInformation: Ground = {
  instrument: '个人信息保护法',
  url: `${texts}/行政法/个人信息保护法(2021-08-20).md`,
  source: '个人信息保护法(2021-08-20) 条文',
  confidence: 'text',
};
export const networkData: Ground = {
  instrument: '网络数据安全管理条例',
  url: `${texts}/行政法规/网络数据安全管理条例(2024-09-24).md`,
  source: '网络数据安全管理条例(2024-09-24) 条文',
  confidence: 'text',
};
export const networkIncident: Ground = {
  instrument: '国家网络安全事件报告管理办法',
  url: 'http://www.qdubb.cn/html/2025/yunlingyaowen_0916/141638.html',
  source: 'http://www.qdubb.cn/html/2025/yunlingyaowen_0916/141638.html',
  confidence: 'sourced',
};
export const graded: Ground = {
  instrument: '信息安全等级保护管理办法',
  number: '公通字〔2007〕43号',
  source: '无可靠出处',
  confidence: 'memory',
};
export const consultationStandard: Ground = {
  instrument: '全国民事行政法律援助服务规范',
  number: 'SF/T 0058-2019',
  url: 'https://www.yjq.gov.cn/openness/grassroots/6606011/39329942.html',
  source: 'https://www.yjq.gov.cn/openness/grassroots/6606011/39329942.html',
  confidence: 'sourced',
};
export const labourContractRegulation: Ground = {
  instrument: '劳动合同法实施条例',
  url: `${texts}/行政法规/劳动合同法实施条例(2008-09-18).md`,
  source: '劳动合同法实施条例 条文',
  confidence: 'text',
};
export const tradeUnion: Ground = { instrument: '工会法', source: '工会法 条文', confidence: 'text' };
export const labourLaw: Ground = { instrument: '劳动法', source: '劳动法 条文', confidence: 'text' };
export const peoplesMediation: Ground = { instrument: '人民调解法', source: '人民调解法 条文', confidence: 'text' };
