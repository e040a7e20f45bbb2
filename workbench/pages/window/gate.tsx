/** The first question when several people stand at the door: how many; from five on they choose who speaks. */
import { chineseNumeral, formatBases } from '@gongyuan/law/basis.ts';
import {
  electsRepresentatives,
  representativeNumbers,
  representativeWords,
} from '@gongyuan/law/competence/representatives.ts';
import { Alert, Form, InputNumber } from 'antd';
import type { ReactNode } from 'react';
import { Field } from './section.tsx';

function advice(count: number | undefined): string | null {
  // As many as may speak fit into the room: below that nobody need be chosen at the door.
  if (count === undefined || count < (representativeNumbers.visit.most ?? 0)) return null;
  // What they claim is not asked at the door: the rule is read for the case that they claim the same.
  const group = { workerCount: count, commonClaim: true };
  const visit = electsRepresentatives('visit', group);
  const arbitration = electsRepresentatives('arbitration', group);
  const isCollective = arbitration.value === true;
  const because = formatBases([...visit.because, ...(isCollective ? arbitration.because : [])]);
  return `来了${count}人：请推选不超过${representativeNumbers.visit.most}名代表到接待室，其余人请在等候区；名单可以稍后从 Excel 粘贴，代表在名单里勾选。${
    isCollective
      ? `${chineseNumeral(representativeNumbers.arbitration.from)}人以上同一请求的按快速办理，可以推选${representativeWords('arbitration')}代表参加仲裁。`
      : ''
  }（${because}）`;
}

export function Gate(): ReactNode {
  const form = Form.useFormInstance();
  const count = Form.useWatch<number | undefined>('headCount');
  const said = advice(count ?? undefined);
  // What is at the gate is the first answer to how many are concerned; a number already told stays.
  const tell = (next: number | null) => {
    const told: unknown = form.getFieldValue(['facts', 'workerCount']);
    if (next && next > 1 && (told === undefined || told === count)) form.setFieldValue(['facts', 'workerCount'], next);
  };
  return (
    <>
      <Field span={3} name="headCount" label="几个人一起来的">
        <InputNumber min={1} precision={0} suffix="人" controls={false} style={{ width: '100%' }} onChange={tell} />
      </Field>
      {said ? (
        <div style={{ gridColumn: 'span 12' }}>
          <Alert type="warning" showIcon title={said} />
        </div>
      ) : null}
    </>
  );
}
