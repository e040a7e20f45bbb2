/** The file this visit joins: what is on it already need not be asked again, and the way out of joining. */
import { Alert, Button } from 'antd';
import type { ReactNode } from 'react';
import { sentenceOf } from '../../parts/states.tsx';
import type { DisputeOut } from '../../wire.ts';

interface Props {
  readonly title: string;
  readonly dispute: DisputeOut | undefined;
  readonly error: unknown;
  readonly onLeave: () => void;
}

function known({ facts }: DisputeOut): string {
  return facts
    .filter((fact) => fact.isKnown !== null)
    .map((fact) => `${fact.label} ${fact.isKnown ? (fact.value ?? '') : '不清楚'}`)
    .join('；');
}

export function Joined({ title, dispute, error, onLeave }: Props): ReactNode {
  const facts = dispute ? known(dispute) : '';
  return (
    <Alert
      type="info"
      showIcon
      title={`这次来访将并入“${title}”`}
      description={
        error ? sentenceOf(error) : facts ? `档案里已有：${facts}。没有变化的不用再问，只填新讲的。` : '正在读取档案……'
      }
      action={
        <Button size="small" onClick={onLeave}>
          不并入
        </Button>
      }
    />
  );
}
