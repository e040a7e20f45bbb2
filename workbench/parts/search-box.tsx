/** The search box of the header: two characters of a name or the initials of its pinyin are enough. */
import { Input } from 'antd';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { searchPlace } from './search-words.ts';

export function SearchBox(): ReactNode {
  const navigate = useNavigate();
  const search = (q: string) => {
    const { to, state } = searchPlace(q);
    navigate(to, { state });
  };
  return (
    <search className="gy-search">
      <Input.Search
        aria-label="搜索姓名、单位、编号或拼音首字母"
        placeholder="姓名、单位、编号或拼音首字母"
        allowClear
        onSearch={(q) => (q.trim() ? search(q.trim()) : undefined)}
      />
    </search>
  );
}
