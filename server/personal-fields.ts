/**
 * Every column that says something about a natural person: of which class it is, what it is for, on which basis, how long
 * it is kept, who sees it and how it lies in the table. A column that looks personal and is not named here fails the tests.
 */
export interface PersonalClass {
  readonly label: string;
  /** Sensitive in the sense of article 28. */
  readonly isSensitive: boolean;
  readonly purpose: string;
  /** Articles of 《个人信息保护法》 unless another law is named. */
  readonly basis: string;
  readonly kept: string;
  readonly seenBy: string;
  readonly lies: string;
  /** `table: column column`; a table alone: every column of it. */
  readonly columns: readonly string[];
}

const FILE = '随案卷：结案归档后按档案规定保存，未立案的随来访登记保存';
const OFFICE = '受理工会及其上级工会、承办人；限制知悉的档案只有名单上的人';

export const personalClasses = {
  identity: {
    label: '证件号码',
    isSensitive: true,
    purpose: '核对本人身份、防止一人两档、制作仲裁和诉讼文书',
    basis: '第二十八条、第二十九条，单独同意；《法律援助法》第四十一条',
    kept: FILE,
    seenBy: `${OFFICE}，只见首尾；看全号要写理由、留痕、每小时至多30次`,
    lies: '以本人密钥封存；精确查找用带密钥的索引',
    columns: ['person: identity_number_sealed identity_number_index'],
  },
  reach: {
    label: '电话和住址',
    isSensitive: false,
    purpose: '联系本人、送达文书、凭手机号登录网上窗口',
    basis: '第十三条第一款第一项，本人同意',
    kept: FILE,
    seenBy: `${OFFICE}，打码；看全号要写理由、留痕、每小时至多30次。接线员只见打码`,
    lies: '以本人密钥封存；精确查找用带密钥的索引',
    columns: [
      'person: phone_sealed phone_index address_sealed',
      'worker_sign_in: phone_index',
      'sms_sink: phone_index phone_masked body',
    ],
  },
  name: {
    label: '姓名',
    isSensitive: false,
    purpose: '辨认本人、制作文书、查找档案',
    basis: '第十三条第一款第一项；《法律援助法》第四十一条',
    kept: FILE,
    seenBy: `${OFFICE}；接线员只见姓`,
    lies: '明文，姓名栏不收号码；按申请删除以后改为“已按申请删除”',
    columns: [
      'person: name name_pinyin name_initials',
      'dispute_party: display_name',
      'contact: speaker_name speaker_relation',
      'contact_referral: sender_name',
      'dispute: title',
      'matter: title',
      'document_issued: addressee title',
      'document_service: recipient',
      'outbox: addressee',
      'screening_list: name',
      'screening_list_row: group_name',
    ],
  },
  basics: {
    label: '性别、出生日期、职工类别、会员身份',
    isSensitive: false,
    purpose: '判断适用的规定（退休年龄、农民工、未成年工等）和统计',
    basis: '第十三条第一款第一项',
    kept: FILE,
    seenBy: OFFICE,
    lies: '明文',
    columns: ['person: sex birth_on category is_union_member', 'dispute: applicant_category', 'contact: speaker_kind'],
  },
  health: {
    label: '伤病、丧葬、家庭情况',
    isSensitive: true,
    purpose: '计算工伤、病假、死亡待遇，审查经济困难',
    basis: '第二十八条、第二十九条，单独同意；《法律援助法》第四十二条',
    kept: FILE,
    seenBy: OFFICE,
    lies: '明文，只存计算需要的数目和等级，不存诊断',
    columns: [
      'worker_injury',
      'worker_dependant',
      'worker_pay: sick_days sick_paid_fen sick_share sick_wage_fen is_full_sick_month',
      'worker_time: sick_from sick_months_in_year is_serious_illness is_terminal_illness is_capacity_lost',
      'aid_application: hardship_note hardship_proof income_per_head_fen household_size is_hardship_examined',
    ],
  },
  work: {
    label: '劳动关系、工时和工资',
    isSensitive: false,
    purpose: '按规定计算应得的金额',
    basis: '第十三条第一款第一项',
    kept: FILE,
    seenBy: OFFICE,
    lies: '明文',
    columns: [
      'worker_employment',
      'worker_pay',
      'worker_time',
      'worker_other',
      'payroll_month',
      'dispute: monthly_wage_fen position place_text',
      'claim: note',
    ],
  },
  words: {
    label: '自述、办理文字和留言',
    isSensitive: false,
    purpose: '弄清事情、办理、答复、复查',
    basis: '第十三条第一款第一项、第三项',
    kept: FILE,
    seenBy: OFFICE,
    lies: '明文；其中的证件号码、电话、银行卡号在入库以前打码',
    columns: [
      'dispute: story',
      'contact: story',
      'fact_statement: value stated_by',
      'evidence: name purpose',
      'worker_message: body',
      'outbox: body',
      'case_log: content',
      'case_rating: comment',
      'call_back_attempt: note',
      'risk_flag: reason words response resolution',
      'advice: answer question follow_up',
      'aid_application: decision_reason objection_opinion objection_reason proposal_reason proposer_name reasons referral_reason return_reason ruling_reason transfer_reason',
      'aid_case: change_reason reopening_reason summary termination_objection termination_objection_opinion',
      'aid_complaint: about findings refusal_note refusal_reason respondent withdrawal_reason',
      'contact_line: note',
      'contact_referral: answer',
      'document_service: note',
      'file_review: asked_reason opinion recusal_reason same_place_reason',
      'hand_down: report responsible_name return_note return_reason withdrawal_reason',
      'handler_conflict: reason',
      'negotiation_help: opponent',
      'obligation: note',
      'return_visit: asked_for_money_note retaliation_note',
      'review_score: reason',
      'service_line: dispatch_note referral_note request responsible_name return_note return_reason ruling_reason',
      'supervision: close_reason decline_reason findings opinion_number opinion_receipt reminder_answer reply reply_invited_by reply_kind skip_reason',
      'take_over: reason',
      'merge: moved reason',
      'dispute_restriction: reason end_reason',
      'erasure_request: reason decision_reason',
      'screening_list: headings',
      'screening_list_row: faults',
    ],
  },
  drafts: {
    label: '没有提交的草稿和材料',
    isSensitive: true,
    purpose: '断线、换手机、离开窗口以后接着填',
    basis: '第十三条第一款第一项',
    kept: '网上的30天自动删除，提交以后只留回执一天；工作台的随提交或者丢弃删除；名单的行登记以后删除',
    seenBy: '只有填写的人自己',
    lies: '以安装密钥封存',
    columns: [
      'portal_draft: sealed code_index phone_index token_hash',
      'portal_draft_file: sealed digest bytes',
      'saved_draft: sealed place',
      'screening_list_row: sealed row_number',
    ],
  },
  calls: {
    label: '来电',
    isSensitive: false,
    purpose: '接听、回拨、找到来电人的事项',
    basis: '第十三条第一款第一项',
    kept: '号码和录音地址随来电记录保存，删除来电的密钥即同时失效',
    seenBy: '接线员和其班长，只见打码；看全号和录音要写理由、留痕、每小时至多30次',
    lies: '以来电自己的密钥封存；精确查找用带密钥的索引',
    columns: ['phone_call: from_sealed from_index recording_sealed closed_reason to_number'],
  },
  doors: {
    label: '登录和验证',
    isSensitive: false,
    purpose: '证明手机号或者账号是本人的',
    basis: '第九条、第五十一条',
    kept: '验证码5分钟，登录至多12小时，过后删除',
    seenBy: '没有人：只存摘要和封存的号码',
    lies: '口令和令牌只存摘要，号码以安装密钥封存',
    columns: [
      'worker_code: phone_sealed phone_index code_hash tries',
      'worker_session: phone_sealed phone_index token_hash',
      'session: token_hash',
      'setup_link: token_hash',
      'staff: password_hash password_set_at',
      'second_factor: secret_sealed confirmed_at last_step',
      'recovery_code: code_hash used_at',
      'sign_in_failure: account network failures locked_until failed_at',
    ],
  },
  keys: {
    label: '个人密钥',
    isSensitive: true,
    purpose: '封存本人的号码和住址；销毁即删除',
    basis: '第四十七条、第五十一条',
    kept: '随本人档案；按申请删除时销毁',
    seenBy: '没有人',
    lies: '以安装密钥包裹，安装密钥在数据库以外',
    columns: ['person: data_key', 'phone_call: data_key'],
  },
  staff: {
    label: '工作人员、承办人和联系人',
    isSensitive: false,
    purpose: '确定由谁办理、通知经办人、公示服务地点',
    basis: '第十三条第一款第二项',
    kept: '任职期间及其经手的案卷保存期间',
    seenBy: '本系统的工作人员；服务地点的联系电话向公众公开',
    lies: '明文',
    columns: [
      'staff: name username email is_disabled',
      'aid_handler: name firm certificate_number certificate_valid_to fields kind max_open_cases',
      'union_body: phone address',
    ],
  },
  traces: {
    label: '留痕和同意',
    isSensitive: false,
    purpose: '查明谁做了什么、谁看了什么、本人同意了什么',
    basis: '第十四条、第五十一条、第五十四条',
    kept: '与案卷一样长；只能追加',
    seenBy: '本人看得到谁看过自己的资料；案卷经手人看得到办理经过',
    lies: '明文，不含号码；每条以哈希相连',
    columns: [
      'action: input',
      'read_log: field reason at subject',
      'portal_consent: item text_version given_by given_at',
      'consent_choice: item text_version is_given',
      'idempotency: reply_sealed',
    ],
  },
} as const satisfies Readonly<Record<string, PersonalClass>>;

/** Looks personal by its name and says nothing of a natural person. */
export const notPersonal: readonly string[] = [
  'employer: name name_pinyin name_initials address',
  'trade_union: name short_name',
  'village: name',
  'union_body: name',
  'action: name',
  'procedure_state: name',
  'clock: name trace',
  'holiday_run: name',
  'figure_correction: note',
  'law_proposal: decision_note reason',
  'message_delivery: body',
  'consent_text: words',
  'obligation: addressee_party',
  'outbox: addressee_party',
  'backup_run: file_name',
  'aid_case: file_contents',
];

/** `table.column` of every entry; a table alone stays a table. */
export function columnsOf(entries: readonly string[]): readonly string[] {
  return entries.flatMap((entry) => {
    const [table = '', columns] = entry.split(': ');
    return columns === undefined ? [table] : columns.split(' ').map((column) => `${table}.${column}`);
  });
}
