/** The unions of Jiangsu from the published divisions: province, cities, counties, development zones, townships. */
import jiangsu from '@gongyuan/database/seeds/jiangsu.json' with { type: 'json' };
import { nextInterval, widths } from '../acts/tree.ts';
import type { Interval, Level } from '../acts/tree.ts';
import { unionIdOf } from './stable-id.ts';

export interface SeededUnion extends Interval {
  readonly id: string;
  readonly name: string;
  /** The area without its rank: 昆山市 for 昆山市总工会. */
  readonly area: string;
  readonly shortName: string;
  readonly level: Level;
  readonly kind: 'federation' | 'zone';
  readonly parentId: string | null;
  readonly divisionCode: string;
  readonly cityCode: string;
}

interface Area {
  readonly code: string;
  readonly name: string;
  readonly townships: string;
}

/** All unions, parents before children, in the order of the codes. */
export function listUnions(): readonly SeededUnion[] {
  const place = placer();
  const shorten = shortener();
  const make = (
    code: string,
    area: string,
    level: Level,
    parent: SeededUnion | null,
    kind: SeededUnion['kind'] = 'federation',
  ): SeededUnion => ({
    id: unionIdOf(code),
    name: `${area}总工会`,
    area,
    shortName: parent ? shorten(area, level, parent, kind) : jiangsu.shortName,
    level,
    kind,
    parentId: parent?.id ?? null,
    divisionCode: code,
    cityCode: level === 'province' || level === 'city' ? code : (parent?.cityCode ?? code),
    ...place(level, parent),
  });
  const province = make(jiangsu.code, jiangsu.name, 'province', null);
  const rows = [province];
  for (const { code, name, counties, zones } of jiangsu.cities) {
    const city = make(code, name, 'city', province);
    rows.push(city);
    for (const county of counties) {
      rows.push(...withTownships(county, make(county.code, fullArea(county.name, name), 'county', city), make));
    }
    for (const zone of zones)
      rows.push(...withTownships(zone, make(zone.code, zone.name, 'county', city, 'zone'), make));
  }
  return rows;
}

function withTownships(
  area: Area,
  county: SeededUnion,
  make: (code: string, area: string, level: Level, parent: SeededUnion) => SeededUnion,
): readonly SeededUnion[] {
  const townships = area.townships === '' ? [] : area.townships.split(' ');
  return [
    county,
    ...townships.map((entry) => make(area.code + entry.slice(0, 3), county.area + entry.slice(3), 'township', county)),
  ];
}

/** Districts are spoken of with their city (two cities have a 鼓楼区), county-level cities and counties without it. */
function fullArea(name: string, city: string): string {
  return name.endsWith('区') ? city + name : name;
}

/** Gives each union its interval, as `takeInterval` would one by one. */
function placer(): (level: Level, parent: SeededUnion | null) => Interval {
  const last = new Map<string, Interval>();
  return (level, parent) => {
    if (!parent) return { lft: 0, rgt: widths.province - 1 };
    const sibling = last.get(parent.id);
    const interval = nextInterval(parent, sibling ? [sibling] : [], widths[level]);
    if (!interval) throw new Error(`no room below ${parent.name}`);
    last.set(parent.id, interval);
    return interval;
  };
}

/** Districts of two cities bear some names; such a one is not short for either. */
const repeated = new Set(
  jiangsu.cities
    .flatMap(({ counties }) => counties.map(({ name }) => name))
    .filter((name, at, names) => names.indexOf(name) !== at),
);

/** 南京, 昆山, 玄武, 徐州经开区; with the name of what lies above where it would repeat. */
function shortener(): (area: string, level: Level, parent: SeededUnion, kind: SeededUnion['kind']) => string {
  const taken = new Set<string>();
  return (area, level, parent, kind) => {
    const own = area.startsWith(parent.area) ? area.slice(parent.area.length) : area;
    const bare = own.length > 2 ? own.replace(/(?:街道|[市县区镇乡])$/, '') : own;
    const above = parent.shortName + bare;
    const short =
      level === 'township' || repeated.has(own)
        ? above
        : kind === 'zone'
          ? area.replace('经济技术开发区', '经开区')
          : bare;
    const choice = [short, own, above, parent.shortName + own].find((candidate) => !taken.has(candidate)) ?? area;
    taken.add(choice);
    return choice;
  };
}
