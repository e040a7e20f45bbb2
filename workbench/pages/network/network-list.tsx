/** The list behind a number of the network: units by name with their body or why there is none, or points. */
import { duties, missingReasons, pointKinds } from '@gongyuan/wire/network.ts';
import { Table } from 'antd';
import type { TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { query } from '../../api.ts';
import { Pager, useKeys } from '../../parts/pager.tsx';
import { useRead } from '../../parts/read.ts';
import { Nothing, Read } from '../../parts/states.tsx';
import { Title } from '../../parts/title.tsx';
import type { PointPage, UnitPage } from '../../wire.ts';
import { dutyWho, useNetworkChoice } from './choice.tsx';

const LIMIT = 50;
const stateWords = { all: '应建', having: '已建', missing: '未建' } as const;
type State = keyof typeof stateWords;
const isState = (value: string): value is State => value in stateWords;

/** Public pages lie outside the workbench. */
const bodyLink = (id: string, name: string) => <a href={`/bodies/${id}`}>{name}</a>;

const unitColumns: TableColumnsType<UnitPage['rows'][number]> = [
  { title: '单位', dataIndex: 'name' },
  { title: '上级', dataIndex: 'aboveName', width: 220 },
  { title: '机构', key: 'body', render: (_, { body }) => (body ? bodyLink(body.id, body.name) : '没有') },
  { title: '成立日期', key: 'founded', width: 120, render: (_, { body }) => body?.foundedOn ?? '' },
  {
    title: '为什么不算',
    key: 'missing',
    width: 260,
    render: (_, { missing }) =>
      missing ? `${missingReasons[missing.reason]}${missing.on ? `（${missing.on}）` : ''}` : '',
  },
];

const pointColumns: TableColumnsType<PointPage['rows'][number]> = [
  { title: '援助点', key: 'name', render: (_, row) => bodyLink(row.id, row.name) },
  { title: '设在', key: 'for', render: (_, row) => row.forName ?? pointKinds[row.of] },
  { title: '所属工会', dataIndex: 'unionName', width: 240 },
  { title: '成立日期', dataIndex: 'foundedOn', width: 120 },
];

interface Listed<Row> {
  readonly path: string;
  readonly columns: TableColumnsType<Row>;
  readonly keyOf: (row: Row) => string;
}

function List<Row>({ path, columns, keyOf }: Listed<Row>): ReactNode {
  const keys = useKeys();
  const list = useRead<{ rows: Row[]; next: string | null; total: number }>(
    `${path}${query({ after: keys.after, limit: LIMIT }).replace('?', '&')}`,
    true,
  );
  return (
    <Read of={list}>
      {(data) => (
        <>
          <p>
            共 <strong>{data.total}</strong> 个
          </p>
          <div className="gy-table-wrap">
            <Table<Row>
              size="small"
              rowKey={keyOf}
              pagination={false}
              dataSource={data.rows}
              loading={list.isPlaceholderData}
              locale={{ emptyText: <Nothing>一个也没有。</Nothing> }}
              columns={columns}
            />
          </div>
          <Pager keys={keys} next={data.next} />
        </>
      )}
    </Read>
  );
}

export function NetworkListPage(): ReactNode {
  const [params] = useSearchParams();
  const { unionId, on } = useNetworkChoice();
  const of = params.get('of');
  const duty = params.get('duty') === 'centre' ? 'centre' : 'station';
  const asked = params.get('state') ?? 'all';
  const state = isState(asked) ? asked : 'all';
  const own = params.get('own') === '1' ? '1' : '0';
  const kind = of === 'enterprise' || of === 'village' || of === 'other' ? of : null;
  const title = kind ? `职工法律援助点　${pointKinds[kind]}` : `${dutyWho[duty]}${duties[duty]}　${stateWords[state]}`;
  return (
    <>
      <Title>{title}</Title>
      <p className="gy-quiet">
        <Link to={`/network${query({ unionId, on })}`}>回到机构网络</Link>　{on}
        {own === '1' ? '，只看本级' : '，含下级'}
      </p>
      {kind ? (
        <List<PointPage['rows'][number]>
          path={`/api/network/points${query({ unionId, on, of: kind })}`}
          columns={pointColumns}
          keyOf={(row) => row.id}
        />
      ) : (
        <List<UnitPage['rows'][number]>
          path={`/api/network/units${query({ unionId, on, duty, state, own })}`}
          columns={unitColumns}
          keyOf={(row) => row.unionId}
        />
      )}
    </>
  );
}
