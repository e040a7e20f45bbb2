// Whether a matter touches two regions: the worker's home, present stay or sending union lies elsewhere.
import { citation } from '../basis.ts';
import { article as jiangsu20128 } from '../articles/jiangsu-2012-8.ts';
import { article as unionAidMeasures } from '../articles/union-aid-measures.ts';
import type { Channel } from '../vocabulary.ts';
import { clauseAfter, clauseBefore, speaksOfEmployer } from './clauses.ts';
import type { Answer, Place } from './facts.ts';
import { findRegions, isElsewhere, type Mention } from './regions.ts';

/** The answer with the words of the story it rests on. */
export type CrossRegionAnswer = Answer & { readonly matched: readonly string[] };

const level = '(?:省|市|县|区|州|盟|自治区)?';
/** 四川籍, 巴中人, 启东市吕四镇人; but not 人民, 人社, 人寿 and the like. */
const nativeAfter = new RegExp(
  `^${level}(?:[\\u4e00-\\u9fa5]{1,4}(?:镇|乡|村|街道))?(?:籍|人(?!民|社|才|大|力|事|防|行|寿|保|工|均|次|数|为))`,
);
/** 四川农民工, 北川贫困户. */
const workerAfter =
  /^(?:省|市|县)?(?:那边)?的?(?:农民工|民工|务工|打工|工友|工人(?!文化|日报)|职工(?!服务|之家|法律|医院|维权|大学|援助)|贫困户|老乡|师傅|小伙|姑娘|村民|女工|妹子|大姐|大哥|夫妻|夫妇|过来的|来的|来[\u4e00-\u9fa5]{0,3}(?:务工|打工|做工))/;
/** A union of the place, or a government of it that writes or hands over. */
const unionAfter = new RegExp(
  `^${level}(?:各级)?(?:总工会|工会(?!法|经费|会员)|总(?=来函|来电|转来|转办|函|发来|委托))`,
);
const officeAfter = new RegExp(
  `^${level}[\\u4e00-\\u9fa5]{0,6}(?:政府|信访局|人社局|监察大队|司法局|街道|党委)[\\u4e00-\\u9fa5]{0,3}(?:来函|来电|转来|发来|函告|函请|转办|转交)`,
);
const homeBefore =
  /(?:来自|籍贯(?:为|是|在)?|户籍(?:所在地|地)?(?:在|为|是)?|户口(?:在|落在)?|老家(?:远?在|是)?|原籍(?:为|是|在)?|祖籍|家乡(?:在|是)?|家(?:住|在|是)|家人在|妻儿在)$/;
const stayBefore =
  /(?:现住|现居|暂住|居住在|定居|住在|住|人(?:都|也|已|均|现|还|目前)*(?:在|回了|回到|回|去了|到了)|现(?:已|都)?在|目前(?:已|都)?在|如今在|身在|远在|回到|回了|返回|已回|已到|去了|已去)$/;
const areBefore =
  /(?:工人|工友|人员|农民工|职工|员工|我们|他们|她们|大家|司机|本人|家属|人和公司|人|他|她|我)[^，。；]{0,6}(?:是|均为|都为|系)$/;
const notOfWorkerAfter =
  /^(?:省|市|县|区)?的?(?:某|一家|一个|一)?[^，。；]{0,4}(?:客户|公司|企业|集团|医院|法院|货|订单|老板|工厂|供应商|总部|买家|甲方|业主|仓库|分公司)/;
const workAfter = /^[^，。；]{0,10}?(?:打工|务工|做工|干活|干了|上班|工地|施工|做活|打的|打电话|打来|拨打|来电)/;
const comeAfter = /^(?:省|市|县)?(?:过来|赶来|赶到|赶过来|来(?!回)|[^，。；]{0,8}(?:打工|务工|干活|做工))/;
/** 包工头四川人: said of the one named just before. */
const employerAtEnd = /(?:包工头|老板|老总|经理|法人|负责人|工头|承包人|组长)$/;
const employerAfter = /^(?:省|市|县|区)?(?:籍|人)?(?:老板|包工头|客户|开的|开办|经营|承包|投资|企业家|法人)/;

/** One-letter names of provinces, used with 籍 or with 务工; 宁, 台 and others that also mean cities are left out. */
const shortNames: Readonly<Record<string, string>> = {
  京: '北京',
  津: '天津',
  冀: '河北',
  晋: '山西',
  蒙: '内蒙古',
  辽: '辽宁',
  吉: '吉林',
  黑: '黑龙江',
  沪: '上海',
  苏: '江苏',
  浙: '浙江',
  皖: '安徽',
  闽: '福建',
  赣: '江西',
  鲁: '山东',
  豫: '河南',
  鄂: '湖北',
  湘: '湖南',
  粤: '广东',
  桂: '广西',
  琼: '海南',
  渝: '重庆',
  川: '四川',
  黔: '贵州',
  滇: '云南',
  藏: '西藏',
  陕: '陕西',
  甘: '甘肃',
  陇: '甘肃',
  青: '青海',
  新: '新疆',
  港: '香港',
  澳: '澳门',
};
const shortNative = new RegExp(`([${Object.keys(shortNames).join('')}])籍`, 'g');
const shortStay = new RegExp(`(?:在|来|赴|入|到)([${Object.keys(shortNames).join('')}])(?:务工|打工)`, 'g');

const homeWords = '(?:老家|家乡|原籍|户籍地|户籍所在地|故乡)';
const wentHome = new RegExp(`(?:回|返|回到|返回|在|到|从)了?${homeWords}(?!附近|本地|镇|村)`, 'g');
const homeOffice = new RegExp(`${homeWords}(?:的)?(?:党委|政府|总工会|工会|街道|信访)`, 'g');
const goneHome = /(?:人|都|均|已经|已|全)(?:已)?(?:经)?(?:回|返)了?(?:家|乡)(?!等|休|养|待|途|路|过|务|后)/g;
const farAway =
  /(?:人|工友|工人|农民工|职工|某|们|我|他|她|目前|现在|已经|已|都)[^，。；]{0,3}(?:在|去|到|身处)了?(?:外地|外省|外市|省外|国外)/g;
const leftPlace = /(?:已|都|均)(?:经)?(?:离开|不在)(?:本地|本市|本县|本省|当地)/g;
const onlyWished =
  /(?:想|等(?!人|名|\d)着?|要(?!求)|准备|急着|没钱|无钱|打算|盼|好|才能|无法|不能|没法|催着)[^，。；]{0,6}$/;

/** The words that make a mention the worker's home, stay or union; undefined when they do not. */
function homePhrase(story: string, mention: Mention): string | undefined {
  const before = clauseBefore(story, mention.start);
  const after = clauseAfter(story, mention.end);
  if (employerAfter.test(after)) return undefined;
  const native = nativeAfter.exec(after);
  if (native !== null) {
    const rest = after.slice(native[0].length);
    const isSaidOf = /(?:是|为|系|的)$/.test(before) || (employerAtEnd.test(before) && !/^[工职农务员]/.test(rest));
    const ofEmployer = isSaidOf && speaksOfEmployer(before);
    return ofEmployer ? undefined : mention.text + native[0];
  }
  const other = workerAfter.exec(after) ?? unionAfter.exec(after) ?? officeAfter.exec(after);
  if (other !== null) return mention.text + other[0];
  return speaksOfEmployer(before) ? undefined : stayPhrase(mention, before, after);
}

function stayPhrase(mention: Mention, before: string, after: string): string | undefined {
  const preposition = /(?<![调搬迁移])[在到去赴从]$/.exec(before)?.[0];
  const following = preposition === '从' ? comeAfter.exec(after) : workAfter.exec(after);
  if (preposition !== undefined && following !== null) return preposition + mention.text + following[0];
  if (notOfWorkerAfter.test(after)) return undefined;
  const leading = homeBefore.exec(before) ?? stayBefore.exec(before) ?? areBefore.exec(before);
  return leading === null ? undefined : leading[0] + mention.text;
}

function shortForms(story: string, place: Place | undefined): readonly string[] {
  const longNameEnds = new Set(findRegions(story).map((mention) => mention.end));
  const matches = [...story.matchAll(shortNative), ...story.matchAll(shortStay)];
  return matches.flatMap((match) => {
    if (longNameEnds.has(match.index + 1)) return [];
    const name = shortNames[match[1] ?? ''] ?? '';
    const elsewhere = findRegions(name).some((mention) => isElsewhere(mention, place));
    return elsewhere ? [match[0].trim()] : [];
  });
}

function awayPhrases(story: string, place: Place | undefined): readonly string[] {
  const patterns = [wentHome, homeOffice, goneHome, farAway, leftPlace];
  return patterns.flatMap((pattern) =>
    [...story.matchAll(pattern)].flatMap((match) => {
      const end = match.index + match[0].length;
      const before = clauseBefore(story, match.index);
      const named = findRegions(clauseAfter(story, end).slice(0, 8))[0];
      const near = named !== undefined && named.start <= 1 && !isElsewhere(named, place);
      const ofEmployer = speaksOfEmployer(before + match[0].slice(0, 1)) || speaksOfEmployer(before + match[0]);
      return near || ofEmployer || onlyWished.test(before) ? [] : [match[0]];
    }),
  );
}

/**
 * Whether a matter crosses regions. Yes when it came through a union or government of another region, when the
 * story names another county or larger area as the worker's home, stay or sending union, or when it says that the
 * worker has gone home or is elsewhere. Customers, goods, hospitals and courts elsewhere do not matter.
 * Without a story (and without that channel) it is not known.
 *
 * @basis 苏工发〔2012〕8号第十三条；《工会法律援助办法》第三条
 * @unit  true, false or 'unknown'
 * @example crossRegion('四川籍工人在工地晕倒', 'walk_in', { province: '山西省', city: '太原市', county: '晋源区' }).value // true
 */
export function crossRegion(story: string | undefined, channel?: Channel, place?: Place): CrossRegionAnswer {
  const because = [citation(jiangsu20128(13)), citation(unionAidMeasures(3))];
  if (channel === 'cross_region_or_home_union') {
    return { value: true, because, reason: '经异地或者户籍地的工会、政府转来，按异地协作办理。', matched: [] };
  }
  const text = (story ?? '').trim();
  if (text === '') {
    return { value: 'unknown', because, reason: '没有登记经过，看不出是否涉及异地。', missing: ['story'], matched: [] };
  }
  const named = findRegions(text)
    .filter((mention) => isElsewhere(mention, place))
    .flatMap((mention) => homePhrase(text, mention) ?? []);
  const matched = [...new Set([...named, ...shortForms(text, place), ...awayPhrases(text, place)])];
  if (matched.length === 0) {
    return { value: false, because, reason: '经过里没有提到职工的家乡、现住地或者来函工会在别处。', matched };
  }
  const words = matched.map((word) => `“${word}”`).join('、');
  return {
    value: true,
    because,
    reason: `经过里提到${words}，职工的家乡、现住地或者来函工会在别处，可能需要异地协作。`,
    matched,
  };
}
