// Terms of negotiation, mediation, judicial confirmation and online mediation.
import { countedTerms } from './dated-term.ts';
import {
  arbitration,
  arbitrationRulesFromMemory,
  civilProcedure,
  civilProcedureInterpretation,
  confirmationRules,
  enterpriseMediation,
  onlineMediation,
  peoplesMediation,
} from './instruments.ts';
import { cited, stated } from './stated.ts';

/** Terms by id, each with its wordings in time. */
export const mediationTerms = countedTerms({
  'dp.negotiate.respond': [
    {
      ...stated(enterpriseMediation, undefined, '2012-01-01'),
      label: '答复协商要求',
      term: { amount: 5, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '一方提出协商要求之日',
      unitConfidence: 'memory',
      onExpiry: '不答复的视为不愿协商，可以申请调解或者仲裁。',
      note: '部令原文未见，条文号和单位凭记忆。',
    },
  ],
  'dp.mediate.accept': [
    {
      ...stated(enterpriseMediation, undefined, '2012-01-01'),
      label: '企业调解委员会受理',
      term: { amount: 3, unit: 'working_day' },
      kind: 'deadline',
      startsFrom: '收到调解申请且双方愿意之日',
      onExpiry: '不受理的应当书面通知。',
      note: '',
    },
  ],
  'dp.mediate.finish_rule': [
    {
      ...stated(enterpriseMediation, undefined, '2012-01-01'),
      label: '企业调解期限（部令）',
      term: { amount: 15, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '受理调解申请之日',
      extension: { amount: null, words: '双方同意的可以延长。' },
      onExpiry: '视为调解不成。',
      note: '部令从受理起算，法律从收到申请起算，两个期限并列显示；可否申请仲裁看法律的那一个。',
    },
  ],
  'dp.mediate.finish_law': [
    {
      ...stated(arbitration, '第十四条第三款', '2008-05-01'),
      label: '调解期限（法律）',
      term: { amount: 15, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '调解组织收到调解申请之日',
      onExpiry: '没有达成协议的，任何一方都可以申请仲裁。',
      note: '比部令起算得早，法律没有延长的规定；十五日以后愿意的还可以继续谈。',
    },
  ],
  'dp.mediate.judicial_confirm': [
    {
      ...stated(civilProcedure, '第二百零五条', '2013-01-01'),
      label: '共同申请司法确认',
      term: { amount: 30, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '调解协议生效之日',
      also: [cited(peoplesMediation, '第三十三条')],
      onExpiry: '不能再申请确认；协议仍有约束力，可以仲裁或者起诉。',
      note: '双方共同申请；依法设立的调解组织都可以，不限于人民调解委员会；该条在历次修正中从第一百九十四条改到第二百零一条、第二百零五条。',
    },
  ],
  'dp.confirm.accept': [
    {
      ...stated(confirmationRules, '第四条', '2011-03-30'),
      label: '法院决定是否受理司法确认',
      term: { amount: 3, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '法院收到申请之日',
      note: '双方一起到场的可以当场受理、当场决定；规定是为人民调解和法院名册内的调解写的。',
    },
  ],
  'dp.confirm.decide': [
    {
      ...stated(confirmationRules, '第五条', '2011-03-30'),
      label: '法院作出确认决定（2011年规定）',
      term: { amount: 15, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '法院受理之日',
      extension: { amount: 10, words: '经院长批准可以延长十日。' },
      note: '司法确认现在是特别程序，《民事诉讼法》第一百八十七条给三十日；这十五日是较早、较窄的要求。',
    },
  ],
  'dp.confirm.special': [
    {
      ...stated(civilProcedure, '第一百八十七条', '2024-01-01'),
      label: '特别程序审限（含司法确认）',
      term: { amount: 30, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '立案之日',
      extension: { amount: null, words: '由院长批准延长，法律没有写上限。' },
      note: '',
    },
  ],
  'dp.confirm.third_party': [
    {
      ...stated(civilProcedureInterpretation, '第三百七十二条第二款', '2022-04-10'),
      label: '案外人请求撤销确认裁定',
      term: { amount: 6, unit: 'month' },
      kind: 'deadline',
      startsFrom: '知道或者应当知道权益受损之日',
      also: [cited(civilProcedureInterpretation, '第一百二十七条')],
      isFixed: true,
      onExpiry: '权利消灭。',
      note: '是固定期间，不中止、不中断、不延长；2011年规定第十条写的一年已不适用（解释第五百五十条）。',
    },
  ],
  'dp.confirm.party_objection': [
    {
      ...stated(civilProcedureInterpretation, '第三百七十二条第二款', '2022-04-10'),
      label: '当事人对确认裁定提出异议',
      term: { amount: 15, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '收到确认裁定之日',
      onExpiry: '不能再提出异议。',
      note: '',
    },
  ],
  'dp.online.choose': [
    {
      ...stated(onlineMediation, '第十条第二款', '2022-01-01'),
      label: '在线调解共同选定调解员',
      term: { amount: 2, unit: 'working_day' },
      kind: 'deadline',
      startsFrom: '双方同意在线调解之日',
      onExpiry: '由法院指定。',
      note: '',
    },
  ],
  'dp.online.appoint': [
    {
      ...stated(onlineMediation, '第十条第三款', '2022-01-01'),
      label: '法院指定在线调解组织',
      term: { amount: 3, unit: 'working_day' },
      kind: 'deadline',
      startsFrom: '法院收到在线调解申请之日',
      onExpiry: '法律没有规定逾期的后果，逾期提示并催办。',
      note: '',
    },
  ],
  'dp.online.accept': [
    {
      ...stated(onlineMediation, '第十二条', '2022-01-01'),
      label: '调解组织确认接受在线调解',
      term: { amount: 3, unit: 'working_day' },
      kind: 'deadline',
      startsFrom: '在平台上收到委派、委托或者申请之日',
      onExpiry: '法院或者当事人可以另选调解组织。',
      note: '在法院平台上工作的工会调解组织按这一期限。',
    },
  ],
  'dp.online.notify': [
    {
      ...stated(onlineMediation, '第十五条', '2022-01-01'),
      label: '询问对方是否愿意在线调解',
      term: { amount: 3, unit: 'working_day' },
      kind: 'deadline',
      startsFrom: '接受委派、委托之日',
      onExpiry: '法律没有规定逾期的后果，逾期提示并催办。',
      note: '',
    },
  ],
  'dp.online.pre_filing': [
    {
      ...stated(onlineMediation, '第二十四条', '2022-01-01'),
      label: '立案前在线调解',
      term: { amount: 30, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '在平台上确认接受之日',
      extension: { amount: null, words: '各方同意的可以延长。' },
      pauses: '鉴定的时间不计入（第二十六条）。',
      onExpiry: '调解程序结束；当事人要求的，由法院立案。',
      note: '',
    },
  ],
  'dp.online.after_ordinary': [
    {
      ...stated(onlineMediation, '第二十四条', '2022-01-01'),
      label: '立案后在线调解（普通程序）',
      term: { amount: 15, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '确认接受之日；由法官调解的，为各方同意之日',
      extension: { amount: null, words: '各方同意的可以延长，延长的时间不计入审限。' },
      onExpiry: '转回审理。',
      note: '',
    },
  ],
  'dp.online.after_summary': [
    {
      ...stated(onlineMediation, '第二十四条', '2022-01-01'),
      label: '立案后在线调解（简易程序）',
      term: { amount: 7, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '确认接受之日；由法官调解的，为各方同意之日',
      extension: { amount: null, words: '各方同意的可以延长，延长的时间不计入审限。' },
      onExpiry: '转回审理。',
      note: '',
    },
  ],
  'dp.arb_review.apply': [
    {
      ...stated(arbitrationRulesFromMemory, undefined, '2017-07-01'),
      label: '调解协议申请仲裁审查',
      term: { amount: 15, unit: 'calendar_day' },
      kind: 'deadline',
      startsFrom: '调解协议生效之日',
      also: [cited(enterpriseMediation)],
      unitConfidence: 'memory',
      onExpiry: '不能再申请审查，可以照常仲裁。',
      note: '双方共同申请；天数、条文号都凭记忆。',
    },
  ],
  'dp.arb_review.finish': [
    {
      ...stated(arbitrationRulesFromMemory, undefined, '2017-07-01'),
      label: '仲裁委员会审查调解协议',
      term: { amount: 5, unit: 'working_day' },
      kind: 'deadline',
      startsFrom: '受理审查申请之日',
      unitConfidence: 'memory',
      extension: { amount: 5, words: '可以延长五个工作日（凭记忆）。' },
      note: '天数、单位、条文号都凭记忆。',
    },
  ],
});
