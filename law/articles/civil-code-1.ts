// 民法典, articles from 1 on (see civil-code.ts).
import { entry, humanJudgement, nothingToCompute, type ArticleTable } from './define.ts';

/** Articles 1 to 137. */
export const table1: ArticleTable = {
  1: entry(
    '基本原则',
    '立法目的，调整平等主体的人身和财产关系，平等、自愿、公平、诚信、守法、绿色。',
    nothingToCompute,
    { through: 9 },
  ),
  10: entry(
    '法律适用',
    '依照法律，没有规定的可以适用习惯；其他法律有特别规定的依其规定；适用中国法律。',
    nothingToCompute,
    { through: 12 },
  ),
  13: entry('权利能力', '自然人从出生到死亡有民事权利能力。', nothingToCompute),
  14: entry('平等', '自然人的民事权利能力一律平等。', nothingToCompute),
  15: entry('出生和死亡时间', '以出生、死亡证明为准，没有的以户籍等登记为准，有相反证据的除外。', humanJudgement),
  16: entry('胎儿', '继承、受赠等视为有权利能力，娩出为死体的自始没有。', nothingToCompute),
  17: entry('成年', '十八周岁以上为成年人，不满的为未成年人。', humanJudgement),
  18: entry(
    '完全行为能力',
    '成年人有完全行为能力；十六周岁以上以自己劳动收入为主要生活来源的视为完全。',
    humanJudgement,
  ),
  19: entry(
    '八周岁以上',
    '限制行为能力，由法定代理人代理或同意、追认；纯获利益或相适应的可以独立实施。',
    humanJudgement,
  ),
  20: entry('不满八周岁', '无行为能力，由法定代理人代理。', humanJudgement),
  21: entry('不能辨认', '不能辨认自己行为的成年人和八周岁以上未成年人无行为能力，由法定代理人代理。', humanJudgement),
  22: entry(
    '不能完全辨认',
    '限制行为能力，由法定代理人代理或同意、追认；纯获利益或相适应的可以独立实施。',
    humanJudgement,
  ),
  23: entry('法定代理人', '无或者限制行为能力人的监护人是其法定代理人。', humanJudgement),
  24: entry('能力的认定', '利害关系人或有关组织可以申请法院认定，恢复后可以申请认定恢复。', humanJudgement),
  25: entry('住所', '住所看户籍等身份登记；经常居住的地方与登记不一致的，以经常居所为准。', humanJudgement),
  26: entry('监护', '父母子女的义务，监护人的顺序、协议、指定、职责、撤销、恢复和终止。', nothingToCompute, {
    through: 39,
  }),
  40: entry(
    '失踪与死亡宣告',
    '下落不明满二年可以宣告失踪，满四年或意外满二年可以宣告死亡，及其财产、婚姻后果。',
    nothingToCompute,
    { through: 53 },
  ),
  54: entry('个体工商户', '自然人经登记从事工商业经营的为个体工商户。', nothingToCompute),
  55: entry('农村承包户', '农村集体成员依法承包经营的为农村承包经营户。', nothingToCompute),
  56: entry(
    '个体户的债务',
    '个体户的债务：个人经营的用个人财产还，家庭经营的用家庭财产还，分不清的按家庭。',
    humanJudgement,
  ),
  57: entry('法人的成立', '法人独立享有权利承担义务，依法成立，能力自成立时产生、终止时消灭。', nothingToCompute, {
    through: 59,
  }),
  60: entry('独立责任', '法人以全部财产独立承担民事责任。', nothingToCompute),
  61: entry('法定代表人', '代表法人的负责人，其行为后果由法人承受；内部限制不得对抗善意相对人。', humanJudgement),
  62: entry('职务致害', '法定代表人因执行职务致人损害的由法人承担，可以向有过错的追偿。', nothingToCompute),
  63: entry('法人住所', '主要办事机构所在地为住所，应当登记。', humanJudgement),
  64: entry(
    '登记',
    '登记事项变了要变更登记；实际情况与登记有出入的，不能用来对抗善意的相对人；登记信息要公示。',
    nothingToCompute,
    { through: 66 },
  ),
  67: entry('合并分立', '合并的由合并后的法人承受；分立的享有连带债权、承担连带债务，另有约定的除外。', humanJudgement),
  68: entry(
    '终止与解散',
    '解散、破产等并完成清算注销的终止；期满、决议、合并分立、被吊销撤销等解散。',
    nothingToCompute,
    { through: 69 },
  ),
  70: entry(
    '清算义务人',
    '解散的及时组成清算组，董事、理事等为清算义务人；未及时清算造成损害的承担责任。',
    humanJudgement,
  ),
  71: entry('清算与破产', '清算程序依法律；清算期间法人存续，注销时终止；破产的完成注销时终止。', nothingToCompute, {
    through: 73,
  }),
  74: entry('分支机构', '以自己名义活动的责任由法人承担，也可以先以其管理的财产承担。', humanJudgement),
  75: entry('设立人', '为设立法人的活动后果由法人承受；未成立的由设立人承受，二人以上连带。', humanJudgement),
  76: entry('营利法人', '营利法人的含义、登记、执照、章程和权力、执行、监督机构。', nothingToCompute, { through: 82 }),
  83: entry(
    '滥用出资人权利',
    '滥用法人独立地位和有限责任逃避债务、严重损害债权人的，对法人债务承担连带责任。',
    humanJudgement,
  ),
  84: entry('关联关系与决议', '不得利用关联关系损害法人；违法违章决议可以撤销；承担社会责任。', nothingToCompute, {
    through: 86,
  }),
  87: entry(
    '非营利法人与特别法人',
    '事业单位、社会团体、捐助法人，机关、农村集体、合作经济和基层自治组织法人。',
    nothingToCompute,
    { through: 101 },
  ),
  102: entry('非法人组织', '个人独资、合伙企业、专业服务机构等，能以自己名义活动，依法登记。', nothingToCompute, {
    through: 103,
  }),
  104: entry('非法人组织的债务', '财产不足以清偿的，出资人或设立人承担无限责任，另有规定的除外。', humanJudgement),
  105: entry('非法人组织的代表与解散', '可以确定代表人，解散事由、清算和参照适用。', nothingToCompute, {
    through: 108,
  }),
  109: entry('民事权利', '人身、人格、个人信息、财产、物权、债权、知识产权等受保护，不得滥用权利。', nothingToCompute, {
    through: 132,
  }),
  133: entry(
    '法律行为的成立',
    '通过意思表示设立变更终止关系，可以书面、口头或其他形式，自成立时生效。',
    nothingToCompute,
    { through: 136 },
  ),
  137: entry(
    '意思表示何时生效',
    '对话的知道内容时生效，非对话的到达时生效；数据电文进入指定系统时生效，未指定的知道或应当知道进入时。',
    humanJudgement,
  ),
};
