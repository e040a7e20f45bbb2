// Rules that find harm to body and health, and the special protection of women at work.
import type { CauseRule } from './causes-from-text-rule.ts';
import { atWork, commuting, death, inOrder, injury, near } from './causes-from-text-words.ts';

const grade =
  '(?:评|定|鉴定|构成|认定|达到|属|为|是|伤残)(?:为|成|了|是)?[^，。；]{0,3}[一二三四五六七八九十][至到]?[一二三四五六七八九十]?级|[一二三四五六七八九十]级(?:伤残|工伤|残疾)';
/** Harm that has nothing to do with work, or that others suffered. */
const notWork =
  /打球|篮球|爬山|旅游|逛街|买菜|喝酒|醉酒|在家(?:中|里)?(?:摔|滑|做家务)|家务|孩子|小孩|健身时|农忙|晨练|聚餐|路人|行人|顾客|客人|居民|老人被/;
const privateJob = /私人|农户|村民家|邻居|自建房|民房|帮(?:老乡|亲戚|朋友|人盖|人拆|邻居)|房主|个人家|雇主家|主家|东家/;
const violence =
  '(?:被|遭|遭到|受到)[^，。；]{0,8}(?:打伤|殴打|打了|砍伤|捅伤|咬伤|打成|围殴|推倒|打断)|打伤(?:了)?(?:我|他|她|职工|员工)';
const thirdPerson = '(?:撞|碰|砸|刮)(?:伤|倒)(?:了)?[^，。；]{0,4}(?:行人|路人|老人|他人|第三人|别人|小孩)';
const vehicles = '汽车|轿车|货车|客车|小车|电动车|电瓶车|三轮车|摩托车|渣土车|面包车|公交车|出租车|卡车|车辆';
const traffic = `交通事故|车祸|肇事|开门杀|被[^，。；]{0,8}车[^，。；]{0,3}(?:撞|刮|碾|追尾|挂倒)|(?:与|和|跟)[^，。；]{0,8}(?:${vehicles})[^，。；]{0,6}(?:相撞|碰撞|撞)|撞(?:了|到|上)[^，。；]{0,6}(?:${vehicles})|追尾`;
/** A rider's or driver's crash on the road: without word of 工伤 it is claimed from the other side first. */
const riderCrash = `^(?=.*(?:骑手|外卖|平台|网约车|代驾|跑腿|众包))(?=.*(?:${traffic}))(?!.*工伤)`;
const deadAtWork = new RegExp(`工亡|因工死亡|(?:${atWork}|突发)`);
const disease =
  '职业病(?!防治法|防治所|医院|科)|尘肺|矽肺|硅肺|煤工尘|石棉肺|噪声聋|噪音聋|(?:苯|铅|汞|锰|砷|正己烷|三氯乙烯)中毒|慢性中毒|疑似职业|手臂振动病|白血病[^，。；]{0,10}(?:苯|接触)|(?:粉尘|苯|噪声|噪音|毒物|油漆|放射)[^，。；]{0,12}(?:肺|聋|听力|诊断|白血病|贫血)';

/** Injury, death, illness, health at work, women at work. */
export const bodyRules: readonly CauseRule[] = [
  {
    name: '工伤及其待遇',
    code: 'work_injury',
    finds:
      '工伤(?!保险|假?工资|预防|康复|、(?:养老|医疗|失业|生育))|工伤保险(?:待遇|赔偿)|劳动能力鉴定|伤残(?:鉴定|等级|津贴|补助|赔偿)|因工(?:受伤|负伤|致残)|(?<!生活|困难|临时|丧葬|工亡|丧葬费|稳岗|就业见习|培训)补助金(?!领取)|职业伤害(?!保障政策)|旧伤复发',
    unless: /(?:不|没有?|未)涉及|工伤(?:条例|预防|宣传|知识)|丧葬|工亡|因工死亡/,
    notStory: new RegExp(`工亡|因工死亡|(?:${death})[^。]{0,40}工伤|工伤[^。]{0,12}(?:${death})`),
  },
  {
    name: '伤残等级',
    code: 'work_injury',
    finds: grade,
    unless: /[甲乙]级|级别|尘肺|职业病|省级|市级|县级/,
    notStory: new RegExp(`交通事故|${violence}`),
  },
  {
    name: '身体受伤',
    code: 'work_injury',
    finds: injury,
    unless: new RegExp(`${notWork.source}|伤(?:心|感情|风)|${thirdPerson}|压[^，。；]{0,4}(?:工资|押金)`),
    notSentence: new RegExp(`${privateJob.source}|${violence}|${death}|自行摔|自己在家`),
    notStory: new RegExp(`工亡|人身损害|非因工|${riderCrash}`),
  },
  {
    name: '上下班途中出车祸',
    code: 'work_injury',
    finds: near(commuting, `${traffic}|${injury}|被[^，。；]{0,8}(?:撞|刮|碾|蹭|挂)`, 24),
    notSentence: new RegExp(death),
  },
  {
    name: '因工死亡',
    code: 'work_death',
    finds: '工亡|因工死亡|丧葬(?:费|补助)|抚恤(?:金|费|待遇)|过劳死|坠亡|视同工伤[^，。；]{0,10}死亡',
    unless: /非因工死亡/,
  },
  {
    name: '在工作中死亡',
    code: 'work_death',
    finds: death,
    sentence: deadAtWork,
    unless: /去世后|过世后|离世后|早逝|多年|早年|父母(?:双亡|去世)|非因工/,
  },
  {
    name: '交通事故',
    code: 'traffic_accident',
    finds: traffic,
    notStory: new RegExp(`${commuting}|工伤|工亡|${death}`),
  },
  {
    name: '人身损害',
    code: 'personal_injury',
    finds: `人身(?:损害|伤害)|雇员受害|提供劳务者?(?:致|受)(?:害|伤)|${violence}|${thirdPerson}`,
  },
  { name: '给私人干活受伤', code: 'personal_injury', finds: injury, sentence: privateJob, unless: notWork },
  { name: '职业病', code: 'occupational_disease', finds: disease },
  {
    name: '劳动安全卫生',
    code: 'occupational_health',
    finds:
      '职业(?:健康|卫生|危害|安全)(?!检查机构)|劳动(?:安全|防护|保护(?!监察|条例|部门|费))|安全卫生|安全(?:隐患|生产隐患|设施|防护|培训不|措施)|事故隐患|防护(?:用品|措施|服|面具|口罩|设施|装备|不到位|罩)|劳保(?!局|部门|所)|粉尘|除尘|防尘|防毒|安全绳|安全带|噪音(?:大|超|很|太)|噪声(?:大|超)|有毒|有害(?:物|气体|作业|因素|岗位)|刺鼻|甲醛|防暑|高温(?!津贴|补贴|费)|清凉饮料|呛人|刺激性|(?:没有?|无|不|未|缺)[^，。；]{0,4}(?:[排抽吸通]风|除尘|隔音|遮阳|凉棚|降温|茶水)|(?:车间|厂房)[^，。；]{0,8}(?:高温|通风|闷热|没空调|没有空调)|(?:岗前|在岗|离岗|职业|健康)(?:健康)?(?:体检|检查)|违章指挥|强令冒险|冒险作业',
    notStory: new RegExp(`尘肺|矽肺|职业病诊断|${inOrder('诊断', '职业病', 6)}`),
    unless: /安全生产(?:法|条例|监督管理局)|劳动保障/,
  },
  {
    name: '非因工患病',
    code: 'sickness',
    finds:
      '非因工|医疗期|(?:突发|突患|患(?:有|上|了)?|得了|查出|确诊(?:为)?|身患|罹患|诊断(?:为|出)?)[^，。；、]{0,8}(?:病|癌|瘤|梗|出血|衰竭|炎|综合征|症)|脑出血|脑梗|脑溢血|心梗|心肌梗|尿毒症|癌症|肿瘤|重病|大病(?!保险|救助)|生病住院',
    unless:
      /职业病|尘肺|矽肺|中毒|工伤|抑郁|后遗症|(?:父|母|妻|丈夫|孩子|家人|老人|儿子|女儿|家属)[^，。；]{0,4}(?:患|得|查|确诊|身患|重病|生病|有病|癌)/,
    notStory: new RegExp(`职业病|尘肺|矽肺|工亡|(?:${death})`),
  },
  {
    name: '孕期、产期、哺乳期和女职工保护',
    code: 'female_worker',
    finds:
      '怀孕|怀了孕|孕期|孕妇|已孕|有孕|孕\\d|怀(?:上)?(?:二|三)?胎|产假|哺乳|(?<!肺|病|第)三期|临产|产后|喂奶|见红|待产|产检|保胎|流产|生育(?:津贴|待遇|假)|分娩|坐月子|女职工(?:特殊|权益|保护|劳动保护|禁忌|专项)|性骚扰|痛经假|经期',
    unless: /老婆怀孕|妻子怀孕|媳妇怀孕|妻子临产|妻子待产|爱人怀孕/,
  },
];
