// Finds the names of China's provinces, cities and counties in a text and tells whether they lie elsewhere.
import { gazetteer } from './gazetteer.ts';
import type { Place } from './facts.ts';

/** A region as the chain of bare names from the province down: ['江苏', '南通', '海门']. */
export type Region = { readonly path: readonly string[] };

/** A place name in a text; several regions may bear it. */
export type Mention = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly candidates: readonly Region[];
};

const peoples =
  '蒙古族|回族|藏族|维吾尔|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族|哈萨克|傣族|黎族|傈僳族|佤族|畲族|' +
  '拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜族|柯尔克孜|土族|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯族|锡伯|普米族|' +
  '塔吉克|怒族|鄂温克族|德昂族|保安族|裕固族|独龙族|各族|蒙古';
const peoplesAtEnd = new RegExp(`^(.{2,}?)(?:${peoples})+$`);
const suffix =
  /^(.{2,}?)(?:壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区|自治州|自治县|自治旗|地区|林区|特区|省|市|县|区|旗|盟|州)$/;

/** Bare names that are ordinary words: as regions they count only with their 县, 区 or 市. */
const ordinaryWords = new Set(
  (
    '东区 西区 城区 城东 城中 城关 城北 城西 市中 市北 市南 郊区 矿区 港口 河口 河东 河西 江北 江南 江口 路北 路南 道里 道外 站前 桥东 桥西 ' +
    '城厢 七星 三元 光明 前进 前锋 共和 公安 友好 友谊 和平 合作 同心 向阳 名山 复兴 大方 大名 天元 天心 太平 太和 富民 富裕 宏伟 安定 安居 ' +
    '安平 定安 工农 平安 平和 平原 平房 康乐 惠民 惠农 振兴 政和 改则 新区 新华 新城 新兴 新民 新和 新建 新市 无极 会同 会东 明山 未央 ' +
    '朝天 民和 民乐 民权 永和 海港 清新 清水 港北 港南 温泉 湖滨 爱民 牧野 甘泉 红旗 紫金 绿园 老城 老边 解放 裕民 资源 运河 通道 进贤 ' +
    '长子 长乐 长寿 静乐 集贤 中站 中原 中方 上街 二七 丰满 互助 交口 元宝 南部 南关 北关 北林 县级 团风 小店 尖山 山城 巧家 师宗 ' +
    '建华 得荣 方正 方城 古城 木兰 梨树 水城 海棠 点军 牡丹 神池 称多 花山 莲花 荷塘 西工 西市 赤城 路桥 金山 金水 铁东 铁西 铁山 长丰 ' +
    '长顺 革吉 顺城 青山 驿城 高台 东方 宝塔 白塔 双桥 双塔 开福 景泰 普安 文化 黄山区 建设 安宁 永定 未来 高新'
  ).split(' '),
);

/** Full names that say nothing about where: 'in the suburbs', 'in the old town'. */
const vagueNames = new Set(
  '城区 郊区 矿区 东区 西区 新城区 老城区 港口区 城东区 城西区 城北区 城中区 市中区 市北区 市南区 河口区'.split(' '),
);

/**
 * A place name without its administrative suffix and without the names of peoples.
 *
 * @basis 苏工发〔2012〕8号第十三条
 * @unit  text
 * @example bareName('北川羌族自治县') // '北川'
 */
export function bareName(name: string): string {
  const trimmed = name.trim();
  if (trimmed === '内蒙古自治区') return '内蒙古';
  const stem = suffix.exec(trimmed)?.[1] ?? trimmed;
  return stem === trimmed ? trimmed : (peoplesAtEnd.exec(stem)?.[1] ?? stem);
}

function listRegions(): readonly (Region & { readonly names: readonly string[] })[] {
  return gazetteer.flatMap((line) => {
    const [province = '', rest = ''] = line.split('|');
    const top = bareName(province);
    const below = rest
      .split(';')
      .filter((part) => part !== '')
      .flatMap((part) => {
        const [city = '', counties = ''] = part.split(':');
        const head = city === '' ? [top] : [top, bareName(city)];
        const own = city === '' ? [] : [{ path: head, names: [city, bareName(city)] }];
        const inside = counties.split(' ').filter((name) => name !== '');
        return [...own, ...inside.map((name) => ({ path: [...head, bareName(name)], names: [name, bareName(name)] }))];
      });
    return [{ path: [top], names: [province, top] }, ...below];
  });
}

const provinceNames = new Set(gazetteer.map((line) => bareName(line.split('|')[0] ?? '')));

function indexRegions(): ReadonlyMap<string, readonly Region[]> {
  const index = new Map<string, Region[]>();
  for (const { path, names } of listRegions()) {
    for (const name of new Set(names)) {
      const isCounty = path.length > 1;
      if (name.length < 2 || vagueNames.has(name) || ordinaryWords.has(name)) continue;
      if (isCounty && provinceNames.has(name) && name !== '吉林') continue;
      index.set(name, [...(index.get(name) ?? []), { path }]);
    }
  }
  return index;
}

const index = indexRegions();
const longest = Math.max(...[...index.keys()].map((name) => name.length));

function mentionAt(text: string, start: number): Mention | undefined {
  for (let length = Math.min(longest, text.length - start); length >= 2; length -= 1) {
    const name = text.slice(start, start + length);
    const candidates = index.get(name);
    if (candidates !== undefined) return { start, end: start + length, text: name, candidates };
  }
  return undefined;
}

/** '四川' directly followed by '巴中' is one place; the lower name settles which. */
function joinMentions(upper: Mention, lower: Mention): Mention | undefined {
  if (upper.end !== lower.start) return undefined;
  const uppers = upper.candidates.map((region) => region.path.at(-1) ?? '');
  const inside = lower.candidates.filter((region) => region.path.slice(0, -1).some((name) => uppers.includes(name)));
  if (inside.length === 0) return undefined;
  return { start: upper.start, end: lower.end, text: upper.text + lower.text, candidates: inside };
}

/**
 * The place names in a text, the longest at each point; a province and its city side by side make one.
 *
 * @basis 苏工发〔2012〕8号第十三条
 * @unit  mentions in order
 * @example findRegions('102名四川巴中人')[0]?.text // '四川巴中'
 */
export function findRegions(text: string): readonly Mention[] {
  const found: Mention[] = [];
  let position = 0;
  while (position < text.length - 1) {
    const mention = mentionAt(text, position);
    if (mention === undefined) {
      position += 1;
      continue;
    }
    const last = found.at(-1);
    const joined = last === undefined ? undefined : joinMentions(last, mention);
    if (joined === undefined) found.push(mention);
    else found[found.length - 1] = joined;
    position = mention.end;
  }
  return found;
}

function placePath(place: Place): readonly string[] {
  const names = [place.province, place.city, place.county];
  const path: string[] = [];
  for (const name of names) {
    const bare = name === null ? '' : bareName(name);
    if (bare !== '' && path.at(-1) !== bare) path.push(bare);
  }
  return place.city === null && place.county !== null ? completed(path) : path;
}

/** A county given without its city: the gazetteer knows the city. */
function completed(path: readonly string[]): readonly string[] {
  const [province, county = ''] = [path[0], path.at(-1)];
  const known = index.get(county)?.find((region) => region.path[0] === province && region.path.at(-1) === county);
  return known?.path ?? path;
}

function isWithin(inner: readonly string[], outer: readonly string[]): boolean {
  return outer.every((name, level) => inner[level] === name);
}

/**
 * Whether a mentioned place is another one than the place of the matter: neither it, nor around it, nor inside it.
 * Compared down to the county; suffixes do not count. A name borne by several regions counts as near if one is near.
 *
 * @basis 苏工发〔2012〕8号第十三条
 * @unit  boolean
 * @example isElsewhere(mention, { province: '江苏省', city: '南通市', county: '海门区' })
 */
export function isElsewhere(mention: Mention, place: Place | undefined): boolean {
  if (place === undefined) return true;
  const path = placePath(place);
  if (path.length === 0) return true;
  if (path.includes(bareName(mention.text))) return false;
  return mention.candidates.every((region) => !isWithin(region.path, path) && !isWithin(path, region.path));
}
