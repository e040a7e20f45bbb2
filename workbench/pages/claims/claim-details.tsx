/** Behind an amount: each reading's lines, what was found on the way, assumptions, what to mind, the dated figures. */
import { Tag } from 'antd';
import type { ReactNode } from 'react';
import { yuan } from '../../parts/money.tsx';
import type { ClaimItem, Reading } from '../../wire.ts';
import { amountWords } from './model.ts';
import { Articles, Said } from './said.tsx';

function Lines({ reading }: { reading: Reading }): ReactNode {
  return (
    <ul className="gy-bare gy-lines">
      {reading.lines.map((line) => (
        <li key={line.code + line.label}>
          <span>
            {line.label}：{line.formula} <Articles of={line.articles} />
          </span>
          <strong>{yuan(line.fen)}</strong>
        </li>
      ))}
    </ul>
  );
}

function Found({ found }: Pick<Reading, 'found'>): ReactNode {
  if (found.length === 0) return null;
  return (
    <dl className="gy-found">
      {found.map(({ label, words }) => (
        <div key={label + words}>
          <dt>{label}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

type Figure = ClaimItem['outcome']['figures'][number];

function Source({ source }: Pick<Figure, 'source'>): ReactNode {
  if (!/^https?:\/\//.test(source)) return source;
  return (
    <a href={source} target="_blank" rel="noreferrer">
      来源
    </a>
  );
}

function Figures({ figures }: { figures: readonly Figure[] }): ReactNode {
  if (figures.length === 0) return null;
  return (
    <>
      <h3>用到的标准</h3>
      <ul className="gy-list">
        {figures.map((figure) => (
          <li key={figure.label + figure.period + figure.words}>
            {figure.label} <strong>{figure.words}</strong>（{figure.period}）{' '}
            {figure.isConfirmed ? (
              <span className="gy-basis">{figure.standing}</span>
            ) : (
              <Tag className="gy-fast">{figure.standing}</Tag>
            )}{' '}
            <span className="gy-basis">
              {figure.article}　<Source source={figure.source} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

export function ClaimDetails({ item }: { item: ClaimItem }): ReactNode {
  const { readings, assumed, figures, articles, due } = item.outcome;
  const isPlural = readings.length > 1;
  return (
    <details className="gy-claim-details">
      <summary>算式、依据和用到的标准</summary>
      {readings.map((reading) => (
        <div key={reading.code} className="gy-claim-reading">
          {isPlural ? (
            <h3>
              {reading.label || '本算法'}：{amountWords(reading, due)}
            </h3>
          ) : null}
          <Lines reading={reading} />
          <Found found={reading.found} />
          <Said title="说明" rows={reading.notes} />
        </div>
      ))}
      <Said title="没有填写、暂且这样算的" rows={assumed} />
      <Figures figures={figures} />
      {articles.length > 0 ? (
        <p className="gy-basis">
          依据：
          <Articles of={articles} />
        </p>
      ) : null}
    </details>
  );
}
