// The State Council regulations of 2008 that carry out the Labour Contract Act.
import {
  entry,
  kept,
  humanJudgement,
  implementedIn,
  nothingToCompute,
  type ArticleTable,
  type Instrument,
} from './define.ts';

/** What its articles share. */
export const instrument: Instrument = {
  instrument: '劳动合同法实施条例',
  number: '国务院令第535号',
  url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/行政法规/劳动合同法实施条例(2008-09-18).md',
  inForceFrom: '2008-09-18',
  inForceTo: null,
  confidence: 'text',
};

const table: ArticleTable = {
  1: entry('目的', '为贯彻实施劳动合同法制定。', nothingToCompute),
  2: entry('各方职责', '各级政府、劳动行政等部门和工会采取措施推动实施，促进劳动关系和谐。', nothingToCompute),
  3: entry(
    '合伙组织和基金会',
    '依法成立的会计师、律师事务所等合伙组织和基金会，是劳动合同法上的用人单位。',
    humanJudgement,
  ),
  4: entry(
    '分支机构',
    '有营业执照或者登记证书的分支机构可以自己订合同；没有的，受委托可以与劳动者订立。',
    humanJudgement,
  ),
  5: entry(
    '首月内拒签',
    '用工一个月内经书面通知劳动者不订合同的，单位书面终止，不付经济补偿，付实际工作时间的报酬。',
    implementedIn('law/claims/severance-grounds.ts', 'law/terms/contract-terms.ts'),
  ),
  6: entry(
    '一个月至一年未订',
    '每月付二倍工资并补订；劳动者不订的，单位书面终止并付经济补偿；二倍工资自满一个月的次日起，到补订前一日止。',
    implementedIn(
      'law/claims/double-wage.ts',
      'law/claims/severance.ts',
      'law/claims/double-wage-period.ts',
      'law/claims/severance-grounds.ts',
      'law/limitation/double-wage.ts',
      'law/terms/contract-terms.ts',
    ),
  ),
  7: entry(
    '满一年未订',
    '自满一个月的次日至满一年的前一日付二倍工资，满一年当日视为已订无固定期限合同，应立即补订。',
    implementedIn(
      'law/claims/double-wage.ts',
      'law/claims/double-wage-period.ts',
      'law/limitation/double-wage.ts',
      'law/terms/contract-terms.ts',
    ),
  ),
  8: entry(
    '职工名册',
    '名册写明姓名、性别、身份号码、住址、联系方式、用工形式、起始时间、合同期限等。',
    nothingToCompute,
  ),
  9: entry('连续十年的起点', '订无固定期限合同的连续十年自用工之日起算，包括劳动合同法施行前的年限。', humanJudgement),
  10: entry(
    '被安排到新单位',
    '非因本人原因被安排到新单位的，原单位年限合并；原单位已付补偿的，不再计算。',
    implementedIn('law/claims/service.ts'),
  ),
  11: entry(
    '应订无固定期限',
    '劳动者依法提出订无固定期限合同的，单位应当订立；内容协商不成的，依劳动合同法第十八条。',
    humanJudgement,
  ),
  12: entry(
    '公益性岗位',
    '政府安置就业困难人员、给补贴的公益性岗位，不适用无固定期限合同和经济补偿的规定。',
    implementedIn('law/claims/severance.ts', 'law/claims/double-wage.ts', 'law/claims/unlawful-termination.ts'),
  ),
  13: entry('不得另约终止', '不得在劳动合同法第四十四条之外约定终止条件。', humanJudgement),
  14: entry(
    '标准的所在地',
    '最低工资、平均工资、劳动条件等按合同履行地；注册地标准更高并约定按注册地的，从约定。',
    implementedIn('law/claims/minimum-wage.ts', 'law/figures/minimum-wage.ts'),
  ),
  15: entry('试用期工资', '不低于同岗位最低档工资的80%或者约定工资的80%，并不低于当地最低工资。', humanJudgement),
  16: entry(
    '培训费用',
    '包括有凭证的培训费、培训期间的差旅费和因培训发生的其他直接费用。',
    implementedIn('law/claims/service-period.ts'),
  ),
  17: entry('服务期未满', '合同期满而服务期未到的，合同续延到服务期满，另有约定的从约定。', humanJudgement),
  18: entry(
    '劳动者解除的情形',
    '列举劳动者可以解除的十三种情形：协商、提前通知三十日或三日、单位有过错的各项等。',
    humanJudgement,
  ),
  19: entry('单位解除的情形', '列举单位可以解除的十四种情形：协商、劳动者过失、无过失三项、裁员四项。', humanJudgement),
  20: entry(
    '代通知金的数额',
    '以多付一个月工资代替通知的，按劳动者上一个月的工资标准。',
    implementedIn('law/claims/notice-pay.ts'),
  ),
  21: entry('退休年龄', '劳动者达到法定退休年龄的，劳动合同终止。', humanJudgement),
  22: entry('任务完成', '任务合同因任务完成终止的，付经济补偿。', implementedIn('law/claims/severance-grounds.ts')),
  23: entry(
    '工伤职工',
    '依法终止工伤职工合同的，除经济补偿外，还要付一次性工伤医疗补助金和伤残就业补助金。',
    implementedIn('law/claims/injury-lump-sums.ts'),
  ),
  24: entry('离职证明', '写明合同期限、解除或终止的日期、工作岗位和在本单位的工作年限。', humanJudgement),
  25: entry(
    '赔偿金与补偿',
    '付了违法解除赔偿金的不再付经济补偿；赔偿金的年限自用工之日起算。',
    implementedIn(
      'law/claims/unlawful-termination.ts',
      'law/claims/set.ts',
      'law/claims/conflicts.ts',
      'law/claims/notice-pay.ts',
      'law/claims/severance-grounds.ts',
    ),
  ),
  26: entry(
    '服务期违约',
    '劳动者因单位过错依第三十八条解除的，不付违约金；因严重违纪失职等五种过错被解除的，应当付。',
    implementedIn('law/claims/service-period.ts'),
  ),
  27: entry(
    '补偿的月工资',
    '按应得工资计，包括计时计件、奖金、津贴补贴等货币收入；低于当地最低工资的按最低工资；不满12个月的按实际月数平均。',
    implementedIn(
      'law/claims/severance.ts',
      'law/claims/average-wage.ts',
      'law/claims/severance-readings.ts',
      'law/claims/severance-standard.ts',
      'law/claims/unlawful-termination.ts',
    ),
  ),
  28: entry('关联派遣', '用人单位或所属单位出资、合伙设立的派遣单位，不得向本单位或所属单位派遣。', nothingToCompute),
  29: entry('用工单位的义务', '用工单位履行劳动合同法第六十二条的义务，维护被派遣劳动者的权益。', nothingToCompute),
  30: entry('派遣不得非全日制', '派遣单位不得以非全日制形式招用被派遣劳动者。', nothingToCompute),
  31: entry('派遣的经济补偿', '派遣的解除、终止，经济补偿依劳动合同法第四十六条、第四十七条。', humanJudgement),
  32: entry('派遣的违法解除', '派遣单位违法解除或者终止的，依劳动合同法第四十八条。', humanJudgement),
  33: entry('名册的罚则', '违反名册规定逾期不改的，罚款2000元以上2万元以下。', nothingToCompute),
  34: entry('责令支付', '应付二倍工资或者赔偿金而未付的，劳动行政部门责令支付。', humanJudgement),
  35: entry(
    '派遣的罚则',
    '违反派遣规定的责令改正，情节严重的每人1000元以上5000元以下罚款；造成损害的，派遣与用工单位连带赔偿。',
    humanJudgement,
  ),
  36: entry('投诉举报', '对违反劳动合同法和本条例的投诉举报，按劳动保障监察条例处理。', nothingToCompute),
  37: entry('争议处理', '因订立、履行、变更、解除、终止合同的争议，依劳动争议调解仲裁法处理。', nothingToCompute),
  38: entry('施行', '自公布之日（2008年9月18日）起施行。', nothingToCompute),
};

export const { article, articles } = kept(instrument, table);
