/** The first page: what waits for me, what is open at my union, what is overdue; obligations on top. */
import { Button, Input, Select, Tabs } from 'antd';
import type { ReactNode } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { procedures } from '@gongyuan/procedures/index.ts';
import { COUNTED_TO } from '@gongyuan/wire/common.ts';
import { query } from '../api.ts';
import { MatterTable } from '../parts/matter-table.tsx';
import { Obligations } from '../parts/obligations.tsx';
import { Pager, useKeys } from '../parts/pager.tsx';
import { useRead } from '../parts/read.ts';
import { useSession } from '../parts/session.tsx';
import { Nothing, Read } from '../parts/states.tsx';
import { Title } from '../parts/title.tsx';
import type { MatterPage } from '../wire.ts';

const LIMIT = 20;
const views = [
  { key: 'mine', label: '我的待办', empty: '现在没有等您办理的事项；本单位的其他事项见“本单位在办”。' },
  { key: 'unit', label: '本单位在办', empty: '本单位现在没有在办事项。' },
  { key: 'overdue', label: '超期', empty: '没有超期的事项。' },
  { key: 'all', label: '全部', empty: '没有符合条件的事项，请放宽筛选条件。' },
] as const;
type View = (typeof views)[number];

function useFilters() {
  const [params, setParams] = useSearchParams();
  const view: View = views.find(({ key }) => key === params.get('view')) ?? views[0];
  const set = (changes: Record<string, string | undefined>) => {
    const next = new URLSearchParams(params);
    for (const [name, value] of Object.entries(changes)) {
      if (value) next.set(name, value);
      else next.delete(name);
    }
    setParams(next, { replace: true });
  };
  return {
    view,
    procedure: params.get('procedure') ?? undefined,
    fastTrack: params.get('fastTrack') ?? undefined,
    q: params.get('q') ?? undefined,
    set,
  };
}

function Filters({ filters, onChange }: { filters: ReturnType<typeof useFilters>; onChange: () => void }): ReactNode {
  const change = (changes: Record<string, string | undefined>) => {
    onChange();
    filters.set(changes);
  };
  return (
    <div className="gy-row gy-filters" role="search" aria-label="筛选事项">
      <Select
        aria-label="业务"
        placeholder="全部业务"
        allowClear
        style={{ width: 150 }}
        value={filters.procedure ?? null}
        options={procedures.map(({ id, label }) => ({ value: id, label }))}
        onChange={(procedure) => change({ procedure: procedure ?? undefined })}
      />
      <Select
        aria-label="是否快速办理"
        placeholder="快速办理"
        allowClear
        style={{ width: 130 }}
        value={filters.fastTrack ?? null}
        options={[
          { value: 'true', label: '快速办理' },
          { value: 'false', label: '一般办理' },
        ]}
        onChange={(fastTrack) => change({ fastTrack: fastTrack ?? undefined })}
      />
      <Input.Search
        aria-label="按事项名称或编号筛选"
        placeholder="事项名称或编号"
        allowClear
        style={{ width: 240 }}
        defaultValue={filters.q}
        onSearch={(q) => change({ q: q.trim() || undefined })}
      />
    </div>
  );
}

const countInWords = (count: number) => (count > COUNTED_TO ? `${COUNTED_TO}+` : `${count}`);

export function InboxPage(): ReactNode {
  const { today, posts } = useSession();
  const navigate = useNavigate();
  const filters = useFilters();
  const keys = useKeys();
  const { view, procedure, fastTrack, q } = filters;
  const page = useRead<MatterPage>(
    `/api/matters${query({ view: view.key, procedure, fastTrack, q, after: keys.after, limit: LIMIT })}`,
    true,
  );
  const counts = page.data?.counts;
  const countOf = (key: string) =>
    counts && key !== 'all' ? `（${countInWords(counts[key as keyof typeof counts])}）` : ''; // the other three keys are the counts' own
  return (
    <>
      <Title
        actions={
          posts.some((post) => post.role === 'receptionist') ? (
            <Button type="primary" onClick={() => navigate('/window')}>
              登记来访
            </Button>
          ) : null
        }
      >
        待办
      </Title>
      <Read of={page}>
        {(data) => (
          <>
            {view.key === 'mine' && data.obligations.length > 0 ? (
              <div className="gy-inbox-obligations">
                <Obligations rows={data.obligations} />
              </div>
            ) : null}
            <Tabs
              activeKey={view.key}
              onChange={(key) => {
                keys.reset();
                filters.set({ view: key });
              }}
              items={views.map(({ key, label }) => ({ key, label: `${label}${countOf(key)}` }))}
            />
            <Filters filters={filters} onChange={keys.reset} />
            <MatterTable
              rows={data.rows}
              today={today}
              first={keys.page * LIMIT}
              empty={<Nothing>{view.empty}</Nothing>}
              loading={page.isPlaceholderData}
            />
            <Pager keys={keys} next={data.next} />
          </>
        )}
      </Read>
    </>
  );
}
