/** What people tell at the window, by what it is about: a frame for each, filled with place, work and dates. */
import type { ApplicantCategory, CauseCode } from '@gongyuan/law/vocabulary.ts';

export interface Scene {
  readonly who: string;
  readonly count: number;
  readonly area: string;
  readonly firm: string;
  readonly position: string;
  readonly since: string;
  readonly until: string;
  readonly yuan: string;
}

export interface Tale {
  readonly causes: readonly CauseCode[];
  readonly category: ApplicantCategory;
  /** How often it is told, against the others. */
  readonly weight: number;
  /** The first position belongs to the first industry and so on, round and round. */
  readonly industries: readonly string[];
  readonly positions: readonly string[];
  /** Told by groups as well. */
  readonly isShared?: boolean;
  /** The people still work there. */
  readonly isOngoing?: boolean;
  /** Median of what one person claims. @unit yuan */
  readonly median: number;
  readonly story: (scene: Scene) => string;
}

const crew = ({ who, count }: Scene) => (count > 1 ? `${who}等${count}人` : who);

export const tales: readonly Tale[] = [
  {
    causes: ['unpaid_wages'],
    category: 'migrant_worker',
    weight: 22,
    isShared: true,
    median: 13_000,
    industries: ['建筑劳务', '装饰工程', '市政园林'],
    positions: ['木工', '油漆工', '小工', '钢筋工', '瓦工'],
    story: (s) =>
      `${crew(s)}${s.since}起在${s.area}一处工地做${s.position}，由${s.firm}招用，按天记工。${s.until}完工离场，还欠工资${s.yuan}。公司说总包没有拨款，催了多次只让等。手上有记工本和微信聊天记录。`,
  },
  {
    causes: ['unpaid_wages'],
    category: 'worker',
    weight: 12,
    isShared: true,
    median: 14_000,
    industries: ['精密机械', '服饰', '电子科技', '餐饮管理', '物流'],
    positions: ['操作工', '缝纫工', '质检员', '厨师', '驾驶员'],
    story: (s) =>
      `${crew(s)}在${s.firm}做${s.position}，${s.since}入职。公司连续几个月没有发工资，共欠${s.yuan}，负责人一再推迟。职工已于${s.until}离职，有工资条和银行流水。`,
  },
  {
    causes: ['bankruptcy', 'unpaid_wages'],
    category: 'worker',
    weight: 3,
    isShared: true,
    median: 26_000,
    industries: ['纺织', '制衣', '机电设备'],
    positions: ['挡车工', '缝纫工', '装配工'],
    story: (s) =>
      `${crew(s)}反映：${s.firm}停产，法院已经受理破产申请，欠工资和补偿${s.yuan}。大家${s.until}起没有上班，想知道怎样向管理人申报职工债权。`,
  },
  {
    causes: ['unlawful_dismissal'],
    category: 'worker',
    weight: 11,
    median: 32_000,
    industries: ['电子科技', '商贸', '信息技术', '物业服务'],
    positions: ['销售', '文员', '技术员', '客服', '仓管员'],
    story: (s) =>
      `${s.who}${s.since}进${s.firm}做${s.position}，${s.until}被口头通知不用再来，没有书面理由，也没有赔偿金。公司要求自己写离职申请，没有写。要求支付赔偿金${s.yuan}。`,
  },
  {
    causes: ['severance'],
    category: 'worker',
    weight: 6,
    isShared: true,
    median: 28_000,
    industries: ['精密机械', '包装制品', '教育咨询'],
    positions: ['操作工', '班组长', '老师'],
    story: (s) =>
      `${crew(s)}在${s.firm}做${s.position}，公司搬迁后不再安排工作，${s.until}劳动合同到此为止。双方对补偿怎样算谈不拢，请求经济补偿${s.yuan}。`,
  },
  {
    causes: ['work_injury'],
    category: 'migrant_worker',
    weight: 8,
    median: 58_000,
    industries: ['五金制品', '建筑劳务', '木业'],
    positions: ['冲压工', '架子工', '锯木工'],
    story: (s) =>
      `${s.who}在${s.firm}做${s.position}，${s.until}干活时手部被机器压伤，已认定工伤并评了等级。公司只付了医疗费，对伤残补助金一直拖着不给，请求${s.yuan}。`,
  },
  {
    causes: ['work_injury'],
    category: 'worker',
    weight: 5,
    median: 46_000,
    industries: ['金属制品', '食品', '新材料'],
    positions: ['操作工', '包装工', '叉车工'],
    story: (s) =>
      `${s.who}在${s.firm}做${s.position}，${s.until}上班途中被车撞伤，交警认定不负主要责任，人社部门已认定工伤。停工留薪期间工资没有发足，对待遇数额有争议，涉及${s.yuan}。`,
  },
  {
    causes: ['social_insurance'],
    category: 'worker',
    weight: 5,
    isOngoing: true,
    median: 9_000,
    industries: ['家政服务', '物业服务', '商贸'],
    positions: ['保洁员', '保安', '营业员'],
    story: (s) =>
      `${s.who}${s.since}起在${s.firm}做${s.position}，查询后发现单位一直没有缴社会保险。人还在职，想问怎样要求补缴，又怕被辞退。`,
  },
  {
    causes: ['labour_relation', 'no_written_contract'],
    category: 'new_form_worker',
    weight: 6,
    median: 18_000,
    industries: ['配送服务', '供应链管理'],
    positions: ['外卖骑手', '配送员', '网约货车司机'],
    story: (s) =>
      `${s.who}${s.since}起在${s.area}做${s.position}，站点由${s.firm}管理，排班考勤都听站长的，签的却是项目合作协议。${s.until}停了账号，请求确认劳动关系和未签合同的差额${s.yuan}。`,
  },
  {
    causes: ['overtime'],
    category: 'worker',
    weight: 5,
    isShared: true,
    median: 11_000,
    industries: ['电子科技', '服饰', '物流'],
    positions: ['流水线操作工', '打包工', '分拣员'],
    story: (s) =>
      `${crew(s)}在${s.firm}做${s.position}，每周做六天、每天十个小时以上，加班费没有按规定付。${s.until}离职后要求补足${s.yuan}，有打卡记录。`,
  },
  {
    causes: ['female_worker', 'unlawful_dismissal'],
    category: 'worker',
    weight: 3,
    median: 36_000,
    industries: ['商贸', '教育咨询', '信息技术'],
    positions: ['行政', '老师', '会计'],
    story: (s) =>
      `${s.who}（女职工）在${s.firm}做${s.position}，告诉单位怀孕后被调岗，${s.until}又以不服从安排为由解除合同。请求赔偿${s.yuan}，身体状况需要尽快处理。`,
  },
  {
    causes: ['annual_leave'],
    category: 'worker',
    weight: 3,
    isOngoing: true,
    median: 4_000,
    industries: ['包装制品', '物业服务'],
    positions: ['操作工', '电工'],
    story: (s) =>
      `${s.who}${s.since}进${s.firm}做${s.position}，几年没有休过年休假，单位说不休就算放弃。想问未休年休假的工资怎样算，大约${s.yuan}。`,
  },
  {
    causes: ['no_written_contract', 'unpaid_wages'],
    category: 'migrant_worker',
    weight: 5,
    median: 21_000,
    industries: ['餐饮管理', '装饰工程', '建材'],
    positions: ['服务员', '安装工', '送货工'],
    story: (s) =>
      `${s.who}是外来务工人员，${s.since}在${s.firm}做${s.position}，没有签过劳动合同，最后两个月工资没有结清。${s.until}离职，请求工资和未签合同的差额共${s.yuan}。`,
  },
  {
    causes: ['dispatch', 'severance'],
    category: 'worker',
    weight: 2,
    median: 19_000,
    industries: ['人力资源'],
    positions: ['派遣操作工', '派遣客服'],
    story: (s) =>
      `${s.who}由${s.firm}派到用工单位做${s.position}，${s.until}被退回后没有安排新岗位，也没有发待岗工资。想问该找哪一家，涉及${s.yuan}。`,
  },
  {
    causes: ['occupational_disease'],
    category: 'migrant_worker',
    weight: 1,
    median: 90_000,
    industries: ['石材', '铸造'],
    positions: ['打磨工', '清砂工'],
    story: (s) =>
      `${s.who}在${s.firm}做${s.position}多年，体检发现肺部有问题，${s.until}诊断为职业病。单位不肯提供材料，待遇没有落实，请求${s.yuan}。`,
  },
  {
    causes: ['union_officer_rights', 'unlawful_dismissal'],
    category: 'union_officer',
    weight: 1,
    median: 60_000,
    industries: ['精密机械', '新材料'],
    positions: ['企业工会主席', '企业工会委员'],
    story: (s) =>
      `${s.who}是${s.firm}的${s.position}，代表职工与单位协商后被调离岗位，${s.until}又被解除合同，认为与履行工会职责有关，请求恢复并赔偿${s.yuan}。`,
  },
];

/** What the union's clerk answers to a question; in general words, for the facts are invented. */
export const answers: readonly string[] = [
  '先留好劳动合同、考勤、工资流水和聊天记录；协商不成的，可以申请调解或者在一年内申请劳动仲裁，本中心可以继续帮助。',
  '不要在空白或者不实的离职材料上签字；单位单方解除应当说明理由，没有依据的可以要求赔偿金。已说明仲裁时效和需要的材料。',
  '工资应当按月足额支付。可以向劳动监察投诉，也可以申请仲裁；需要代理的，符合条件即可提出法律援助申请。',
  '未参加社会保险的，可以向社保经办机构和劳动监察反映要求补缴；已告知查询缴费记录的办法。',
  '工伤待遇按认定结论和鉴定等级计算，已说明各项待遇由谁支付，并提醒保管好医疗票据。',
];
