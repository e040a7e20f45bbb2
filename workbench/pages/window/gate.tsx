/** The first question when several people stand at the door: how many; from five on they choose who speaks. */
import { article as labourArbitration } from '@gongyuan/law/articles/labour-arbitration-act.ts';
import { article as petitionRegulations } from '@gongyuan/law/articles/petition-regulations.ts';
import { formatBases } from '@gongyuan/law/basis.ts';
import { collectiveFrom } from '@gongyuan/law/triage/fast-track.ts';
import { Alert, Form, InputNumber } from 'antd';
import type { ReactNode } from 'react';
import { Field } from './section.tsx';

/** @basis 《信访工作条例》第二十条第三款: at most five representatives of a group visit */
const MOST_SPEAKERS = 5;

function advice(count: number | undefined): string | null {
  if (count === undefined || count < MOST_SPEAKERS) return null;
  const isCollective = count >= collectiveFrom;
  const because = formatBases([petitionRegulations(20, 3), ...(isCollective ? [labourArbitration(7)] : [])]);
  return `来了${count}人：请推选不超过${MOST_SPEAKERS}名代表到接待室，其余人请在等候区；名单可以稍后从 Excel 粘贴，代表在名单里勾选。${
    isCollective ? '十人以上同一请求的按快速办理，可以推选三至五名代表参加仲裁。' : ''
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
