/** Finds the place somebody wrote, in whatever way, among the areas of the unions: pure, so that it can be tried on words. */

export interface AreaName {
  readonly id: string;
  /** The area without its rank as a union: 昆山市玉山镇. */
  readonly area: string;
  readonly parentId: string | null;
  readonly isZone: boolean;
}

const suffix = /(?:街道|地区|[市县区镇乡])$/;
const zoneSuffix = /(?:经济技术|高新技术产业|经济|高新)?开发区$|(?:经济技术|高新)?产业?开发区$|新区$/;
const zoneWords = /开发区|经开|高新|新区/;
const WHOLE = 3;
const BARE = 2;
const ABOVE = 2;
const INSIDE = 1;

interface Names {
  /** As it is called below its parent: 玉山镇. */
  readonly own: string;
  /** Without its rank: 玉山; the whole where that would be one sign only. */
  readonly bare: string;
}

/** Those the words fit best, in the order given. Nothing fits: none. */
export function findPlaces<A extends AreaName>(words: string, areas: readonly A[]): readonly A[] {
  const text = words
    .normalize('NFKC')
    .replace(/[\s,.;:!?，。；：、！？()（）“”"'-]/g, '')
    .replace(/^江苏省?/, '');
  if (text.length < 2) return [];
  const byId = new Map(areas.map((area) => [area.id, area]));
  const names = new Map(areas.map((area) => [area.id, namesOf(area, byId.get(area.parentId ?? ''))]));
  const scores = areas.map((area) => scoreOf(text, area, byId, names));
  const best = Math.max(0, ...scores);
  return best === 0 ? [] : areas.filter((_, at) => scores[at] === best);
}

function namesOf({ area, isZone }: AreaName, parent: AreaName | undefined): Names {
  const own =
    parent && area.length > parent.area.length && area.startsWith(parent.area) ? area.slice(parent.area.length) : area;
  const short = own.replace(isZone ? zoneSuffix : suffix, '');
  return { own, bare: short.length < 2 ? own : short };
}

function scoreOf(
  text: string,
  area: AreaName,
  byId: ReadonlyMap<string, AreaName>,
  names: ReadonlyMap<string, Names>,
): number {
  const own = named(text, area, names.get(area.id));
  if (own === 0) return 0;
  let score = own;
  for (let above = byId.get(area.parentId ?? ''); above; above = byId.get(above.parentId ?? ''))
    if (named(text, above, names.get(above.id)) > INSIDE) score += ABOVE;
  return score;
}

/** A zone bears its city's name, so the city's name alone does not mean the zone. */
function named(text: string, { isZone }: AreaName, names: Names | undefined): number {
  if (!names) return 0;
  if (text.includes(names.own)) return WHOLE;
  if (text.includes(names.bare) && (!isZone || zoneWords.test(text))) return BARE;
  return names.own.includes(text) && !isZone ? INSIDE : 0;
}
