// The Supreme Court's rules on online mediation, by which labour disputes go from the courts' platform to union
// mediators and back.
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
  instrument: '人民法院在线调解规则',
  number: '法释〔2021〕23号',
  url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/司法解释/人民法院在线调解规则(2021-12-30).md',
  inForceFrom: '2022-01-01',
  inForceTo: null,
  confidence: 'text',
};

const table: ArticleTable = {
  1: entry('适用', '立案前或者诉讼中依托法院调解平台的在线调解。', nothingToCompute),
  2: entry('包括什么', '在线申请、委派委托、音视频调解、制作协议、申请司法确认、制作调解书等。', nothingToCompute),
  3: entry('可以调解的纠纷', '民事、行政、执行、刑事自诉等依法可以调解和解的纠纷。', humanJudgement),
  4: entry('当事人同意', '应当征得当事人同意，考虑案情和技术条件。', humanJudgement),
  5: entry(
    '谁可以调解',
    '审判人员、调解员、特邀调解组织和调解员、邀请的单位和个人；平台公布基本情况和是否收费。',
    humanJudgement,
  ),
  6: entry('境外与港澳台', '符合条件的外国人、港澳台居民可以入驻参与相应纠纷。', nothingToCompute),
  7: entry('引导', '释明优势，告知形式、权利义务和后果，引导优先选择。', nothingToCompute),
  8: entry('填写与上传', '同意的填写身份、纠纷、电话、电子送达地址并上传材料；有困难的法院辅助。', humanJudgement),
  9: entry('退回', '不属受案范围、邀请法院无管辖权、不宜在线的退回并告知。', humanJudgement),
  10: entry(
    '选择与指定',
    '双方同意的共同选择；两个工作日内选不出的由法院指定；法院收到申请三个工作日内指定。',
    implementedIn('law/terms/mediation-terms.ts'),
  ),
  11: entry('调解员人数', '一般一名，重大疑难可以两名以上，共同选定主持人，选不出由法院指定。', humanJudgement),
  12: entry(
    '确认接受',
    '收到委派委托或申请三个工作日内确认；不宜的说明理由不接受，可以重新指定选定。',
    implementedIn('law/terms/mediation-terms.ts'),
  ),
  13: entry(
    '披露',
    '近亲属、利害关系、其他可能影响公正的应当披露；当事人仍同意的可以继续。',
    implementedIn('law/competence/conflict.ts'),
  ),
  14: entry('更换', '可以申请更换；更换后仍不同意又不选的视为拒绝调解。', humanJudgement),
  15: entry(
    '征询对方',
    '一方申请的征询对方；调解员三个工作日内协助通知；拒绝或联系不上的终结并退回。',
    implementedIn('law/terms/mediation-terms.ts'),
  ),
  16: entry('方式', '有条件的同时登录，没有的提供场所设备，都没有或拒绝的现场调解。', humanJudgement),
  17: entry('核实身份', '在线比对核实身份，告知虚假调解后果，指导填写送达地址确认书。', humanJudgement),
  18: entry('自主表达', '妥协中认可的事实证据不得在诉讼中作为不利依据，法律另有规定或均同意的除外。', humanJudgement),
  19: entry('协议与签章', '在线制作或上传，各方电子签章时生效，由平台送达。', humanJudgement),
  20: entry('达成后的处理', '立案前的可以申请司法确认；立案后的可以请求制作调解书或撤诉。', humanJudgement),
  21: entry('调解不成', '记录原因；立案前的转立案，委派的登记立案，委托的恢复审理。', humanJudgement),
  22: entry('笔录', '同步电子笔录，确认无争议事实；双方同意可以录音录像代替。', humanJudgement),
  23: entry('虚假调解', '可能恶意串通伪造的要求提供证据，不提供的不确认；构成的依法处理。', nothingToCompute),
  24: entry(
    '期限',
    '立案前三十日；立案后普通程序十五日、简易程序七日；各方同意可以延长；自确认接受之日起算，立案后延长的不计审限。',
    implementedIn('law/terms/mediation-terms.ts'),
  ),
  25: entry('终结', '达成协议、撤回、联系不上、不愿继续、分歧大、期满、拒绝签章等终结。', humanJudgement),
  26: entry('诉前鉴定', '可以诉前委托鉴定评估，期限不计入调解期限，符合规定的可以作证据。', humanJudgement),
  27: entry('管理与名册', '各级法院管理调解组织和调解员，可以建劳动争议等专业名册。', nothingToCompute, {
    through: 28,
  }),
  29: entry('投诉', '强迫调解、多次无故拒绝、收财物、泄密等可以向邀请法院投诉。', humanJudgement),
  30: entry('施行', '自2022年1月1日起施行，以前的解释不一致的以本规则为准。', nothingToCompute),
};

export const { article, articles } = kept(instrument, table);
