/** What the search found: people, employers, matters, files. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, useLocation, useSearchParams } from 'react-router';
import { question } from '../api.ts';
import { MatterTable } from '../parts/matter-table.tsx';
import { isNumberLike } from '../parts/search-words.ts';
import type { SearchState } from '../parts/search-words.ts';
import { useSession } from '../parts/session.tsx';
import { Nothing, Read } from '../parts/states.tsx';
import { Title } from '../parts/title.tsx';
import type { SearchOut } from '../wire.ts';

function Links({
  title,
  rows,
  isWide = false,
}: {
  title: string;
  /** Long names stand in two columns. */
  isWide?: boolean;
  rows: readonly { readonly to: string; readonly text: string; readonly hint?: string }[];
}): ReactNode {
  if (rows.length === 0) return null;
  return (
    <section className="gy-panel" aria-label={title}>
      <h2>{title}</h2>
      <ul className={`gy-bare gy-columns${isWide ? ' gy-wide' : ''}`}>
        {rows.map((row) => (
          <li key={row.to}>
            <Link to={row.to}>{row.text}</Link> <span className="gy-note">{row.hint}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Found({ found }: { found: SearchOut }): ReactNode {
  const { today } = useSession();
  const count = found.people.length + found.employers.length + found.matters.length + found.disputes.length;
  if (count === 0)
    return <Nothing>没有找到。请换一个名字、单位的一部分、编号或拼音首字母再试；不在您查看范围内的不会列出。</Nothing>;
  return (
    <div className="gy-stack">
      {found.more ? <p className="gy-note">只列出最前面的结果，请把关键字写得更具体些。</p> : null}
      <Links
        title="职工"
        rows={found.people.map(({ id, name, hint }) => ({ to: `/people/${id}`, text: name, hint }))}
      />
      <Links title="用人单位" rows={found.employers.map(({ id, name }) => ({ to: `/employers/${id}`, text: name }))} />
      {found.matters.length > 0 ? (
        <section aria-label="事项">
          <h2 style={{ marginBottom: 6 }}>事项</h2>
          <MatterTable rows={found.matters} today={today} empty={null} />
        </section>
      ) : null}
      <Links
        title="争议档案"
        isWide
        rows={found.disputes.map(({ id, number, title, openedOn }) => ({
          to: `/disputes/${id}`,
          text: title,
          hint: `${number} ${openedOn}`,
        }))}
      />
    </div>
  );
}

export function SearchPage(): ReactNode {
  const [params] = useSearchParams();
  const state = useLocation().state as SearchState | null; // only the search box leads here with a state
  const q = params.get('q') ?? state?.q ?? '';
  const found = useQuery({
    queryKey: ['read', '/api/search', q],
    queryFn: ({ signal }) => question<SearchOut>('/api/search', { q }, signal),
    enabled: q.length >= 2,
  });
  return (
    <>
      <Title>{isNumberLike(q) ? '搜索' : `搜索：${q}`}</Title>
      {q.length < 2 ? (
        <Nothing>请至少输入两个字或两个拼音首字母。</Nothing>
      ) : (
        <Read of={found}>{(data) => <Found found={data} />}</Read>
      )}
    </>
  );
}
