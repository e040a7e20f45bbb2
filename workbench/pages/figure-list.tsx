/** The list behind a figure; its rows sum to the figure. */
import { Table } from 'antd';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { query } from '../api.ts';
import { useFigureChoice } from '../parts/figure-choice.tsx';
import { figureWords } from '../parts/figure-words.ts';
import { Pager, useKeys } from '../parts/pager.tsx';
import { useRead } from '../parts/read.ts';
import { Nothing, Read } from '../parts/states.tsx';
import { Title } from '../parts/title.tsx';
import type { FigureList, FiguresOut } from '../wire.ts';

const LIMIT = 50;

export function FigureListPage(): ReactNode {
  const [params] = useSearchParams();
  const code = params.get('code') ?? '';
  const { unionId, period, year } = useFigureChoice();
  const keys = useKeys();
  const figures = useRead<FiguresOut>(`/api/figures${query({ unionId, period, year })}`);
  const list = useRead<FigureList>(
    `/api/figures/list${query({ code, unionId, period, year, after: keys.after, limit: LIMIT })}`,
    true,
  );
  const figure = figures.data?.figures.find((candidate) => candidate.code === code);
  const unit = figure?.unit ?? 'count';
  return (
    <>
      <Title>{figure ? `${figure.group}　${figure.label}` : '统计明细'}</Title>
      <p className="gy-quiet">
        <Link to={`/figures${query({ unionId, period, year })}`}>回到统计</Link>
        {figures.data ? `　${figures.data.union.name}（含下级），${figures.data.from} 至 ${figures.data.to}` : ''}
      </p>
      <Read of={list}>
        {(data) => (
          <>
            <p>
              合计 <strong>{figureWords(unit, data.total)}</strong>
            </p>
            <div className="gy-table-wrap">
              <Table<FigureList['rows'][number]>
                size="small"
                rowKey={(row) => `${row.kind}${row.id}`}
                pagination={false}
                dataSource={data.rows}
                loading={list.isPlaceholderData}
                locale={{ emptyText: <Nothing>这个期间没有。</Nothing> }}
                columns={[
                  { title: '序号', key: 'index', width: 60, render: (_, __, index) => keys.page * LIMIT + index + 1 },
                  { title: '日期', dataIndex: 'on', width: 110 },
                  { title: '编号', dataIndex: 'number', width: 190 },
                  {
                    title: '事项',
                    key: 'title',
                    render: (_, row) =>
                      row.kind === 'matter' ? <Link to={`/matters/${row.id}`}>{row.title}</Link> : row.title,
                  },
                  { title: '单位', dataIndex: 'unionName', width: 220 },
                  {
                    title: '计入',
                    key: 'value',
                    width: 140,
                    align: 'right',
                    render: (_, row) => figureWords(unit, row.value),
                  },
                ]}
              />
            </div>
            <Pager keys={keys} next={data.next} />
          </>
        )}
      </Read>
    </>
  );
}
