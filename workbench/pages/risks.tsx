/** The register of danger: what is open, what nobody has answered in time, and what has been resolved. */
import { momentWords } from '../parts/moment.tsx';
import { Segmented, Table, Tag } from 'antd';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { query } from '../api.ts';
import { Pager, useKeys } from '../parts/pager.tsx';
import { useRead } from '../parts/read.ts';
import { RiskActs } from '../parts/risk.tsx';
import { Nothing, Read } from '../parts/states.tsx';
import { Title } from '../parts/title.tsx';
import type { RiskPage } from '../wire.ts';

type Row = RiskPage['rows'][number];
const LIMIT = 30;
const views = { open: '未解除', late: '超时未联系', all: '全部' } as const;

function Done({ row }: { row: Row }): ReactNode {
  return (
    <>
      {row.response ? (
        <div>
          {momentWords(row.respondedAt ?? '')} {row.respondedBy}联系：{row.response}
        </div>
      ) : (
        <div>
          {momentWords(row.respondBy)}前联系（内部时限）{row.isLate ? <Tag color="error">已超时</Tag> : null}
        </div>
      )}
      {row.resolution ? (
        <div>
          {momentWords(row.resolvedAt ?? '')} {row.resolvedBy}解除：{row.resolution}
        </div>
      ) : null}
      <div className="gy-row">
        <RiskActs row={row} />
      </div>
    </>
  );
}

function Rows({ page }: { page: RiskPage }): ReactNode {
  return (
    <div className="gy-table-wrap">
      <Table<Row>
        size="small"
        rowKey="id"
        pagination={false}
        dataSource={page.rows}
        locale={{ emptyText: <Nothing>没有风险提示。</Nothing> }}
        columns={[
          { title: '什么时候', key: 'at', width: 140, render: (_, row) => momentWords(row.raisedAt) },
          { title: '单位', dataIndex: 'unionName', width: 160 },
          {
            title: '什么危险',
            key: 'what',
            render: (_, row) =>
              `${row.kinds.join('、')}：${row.reason ?? `“${row.words.join('”“')}”`}（${row.isByRule ? '按话里的字句' : row.raisedBy}）`,
          },
          {
            title: '争议档案',
            key: 'dispute',
            width: 260,
            render: (_, row) =>
              row.dispute ? <Link to={`/disputes/${row.dispute.id}`}>{row.dispute.title}</Link> : '—',
          },
          { title: '怎样处置', key: 'done', width: 320, render: (_, row) => <Done row={row} /> },
        ]}
      />
    </div>
  );
}

export function RisksPage(): ReactNode {
  const [params, setParams] = useSearchParams();
  const asked = params.get('view');
  const view = asked === 'late' || asked === 'all' ? asked : 'open';
  const keys = useKeys();
  const page = useRead<RiskPage>(`/api/risks${query({ view, after: keys.after, limit: LIMIT })}`, true);
  const counts = { open: page.data?.open, late: page.data?.late, all: undefined };
  return (
    <>
      <Title>风险提示</Title>
      <div className="gy-row" style={{ marginBottom: 10 }}>
        <Segmented
          aria-label="看哪些风险提示"
          value={view}
          options={(Object.keys(views) as (keyof typeof views)[]).map((key) => ({
            value: key,
            label: `${views[key]}${counts[key] === undefined ? '' : `（${counts[key]}）`}`,
          }))} // Object.keys forgets the literals
          onChange={(next) => {
            keys.reset();
            setParams({ view: next }, { replace: true });
          }}
        />
      </div>
      <Read of={page}>
        {(data) => (
          <>
            <Rows page={data} />
            <Pager keys={keys} next={data.next} />
          </>
        )}
      </Read>
    </>
  );
}
