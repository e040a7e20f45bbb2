/** Where a point may be needed: enterprises above the designated size and villages without one, the most workers first. */
import { placeKinds } from '@gongyuan/wire/network.ts';
import { Button, InputNumber, Select, Table } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { query } from '../../api.ts';
import { Pager, useKeys } from '../../parts/pager.tsx';
import { useRead } from '../../parts/read.ts';
import { useSession } from '../../parts/session.tsx';
import { Nothing, Read } from '../../parts/states.tsx';
import { Title } from '../../parts/title.tsx';
import { UnionPicker } from '../../parts/union-picker.tsx';
import type { PlacePage } from '../../wire.ts';
import { RecordDrawer } from '../admin/record-form.tsx';
import type { RecordForm } from '../admin/record-form.tsx';
import { changePlace, newEnterprise, newVillage, openPoint } from './place-forms.ts';

type Place = PlacePage['rows'][number];
const LIMIT = 50;
const pointChoices = { without: '没有援助点的', with: '已有援助点的', all: '全部' } as const;
const kindChoices = { all: '企业和村（社区）', ...placeKinds } as const;
const optionsOf = (choices: Readonly<Record<string, string>>) =>
  Object.entries(choices).map(([value, label]) => ({ value, label }));

function Narrowing({ unionName, reset }: { unionName: string | undefined; reset: () => void }): ReactNode {
  const [params, setParams] = useSearchParams();
  const set = (name: string, value: string | undefined) => {
    const next = new URLSearchParams(params);
    if (value) next.set(name, value);
    else next.delete(name);
    reset();
    setParams(next, { replace: true });
  };
  const minimum = params.get('minimum');
  return (
    <>
      <div style={{ width: 260 }}>
        <UnionPicker
          label="哪个工会"
          value={params.get('unionId')}
          {...(unionName ? { chosenName: unionName, placeholder: unionName } : {})}
          onChange={(unionId) => set('unionId', unionId)}
        />
      </div>
      <Select
        aria-label="种类"
        style={{ width: 170 }}
        value={params.get('kind') ?? 'all'}
        options={optionsOf(kindChoices)}
        onChange={(kind: string) => set('kind', kind)}
      />
      <Select
        aria-label="有没有援助点"
        style={{ width: 150 }}
        value={params.get('point') ?? 'without'}
        options={optionsOf(pointChoices)}
        onChange={(point: string) => set('point', point)}
      />
      <InputNumber
        aria-label="至少多少人"
        placeholder="至少多少人"
        style={{ width: 130 }}
        min={1}
        precision={0}
        value={minimum ? Number(minimum) : null}
        onChange={(value) => set('minimum', value ? String(value) : undefined)}
      />
    </>
  );
}

const columns = [
  { title: '种类', key: 'kind', width: 110, render: (_: unknown, row: Place) => placeKinds[row.kind] },
  {
    title: '名称',
    key: 'name',
    render: (_: unknown, row: Place) =>
      row.isReadable ? <Link to={`/employers/${row.id}`}>{row.name}</Link> : row.name,
  },
  { title: '所在地的工会', dataIndex: 'unionName', width: 220 },
  {
    title: '职工人数',
    key: 'headcount',
    width: 110,
    align: 'right' as const,
    render: (_: unknown, row: Place) => (row.headcount === null ? '不清楚' : `${row.headcount} 人`),
  },
  {
    title: '出处',
    key: 'source',
    render: (_: unknown, row: Place) => (row.source ? `${row.source}（${row.statedOn ?? '日期不清楚'}）` : ''),
  },
  {
    title: '援助点',
    key: 'point',
    render: (_: unknown, row: Place) => (row.point ? <a href={`/bodies/${row.point.id}`}>{row.point.name}</a> : '没有'),
  },
];

function Acts({ row, open }: { row: Place; open: (form: RecordForm) => void }): ReactNode {
  return (
    <div className="gy-row">
      {row.point ? null : (
        <Button size="small" onClick={() => open(openPoint(row))}>
          设立援助点
        </Button>
      )}
      <Button size="small" onClick={() => open(changePlace(row))}>
        更改
      </Button>
    </div>
  );
}

function Places({ data, isAdministrator }: { data: PlacePage; isAdministrator: boolean }): ReactNode {
  const [form, setForm] = useState<RecordForm | null>(null);
  const acts = {
    title: '操作',
    key: 'acts',
    width: 170,
    render: (_: unknown, row: Place) => <Acts row={row} open={setForm} />,
  };
  return (
    <>
      <div className="gy-row" style={{ marginBottom: 10 }}>
        <span>
          共 <strong>{data.total}</strong> 处
        </span>
        {isAdministrator ? (
          <div className="gy-row" style={{ marginLeft: 'auto' }}>
            <Button onClick={() => setForm(newEnterprise(data.union.id, data.union.name))}>登记规模以上企业</Button>
            <Button onClick={() => setForm(newVillage(data.union.id, data.union.name))}>登记村（社区）</Button>
          </div>
        ) : null}
      </div>
      <div className="gy-table-wrap">
        <Table<Place>
          size="small"
          rowKey="id"
          pagination={false}
          dataSource={data.rows}
          locale={{ emptyText: <Nothing>名单里没有这样的企业或者村（社区）。</Nothing> }}
          columns={isAdministrator ? [...columns, acts] : columns}
        />
      </div>
      {form ? <RecordDrawer key={form.path + form.title} form={form} onClose={() => setForm(null)} /> : null}
    </>
  );
}

export function PlacesPage(): ReactNode {
  const { posts } = useSession();
  const [params] = useSearchParams();
  const keys = useKeys();
  const [unionId, kind, point, minimum] = ['unionId', 'kind', 'point', 'minimum'].map(
    (name) => params.get(name) ?? undefined,
  );
  const page = useRead<PlacePage>(
    `/api/network/places${query({ unionId, kind, point, minimum, after: keys.after, limit: LIMIT })}`,
    true,
  );
  return (
    <>
      <Title>设点建议</Title>
      <p className="gy-quiet">
        <Link to={`/network${query({ unionId })}`}>回到机构网络</Link>
      </p>
      <p className="gy-quiet">
        规模以上企业和村（社区），职工人数多的排在前面。文件只说“职工人数较多”，没有定多少人算多，请按当地情况选人数。依据：苏工发〔2012〕8号第六条。
      </p>
      <div className="gy-row" style={{ marginBottom: 10 }}>
        <Narrowing unionName={page.data?.union.name} reset={keys.reset} />
      </div>
      <Read of={page}>
        {(data) => (
          <>
            <Places data={data} isAdministrator={posts.some((post) => post.role === 'administrator')} />
            <Pager keys={keys} next={data.next} />
          </>
        )}
      </Read>
    </>
  );
}
