/** A list of administrative records: search, page, and the drawers in which they are made and changed. */
import { Button, Input, Table } from 'antd';
import type { TableColumnsType } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { query } from '../../api.ts';
import { Pager, useKeys } from '../../parts/pager.tsx';
import { useRead } from '../../parts/read.ts';
import { Nothing, Read } from '../../parts/states.tsx';
import { UnionPicker } from '../../parts/union-picker.tsx';
import type { Page } from '../../wire.ts';
import { RecordDrawer } from './record-form.tsx';
import type { RecordForm } from './record-form.tsx';

interface Props<Row> {
  readonly path: string;
  readonly searchLabel?: string;
  /** Offers to show one union's rows only. */
  readonly byUnion?: boolean;
  readonly create: { readonly label: string; readonly form: RecordForm };
  readonly columns: TableColumnsType<Row>;
  /** What may be done with a row, each opening its drawer. */
  readonly edits?: (row: Row) => readonly { readonly label: string; readonly form: RecordForm }[];
  readonly actsWidth?: number;
  readonly empty: string;
}

const LIMIT = 30;

interface NarrowingProps {
  readonly searchLabel: string | undefined;
  readonly byUnion: boolean;
  readonly unionId: string | undefined;
  readonly onSearch: (text: string) => void;
  readonly onUnion: (id: string | undefined) => void;
}

function Narrowing({ searchLabel, byUnion, unionId, onSearch, onUnion }: NarrowingProps): ReactNode {
  return (
    <>
      {searchLabel ? (
        <Input.Search
          aria-label={searchLabel}
          placeholder={searchLabel}
          allowClear
          style={{ width: 260 }}
          onSearch={onSearch}
        />
      ) : null}
      {byUnion ? (
        <div style={{ width: 280 }}>
          <UnionPicker label="只看一个工会" placeholder="只看一个工会" value={unionId} onChange={onUnion} />
        </div>
      ) : null}
    </>
  );
}

export function RecordList<Row extends { readonly id: string }>({
  path,
  searchLabel,
  byUnion,
  create,
  columns,
  edits,
  actsWidth = 250,
  empty,
}: Props<Row>): ReactNode {
  const [q, setQ] = useState('');
  const [unionId, setUnionId] = useState<string | undefined>(undefined);
  const [form, setForm] = useState<RecordForm | null>(null);
  const keys = useKeys();
  const page = useRead<Page<Row>>(`${path}${query({ q, unionId, after: keys.after, limit: LIMIT })}`, true);
  const acts = {
    title: '操作',
    key: 'acts',
    width: actsWidth,
    render: (_: unknown, row: Row) => (
      <div className="gy-row">
        {(edits?.(row) ?? []).map(({ label, form: edit }) => (
          <Button key={edit.path + edit.title} size="small" onClick={() => setForm(edit)}>
            {label}
          </Button>
        ))}
      </div>
    ),
  };
  const narrow = (change: () => void) => {
    keys.reset();
    change();
  };
  return (
    <>
      <div className="gy-row" style={{ marginBottom: 10 }}>
        <Narrowing
          searchLabel={searchLabel}
          byUnion={byUnion ?? false}
          unionId={unionId}
          onSearch={(text) => narrow(() => setQ(text.trim()))}
          onUnion={(id) => narrow(() => setUnionId(id))}
        />
        <Button type="primary" style={{ marginLeft: 'auto' }} onClick={() => setForm(create.form)}>
          {create.label}
        </Button>
      </div>
      <Read of={page}>
        {(data) => (
          <>
            <div className="gy-table-wrap">
              <Table<Row>
                size="small"
                rowKey="id"
                pagination={false}
                dataSource={data.rows}
                loading={page.isPlaceholderData}
                locale={{ emptyText: <Nothing>{empty}</Nothing> }}
                columns={edits ? [...columns, acts] : columns}
              />
            </div>
            <Pager keys={keys} next={data.next} />
          </>
        )}
      </Read>
      {form ? <RecordDrawer key={form.path + form.title} form={form} onClose={() => setForm(null)} /> : null}
    </>
  );
}
