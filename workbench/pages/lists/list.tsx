/** One list: how it was read, employer by employer, what must be put right, and the registering. */
import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Popconfirm, Table } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { post } from '../../api.ts';
import { FastTag } from '../../parts/marks.tsx';
import { useRead } from '../../parts/read.ts';
import { Nothing, Read } from '../../parts/states.tsx';
import { Title } from '../../parts/title.tsx';
import type { ListOut } from '../../wire.ts';
import { Register } from './register.tsx';

type Group = ListOut['groups'][number];

function Groups({
  list,
  chosen,
  onChoose,
}: {
  list: ListOut;
  chosen: readonly string[];
  onChoose: (names: readonly string[]) => void;
}): ReactNode {
  return (
    <div className="gy-table-wrap">
      <Table<Group>
        size="small"
        rowKey="name"
        pagination={false}
        dataSource={list.groups}
        {...(list.mayRegister
          ? {
              rowSelection: {
                selectedRowKeys: [...chosen],
                onChange: (keys) => onChoose(keys.map(String)),
                getCheckboxProps: (row: Group) => ({
                  disabled: row.ready === 0,
                  'aria-label': `选择${row.name || '没有单位的'}`,
                }),
              },
            }
          : {})}
        columns={[
          { title: '用人单位', key: 'name', render: (_, row) => row.name || '（没有填单位）' },
          { title: '人数', dataIndex: 'rows', width: 80, align: 'right' },
          { title: '可登记', dataIndex: 'ready', width: 80, align: 'right' },
          { title: '已登记', dataIndex: 'registered', width: 80, align: 'right' },
          { title: '需更正', dataIndex: 'faulty', width: 80, align: 'right' },
          {
            title: '争议档案',
            key: 'disputes',
            render: (_, row) =>
              row.disputes.map(({ id, number, isFastTrack }) => (
                <span key={id} style={{ marginRight: 8 }}>
                  <Link to={`/disputes/${id}`}>{number}</Link> <FastTag shown={isFastTrack} />
                </span>
              )),
          },
        ]}
      />
    </div>
  );
}

function Faults({ list }: { list: ListOut }): ReactNode {
  if (list.faulty === 0) return null;
  return (
    <section className="gy-panel" aria-label="需要更正的行">
      <div className="gy-head">
        <h2>需要更正的行（{list.faulty}）</h2>
        {list.mayRegister ? (
          <Button size="small" href={`/api/lists/${list.id}/faulty`}>
            取回成 Excel，改好后再传
          </Button>
        ) : null}
      </div>
      <ul className="gy-list">
        {list.faults.map(({ row, message }) => (
          <li key={row}>
            第{row}行：{message}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Page({ list }: { list: ListOut }): ReactNode {
  const ready = list.groups.filter((group) => group.ready > 0).map((group) => group.name);
  const [left, setLeft] = useState<readonly string[]>([]);
  const chosen = ready.filter((name) => !left.includes(name));
  const client = useQueryClient();
  const discard = async () => {
    await post(`/api/lists/${list.id}/discard`, undefined);
    await client.invalidateQueries({ queryKey: ['read'] });
  };
  return (
    <>
      <Title
        actions={
          list.mayRegister && list.registered < list.rows ? (
            <Popconfirm
              title="没有登记的行会删去，登记过的不变。作废这份名单吗？"
              okText="作废"
              cancelText="不作废"
              onConfirm={discard}
            >
              <Button>作废名单</Button>
            </Popconfirm>
          ) : null
        }
      >
        {list.name}
      </Title>
      <p className="gy-quiet gy-under-title">
        {list.unionName}　{list.createdBy}于{list.createdAt.slice(0, 10)}上传，共{list.rows}人，已登记{list.registered}
        人
      </p>
      <div className="gy-stack">
        {list.isDiscarded ? <Alert type="warning" showIcon title="这份名单已经作废，没有登记的行已经删去。" /> : null}
        <p className="gy-note">
          列名认作：
          {list.headings
            .filter(({ heading }) => heading)
            .map(({ heading, field }) => `${heading}→${field ?? '不用'}`)
            .join('，')}
          。不对的请改列名后重新上传。
        </p>
        <Groups
          list={list}
          chosen={chosen}
          onChoose={(names) => setLeft(ready.filter((name) => !names.includes(name)))}
        />
        <Faults list={list} />
        {list.mayRegister && ready.length > 0 ? <Register list={list} groups={chosen} /> : null}
        {list.groups.length === 0 ? <Nothing>名单里没有人员。</Nothing> : null}
      </div>
    </>
  );
}

export function ListPage(): ReactNode {
  const { id } = useParams();
  const list = useRead<ListOut>(`/api/lists/${id}`);
  return <Read of={list}>{(data) => <Page key={data.id} list={data} />}</Read>;
}
