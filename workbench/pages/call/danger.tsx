/** While one types: words of danger bring up what to do first, before anything is registered. */
import { dangerLabels, dangerWords } from '@gongyuan/law/triage/danger.ts';
import { riskScript } from '@gongyuan/wire/risk.ts';
import { Alert } from 'antd';
import type { ReactNode } from 'react';

export function Danger({ text }: { readonly text: string }): ReactNode {
  const found = dangerWords(text);
  if (found.length === 0) return null;
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={`可能有危险：${found.map(({ kind, words }) => `${dangerLabels[kind]}（“${words.join('”“')}”）`).join('、')}`}
      description={
        <ol className="gy-list">
          {riskScript.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      }
    />
  );
}
