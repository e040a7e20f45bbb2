/** An address which leads nowhere. */
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Nothing } from '../parts/states.tsx';
import { Title } from '../parts/title.tsx';

export function NotFoundPage(): ReactNode {
  return (
    <>
      <Title>没有这个页面</Title>
      <Nothing>
        请核对网址，或回到<Link to="/">待办</Link>。
      </Nothing>
    </>
  );
}
