// Labour Contract Act: articles 1 to 48, in our own words.
import { entry, humanJudgement, implementedIn, nothingToCompute, type ArticleTable } from './define.ts';

/** Articles 1 to 48. */
export const part1: ArticleTable = {
  1: entry(
    '立法目的',
    '完善劳动合同制度，明确双方权利义务，保护劳动者的合法权益，建立稳定的劳动关系。',
    nothingToCompute,
  ),
  2: entry(
    '适用范围',
    '境内企业、个体经济组织、民办非企业单位等与劳动者适用本法；国家机关、事业单位、社会团体同与其建立劳动关系的劳动者依照执行。',
    humanJudgement,
  ),
  3: entry('订立原则', '合同要合法、公平、自愿、协商一致、诚信地订立；依法订立后对双方有约束力。', nothingToCompute),
  4: entry(
    '规章制度',
    '关系职工切身利益的制度和重大事项，要经职代会或者全体职工讨论、与工会或者职工代表平等协商，并公示或者告知劳动者。',
    humanJudgement,
  ),
  5: entry('三方机制', '县级以上劳动行政部门同工会、企业代表建立三方机制，研究劳动关系的重大问题。', nothingToCompute),
  6: entry('工会的职责', '工会帮助劳动者订立和履行合同，同单位建立集体协商机制。', nothingToCompute),
  7: entry('劳动关系的建立', '劳动关系自用工之日建立；单位要建职工名册备查。', humanJudgement),
  8: entry(
    '如实告知',
    '单位招用时如实告知工作、报酬、危害等情况；劳动者如实说明与合同直接相关的基本情况。',
    nothingToCompute,
  ),
  9: entry('不得扣证收钱', '招用时不得扣押身份证等证件，不得要担保，不得以其他名义收取财物。', nothingToCompute),
  10: entry(
    '书面合同',
    '建立劳动关系要订书面合同；没有同时订立的，应当自用工之日起一个月内订立。',
    implementedIn('law/claims/double-wage.ts', 'law/terms/contract-terms.ts'),
  ),
  11: entry(
    '报酬不明',
    '没有书面合同而报酬约定不清的，按集体合同标准；没有集体合同或者其中没有规定的，同工同酬。',
    humanJudgement,
  ),
  12: entry('合同种类', '合同有三种：固定期限、无固定期限、以完成一定工作任务为期限。', nothingToCompute),
  13: entry('固定期限合同', '约定了终止时间的合同，由双方协商一致订立。', nothingToCompute),
  14: entry(
    '无固定期限合同',
    '连续工作满十年、改制等重订时满十年且距退休不足十年、连续订两次固定期限且没有第三十九条和第四十条第一二项情形而续订的，劳动者提出或同意就应订立，除非其要求固定期限；用工满一年未订书面合同的视为已订。',
    implementedIn('law/claims/double-wage.ts', 'law/claims/double-wage-period.ts', 'law/terms/contract-terms.ts'),
  ),
  15: entry('任务合同', '以某项工作完成为期限的合同，由双方协商一致订立。', nothingToCompute),
  16: entry('生效与文本', '双方在文本上签字或者盖章后合同生效，各执一份。', nothingToCompute),
  17: entry(
    '必备条款',
    '合同应写明双方身份、期限、工作内容和地点、工时休假、报酬、社保、劳动保护等；试用期、培训、保密等可以另行约定。',
    humanJudgement,
  ),
  18: entry(
    '约定不明',
    '报酬、条件约定不明的先重新协商；不成的用集体合同；再没有的，报酬同工同酬，条件按国家规定。',
    humanJudgement,
  ),
  19: entry(
    '试用期的长短',
    '合同三个月以上不满一年的试用期至多一个月，一年以上不满三年的至多二个月，三年以上和无固定期限的至多六个月；只能约定一次；任务合同和不满三个月的不得约定；只约定试用期的不成立。',
    implementedIn('law/claims/probation.ts', 'law/figures/ending.ts'),
  ),
  20: entry(
    '试用期工资',
    '不得低于同岗位最低档工资或者约定工资的百分之八十，并且不得低于当地最低工资。',
    implementedIn('law/figures/ending.ts'),
  ),
  21: entry('试用期解除', '试用期内只有第三十九条和第四十条第一、二项情形才能解除，并要说明理由。', humanJudgement),
  22: entry(
    '服务期',
    '出专项费用作专业培训的可以约定服务期；违约金不超过培训费用，也不超过未履行部分应分摊的费用。',
    implementedIn('law/claims/service-period.ts'),
  ),
  23: entry(
    '保密与竞业限制',
    '可以约定保密；对负有保密义务的人可以约定竞业限制，离职后按月给经济补偿，违反的按约定付违约金。',
    implementedIn('law/claims/non-compete.ts'),
  ),
  24: entry(
    '竞业限制的范围',
    '限于高管、高级技术人员和其他保密义务人，范围、地域、期限由双方约定，离职后至多二年。',
    implementedIn('law/claims/non-compete.ts', 'law/figures/ending.ts'),
  ),
  25: entry('不得约定违约金', '除服务期和竞业限制外，不得约定由劳动者承担违约金。', humanJudgement),
  26: entry(
    '合同无效',
    '欺诈胁迫乘人之危、单位免除自己责任或排除劳动者权利、违反强制规定的，全部或者部分无效；有争议的由仲裁机构或者法院确认。',
    humanJudgement,
  ),
  27: entry('部分无效', '一部分无效不影响其他部分的，其他部分仍然有效。', nothingToCompute),
  28: entry(
    '无效合同的报酬',
    '合同无效而劳动者已经付出劳动的，单位支付报酬，参照本单位相同或者相近岗位确定。',
    implementedIn('law/claims/severance-grounds.ts'),
  ),
  29: entry('全面履行', '双方按照合同约定全面履行各自的义务。', nothingToCompute),
  30: entry(
    '及时足额付酬',
    '单位按约定和规定及时足额付酬；拖欠的，劳动者可以向当地法院申请支付令。',
    implementedIn('law/claims/wages.ts'),
  ),
  31: entry(
    '加班',
    '单位严格执行定额，不得强迫或者变相强迫加班；安排加班的按国家规定付加班费。',
    implementedIn('law/claims/overtime.ts'),
  ),
  32: entry(
    '拒绝冒险作业',
    '劳动者拒绝违章指挥、强令冒险作业不算违约，对危害安全健康的条件有权批评、检举、控告。',
    nothingToCompute,
  ),
  33: entry('单位变更事项', '单位变更名称、法定代表人、负责人或者投资人，不影响合同履行。', nothingToCompute),
  34: entry('合并分立', '单位合并、分立的，原合同继续有效，由承继其权利义务的单位履行。', humanJudgement),
  35: entry('变更合同', '双方协商一致可以变更合同，变更用书面形式，文本各执一份。', humanJudgement),
  36: entry('协商解除', '双方协商一致可以解除劳动合同。', implementedIn('law/claims/severance-grounds.ts')),
  37: entry(
    '劳动者辞职',
    '劳动者提前三十日书面通知可以解除，试用期内提前三日通知。',
    implementedIn('law/claims/severance-grounds.ts', 'law/terms/contract-terms.ts'),
  ),
  38: entry(
    '劳动者被迫解除',
    '单位不提供约定的劳动条件、未及时足额付酬、不依法缴社保、违法规章损害权益、以欺诈等使合同无效的，劳动者可以解除；以暴力强迫劳动或者强令冒险的，可以立即解除不必告知。',
    implementedIn('law/claims/severance.ts', 'law/claims/severance-grounds.ts'),
  ),
  39: entry(
    '过失性解除',
    '试用期证明不合格、严重违纪、严重失职造成重大损害、兼职影响严重或经提出不改、以欺诈等使合同无效、被追究刑事责任的，单位可以解除。',
    implementedIn('law/claims/severance-grounds.ts'),
  ),
  40: entry(
    '无过失解除',
    '医疗期满不能工作、经培训或调岗仍不能胜任、客观情况重大变化协商不成的，单位提前三十日书面通知或者多付一个月工资后可以解除。',
    implementedIn(
      'law/claims/notice-pay.ts',
      'law/claims/conflicts.ts',
      'law/claims/severance-grounds.ts',
      'law/figures/ending.ts',
      'law/terms/contract-terms.ts',
    ),
  ),
  41: entry(
    '经济性裁员',
    '重整、经营严重困难、转产改制、客观经济情况重大变化，需裁二十人以上或职工一成以上的，提前三十日说明、听取意见并报告；优先留用三类人；六个月内再招要通知并优先招被裁人员。',
    implementedIn('law/claims/notice-pay.ts', 'law/claims/severance-grounds.ts', 'law/terms/contract-terms.ts'),
  ),
  42: entry(
    '不得解除的人',
    '未作离岗体检或疑似职业病、因工丧失劳动能力、医疗期内、孕产哺乳期、工作满十五年且距退休不足五年等，不得依第四十条、第四十一条解除。',
    humanJudgement,
  ),
  43: entry(
    '事先通知工会',
    '单位单方解除应当事先把理由通知工会；违法违约的，工会有权要求纠正，单位应研究意见并书面答复。',
    implementedIn('law/claims/unlawful-termination.ts', 'law/terms/undecided-terms.ts'),
  ),
  44: entry(
    '合同终止',
    '合同期满、开始依法享受养老保险、劳动者死亡或失踪、单位破产、被吊销关闭撤销或提前解散等，合同终止。',
    implementedIn('law/claims/severance-grounds.ts'),
  ),
  45: entry(
    '逾期终止',
    '期满时有第四十二条情形的，续延到情形消失；因工丧失劳动能力的，按工伤保险规定。',
    humanJudgement,
  ),
  46: entry(
    '应付经济补偿',
    '劳动者依三十八条解除、单位提出的协商解除、四十条解除、裁员、固定期限期满（单位维持或提高条件而劳动者不续的除外）、破产关闭解散等，应付经济补偿。',
    implementedIn('law/claims/severance.ts', 'law/claims/notice-pay.ts', 'law/claims/severance-grounds.ts'),
  ),
  47: entry(
    '经济补偿的计算',
    '每满一年一个月工资，六个月以上不满一年算一年，不满六个月半个月；月工资高于当地上年度平均三倍的按三倍付，且至多十二年；月工资是解除前十二个月的平均。',
    implementedIn(
      'law/claims/severance.ts',
      'law/claims/average-wage.ts',
      'law/claims/service.ts',
      'law/claims/severance-counts.ts',
      'law/claims/severance-grounds.ts',
      'law/claims/severance-readings.ts',
      'law/claims/severance-standard.ts',
      'law/figures/ending.ts',
    ),
  ),
  48: entry(
    '违法解除的后果',
    '单位违法解除或终止，劳动者要求继续履行的应继续；不要求或者不能继续的，按第八十七条付赔偿金。',
    implementedIn('law/claims/unlawful-termination.ts', 'law/claims/conflicts.ts', 'law/claims/set.ts'),
  ),
};
