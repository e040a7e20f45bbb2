// 社会保险法, articles from 51 on (see social-insurance-act.ts).
import { humanJudgement, nothingToCompute, type ArticleTable } from './define.ts';

/** Articles 51 to 98. */
export const table2: ArticleTable = {
  51: {
    title: '停止领取',
    substance: '重新就业、服兵役、移居境外、享受养老待遇、无正当理由拒绝介绍的工作或者培训的，停止领取。',
    treatment: humanJudgement,
  },
  52: {
    title: '失业关系转移',
    substance: '跨统筹地区就业的，失业保险关系随本人转移，年限累计。',
    treatment: nothingToCompute,
  },
  53: {
    title: '生育：谁缴费',
    substance: '职工应当参加生育保险，由单位缴费，职工不缴。',
    treatment: humanJudgement,
  },
  54: {
    title: '生育待遇',
    substance: '单位已缴费的职工享受生育医疗费用和生育津贴，未就业配偶享受医疗费用待遇，由基金支付。',
    treatment: humanJudgement,
  },
  55: {
    title: '生育医疗费用',
    substance: '包括生育的医疗费用、计划生育的医疗费用和法律法规规定的其他项目。',
    treatment: humanJudgement,
  },
  56: {
    title: '生育津贴',
    substance: '女职工产假、计划生育手术休假等可以享受，按单位上年度职工月平均工资计发。',
    treatment: humanJudgement,
  },
  57: {
    title: '单位登记',
    substance: '单位自成立之日起三十日内申请登记，经办机构十五日内审核；变更或者终止的三十日内办理变更、注销。',
    treatment: humanJudgement,
    inForceFrom: '2018-12-29',
  },
  58: {
    title: '职工登记',
    substance: '单位自用工之日起三十日内为职工申请登记；没有登记的由经办机构核定应缴的费。',
    treatment: humanJudgement,
  },
  59: {
    title: '统一征收',
    substance: '政府加强征收，社会保险费实行统一征收，办法由国务院规定。',
    treatment: nothingToCompute,
  },
  60: {
    title: '申报缴纳',
    substance: '单位自行申报、按时足额缴费，不得缓缴减免；职工部分代扣代缴，按月把明细告知本人。',
    treatment: humanJudgement,
  },
  61: {
    title: '征收与告知',
    substance: '征收机构依法按时足额征收，定期把缴费情况告知单位和个人。',
    treatment: nothingToCompute,
  },
  62: {
    title: '不申报的核定',
    substance: '单位没有申报的，按上月缴费额的百分之一百一十确定应缴数额，补办申报后结算。',
    treatment: humanJudgement,
  },
  63: {
    title: '欠费的强制',
    substance: '征收机构责令限期缴纳或补足；仍不缴的可以查询账户、申请划拨、要求担保，或者申请法院扣押拍卖。',
    treatment: humanJudgement,
  },
  64: {
    title: '基金种类',
    substance: '分险种建账核算、专款专用，医疗与生育合并；养老逐步全国统筹，其他逐步省级统筹。',
    treatment: nothingToCompute,
    inForceFrom: '2018-12-29',
  },
  65: {
    title: '收支平衡',
    substance: '基金通过预算实现平衡，不足时县级以上政府给予补贴。',
    treatment: nothingToCompute,
  },
  66: {
    title: '基金预算',
    substance: '按统筹层次设立预算，医疗与生育合并编制，其他按项目分别编制。',
    treatment: nothingToCompute,
    inForceFrom: '2018-12-29',
  },
  67: {
    title: '预决算程序',
    substance: '预算、决算草案的编制、审核和批准依法律和国务院规定。',
    treatment: nothingToCompute,
  },
  68: {
    title: '财政专户',
    substance: '基金存入财政专户，办法由国务院规定。',
    treatment: nothingToCompute,
  },
  69: {
    title: '投资运营',
    substance: '保证安全的前提下按规定投资；不得平衡财政、建办公场所或者支付人员经费。',
    treatment: nothingToCompute,
  },
  70: {
    title: '公布',
    substance: '经办机构定期公布参保情况和基金收支、结余、收益。',
    treatment: nothingToCompute,
  },
  71: {
    title: '全国社会保障基金',
    substance: '由中央财政拨款等构成，用于补充和调剂，专门机构运营，定期公布并受监督。',
    treatment: nothingToCompute,
  },
  72: {
    title: '经办机构设置',
    substance: '统筹地区设经办机构，可以设分支和网点，经费由同级财政保障。',
    treatment: nothingToCompute,
  },
  73: {
    title: '经办制度',
    substance: '建立业务、财务、安全和风险制度，按时足额支付待遇。',
    treatment: nothingToCompute,
  },
  74: {
    title: '记录与查询',
    substance: '完整准确记录缴费和待遇，定期免费寄送权益记录单；单位和个人可以免费查询核对。',
    treatment: humanJudgement,
  },
  75: {
    title: '信息系统',
    substance: '全国社会保险信息系统按统一规划由县级以上政府共同建设。',
    treatment: nothingToCompute,
  },
  76: {
    title: '人大监督',
    substance: '各级人大常委会听取基金收支管理的专项报告，组织执法检查。',
    treatment: nothingToCompute,
  },
  77: {
    title: '行政监督检查',
    substance: '行政部门检查单位和个人守法情况；被检查的应当如实提供资料，不得拒绝、谎报、瞒报。',
    treatment: nothingToCompute,
  },
  78: {
    title: '财政审计监督',
    substance: '财政、审计按职责监督基金的收支、管理和投资运营。',
    treatment: nothingToCompute,
  },
  79: {
    title: '对基金的检查',
    substance: '行政部门检查基金，可以查阅封存资料、询问、制止，提出整改或者处理，定期公布结果。',
    treatment: nothingToCompute,
  },
  80: {
    title: '监督委员会',
    substance: '由单位、参保人、工会代表和专家组成，听取经办机构汇报，可以聘请审计，有权提出改正建议。',
    treatment: nothingToCompute,
  },
  81: {
    title: '保密',
    substance: '行政部门、经办和征收机构及其人员对单位和个人信息保密。',
    treatment: nothingToCompute,
  },
  82: {
    title: '举报投诉',
    substance: '任何人可以举报、投诉违法行为；部门依法处理，不属于自己职责的书面通知并移交。',
    treatment: humanJudgement,
  },
  83: {
    title: '救济',
    substance:
      '对征收、经办机构的行为可以复议或者诉讼；与单位的社保争议可以调解、仲裁、起诉，也可以要求行政部门或征收机构处理。',
    treatment: humanJudgement,
  },
  84: {
    title: '不登记的处罚',
    substance: '责令限期改正；逾期的处应缴费一倍以上三倍以下罚款，责任人员五百元以上三千元以下。',
    treatment: humanJudgement,
  },
  85: {
    title: '不出具证明',
    substance: '单位拒不出具终止解除证明的，依劳动合同法处理。',
    treatment: humanJudgement,
  },
  86: {
    title: '欠费的滞纳金',
    substance: '责令限期缴纳或补足，自欠缴之日起按日加收万分之五；逾期仍不缴的处欠缴额一倍以上三倍以下罚款。',
    treatment: humanJudgement,
  },
  87: {
    title: '服务机构骗保',
    substance: '骗取基金支出的责令退回，处骗取额二倍以上五倍以下罚款；解除协议，吊销有关人员的执业资格。',
    treatment: nothingToCompute,
  },
  88: {
    title: '个人骗取待遇',
    substance: '以欺诈等手段骗取待遇的，责令退回，处骗取额二倍以上五倍以下罚款。',
    treatment: humanJudgement,
  },
  89: {
    title: '经办机构违法',
    substance: '不履行职责、未存专户、克扣待遇、丢失篡改记录等的责令改正，造成损失的赔偿，处分责任人员。',
    treatment: nothingToCompute,
  },
  90: {
    title: '征收机构违法',
    substance: '擅自改基数、费率造成多收少收的，责令追缴或者退还，处分责任人员。',
    treatment: nothingToCompute,
  },
  91: {
    title: '侵占挪用基金',
    substance: '隐匿、转移、侵占、挪用或者违规投资的，责令追回，没收违法所得，处分责任人员。',
    treatment: nothingToCompute,
  },
  92: {
    title: '泄露信息',
    substance: '泄露单位和个人信息的给予处分，造成损失的赔偿。',
    treatment: nothingToCompute,
  },
  93: {
    title: '渎职',
    substance: '国家工作人员滥用职权、玩忽职守、徇私舞弊的给予处分。',
    treatment: nothingToCompute,
  },
  94: {
    title: '刑事责任',
    substance: '构成犯罪的依法追究刑事责任。',
    treatment: nothingToCompute,
  },
  95: {
    title: '进城务工人员',
    substance: '进城务工的农村居民依本法参加社会保险。',
    treatment: humanJudgement,
  },
  96: {
    title: '被征地农民',
    substance: '征地应当足额安排被征地农民的社会保险费，纳入相应的制度。',
    treatment: nothingToCompute,
  },
  97: {
    title: '外国人',
    substance: '外国人在境内就业的，参照本法参加社会保险。',
    treatment: humanJudgement,
  },
  98: {
    title: '施行',
    substance: '自2011年7月1日起施行。',
    treatment: nothingToCompute,
  },
};
