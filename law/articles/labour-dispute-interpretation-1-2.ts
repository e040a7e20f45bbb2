// Supreme Court interpretation (1) on labour disputes: articles 26 to 54, in our own words.
import { entry, humanJudgement, implementedIn, nothingToCompute, type ArticleTable } from './define.ts';

/** Articles 26 to 54. */
export const part2: ArticleTable = {
  26: entry(
    '合并分立的当事人',
    '合并的由合并后的单位，分立的由分立后的实际单位为当事人；不明确的，分立后的都是。',
    humanJudgement,
  ),
  27: entry(
    '招用未离职者',
    '原单位与劳动者的争议可以列新单位为第三人；诉新单位侵权的可以列劳动者为第三人；诉共同侵权的列为共同被告。',
    humanJudgement,
  ),
  28: entry('承包经营', '承包经营期间的争议，承包方和发包方都作为当事人。', humanJudgement),
  29: entry('无照经营', '没有执照、被吊销或者期满仍经营的，单位或者出资人列为当事人。', humanJudgement),
  30: entry('借用执照', '上述单位挂靠借用他人执照的，单位和出借方列为当事人。', humanJudgement),
  31: entry('遗漏当事人', '裁决遗漏必须共同参加的，法院追加并一并处理其责任。', nothingToCompute),
  32: entry(
    '退休与内退人员',
    '第一款（已享受养老待遇的人按劳务关系）自2025年9月1日起废止；停薪留职、内退、下岗、放长假的人与新单位的争议，按劳动关系处理。',
    humanJudgement,
  ),
  33: entry('外国人', '没有就业证件的，不确认劳动关系；有专家证并取得工作许可的，可以认定。', humanJudgement),
  34: entry(
    '期满后继续工作',
    '期满仍工作而单位不反对的，视为按原条件继续，一方可以提出终止；应订无固定期限而未订的，可以视为无固定期限关系。',
    humanJudgement,
  ),
  35: entry(
    '离职协议',
    '就离职手续和付款达成的协议，不违反强制规定又无欺诈胁迫乘人之危的有效；重大误解或者显失公平的可以撤销。',
    humanJudgement,
  ),
  36: entry(
    '未约定补偿的竞业限制',
    '劳动者已履行的，按解除前十二个月平均工资的30%按月付补偿；低于履行地最低工资的，按最低工资。',
    implementedIn('law/claims/non-compete.ts', 'law/figures/ending.ts'),
  ),
  37: entry(
    '解除后的竞业限制',
    '约定了竞业限制和补偿的，合同解除后除另有约定，单位可以要求履行，劳动者履行后可以要补偿。',
    implementedIn('law/claims/non-compete.ts'),
  ),
  38: entry('三个月不付', '因单位原因三个月没有付补偿的，劳动者可以请求解除竞业限制。', humanJudgement),
  39: entry(
    '单位解除竞业限制',
    '期限内单位可以请求解除；劳动者可以请求另付三个月补偿。',
    implementedIn('law/claims/non-compete.ts', 'law/figures/ending.ts'),
  ),
  40: entry('付违约金后', '劳动者付了违约金的，单位仍可以要求继续履行竞业限制。', humanJudgement),
  41: entry(
    '合同无效',
    '无效而已付出劳动的，付报酬和经济补偿；单位原因造成损害的，赔偿损失。',
    implementedIn('law/claims/severance-grounds.ts'),
  ),
  42: entry('加班举证', '劳动者对加班事实举证；有证据证明单位掌握证据而不提供的，单位承担不利后果。', humanJudgement),
  43: entry(
    '口头变更',
    '口头变更已实际履行超过一个月，内容不违法不背公序良俗的，不因没有书面形式而无效。',
    humanJudgement,
  ),
  44: entry(
    '单位的举证责任',
    '开除、除名、辞退、解除、减少报酬、计算工作年限等决定引起的争议，由单位举证。',
    humanJudgement,
  ),
  45: entry(
    '被迫解除',
    '强迫劳动、不按约付酬或给条件、克扣拖欠工资、拒付加班工资、低于最低工资，迫使劳动者解除的，付报酬和经济补偿，并可付赔偿金。',
    implementedIn('law/claims/severance-grounds.ts'),
  ),
  46: entry(
    '年限合并',
    '非因本人原因换单位而原单位未付补偿的，计算补偿或赔偿金时合并年限；原岗位换主体、委派调动、合并分立、关联企业轮流订立等属于这种情形。',
    implementedIn('law/claims/service.ts'),
  ),
  47: entry(
    '未通知工会',
    '有工会的单位依第三十九条、第四十条解除而未事先通知工会的，付赔偿金；起诉前已补正的除外。',
    implementedIn('law/claims/unlawful-termination.ts'),
  ),
  48: entry(
    '经营期限届满',
    '单位经营期限届满不再经营使合同不能履行的，付经济补偿。',
    implementedIn('law/claims/severance-grounds.ts'),
  ),
  49: entry(
    '财产保全',
    '劳动者经济确有困难或者单位可能欠薪逃匿的，减免担保；裁定告知文书生效后三个月内申请执行，逾期解除保全。',
    implementedIn('law/terms/arbitration-terms.ts'),
  ),
  50: entry(
    '规章制度',
    '经民主程序、不违法并已公示的规章可以作依据；与集体合同或劳动合同不一致的，劳动者可以请求优先适用合同。',
    humanJudgement,
  ),
  51: entry(
    '调解协议',
    '调解组织主持的协议有劳动合同的约束力；只就报酬达成而单位不履行的，可以直接起诉，按普通民事纠纷受理。',
    humanJudgement,
  ),
  52: entry(
    '司法确认',
    '人民调解委员会主持、只就给付义务达成的协议，双方可以共同向其所在地基层法院申请确认。',
    humanJudgement,
  ),
  53: entry('撤销与变更', '解除等处理确有错误的可以判决撤销；给付数额不当的可以变更。', humanJudgement),
  54: entry('施行', '自2021年1月1日起施行。', nothingToCompute),
};
