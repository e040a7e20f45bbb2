// Supreme Court interpretation (1) on labour disputes: articles 1 to 25, in our own words.
import { entry, humanJudgement, implementedIn, nothingToCompute, type ArticleTable } from './define.ts';

/** Articles 1 to 25. */
export const part1: ArticleTable = {
  1: entry(
    '属于劳动争议的',
    '履行合同、未订书面合同、解除终止和补偿、返还押金和转档案社保、不能补办社保的损失、退休追索、工伤待遇、加付赔偿金、企业自主改制等九类，不服裁决起诉的应当受理。',
    humanJudgement,
  ),
  2: entry(
    '不属于劳动争议的',
    '请求经办机构发社保金、公房转让、对伤残或职业病鉴定结论的异议、家庭与家政人员、工匠与帮工学徒、承包户与受雇人，不是劳动争议。',
    humanJudgement,
  ),
  3: entry(
    '法院管辖',
    '由用人单位所在地或者合同履行地的基层法院管辖；履行地不明的由单位所在地；法律另有规定的除外。',
    humanJudgement,
  ),
  4: entry(
    '双方都起诉',
    '不服同一裁决向同一法院起诉的并案，互为原被告；一方撤诉的继续审另一方；分别向两个法院起诉的，后受理的移送先受理的。',
    humanJudgement,
  ),
  5: entry(
    '以无管辖权不受理',
    '法院审查：确无管辖权的告知向有权的仲裁机构申请；有管辖权的书面告知其仍不受理的，法院受理。',
    humanJudgement,
  ),
  6: entry('以不属争议不受理', '当事人起诉的，属于劳动争议的受理，不属于但归法院主管的也受理。', humanJudgement),
  7: entry('主体不适格', '仲裁以主体不适格不受理而起诉的，确属不适格的不受理或者驳回起诉。', humanJudgement),
  8: entry('重新裁决', '仲裁机构为纠错重新裁决，不服起诉的应当受理。', nothingToCompute),
  9: entry('非法院受理范围', '仲裁的事项不属法院受理范围的，不受理或者驳回起诉。', nothingToCompute),
  10: entry(
    '预先支付的裁决',
    '对先付报酬、医疗费、补偿或赔偿金的裁决不得起诉；单位不履行的，劳动者可以申请强制执行。',
    humanJudgement,
  ),
  11: entry('调解书反悔', '仲裁调解书生效后反悔起诉的，不受理或者驳回起诉。', nothingToCompute),
  12: entry(
    '仲裁逾期',
    '仲裁逾期不受理或不裁决的可以直接起诉；移送管辖、送达、等待另案或评残、等开庭、鉴定调查等事由除外；起诉要交受理通知等凭证。',
    humanJudgement,
  ),
  13: entry(
    '支付令之后',
    '符合督促程序的应受理；欠薪支付令终结后要先仲裁；凭调解协议申请的支付令终结后，可以凭协议直接起诉。',
    humanJudgement,
  ),
  14: entry('增加请求', '与讼争不可分的合并审理；属独立劳动争议的，告知先仲裁。', humanJudgement),
  15: entry(
    '工资欠条',
    '凭工资欠条直接起诉、不涉及其他劳动争议的，按普通民事纠纷受理。',
    implementedIn('law/claims/wages.ts'),
  ),
  16: entry('部分不服', '对裁决的部分事项不服起诉的，整个裁决不生效。', humanJudgement),
  17: entry('多人裁决', '多人中部分起诉的，裁决对起诉的人不生效，对没有起诉的人生效，可以申请执行。', humanJudgement),
  18: entry(
    '裁决的类型',
    '以裁决书写明的为准；没有写明而单位起诉的，非终局的受理，终局的不受理，并告知30日内可以向中级法院申请撤销。',
    implementedIn('law/terms/arbitration-terms.ts'),
  ),
  19: entry(
    '终局按项计算',
    '裁决没有写明而追索报酬、工伤医疗费、补偿或赔偿金涉及数项的，每项都不超过当地月最低工资十二个月金额，按终局裁决。',
    implementedIn('law/claims/final-award.ts'),
  ),
  20: entry(
    '混合的裁决',
    '同一裁决既有终局事项又有非终局事项的，不服起诉的按非终局处理。',
    implementedIn('law/claims/final-award.ts'),
  ),
  21: entry(
    '起诉与撤销并存',
    '劳动者已起诉的，单位的撤销申请不受理或者驳回；劳动者被驳回或撤诉的，单位自收到裁定30日内可以申请撤销。',
    implementedIn('law/terms/arbitration-terms.ts'),
  ),
  22: entry('撤销裁定终审', '中级法院驳回或者撤销的裁定为终审裁定。', nothingToCompute),
  23: entry(
    '撤销案的审理',
    '合议庭开庭审理，没有新事实证据理由的可以不开庭；可以调解，不履行的可申请执行。',
    nothingToCompute,
  ),
  24: entry(
    '不予执行',
    '无权仲裁、适用法律错误、程序违法、伪造或隐瞒证据、仲裁员枉法、违背公共利益的，裁定不予执行，并告知30日内可以起诉。',
    implementedIn('law/terms/arbitration-terms.ts'),
  ),
  25: entry(
    '执行与撤销',
    '劳动者申请执行而单位申请撤销的中止执行；撤回或者驳回的恢复，撤销的终结；同一理由不得再抗辩不予执行。',
    humanJudgement,
  ),
};
