/** A list of values with their standing: search, what is unconfirmed alone, pages, and the drawer that proposes a correction. */
import { lawDataStandings } from '@gongyuan/wire/law-data.ts';
import { Button, Input, Select, Table } from 'antd';
import type { TableColumnsType } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { query } from '../../../api.ts';
import { Pager, useKeys } from '../../../parts/pager.tsx';
import { useRead } from '../../../parts/read.ts';
import { Nothing, Read } from '../../../parts/states.tsx';
import type { LawFigureRow, Page } from '../../../wire.ts';
import { RecordDrawer } from '../record-form.tsx';
import type { RecordForm } from '../record-form.tsx';
import { days, Source, StandingMark } from './standing.tsx';

type Shown = Pick<
  LawFigureRow,
  'rowId' | 'label' | 'basis' | 'source' | 'confidence' | 'isUnconfirmed' | 'checkedOn' | 'from' | 'to' | 'settled'
> & { readonly isDraft?: boolean };

interface Props<Row> {
  readonly path: string;
  readonly searchLabel: string;
  readonly valueColumns: TableColumnsType<Row>;
  readonly formOf: (row: Row) => RecordForm;
}

const LIMIT = 30;
const standingOptions = Object.entries(lawDataStandings).map(([value, label]) => ({ value, label }));

/** The same for figures and terms; between them stand the columns of their own. */
function columnsOf<Row extends Shown>(
  own: TableColumnsType<Row>,
  onCorrect: (row: Row) => void,
): TableColumnsType<Row> {
  return [
    { title: '名称', key: 'label', render: (_, row) => row.label },
    ...own,
    { title: '施行', key: 'days', width: 150, render: (_, row) => days(row.from, row.to) },
    {
      title: '依据和来源',
      key: 'basis',
      width: 300,
      render: (_, row) => (
        <>
          <div>{row.basis}</div>
          <div className="gy-note">
            <Source>{row.source}</Source>
          </div>
        </>
      ),
    },
    {
      title: '核实',
      key: 'standing',
      width: 190,
      render: (_, row) => <StandingMark of={row} isDraft={row.isDraft ?? false} />,
    },
    {
      title: '操作',
      key: 'acts',
      width: 120,
      render: (_, row) => (
        <Button size="small" onClick={() => onCorrect(row)}>
          核实或更正
        </Button>
      ),
    },
  ];
}

export function ValueList<Row extends Shown>({ path, searchLabel, valueColumns, formOf }: Props<Row>): ReactNode {
  const [q, setQ] = useState('');
  const [standing, setStanding] = useState<string | undefined>(undefined);
  const [form, setForm] = useState<RecordForm | null>(null);
  const keys = useKeys();
  const page = useRead<Page<Row>>(`${path}${query({ q, standing, after: keys.after, limit: LIMIT })}`, true);
  const narrow = (change: () => void) => {
    keys.reset();
    change();
  };
  return (
    <>
      <div className="gy-row">
        <Input.Search
          aria-label={searchLabel}
          placeholder={searchLabel}
          allowClear
          style={{ width: 280 }}
          onSearch={(text) => narrow(() => setQ(text.trim()))}
        />
        <Select
          aria-label="核实程度"
          placeholder="全部"
          allowClear
          style={{ width: 160 }}
          options={standingOptions}
          onChange={(chosen: string | undefined) => narrow(() => setStanding(chosen))}
        />
      </div>
      <Read of={page}>
        {(data) => (
          <>
            <div className="gy-table-wrap">
              <Table<Row>
                size="small"
                rowKey="rowId"
                pagination={false}
                dataSource={data.rows}
                loading={page.isPlaceholderData}
                locale={{ emptyText: <Nothing>没有这样的记录。</Nothing> }}
                columns={columnsOf(valueColumns, (row) => setForm(formOf(row)))}
              />
            </div>
            <Pager keys={keys} next={data.next} />
          </>
        )}
      </Read>
      {form ? <RecordDrawer key={form.title} form={form} onClose={() => setForm(null)} /> : null}
    </>
  );
}
