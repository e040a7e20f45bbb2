/** Screening lists: those taken in, how far each is registered, and the way to take in another. */
import { useQueryClient } from '@tanstack/react-query';
import { Button, Progress, Select, Table, Tag } from 'antd';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { query, upload } from '../../api.ts';
import { FastTag } from '../../parts/marks.tsx';
import { Pager, useKeys } from '../../parts/pager.tsx';
import { useRead } from '../../parts/read.ts';
import { useSession } from '../../parts/session.tsx';
import { Failure, Nothing, Read } from '../../parts/states.tsx';
import { Title } from '../../parts/title.tsx';
import type { ListPage } from '../../wire.ts';

const LIMIT = 30;
type Row = ListPage['rows'][number];

function TakeIn(): ReactNode {
  const { posts } = useSession();
  const windows = posts.filter((post) => post.role === 'receptionist');
  const [unionId, setUnionId] = useState(windows[0]?.unionId ?? '');
  const [share, setShare] = useState<number | null>(null);
  const [error, setError] = useState<unknown>(null);
  const picker = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const client = useQueryClient();
  if (windows.length === 0) return null;
  const send = async (file: File | undefined) => {
    if (!file) return;
    const form = new FormData();
    form.append('file', file);
    setError(null);
    setShare(0);
    try {
      const { id } = await upload<{ id: string }>(`/api/lists${query({ unionId })}`, form, setShare);
      await client.invalidateQueries({ queryKey: ['read'] });
      navigate(`/lists/${id}`);
    } catch (failure) {
      setError(failure);
    } finally {
      setShare(null);
      if (picker.current) picker.current.value = '';
    }
  };
  return (
    <div className="gy-stack" style={{ marginBottom: 10 }}>
      <div className="gy-row">
        {windows.length > 1 ? (
          <Select
            aria-label="登记单位"
            style={{ width: 220 }}
            value={unionId}
            options={windows.map((post) => ({ value: post.unionId, label: post.unionName }))}
            onChange={setUnionId}
          />
        ) : null}
        <input
          ref={picker}
          type="file"
          hidden
          accept=".xlsx"
          aria-label="选择 Excel 名单"
          onChange={(event) => void send(event.target.files?.[0])}
        />
        <Button type="primary" loading={share !== null} onClick={() => picker.current?.click()}>
          上传 Excel 名单
        </Button>
        <span className="gy-note">
          首行写明“姓名”“用人单位”等列名，可以有“身份证号”“电话”“金额”“反映事项”；一次最多2000人。文件本身不留存。
        </span>
      </div>
      {share === null ? null : <Progress percent={Math.round(share * 100)} />}
      {error ? <Failure error={error} /> : null}
    </div>
  );
}

function Rows({ page }: { page: ListPage }): ReactNode {
  return (
    <div className="gy-table-wrap">
      <Table<Row>
        size="small"
        rowKey="id"
        pagination={false}
        dataSource={page.rows}
        locale={{ emptyText: <Nothing>还没有名单。</Nothing> }}
        columns={[
          {
            title: '名单',
            key: 'name',
            render: (_, row) => (
              <>
                <Link to={`/lists/${row.id}`}>{row.name}</Link> <FastTag shown={row.isFastTrack} />
              </>
            ),
          },
          { title: '单位', dataIndex: 'unionName', width: 180 },
          {
            title: '上传',
            key: 'by',
            width: 200,
            render: (_, row) => `${row.createdAt.slice(0, 10)} ${row.createdBy}`,
          },
          { title: '人数', dataIndex: 'rows', width: 80, align: 'right' },
          { title: '已登记', dataIndex: 'registered', width: 80, align: 'right' },
          { title: '需更正', dataIndex: 'faulty', width: 80, align: 'right' },
          {
            title: '状态',
            key: 'state',
            width: 110,
            render: (_, row) =>
              row.isDiscarded ? <Tag>已作废</Tag> : row.registered === row.rows ? '已登记完' : '登记中',
          },
        ]}
      />
    </div>
  );
}

export function ListsPage(): ReactNode {
  const keys = useKeys();
  const page = useRead<ListPage>(`/api/lists${query({ after: keys.after, limit: LIMIT })}`, true);
  return (
    <>
      <Title>排查名单</Title>
      <TakeIn />
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
