/** The file this visit joins: what is on it already need not be asked again, who is on it, and the way out of joining. */
import { Alert, Button, Checkbox, Form } from 'antd';
import type { ReactNode } from 'react';
import { sentenceOf } from '../../parts/states.tsx';
import type { DisputeOut } from '../../wire.ts';
import { onRoster } from './model.ts';
import type { Intake } from './model.ts';

interface Props {
  readonly title: string;
  readonly dispute: DisputeOut | undefined;
  readonly error: unknown;
  readonly intake: Intake;
  readonly onLeave: () => void;
}

function knownFacts({ facts }: DisputeOut): string {
  const told = facts
    .filter((fact) => fact.isKnown !== null)
    .map((fact) => `${fact.label} ${fact.isKnown ? (fact.value ?? '') : '不清楚'}`);
  return told.length > 0 ? `档案里已有：${told.join('；')}。没有变化的不用再问，只填新讲的。` : '档案里还没有事实。';
}

/** People typed here of whom the file has exactly one with that name. */
function Same({ dispute, intake }: { dispute: DisputeOut; intake: Intake }): ReactNode {
  const asSame = { ...intake, isNamesake: false };
  const names = intake.people
    .filter((person) => onRoster(asSame, person, dispute))
    .map((person) => person.name?.trim());
  if (names.length === 0) return null;
  return (
    <div className="gy-row">
      <span>
        名册里已有{names.join('、')}，{intake.isNamesake ? '另作一人登记' : '按同一人登记'}。
      </span>
      <Form.Item name="isNamesake" valuePropName="checked" noStyle>
        <Checkbox>同名，不是同一人</Checkbox>
      </Form.Item>
    </div>
  );
}

export function Joined({ title, dispute, error, intake, onLeave }: Props): ReactNode {
  return (
    <Alert
      type="info"
      showIcon
      title={`这次来访将并入“${title}”`}
      description={
        <>
          {error ? sentenceOf(error) : dispute ? knownFacts(dispute) : '正在读取档案，请稍候。'}
          {dispute ? <Same dispute={dispute} intake={intake} /> : null}
        </>
      }
      action={
        <Button size="small" onClick={onLeave}>
          不并入
        </Button>
      }
    />
  );
}
