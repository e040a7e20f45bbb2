// The Trade Union Act as amended in 2021: the duty to give legal aid, supervision, and the protection of those who do
// union work.
import type { Article } from '../basis.ts';
import {
  entry,
  findArticle,
  humanJudgement,
  implementedIn,
  listArticles,
  nothingToCompute,
  type ArticleTable,
  type Instrument,
} from './define.ts';

/** What its articles share. */
export const instrument: Instrument = {
  instrument: '工会法',
  url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/社会法/工会法(2021-12-24).md',
  inForceFrom: '2022-01-01',
  inForceTo: null,
  confidence: 'text',
};

const table: ArticleTable = {
  1: entry('目的', '保障工会的地位，确定工会的权利义务，发挥工会的作用。', nothingToCompute),
  2: entry('性质', '工会是党领导的职工自愿结合的群众组织，代表职工利益，维护职工权益。', nothingToCompute),
  3: entry(
    '入会权',
    '以工资收入为主要生活来源的劳动者都有权参加和组织工会，不得阻挠限制；适应就业形态的变化。',
    humanJudgement,
  ),
  4: entry('活动准则', '以宪法为根本准则，坚持党的领导，依章程独立自主工作。', nothingToCompute),
  5: entry('民主权利', '组织职工依法参与管理国家、经济文化和社会事务，协助政府工作。', nothingToCompute),
  6: entry('基本职责', '维护职工权益、竭诚服务职工，通过平等协商、集体合同和职代会协调劳动关系。', nothingToCompute),
  7: entry('动员职工', '动员职工积极生产，提高思想、技术和文化素质。', nothingToCompute),
  8: entry('产业工人队伍', '推动产业工人队伍建设改革，维护产业工人权益。', nothingToCompute),
  9: entry('国际交往', '全国总工会按独立平等互不干涉原则与各国工会合作。', nothingToCompute),
  10: entry(
    '民主集中制',
    '委员会由会员民主选举，企业主要负责人的近亲属不得做本企业委员人选；上级领导下级。',
    humanJudgement,
  ),
  11: entry(
    '组织体系',
    '会员二十五人以上的应当建基层委员会，不足的可以单建、联合或选组织员；设女职工委员会、联合会、总工会和产业工会。',
    humanJudgement,
  ),
  12: entry('批准与组建', '建立报上一级工会批准；上级可以派员帮助组建，不得阻挠。', nothingToCompute),
  13: entry('不得撤并', '不得随意撤销、合并；单位终止的工会相应撤销并报告，会籍可以保留。', nothingToCompute),
  14: entry('专职主席', '职工二百人以上的可以设专职主席，专职人数由工会与单位协商。', humanJudgement),
  15: entry('法人资格', '总工会、产业工会有社团法人资格；基层工会具备条件的依法取得。', humanJudgement),
  16: entry('任期', '基层委员会每届三年或者五年，地方总工会和产业工会每届五年。', humanJudgement),
  17: entry('会员大会', '定期召开，三分之一以上会员提议可以临时召开。', nothingToCompute),
  18: entry(
    '工会主席的岗位',
    '主席、副主席任期未满不得随意调动，确需的征得本级委员会和上一级同意；罢免须全体会员或代表过半数通过。',
    humanJudgement,
  ),
  19: entry(
    '合同自动延长',
    '专职的自任职起合同延长相当于任期；非专职的尚未履行期短于任期的延至任满；严重过失或到退休年龄的除外。',
    humanJudgement,
  ),
  20: entry('民主管理', '违反职代会等制度的工会有权要求纠正；应当提交审议的事项单位依法办理。', humanJudgement),
  21: entry(
    '劳动合同与集体合同',
    '工会指导签劳动合同，代表签集体合同并经讨论通过；履行争议协商不成的可以提请仲裁、起诉。',
    humanJudgement,
  ),
  22: entry(
    '处分与解除',
    '处分不适当的可以提意见；单方解除应当事先通知工会，研究意见并书面告知结果；职工仲裁起诉的给予支持。',
    implementedIn('law/claims/unlawful-termination.ts', 'law/terms/undecided-terms.ts'),
  ),
  23: entry(
    '要求改正',
    '单位欠薪、不供安全条件、随意延时、侵害女职工和未成年工等，工会交涉要求改正，单位应当答复；拒不改正的提请政府处理。',
    implementedIn('procedures/supervision/procedure.ts'),
  ),
  24: entry('三同时监督', '工会监督劳动条件和安全设施与主体工程三同时，意见的处理结果书面通知工会。', nothingToCompute),
  25: entry(
    '安全建议',
    '违章指挥、事故隐患的提出建议，企业及时答复；危及生命的建议撤离，企业须及时决定。',
    implementedIn('procedures/supervision/procedure.ts'),
  ),
  26: entry(
    '调查权',
    '工会有权调查侵犯职工合法权益的问题，有关单位应当协助。',
    implementedIn('procedures/supervision/procedure.ts'),
  ),
  27: entry('事故调查', '工伤死亡事故和严重危害健康的调查必须有工会参加，可以要求追责，意见应当答复。', humanJudgement),
  28: entry('停工怠工', '工会代表职工协商、反映要求，合理的单位应当解决，协助恢复秩序。', humanJudgement),
  29: entry('调解与仲裁', '工会参加企业调解；地方仲裁组织应当有同级工会代表。', nothingToCompute),
  30: entry(
    '法律援助',
    '县级以上的总工会要向下属工会和职工提供法律援助等法律服务。',
    implementedIn(
      'law/competence/venue.ts',
      'law/competence/letters.ts',
      'procedures/aid-application/procedure.ts',
      'procedures/aid-case/procedure.ts',
    ),
  ),
  31: entry('福利', '协助单位办好集体福利，做好工资、安全卫生和社会保险工作。', nothingToCompute),
  32: entry('引领与竞赛', '思想政治引领，合理化建议、技能竞赛、培训和职业安全教育。', nothingToCompute),
  33: entry('劳模', '受政府委托共同做好劳模的评选、表彰、管理。', nothingToCompute),
  34: entry('立法参与', '制定涉及职工切身利益的法律、计划和政策应当听取工会意见。', nothingToCompute),
  35: entry('通报与三方机制', '政府可以向同级工会通报；劳动部门会同工会和企业方建立三方协商机制。', nothingToCompute),
  36: entry('国企职代会', '职代会是国企民主管理的基本形式，工会是其工作机构。', nothingToCompute),
  37: entry('集体企业', '工会支持职工参加民主管理和监督。', nothingToCompute),
  38: entry('其他单位', '工会组织职工以适当形式参与民主管理。', nothingToCompute),
  39: entry('听取意见', '重大问题听取工会意见；讨论工资、福利、工时等必须有工会代表参加。', humanJudgement),
  40: entry('职工董事监事', '职工代表的产生依公司法。', nothingToCompute),
  41: entry('活动时间', '在工作时间外进行，占用的征得同意；非专职委员每月不超过三个工作日工资照发。', humanJudgement),
  42: entry('专职人员待遇', '专职人员工资由所在单位付，社保福利与职工同等。', humanJudgement),
  43: entry('经费来源', '会费、单位按每月全部职工工资总额百分之二拨缴、上缴收入、政府补助等。', humanJudgement),
  44: entry('拒缴工会经费', '无正当理由拖延或者拒缴工会经费的，工会可以申请支付令并申请强制执行。', humanJudgement),
  45: entry('经费审查', '独立预决算，设经费审查委员会，定期报告，受国家监督。', nothingToCompute),
  46: entry('物质条件', '政府和单位为工会提供必要的设施和场所。', nothingToCompute),
  47: entry('财产保护', '工会的财产、经费和不动产不得侵占、挪用、任意调拨。', nothingToCompute),
  48: entry('隶属关系', '工会所属为职工服务的单位，隶属关系不得随意改变。', nothingToCompute),
  49: entry('离退休待遇', '县级以上工会离退休人员与机关工作人员同等对待。', nothingToCompute),
  50: entry('工会的救济', '侵犯工会权益的，可以提请政府处理或者起诉。', humanJudgement),
  51: entry('阻挠建会', '由劳动部门责令改正，拒不改正的提请政府处理；暴力威胁造成严重后果的追究刑责。', humanJudgement),
  52: entry('打击报复', '无正当理由调岗报复的责令改正、恢复原工作并赔偿；侮辱伤害的依治安或刑事处理。', humanJudgement),
  53: entry(
    '因工会活动被解除',
    '职工因参加工会活动、工会工作人员因履职被解除合同的，责令恢复工作并补发报酬，或者给予年收入二倍的赔偿。',
    implementedIn('law/triage/scope.ts'),
  ),
  54: entry(
    '妨碍工会履职',
    '妨碍民主权利、非法撤并、妨碍参加事故调查、拒绝平等协商的，由政府责令改正。',
    humanJudgement,
  ),
  55: entry('侵占经费和财产', '有人侵占工会的钱物又不还的，工会可以起诉要求返还并赔偿。', humanJudgement),
  56: entry('工会人员违法', '损害职工或工会权益的责令改正、处分、罢免、赔偿，构成犯罪的追究刑责。', nothingToCompute),
  57: entry('机关工会', '机关工会实施办法由全国总工会会同有关机关制定。', nothingToCompute),
  58: entry('施行', '自公布之日起施行，1950年的工会法废止。本表为2021年修正后的条号。', nothingToCompute),
};

/**
 * One article of this instrument in our own words; a number not kept here throws.
 *
 * @basis 《工会法》
 * @unit  one article
 * @example article(30).article // '第三十条'
 */
export function article(number: number, paragraph?: number): Article {
  return findArticle(instrument, table, number, paragraph);
}

/**
 * All articles of this instrument, in our own words.
 *
 * @basis 《工会法》
 * @unit  articles in order
 * @example articles()[0]?.instrument // '工会法'
 */
export function articles(): readonly Article[] {
  return listArticles(instrument, table);
}
