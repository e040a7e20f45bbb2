/** The bell of the frame: how many messages are new for me. */
import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import type { MyMessagePage } from '../wire.ts';
import { useRead } from './read.ts';

/** Read with the page, after each act and when the window is looked at again; a timer would keep an abandoned session alive. */
export const UNREAD = '/api/messages?unread=true&limit=1';
const SHOWN_AT_MOST = 99;

export function MessagesLink(): ReactNode {
  const unread = useRead<MyMessagePage>(UNREAD).data?.unread ?? 0;
  const count = unread > SHOWN_AT_MOST ? `${SHOWN_AT_MOST}+` : String(unread);
  return (
    <nav aria-label="消息" className="gy-nav">
      <NavLink to="/messages" aria-label={unread > 0 ? `消息，${count} 条未读` : '消息'}>
        消息{unread > 0 ? <span className="gy-count">{count}</span> : null}
      </NavLink>
    </nav>
  );
}
