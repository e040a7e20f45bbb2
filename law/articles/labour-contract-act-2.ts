// Labour Contract Act: articles 49 to 98, in our own words.
import { entry, humanJudgement, implementedIn, nothingToCompute, type ArticleTable } from './define.ts';

/** Articles 49 to 98. */
export const part2: ArticleTable = {
  49: entry('社保转移', '国家建立健全社会保险关系跨地区转移接续的制度。', nothingToCompute),
  50: entry(
    '离职手续',
    '单位出具离职证明，十五日内转移档案和社保关系；经济补偿在办结交接时支付；合同文本至少保存二年。',
    implementedIn('law/terms/contract-terms.ts', 'law/claims/severance.ts'),
  ),
  51: entry(
    '集体合同',
    '职工一方与单位可以就报酬、工时、安全、福利等订集体合同，草案经职代会或全体职工讨论通过；由工会订立，没有工会的由推举的代表订立。',
    nothingToCompute,
  ),
  52: entry('专项集体合同', '可以订劳动安全卫生、女职工权益、工资调整机制等专项集体合同。', nothingToCompute),
  53: entry(
    '行业区域集体合同',
    '县级以下区域的建筑、采矿、餐饮等行业，可以订行业性或者区域性集体合同。',
    nothingToCompute,
  ),
  54: entry(
    '集体合同生效',
    '集体合同报劳动行政部门，收到文本之日起十五日内没有异议的即生效，对双方有约束力。',
    humanJudgement,
  ),
  55: entry('集体合同的标准', '集体合同的标准不低于当地政府的最低标准，劳动合同的标准不低于集体合同。', humanJudgement),
  56: entry(
    '集体合同的责任',
    '单位违反集体合同的，工会可以要求担责；协商不成的，工会可以申请仲裁、起诉。',
    humanJudgement,
  ),
  57: entry(
    '派遣单位的条件',
    '经营劳务派遣要有注册资本二百万元以上、固定场所和管理制度，并取得行政许可。',
    nothingToCompute,
    { inForceFrom: '2013-07-01' },
  ),
  58: entry(
    '派遣单位的义务',
    '派遣单位是用人单位，合同应订二年以上固定期限，按月付酬；无工作期间按所在地最低工资按月付。',
    implementedIn('law/claims/wages.ts'),
  ),
  59: entry(
    '派遣协议',
    '派遣单位与用工单位订协议，写明岗位、人数、期限、报酬和社保；不得把连续用工分割成数个短期协议。',
    nothingToCompute,
  ),
  60: entry('告知与不得克扣', '派遣单位把协议内容告知劳动者，不得克扣报酬；两方都不得向劳动者收费。', nothingToCompute),
  61: entry('跨地区派遣', '跨地区派遣的，报酬和劳动条件按用工单位所在地的标准。', humanJudgement),
  62: entry(
    '用工单位的义务',
    '用工单位提供劳动条件，付加班费、绩效奖金，连续用工的正常调薪；不得再派遣到别的单位。',
    humanJudgement,
  ),
  63: entry(
    '同工同酬',
    '被派遣劳动者与用工单位同类岗位同工同酬，没有同类岗位的参照当地相同或者相近岗位。',
    humanJudgement,
    { inForceFrom: '2013-07-01' },
  ),
  64: entry('派遣工入会', '被派遣劳动者可以在派遣单位或者用工单位参加、组织工会。', nothingToCompute),
  65: entry(
    '派遣的解除与退回',
    '劳动者可以依第三十六条、第三十八条解除；有第三十九条、第四十条第一二项情形的，用工单位可以退回。',
    humanJudgement,
  ),
  66: entry(
    '派遣的岗位',
    '派遣只用于临时性、辅助性、替代性岗位，临时性不超过六个月；用工数量不得超过规定比例。',
    humanJudgement,
    { inForceFrom: '2013-07-01' },
  ),
  67: entry('不得自设派遣', '用人单位不得设立派遣单位向本单位或者所属单位派遣。', nothingToCompute),
  68: entry('非全日制', '以小时计酬为主，在同一单位平均每日不超过四小时、每周累计不超过二十四小时。', humanJudgement),
  69: entry('非全日制合同', '可以口头约定，也可以同几个单位订合同，后订的不得影响先订的。', nothingToCompute),
  70: entry('非全日制无试用期', '非全日制用工不得约定试用期。', implementedIn('law/claims/probation.ts')),
  71: entry('非全日制的终止', '任何一方随时可以通知终止，单位不付经济补偿。', implementedIn('law/claims/severance.ts')),
  72: entry(
    '非全日制报酬',
    '小时报酬不低于当地最低小时工资，结算支付周期至多十五日。',
    implementedIn('law/claims/wages.ts'),
  ),
  73: entry('监督管理', '劳动行政部门负责劳动合同制度的监督管理，并听取工会、企业和主管部门的意见。', nothingToCompute),
  74: entry(
    '监察事项',
    '劳动行政部门检查规章制度、合同订立解除、派遣、工时休假、工资与最低工资、社保等情况。',
    nothingToCompute,
  ),
  75: entry('检查的权力', '检查时可以查阅材料、实地检查，双方如实提供；检查人员出示证件、文明执法。', nothingToCompute),
  76: entry('其他部门', '建设、卫生、安监等部门在职责内监督单位执行劳动合同制度。', nothingToCompute),
  77: entry('救济途径', '权益受侵害的，可以要求有关部门处理，也可以申请仲裁、起诉。', nothingToCompute),
  78: entry(
    '工会监督',
    '工会监督单位履行合同，有权提意见、要求纠正；劳动者仲裁、起诉的，工会依法支持帮助。',
    nothingToCompute,
  ),
  79: entry('举报', '任何人都可以举报违法行为，劳动行政部门及时核实处理，奖励有功的举报人。', nothingToCompute),
  80: entry('违法规章', '规章制度违法的，责令改正、警告；造成劳动者损害的，承担赔偿责任。', humanJudgement),
  81: entry('缺条款不给文本', '合同缺必备条款或者不交给劳动者文本的，责令改正；造成损害的赔偿。', humanJudgement),
  82: entry(
    '二倍工资',
    '用工超过一个月不满一年没有订书面合同的，每月付二倍工资；应订而不订无固定期限合同的，自应订之日起每月付二倍工资。',
    implementedIn('law/claims/double-wage.ts'),
  ),
  83: entry(
    '违法试用期',
    '责令改正；已经履行的，以试用期满月工资为标准，按超过法定试用期的期间付赔偿金。',
    implementedIn('law/claims/probation.ts'),
  ),
  84: entry(
    '扣证收钱的处罚',
    '扣押证件、档案、物品的责令退还并处罚；收取财物的另按每人五百元以上二千元以下罚款，造成损害的赔偿。',
    humanJudgement,
  ),
  85: entry(
    '加付赔偿金',
    '欠薪、低于最低工资、不付加班费、不付经济补偿的，责令限期支付，并补足最低工资差额；逾期不付的，按应付额百分之五十以上百分之一百以下加付。',
    implementedIn('law/claims/additional-compensation.ts', 'law/claims/wages.ts'),
  ),
  86: entry('无效的赔偿', '合同被确认无效给对方造成损害的，有过错的一方赔偿。', humanJudgement),
  87: entry(
    '违法解除赔偿金',
    '单位违法解除或者终止的，按经济补偿标准的二倍付赔偿金。',
    implementedIn('law/claims/unlawful-termination.ts'),
  ),
  88: entry(
    '强迫劳动等',
    '强迫劳动、强令冒险、侮辱体罚搜查拘禁、劳动条件恶劣严重损害健康的，处罚、追究刑责并赔偿。',
    humanJudgement,
  ),
  89: entry('不给离职证明', '不出具解除终止书面证明的，责令改正；造成损害的赔偿。', humanJudgement),
  90: entry('劳动者的赔偿', '劳动者违法解除，或者违反保密、竞业限制约定造成单位损失的，赔偿。', humanJudgement),
  91: entry(
    '招用未离职的人',
    '招用尚未与别的单位解除合同的人，给那个单位造成损失的，承担连带赔偿责任。',
    humanJudgement,
  ),
  92: entry(
    '派遣的罚则',
    '无证经营派遣的没收违法所得并处一至五倍罚款，没有所得的处五万元以下；违反派遣规定逾期不改的每人五千元以上一万元以下；用工单位造成损害的连带赔偿。',
    humanJudgement,
    { inForceFrom: '2013-07-01' },
  ),
  93: entry(
    '无照单位',
    '没有合法经营资格的单位，由其或者出资人付劳动报酬、经济补偿、赔偿金，造成损害的赔偿。',
    humanJudgement,
  ),
  94: entry('个人承包', '个人承包违法招用造成劳动者损害的，发包的组织与承包人连带赔偿。', humanJudgement),
  95: entry('执法责任', '行政部门及人员渎职或者违法行使职权造成损害的赔偿，并处分或者追究刑责。', nothingToCompute),
  96: entry(
    '聘用制人员',
    '事业单位聘用制人员，法律、行政法规或者国务院另有规定的从其规定，没有的依本法。',
    humanJudgement,
  ),
  97: entry(
    '新旧衔接',
    '施行时存续的合同继续履行，续订次数自施行后续订起算；未订书面合同的一个月内订立；补偿年限自施行之日起算，此前按当时规定。',
    implementedIn('law/claims/severance.ts', 'law/claims/double-wage.ts'),
  ),
  98: entry('施行', '自2008年1月1日起施行。', nothingToCompute),
};
