/** Papers in a worker's name, made from the claims: what they ask, for whom, and where it goes. */
import type { FileChild } from 'docx';
import { repeated } from './case-parts.ts';
import { form, perWorker, plain, repeatedPart, repeatedWide, signedBy, to } from './claims-parts.ts';
import { pair, wide } from './form-table.ts';
import { body, line, official } from './official.ts';
import type { Template } from './official.ts';

const worker =
  '{称谓}：{姓名}，{性别}，{出生日期}出生，{年龄}岁，{民族}身份证件号码{证件号码}，职业{职业}，工作单位{工作单位}，住址{住址}，联系电话{电话}。';
const firm = '{称谓}：{名称}，{信用代码}住所{住所}{经营地址}，法定代表人（主要负责人）{负责人}，职务{职务}{单位电话}。';

const suit = (title: string, children: readonly FileChild[]): Template =>
  official(title, 'letter', [line('PaperTitle', title), ...children]);

const evidence = (): readonly FileChild[] => [
  body('证据和证据来源：', { keepNext: true }),
  repeatedPart('证据', '{序号}．{证据名称}，来源：{证据来源}，证明：{证明目的}。'),
];

const requests = (intro: string): readonly FileChild[] => [
  body(intro, { keepNext: true }),
  repeatedPart('请求', '{请求序号}、{请求内容}'),
  body('以上款项合计{请求合计}。'),
];

export const requestArbitration = (): Template =>
  suit('劳动人事争议仲裁申请书', [
    repeatedPart(
      '多人共同申请',
      '申请人：{申请人姓名}（共{申请人数}人，名册附后），共同推举下列人员为代表人参加仲裁活动。代表人变更、放弃请求或者和解，须经被代表的申请人同意。',
    ),
    repeatedPart('申请方', worker),
    repeatedPart('被申请方', firm),
    ...requests('请求事项：'),
    body('事实和理由：', { keepNext: true }),
    body('{基本事实}'),
    body('{事实经过}'),
    repeatedPart('逐项理由', '{理由}'),
    body('综上，依据{法律依据}，特申请仲裁，请求支持上述请求。'),
    ...evidence(),
    ...to('{仲裁委员会}'),
    ...signedBy('{签名人}签名：'),
    body('附：本申请书副本{副本份数}份；证据清单、请求计算明细各一份。'),
    ...perWorker('申请人名册'),
  ]);

export const requestInspection = (): Template =>
  suit('劳动保障监察投诉书', [
    repeatedPart('多人共同投诉', '投诉人：{投诉人姓名}（共{投诉人数}人，名册附后），推举下列人员为代表。'),
    repeatedPart('投诉方', worker),
    repeatedPart('被投诉方', firm),
    ...requests('投诉请求：'),
    body('投诉事实：', { keepNext: true }),
    body('{基本事实}'),
    body('{事实经过}'),
    body('综上，依据{法律依据}，请依法调查处理，责令改正，并把处理结果告知投诉人。'),
    ...evidence(),
    ...to('{劳动保障监察机构}'),
    ...signedBy('{签名人}签名：'),
    ...perWorker('投诉人名册'),
  ]);

export const requestLetter = (): Template =>
  official('关于支付劳动报酬等款项的函', 'letter', [
    line('PaperTitle', '关于支付劳动报酬等款项的函'),
    line('Recipient', '{单位名称}：'),
    body('{基本事实}'),
    body('{事实经过}'),
    body('现要求贵单位：', { keepNext: true }),
    repeatedPart('请求', '{请求序号}、{请求内容}'),
    body('以上款项合计{请求合计}。计算和依据如下：', { keepNext: true }),
    repeatedPart('逐项理由', '{理由}'),
    body('请在{答复期限}以前书面答复并支付。逾期不答复、不支付的，将依法申请仲裁或者向有关部门投诉。'),
    body('联系方式：{联系方式}。', { keepNext: true }),
    line('Signature', '', { keepNext: true }),
    line('Signature', '{职工姓名}（签名）', { keepNext: true }),
    line('Signature', '{函件日期}'),
    ...perWorker('签名册'),
  ]);

export const requestPaymentOrder = (): Template =>
  suit('支付令申请书', [
    repeatedPart('申请方', worker),
    repeatedPart('被申请方', firm),
    body('请求事项：', { keepNext: true }),
    body('请求依法向被申请人发出支付令，督促其向申请人支付下列款项，合计{请求合计}；申请费由被申请人负担。', {
      keepNext: true,
    }),
    repeatedPart('请求', '{请求序号}．{请求内容}'),
    body('事实和理由：', { keepNext: true }),
    body('{基本事实}'),
    body('{债权情况}'),
    body('债权的凭据：{债权凭据}。申请人与被申请人没有其他债务纠纷，支付令能够送达被申请人。'),
    body('综上，依据{法律依据}，特申请发出支付令。'),
    ...to('{人民法院}'),
    ...signedBy('申请人签名：'),
  ]);

export const requestEvidenceList = (): Template =>
  plain('证据清单', [
    line('FormLine', '提交人：{提交人}　对方当事人：{对方当事人}'),
    line('FormLine', '案由：{案由}　共{件数}件　制作日期：{制作日期}'),
    repeated('证据', [
      ['序号', 800],
      ['证据名称', 2200],
      ['证据来源', 1844],
      ['证明目的', 2200],
      ['页数', 800],
      ['形式', 1000],
    ]),
    line('FormLine', ''),
    line('FormLine', '提交人签名：　　　　　　　　　　　　　　年　　月　　日'),
    line('FormLine', '接收人签名：　　　　　　　　　　　　　　年　　月　　日'),
  ]);

export const requestAnnex = (): Template =>
  plain('请求计算明细', [
    line('FormLine', '申请人：{申请人姓名}　对方当事人：{对方当事人}　计算日期：{计算日期}'),
    repeated('明细', [
      ['姓名', 900],
      ['请求项目', 1300],
      ['计算项目', 1300],
      ['算式', 2444],
      ['金额', 1400],
      ['依据', 1500],
    ]),
    line('FormLine', ''),
    repeated('每人合计', [
      ['序号', 700],
      ['姓名', 1100],
      ['请求项目', 2444],
      ['合计金额', 1700],
      ['金额大写', 2900],
    ]),
    line('FormLine', '合计：{合计}（大写：{合计大写}）'),
    line('FormLine', '采用的标准：'),
    repeated('采用标准', [
      ['标准名称', 3000],
      ['标准数额', 2344],
      ['标准出处', 3500],
    ]),
  ]);

export const requestSheet = (): Template =>
  plain('请求计算说明（职工留存）', [
    line('FormLine', '{申请人姓名}　计算日期：{计算日期}'),
    line('FormLine', '这份说明给职工本人看，写明各种算法和谁这样算。不要交仲裁委、法院，也不要交对方。'),
    repeated('算法', [
      ['姓名', 900],
      ['请求项目', 1200],
      ['算法名称', 1344],
      ['谁这样算', 1300],
      ['选定', 900],
      ['算式', 1900],
      ['金额', 1300],
    ]),
    line('FormLine', '写进文书的合计：{合计}（大写：{合计大写}）'),
    line('FormLine', '算的时候假定：'),
    repeatedWide('假定', '{假定内容}'),
    line('FormLine', '要注意：'),
    repeatedWide('注意', '{注意内容}'),
  ]);

export const requestInjury = (): Template =>
  plain('工伤认定申请表', [
    form([
      pair(['申请人', '{申请人}'], ['与职工关系', '{申请人与职工的关系}']),
      pair(['职工姓名', '{职工姓名}'], ['性别', '{性别}']),
      pair(['出生日期', '{出生日期}'], ['联系电话', '{联系电话}']),
      wide('证件号码', '{证件号码}'),
      wide('家庭地址', '{家庭地址}'),
      pair(['工作单位', '{工作单位}'], ['单位电话', '{单位电话}']),
      wide('单位地址', '{单位地址}'),
      pair(['职业、工种', '{职业工种}'], ['参加工作', '{参加工作日期}']),
      wide('事故时间地点', '{事故时间地点}'),
      wide('诊断', '{诊断}'),
      wide('受伤害部位', '{受伤害部位}'),
      wide('职业病', '{职业病}'),
      wide('受伤害经过', '{受伤害经过}'),
      wide('申请事项', '{申请事项}', '申请人签名：', '　　　　　　　　　　　　　年　　月　　日'),
      wide('用人单位意见', '（由用人单位填写）', '经办人签名（公章）：　　　　　　年　　月　　日'),
      wide('受理意见', '（由社会保险行政部门填写）', '经办人签名：　　　　　　　　　　年　　月　　日'),
    ]),
    line('FormLine', '递交：{社会保险行政部门}'),
    line('FormLine', '随表提交：{材料}'),
  ]);
