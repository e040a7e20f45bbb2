/** One person: masked particulars, unmasked one by one for a reason, and every service in time order. */
import { useMutation } from '@tanstack/react-query';
import { applicantCategories } from '@gongyuan/law/vocabulary.ts';
import { Button, Descriptions, Form, Input, Modal, Table } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { question } from '../api.ts';
import { applyProblem } from '../parts/problem-fields.ts';
import { useRead } from '../parts/read.ts';
import { Failure, Nothing, Read } from '../parts/states.tsx';
import { Title } from '../parts/title.tsx';
import type { PersonOut } from '../wire.ts';
import { DoublesPanel } from './file/doubles-panel.tsx';
import { ErasurePanel } from './file/erasure-panel.tsx';

type Sealed = 'identity_number' | 'phone' | 'address';
const sealedWords: Readonly<Record<Sealed, string>> = { identity_number: '身份证号', phone: '电话', address: '地址' };

function UnmaskDialog({
  personId,
  field,
  onClose,
  onShown,
}: {
  personId: string;
  field: Sealed;
  onClose: () => void;
  onShown: (value: string | null) => void;
}): ReactNode {
  const [form] = Form.useForm();
  const unmask = useMutation({
    mutationFn: ({ reason }: { reason: string }) =>
      question<{ value: string | null }>(`/api/people/${personId}/unmask`, { field, reason }),
    onSuccess: ({ value }) => onShown(value),
    onError: (error) => applyProblem(form, error),
  });
  return (
    <Modal
      open
      title={`查看完整${sealedWords[field]}`}
      okText="查看"
      cancelText="不看了"
      mask={{ closable: false }}
      confirmLoading={unmask.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" onFinish={(values) => unmask.mutate(values)}>
        <Form.Item
          name="reason"
          label="查看理由"
          extra="查看会留下记录，当事人可以查询。"
          rules={[{ required: true, min: 4, message: '请写明查看理由，至少4个字' }]}
        >
          <Input autoFocus autoComplete="off" />
        </Form.Item>
      </Form>
      {unmask.error ? <Failure error={unmask.error} /> : null}
    </Modal>
  );
}

function Sealed({ personId, field, masked }: { personId: string; field: Sealed; masked: string | null }): ReactNode {
  const [asking, setAsking] = useState(false);
  const [shown, setShown] = useState<string | null>(null);
  if (masked === null) return <span className="gy-note">没有登记</span>;
  return (
    <span className="gy-row">
      <span translate="no">{shown ?? masked}</span>
      {shown === null ? (
        <Button size="small" aria-label={`查看${sealedWords[field]}`} onClick={() => setAsking(true)}>
          查看
        </Button>
      ) : (
        <Button size="small" onClick={() => setShown(null)}>
          遮住
        </Button>
      )}
      {asking ? (
        <UnmaskDialog
          personId={personId}
          field={field}
          onClose={() => setAsking(false)}
          onShown={(value) => {
            setShown(value);
            setAsking(false);
          }}
        />
      ) : null}
    </span>
  );
}

const sexes: Readonly<Record<string, string>> = { male: '男', female: '女' };
const categoryOf = (code: string | null) =>
  Object.entries(applicantCategories).find(([known]) => known === code)?.[1].label ?? '没有登记';

function Page({ person }: { person: PersonOut }): ReactNode {
  const sealed = (field: Sealed, masked: string | null) => (
    <Sealed personId={person.id} field={field} masked={masked} />
  );
  const items = [
    { key: 'sex', label: '性别', children: sexes[person.sex ?? ''] ?? '没有登记' },
    { key: 'birth', label: '出生日期', children: person.birthOn ?? '没有登记' },
    { key: 'category', label: '身份', children: categoryOf(person.category) },
    {
      key: 'member',
      label: '工会会员',
      children: person.isUnionMember === null ? '没有登记' : person.isUnionMember ? '是' : '否',
    },
    { key: 'identity', label: '身份证号', children: sealed('identity_number', person.identityNumber) },
    { key: 'phone', label: '电话', children: sealed('phone', person.phone) },
    { key: 'address', label: '地址', span: 2, children: sealed('address', person.address) },
  ];
  return (
    <>
      <Title>{person.name}</Title>
      <DoublesPanel kind="person" id={person.id} />
      <div className="gy-panel" style={{ marginBottom: 12 }}>
        <Descriptions size="small" column={4} items={items} />
      </div>
      <div className="gy-panel">
        <h2>历次服务（{person.services.length}）</h2>
        <Table<PersonOut['services'][number]>
          size="small"
          rowKey={(row) => `${row.kind}${row.id}`}
          pagination={false}
          dataSource={person.services}
          locale={{ emptyText: <Nothing>还没有服务记录。</Nothing> }}
          columns={[
            { title: '日期', dataIndex: 'on', width: 110 },
            { title: '服务', dataIndex: 'label', width: 150 },
            {
              title: '事项',
              key: 'title',
              render: (_, row) =>
                row.kind === 'matter' ? (
                  <Link to={`/matters/${row.id}`}>{row.title}</Link>
                ) : row.disputeId ? (
                  <Link to={`/disputes/${row.disputeId}`}>{row.title}</Link>
                ) : (
                  row.title
                ),
            },
            { title: '进展', dataIndex: 'state', width: 170 },
            { title: '单位', dataIndex: 'unionName', width: 180 },
          ]}
        />
      </div>
      <ErasurePanel person={person} />
    </>
  );
}

export function PersonPage(): ReactNode {
  const { id } = useParams();
  const person = useRead<PersonOut>(`/api/people/${id}`);
  return <Read of={person}>{(data) => <Page key={data.id} person={data} />}</Read>;
}
