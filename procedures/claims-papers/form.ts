/** What only papers need, each asked once for all of them: where a paper goes, who represents the firm, what happened. */

export interface FormField {
  readonly label: string;
  readonly ask: string;
  readonly control: 'text' | 'long' | 'day' | 'choice' | 'money';
  readonly choices?: Readonly<Record<string, string>>;
}

const yesNo = { yes: '是', no: '否' } as const;
const undecided = { ...yesNo, undecided: '暂不确定' } as const;

/** Of the dispute as a whole. */
const caseFields = {
  commissionName: { label: '仲裁委员会', ask: '向哪个劳动人事争议仲裁委员会申请？请写全称。', control: 'text' },
  courtName: { label: '人民法院', ask: '向哪个人民法院起诉或者申请支付令？请写全称。', control: 'text' },
  inspectorateName: { label: '劳动保障监察机构', ask: '向哪个劳动保障监察机构投诉？请写全称。', control: 'text' },
  injuryOffice: {
    label: '社会保险行政部门',
    ask: '向哪个人力资源和社会保障局申请工伤认定？请写全称。',
    control: 'text',
  },
  story: {
    label: '事实经过',
    ask: '请把事情经过写清楚：时间、地点、谁、做了什么、单位怎么说。双方写作“申请人”“被申请人”，各种文书会换成相应的称呼。',
    control: 'long',
  },
  otherRequests: {
    label: '其他请求',
    ask: '钱以外还要求什么？一行一项，例如“出具解除劳动合同证明”。',
    control: 'long',
  },
  replyBy: { label: '请求答复的日期', ask: '希望单位在哪一天以前答复并支付？', control: 'day' },
  isInArbitration: {
    label: '是否已经申请仲裁或者起诉',
    ask: '这件事已经申请劳动仲裁或者向法院起诉了吗？',
    control: 'choice',
    choices: yesNo,
  },
} as const satisfies Record<string, FormField>;

/** Of the suit. */
const suitFields = {
  agent: { label: '委托诉讼代理人', ask: '有委托诉讼代理人吗？', control: 'choice', choices: { yes: '有', no: '无' } },
  agentName: { label: '代理人姓名', ask: '代理人叫什么？', control: 'text' },
  agentFirm: { label: '代理人单位和职务', ask: '代理人在哪个单位、什么职务？', control: 'text' },
  agentPhone: { label: '代理人电话', ask: '代理人的电话是多少？', control: 'text' },
  agentPowers: {
    label: '代理权限',
    ask: '代理权限是一般授权还是特别授权？',
    control: 'choice',
    choices: { general: '一般授权', special: '特别授权' },
  },
  serviceAddress: { label: '送达地址', ask: '法院文书寄到哪里？请写收件人、地址和电话。', control: 'text' },
  electronicService: {
    label: '是否接受电子送达',
    ask: '同意法院用短信、邮件等方式送达吗？',
    control: 'choice',
    choices: yesNo,
  },
  electronicAddress: { label: '电子送达方式', ask: '用什么号码或者邮箱接收？', control: 'text' },
  arbitrationEnd: {
    label: '仲裁的结果',
    ask: '仲裁是怎样结束的？没有仲裁的一般不能直接起诉。',
    control: 'choice',
    choices: {
      award: '收到裁决书',
      refused: '收到不予受理通知书',
      overdue: '逾期没有受理或者没有裁决',
      wage_note: '凭工资欠条直接起诉，没有经过仲裁',
    },
  },
  arbitrationAskedOn: { label: '申请仲裁的日期', ask: '哪一天申请仲裁的？', control: 'day' },
  arbitrationNumber: { label: '仲裁文书的案号', ask: '仲裁裁决书或者通知书的文号是多少？', control: 'text' },
  arbitrationServedOn: {
    label: '收到仲裁文书的日期',
    ask: '哪一天收到仲裁文书的？十五日的起诉期限从这一天起算。',
    control: 'day',
  },
  arbitrationResult: { label: '仲裁文书的主要内容', ask: '裁决支持了什么、没有支持什么？', control: 'long' },
  contractPlace: { label: '合同签订地点', ask: '劳动合同在哪里签的？记不清的可以不填。', control: 'text' },
  insurance: {
    label: '参加社会保险的情况',
    ask: '单位从什么时候起给交了哪些社会保险？没有交的写“没有缴纳”。',
    control: 'text',
  },
  injuryState: { label: '工伤情况', ask: '是否受过工伤、有没有认定和等级？没有的写“无”。', control: 'text' },
  preservation: { label: '是否已经申请诉前保全', ask: '起诉以前申请过财产保全吗？', control: 'choice', choices: yesNo },
  preservationDetail: { label: '诉前保全的法院、时间和案号', ask: '在哪个法院、哪一天、案号是多少？', control: 'text' },
  knowsMediation: {
    label: '是否了解调解',
    ask: '知道法院可以先行调解、调解不收诉讼费吗？',
    control: 'choice',
    choices: yesNo,
  },
  wantsMediation: { label: '是否考虑先行调解', ask: '愿意先行调解吗？', control: 'choice', choices: undecided },
} as const satisfies Record<string, FormField>;

/** Of the payment order. */
const orderFields = {
  orderGround: {
    label: '申请支付令的根据',
    ask: '是单位拖欠劳动报酬，还是不履行调解协议？',
    control: 'choice',
    choices: { wages: '拖欠劳动报酬', agreement: '调解协议约定的期限已过没有支付' },
  },
  orderEvidence: { label: '债权的凭据', ask: '数额有什么凭据？例如工资条、欠条、对账单、调解协议。', control: 'text' },
  hasOtherDebt: {
    label: '双方有没有其他债务纠纷',
    ask: '申请人和单位之间还有没有别的债务纠纷？',
    control: 'choice',
    choices: yesNo,
  },
  canBeServed: {
    label: '支付令能否送达',
    ask: '单位还在原来的地址、能收到法院文书吗？',
    control: 'choice',
    choices: yesNo,
  },
  agreementOn: { label: '调解协议的日期', ask: '调解协议是哪一天签的？', control: 'day' },
  agreementBody: { label: '调解组织', ask: '是哪个调解组织主持调解的？', control: 'text' },
  agreementDueOn: { label: '协议约定的支付日期', ask: '协议约定哪一天付清？', control: 'day' },
  agreementAmount: { label: '协议约定而没有支付的数额', ask: '还有多少钱没有付？', control: 'money' },
} as const satisfies Record<string, FormField>;

/** Of each firm on the other side. */
const opponentFields = {
  representative: { label: '法定代表人（主要负责人）', ask: '单位的法定代表人或者主要负责人叫什么？', control: 'text' },
  representativePost: { label: '负责人职务', ask: '这位负责人是什么职务？', control: 'text' },
  officeAddress: { label: '实际经营地址', ask: '实际在哪里经营？和登记的住所相同的不用填。', control: 'text' },
  firmPhone: { label: '单位电话', ask: '单位的电话是多少？', control: 'text' },
  firmType: { label: '单位类型', ask: '是有限责任公司、个体工商户，还是别的？', control: 'text' },
} as const satisfies Record<string, FormField>;

/** Of each worker. */
const workerFields = {
  ethnicity: { label: '民族', ask: '是哪个民族？', control: 'text' },
  injuryMoment: { label: '事故发生的时间', ask: '事故在那一天的几点钟发生的？', control: 'text' },
  injuryPlace: { label: '事故发生的地点', ask: '事故在什么地方发生的？', control: 'text' },
  injuryCourse: { label: '受伤害经过', ask: '怎么受的伤？写明当时在做什么、谁在场、怎样送医。', control: 'long' },
  injuredPart: { label: '受伤害部位', ask: '伤在哪里？', control: 'text' },
  hospital: { label: '就诊的医疗机构', ask: '在哪家医院看的？', control: 'text' },
  diagnosis: { label: '诊断', ask: '医院诊断是什么？', control: 'text' },
  diagnosedOn: { label: '诊断时间', ask: '哪一天诊断的？', control: 'day' },
  diseaseName: { label: '职业病名称', ask: '职业病的名称是什么？', control: 'text' },
  exposurePost: {
    label: '接触职业病危害的岗位和时间',
    ask: '在什么岗位、从什么时候起接触职业病危害？',
    control: 'text',
  },
  applicantRelation: {
    label: '申请人与职工的关系',
    ask: '由谁申请：本人、近亲属还是工会？',
    control: 'choice',
    choices: { self: '本人', kin: '近亲属', union: '工会组织' },
  },
  kinName: { label: '申请人姓名', ask: '申请的近亲属叫什么，是什么关系？', control: 'text' },
} as const satisfies Record<string, FormField>;

export const formFields = { ...caseFields, ...suitFields, ...orderFields, ...opponentFields, ...workerFields } as const;
export type FormCode = keyof typeof formFields;

export function fieldOf(code: FormCode): FormField {
  return formFields[code];
}
