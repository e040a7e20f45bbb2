/** Stating facts after the first visit: who says so now, how far it is shown, and only what changed is sent. */
import { standings } from '@gongyuan/kernel/file.ts';
import { applicantCategories } from '@gongyuan/law/vocabulary.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Drawer, Form, Input, Radio, Select } from 'antd';
import type { ReactNode } from 'react';
import { post } from '../../api.ts';
import { causeOptions } from '../../parts/causes.ts';
import { DayInput } from '../../parts/day.tsx';
import { KnownDay, KnownMoney, KnownNumber, KnownText, KnownYesNo } from '../../parts/known.tsx';
import { applyProblem, forgetErrors, strayMessages } from '../../parts/problem-fields.ts';
import { useRead } from '../../parts/read.ts';
import { useSession } from '../../parts/session.tsx';
import { Failure, Read } from '../../parts/states.tsx';
import { useSubmitKey } from '../../parts/submit-key.ts';
import { StaleNotice } from '../../procedure/stale-notice.tsx';
import type { ChangeFacts, DisputeOut } from '../../wire.ts';

const categories = Object.entries(applicantCategories).map(([value, { label }]) => ({ value, label }));
const degrees = Object.entries(standings).map(([value, label]) => ({ value, label }));
const half = { gridColumn: 'span 6' };

/** Only facts which differ from what stands are said anew. */
function changedFacts(
  before: Readonly<Record<string, unknown>>,
  now: Readonly<Record<string, unknown>>,
): ChangeFacts['facts'] {
  const changed = Object.entries(now).filter(
    ([name, value]) => value !== undefined && value !== null && JSON.stringify(value) !== JSON.stringify(before[name]),
  );
  return Object.fromEntries(changed);
}

function FactFields(): ReactNode {
  return (
    <div className="gy-grid">
      <Form.Item style={half} name={['facts', 'applicantCategory']} label="申请人身份">
        <Select options={categories} placeholder="没有问" />
      </Form.Item>
      <Form.Item style={half} name={['facts', 'causes']} label="争议事由">
        <Select mode="multiple" options={causeOptions} showSearch={{ optionFilterProp: 'words' }} />
      </Form.Item>
      <Form.Item style={half} name={['facts', 'workerCount']} label="涉及人数">
        <KnownNumber label="涉及人数" unit="人" />
      </Form.Item>
      <Form.Item style={half} name={['facts', 'isCommonClaim']} label="同一请求">
        <KnownYesNo label="同一请求" />
      </Form.Item>
      <Form.Item style={half} name={['facts', 'isEmploymentOngoing']} label="还在职">
        <KnownYesNo label="还在职" />
      </Form.Item>
      <Form.Item style={half} name={['facts', 'isBankrupt']} label="单位重组或破产">
        <KnownYesNo label="单位重组或破产" />
      </Form.Item>
      <Form.Item style={half} name={['facts', 'employmentStartedOn']} label="入职日期">
        <KnownDay label="入职日期" />
      </Form.Item>
      <Form.Item style={half} name={['facts', 'employmentEndedOn']} label="离职日期">
        <KnownDay label="离职日期" />
      </Form.Item>
      <Form.Item style={half} name={['facts', 'knewOn']} label="知道权利受侵害之日">
        <KnownDay label="知道权利受侵害之日" />
      </Form.Item>
      <Form.Item style={half} name={['facts', 'eventYear']} label="事情发生的年份">
        <KnownNumber label="事情发生的年份" unit="年" />
      </Form.Item>
      <Form.Item style={half} name={['facts', 'position']} label="岗位">
        <KnownText label="岗位" />
      </Form.Item>
      <Form.Item style={half} name={['facts', 'monthlyWageFen']} label="月工资">
        <KnownMoney label="月工资" />
      </Form.Item>
    </div>
  );
}

function FactsForm({ dispute, onClose }: { dispute: DisputeOut; onClose: () => void }): ReactNode {
  const { today } = useSession();
  const [form] = Form.useForm();
  const client = useQueryClient();
  const keyOf = useSubmitKey();
  const send = useMutation({
    mutationFn: ({ facts, ...rest }: { facts: Record<string, unknown> } & Omit<ChangeFacts, 'facts' | 'revision'>) => {
      const body: ChangeFacts = { revision: dispute.revision, ...rest, facts: changedFacts(dispute.values, facts) };
      return post(`/api/disputes/${dispute.id}/facts`, body, { key: keyOf(body) });
    },
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['read'] });
      onClose();
    },
    onError: (error) => {
      applyProblem(form, error, ['body']);
      void client.invalidateQueries({ queryKey: ['read', `/api/disputes/${dispute.id}`] });
    },
  });
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={{ facts: dispute.values, statedOn: today, standing: 'said' }}
      onFinish={(values) => send.mutate(values)}
      onValuesChange={(changed) => forgetErrors(form, changed)}
    >
      <div className="gy-grid">
        <Form.Item style={half} name="statedBy" label="谁说的" rules={[{ required: true, message: '请填写是谁说的' }]}>
          <Input autoComplete="off" placeholder="例如 本人、单位人事王某" />
        </Form.Item>
        <Form.Item style={half} name="statedOn" label="哪天说的">
          <DayInput />
        </Form.Item>
      </div>
      <Form.Item name="standing" label="查证程度" extra="只登记改动了的项；没有动过的不重复登记。">
        <Radio.Group options={degrees} />
      </Form.Item>
      <FactFields />
      <StaleNotice error={send.error} />
      {send.error ? <Failure error={send.error} fields={strayMessages(form, send.error)} /> : null}
      <div className="gy-row" style={{ marginTop: 12 }}>
        <Button type="primary" htmlType="submit" loading={send.isPending}>
          登记事实
        </Button>
        <Button onClick={onClose}>不登记</Button>
      </div>
    </Form>
  );
}

export function FactsDrawer({ disputeId, onClose }: { disputeId: string; onClose: () => void }): ReactNode {
  const dispute = useRead<DisputeOut>(`/api/disputes/${disputeId}`);
  return (
    <Drawer open title="补充或核实事实" size={680} onClose={onClose} mask={{ closable: false }}>
      <Read of={dispute}>{(data) => <FactsForm dispute={data} onClose={onClose} />}</Read>
    </Drawer>
  );
}
