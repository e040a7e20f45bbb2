// A place as people write it, among all the areas of the province.
import { describe, expect, it } from 'vitest';
import { listUnions } from '../../seeds/province.ts';
import { findPlaces } from './find-place.ts';

const areas = listUnions()
  .filter(({ level }) => level !== 'province')
  .map(({ id, area, parentId, kind }) => ({ id, area, parentId, isZone: kind === 'zone' }));
const found = (words: string) => findPlaces(words, areas).map(({ area }) => area);

describe('按人写的地名找地方', () => {
  it.each([
    ['昆山玉山镇', ['昆山市玉山镇']],
    ['苏州 昆山 玉山', ['昆山市玉山镇']],
    ['江苏省苏州市昆山市玉山镇前进路1号', ['昆山市玉山镇']],
    ['昆山', ['昆山市']],
    ['昆山市', ['昆山市']],
    ['苏州', ['苏州市']],
    ['南京玄武湖街道', ['南京市玄武区玄武湖街道']],
    ['玄武区', ['南京市玄武区']],
    ['徐州鼓楼区', ['徐州市鼓楼区']],
    ['沛县', ['沛县']],
    ['徐州经济技术开发区', ['徐州经济技术开发区']],
    ['徐州经开区', ['徐州经济技术开发区']],
  ])('%s', (words, expected) => {
    expect(found(words)).toEqual(expected);
  });

  it('两个市都有鼓楼区，都列出来让人选', () => {
    expect(found('鼓楼区')).toEqual(['南京市鼓楼区', '徐州市鼓楼区']);
  });

  it('只写了名字的一部分也找得到', () => {
    expect(found('玄武门')).toEqual(['南京市玄武区玄武门街道']);
    expect(found('锁金')).toEqual(['南京市玄武区锁金村街道']);
  });

  it.each(['', ' ', '镇', '我也不知道', 'abc', '%_', '12351'])('“%s”不是地方，什么也找不到', (words) => {
    expect(found(words)).toEqual([]);
  });
});
