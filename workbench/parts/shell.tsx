/** The frame of every page: where one is, who one is, search, and the way to the other desks. */
import { useQueryClient } from '@tanstack/react-query';
import { Button, Dropdown, Tag } from 'antd';
import { Suspense, useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { Link, NavLink, Outlet, useLocation, useNavigate } from 'react-router';
import { call } from '../api.ts';
import { MessagesLink } from './messages-link.tsx';
import { RiskBell } from './risk.tsx';
import type { Session } from '../wire.ts';
import { SearchBox } from './search-box.tsx';
import { SessionGate, useSession } from './session.tsx';
import { Waiting } from './states.tsx';

export function Shell(): ReactNode {
  return (
    <SessionGate>
      <a className="gy-skip" href="#main">
        跳到正文
      </a>
      <Bar />
      <Page />
    </SessionGate>
  );
}

function Bar(): ReactNode {
  const { posts, demo } = useSession();
  const client = useQueryClient();
  const has = (...roles: string[]) => posts.some((post) => roles.includes(post.role));
  const desks = [
    { to: '/', label: '待办' },
    ...(has('receptionist') ? [{ to: '/window', label: '窗口登记' }] : []),
    ...hotlineDesk(posts),
    ...(has('receptionist', 'reviewer', 'director')
      ? [
          { to: '/referrals', label: '来文来信' },
          { to: '/lists', label: '排查名单' },
        ]
      : []),
    ...(has('receptionist', 'reviewer', 'director', 'statistician') ? [{ to: '/figures', label: '统计' }] : []),
    ...(has('receptionist', 'reviewer', 'director', 'administrator') ? [{ to: '/network', label: '机构网络' }] : []),
    ...(has('administrator') ? [{ to: '/administration', label: '系统管理' }] : []),
  ];
  return (
    <header className="gy-bar">
      <Link to="/" className="gy-brand">
        工援
      </Link>
      <nav aria-label="主导航" className="gy-nav gy-desks">
        {desks.map(({ to, label }) => (
          <NavLink
            key={to}
            to={to}
            end={to === '/'}
            onClick={() => void client.invalidateQueries({ queryKey: ['read'] })}
          >
            {label}
          </NavLink>
        ))}
      </nav>
      {has('receptionist', 'reviewer', 'director', 'handler') ? <SearchBox /> : <span className="gy-search" />}
      {has('receptionist', 'reviewer', 'director', 'handler') ? <MessagesLink /> : null}
      {has('receptionist', 'reviewer', 'director', 'handler') ? <RiskBell /> : null}
      {demo ? <Tag className="gy-demo">演示环境</Tag> : null}
      <Me />
    </header>
  );
}

/** Agents answer; who decides for the province, where the hotline is answered, looks on. */
function hotlineDesk(posts: Session['posts']): readonly { readonly to: string; readonly label: string }[] {
  if (posts.some((post) => post.role === 'hotline')) return [{ to: '/call', label: '12351 来电' }];
  const decides = posts.some(
    (post) => post.unionLevel === 'province' && (post.role === 'reviewer' || post.role === 'director'),
  );
  return decides ? [{ to: '/call/queue', label: '12351 队列' }] : [];
}

function Me(): ReactNode {
  const { name, posts } = useSession();
  const navigate = useNavigate();
  const client = useQueryClient();
  const signOut = async () => {
    await call('DELETE', '/api/session', { quiet: true }).catch(() => undefined); // an ended session is signed out already
    client.clear();
    navigate('/');
    client.setQueryData(['session'], null);
  };
  const first = posts[0];
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          ...posts.map((post, index) => ({
            key: `post-${index}`,
            label: `${post.unionName} · ${post.label}`,
            disabled: true,
          })),
          { type: 'divider' as const },
          { key: 'second-factor', label: '动态码', onClick: () => navigate('/second-factor') },
          { key: 'password', label: '修改密码', onClick: () => navigate('/password') },
          { key: 'out', label: '退出登录', onClick: () => void signOut() },
        ],
      }}
    >
      <Button type="text" className="gy-me">
        {name}
        {first ? `（${first.unionName} ${first.label}${posts.length > 1 ? ' 等' : ''}）` : ''} ▾
      </Button>
    </Dropdown>
  );
}

/** Moves the focus to the page's heading on a change of page, so that a keyboard or a reader starts there. */
function Page(): ReactNode {
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  // biome-ignore lint: the address is what the effect watches
  useEffect(() => {
    if (!first.current) main.current?.focus({ preventScroll: true });
    first.current = false;
    window.scrollTo(0, 0);
  }, [pathname]);
  return (
    <main id="main" ref={main} tabIndex={-1} className="gy-page">
      <Suspense fallback={<Waiting />}>
        <Outlet />
      </Suspense>
    </main>
  );
}
