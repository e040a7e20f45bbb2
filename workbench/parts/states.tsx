/** Waiting, nothing there, and gone wrong: each says in a sentence what it is and what to do. */
import type { UseQueryResult } from '@tanstack/react-query';
import { Alert, Button, Empty, Spin } from 'antd';
import type { ReactNode } from 'react';
import { ApiError } from '../api.ts';

export function Waiting(): ReactNode {
  return (
    <div className="gy-waiting" role="status">
      <Spin size="small" /> 正在读取，请稍候……
    </div>
  );
}

/** The sentence of a failure, whatever threw it. */
export function sentenceOf(error: unknown): string {
  if (error instanceof ApiError) {
    const { title, detail, requestId } = error.problem;
    return `${title}${detail ?? ''}${requestId ? `（编号 ${requestId}）` : ''}`;
  }
  return '页面出了问题，请刷新后重试。';
}

interface FailureProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
  /** Sentences about fields which no field beside shows. */
  readonly fields?: readonly string[];
}

export function Failure({ error, onRetry, fields = [] }: FailureProps): ReactNode {
  const basis = error instanceof ApiError ? error.problem.basis : undefined;
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={sentenceOf(error)}
      {...(basis || fields.length > 0
        ? {
            description: (
              <>
                {fields.map((told) => (
                  <div key={told}>{told}</div>
                ))}
                {basis ? `依据：${basis}` : null}
              </>
            ),
          }
        : {})}
      {...(onRetry
        ? {
            action: (
              <Button size="small" onClick={onRetry}>
                重试
              </Button>
            ),
          }
        : {})}
    />
  );
}

export function Nothing({ children }: { children: ReactNode }): ReactNode {
  return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={children} />;
}

/** Shows a read as it stands; the page inside is only asked for once there is something to show. */
export function Read<T>({ of, children }: { of: UseQueryResult<T>; children: (data: T) => ReactNode }): ReactNode {
  if (of.data !== undefined)
    return (
      <>
        {of.error ? <Failure error={of.error} onRetry={() => void of.refetch()} /> : null}
        {children(of.data)}
      </>
    );
  if (of.error) return <Failure error={of.error} onRetry={() => void of.refetch()} />;
  return <Waiting />;
}
