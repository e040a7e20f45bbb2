/** The forms of the register of places, and the one which opens a point for a place. */
import { missingReasons } from '@gongyuan/wire/network.ts';
import type { PlacePage } from '../../wire.ts';
import type { RecordField, RecordForm } from '../admin/record-form.tsx';

type Place = PlacePage['rows'][number];

const stated: readonly RecordField[] = [
  { name: 'headcount', label: '职工人数', control: 'number', help: '不知道就不填，会排在最后' },
  { name: 'source', label: '人数和规模的出处', control: 'text', required: true },
  { name: 'statedOn', label: '是哪一天的数', control: 'day', required: true },
];

export const newEnterprise = (unionId: string, chosenUnionName: string): RecordForm => ({
  title: '登记规模以上企业',
  submit: '登记',
  method: 'POST',
  path: '/api/network/enterprises',
  hint: '只登记统计部门列为规模以上的企业。企业名称写全称，已有的企业不会重复建立。',
  start: { unionId },
  chosenUnionName,
  fields: [
    { name: 'name', label: '企业全称', control: 'text', required: true },
    { name: 'creditCode', label: '统一社会信用代码', control: 'text' },
    { name: 'unionId', label: '所在地的工会', control: 'union', required: true },
    ...stated,
  ],
});

export const newVillage = (unionId: string, chosenUnionName: string): RecordForm => ({
  title: '登记村（社区）',
  submit: '登记',
  method: 'POST',
  path: '/api/network/villages',
  hint: '登记在所在乡镇（街道）或者开发区工会之下。',
  start: { unionId },
  chosenUnionName,
  fields: [
    { name: 'name', label: '村（社区）名称', control: 'text', required: true },
    { name: 'unionId', label: '所在乡镇（街道）的工会', control: 'union', required: true },
    ...stated,
  ],
});

export const changePlace = ({ kind, id, name, headcount, source, statedOn }: Place): RecordForm => ({
  title: `更改：${name}`,
  submit: '保存',
  method: 'PATCH',
  path: kind === 'enterprise' ? `/api/network/enterprises/${id}` : `/api/network/villages/${id}`,
  start:
    kind === 'enterprise' ? { headcount, source, statedOn, isAboveScale: true } : { name, headcount, source, statedOn },
  fields: [
    ...(kind === 'enterprise' ? [] : [{ name: 'name', label: '名称', control: 'text', required: true } as const]),
    ...stated,
    kind === 'enterprise'
      ? { name: 'isAboveScale', label: '仍是规模以上企业（取消后移出名单）', control: 'check' }
      : { name: 'closedOn', label: '并村、撤销的日期', control: 'day' },
  ],
});

export const openPoint = (place: Place): RecordForm => ({
  title: `设立援助点：${place.name}`,
  submit: '设立',
  method: 'POST',
  path: '/api/bodies',
  hint: `设立以后，${place.name}不再列入建议。${missingReasons.undated}的点不计入那天的个数，请写明成立日期。`,
  chosenUnionName: place.unionName,
  start: {
    unionId: place.unionId,
    kind: 'point',
    name: `${place.name}职工法律援助点`,
    ...(place.kind === 'enterprise' ? { employerId: place.id } : { villageId: place.id }),
  },
  fields: [
    { name: 'name', label: '名称', control: 'text', required: true },
    { name: 'unionId', label: '所属工会', control: 'union', required: true },
    { name: 'foundedOn', label: '成立日期', control: 'day', required: true },
    { name: 'address', label: '地址', control: 'text' },
    { name: 'directions', label: '怎么走', control: 'text', help: '公交、地铁、从哪个门进；网页上公开' },
    { name: 'hours', label: '接待时间', control: 'text' },
    { name: 'phone', label: '电话', control: 'text' },
  ],
});
