/** A sentence of the law library with the articles it rests on. */
import type { ReactNode } from 'react';

export function Articles({ of }: { of: readonly string[] }): ReactNode {
  return of.length === 0 ? null : <span className="gy-basis">{of.join('、')}</span>;
}

interface Sentence {
  readonly text: string;
  readonly articles: readonly string[];
}

export function Said({ title, rows }: { title: string; rows: readonly Sentence[] }): ReactNode {
  if (rows.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="gy-list">
        {rows.map(({ text, articles }) => (
          <li key={text}>
            {text} <Articles of={articles} />
          </li>
        ))}
      </ul>
    </>
  );
}
