// Labour Act: articles 52 to 107, in our own words.
import { entry, humanJudgement, nothingToCompute, type ArticleTable } from './define.ts';

/** Articles 52 to 107. */
export const part2: ArticleTable = {
  52: entry(
    '劳动安全卫生',
    '单位建立安全卫生制度、给条件和防护用品、作健康检查；特种作业经培训；劳动者可以拒绝冒险作业；事故和职业病统计报告。',
    nothingToCompute,
    { through: 57 },
  ),
  58: entry('特殊保护', '对女职工和十六至十八周岁的未成年工特殊保护。', nothingToCompute),
  59: entry('女职工禁忌', '禁止安排矿山井下、第四级体力劳动强度和其他禁忌劳动。', humanJudgement),
  60: entry('经期', '经期不得安排高处、低温、冷水作业和第三级强度劳动。', humanJudgement),
  61: entry('孕期', '孕期不得安排第三级强度和禁忌劳动；怀孕七个月以上不得延长工时和夜班。', humanJudgement),
  62: entry('产假', '不少于九十天（特别规定已为九十八天）。', humanJudgement),
  63: entry('哺乳期', '哺乳未满一周岁婴儿期间不得安排第三级强度和禁忌劳动、延长工时和夜班。', humanJudgement),
  64: entry('未成年工', '不得安排井下、有毒有害、第四级强度和禁忌劳动；定期作健康检查。', nothingToCompute, {
    through: 65,
  }),
  66: entry('职业培训', '国家和单位发展培训，技术工种先培训后上岗，实行职业资格证书。', nothingToCompute, {
    through: 69,
  }),
  70: entry('社会保险', '国家建立养老、医疗、工伤、失业、生育保险。', nothingToCompute),
  71: entry('水平', '与经济发展和承受能力相适应。', nothingToCompute),
  72: entry('参加与缴费', '单位和劳动者必须参加社会保险、缴纳保险费。', humanJudgement),
  73: entry('待遇', '退休、患病负伤、工伤职业病、失业、生育享受待遇，死亡后遗属享受津贴；按时足额付。', humanJudgement),
  74: entry('基金与福利', '经办和监督机构管理基金，不得挪用；鼓励补充保险；发展集体福利。', nothingToCompute, {
    through: 76,
  }),
  77: entry('争议的途径', '可以调解、仲裁、起诉，也可以协商；调解原则用于仲裁和诉讼。', nothingToCompute),
  78: entry('处理原则', '合法、公正、及时。', nothingToCompute),
  79: entry('程序', '可以向本单位调解委员会申请调解；不成的或者直接申请仲裁；不服裁决的起诉。', nothingToCompute),
  80: entry(
    '调解与仲裁组织',
    '单位可以设调解委员会，主任由工会代表任；仲裁委员会由劳动行政部门、工会、单位三方组成。',
    nothingToCompute,
    { through: 81 },
  ),
  82: entry(
    '仲裁时限',
    '原定争议发生之日起六十日内申请、六十日内裁决；后法（调解仲裁法）已改为一年和四十五日。',
    humanJudgement,
  ),
  83: entry('起诉与执行', '收到裁决书十五日内可以起诉；不起诉又不履行的，可以申请强制执行。', humanJudgement),
  84: entry('集体合同争议', '签订争议由劳动行政部门协调；履行争议可以仲裁，不服的十五日内起诉。', humanJudgement),
  85: entry('监督检查', '劳动行政部门和有关部门检查、责令改正；工会监督，任何人可以检举控告。', nothingToCompute, {
    through: 88,
  }),
  89: entry('违法规章', '规章违法的警告、责令改正；造成损害的赔偿。', humanJudgement),
  90: entry('违法延长工时', '警告、责令改正，可以罚款。', nothingToCompute),
  91: entry(
    '欠薪与不给补偿',
    '克扣拖欠工资、拒付加班工资、低于最低工资、不给经济补偿的，责令支付，并可以责令付赔偿金。',
    humanJudgement,
  ),
  92: entry(
    '安全、童工、女工与强迫劳动的罚则',
    '安全条件不合格、强令冒险、招用童工、侵害女工未成年工、强迫劳动和侮辱体罚的，处罚、拘留或者追究刑责；造成女工未成年工损害的赔偿。',
    nothingToCompute,
    { through: 96 },
  ),
  97: entry('无效合同的赔偿', '单位原因订立无效合同造成损害的，赔偿。', humanJudgement),
  98: entry('违法解除与拖延订约', '单位违法解除或者故意拖延订合同的，责令改正；造成损害的赔偿。', humanJudgement),
  99: entry('招用未离职者', '给原单位造成损失的，承担连带赔偿责任。', humanJudgement),
  100: entry('不缴社保', '责令限期缴纳，逾期的可以加收滞纳金。', nothingToCompute),
  101: entry('阻挠与报复', '阻挠检查、打击报复举报人的罚款，构成犯罪的追究刑责。', nothingToCompute),
  102: entry('劳动者的赔偿', '违法解除或者违反保密约定造成损失的，赔偿。', humanJudgement),
  103: entry('公务责任与其他处罚', '渎职、挪用社保基金的追究责任；其他法律已有处罚规定的依其规定。', nothingToCompute, {
    through: 105,
  }),
  106: entry('省的步骤', '省级政府规定劳动合同制度的实施步骤并备案。', nothingToCompute),
  107: entry('施行', '自1995年1月1日起施行。', nothingToCompute),
};
