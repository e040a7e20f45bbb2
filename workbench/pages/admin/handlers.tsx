/** The register of handlers: who may take cases, their agreements with unions, and whom they may not act against. */
import { handlerKinds } from '@gongyuan/wire/organisation.ts';
import type { ReactNode } from 'react';
import { useSession } from '../../parts/session.tsx';
import type { HandlerRow } from '../../wire.ts';
import type { RecordField, RecordForm } from './record-form.tsx';
import { RecordList } from './record-list.tsx';

const fields: readonly RecordField[] = [
  { name: 'name', label: '姓名', control: 'text', required: true },
  { name: 'kind', label: '身份', control: 'choice', choices: handlerKinds, required: true },
  { name: 'staffId', label: '登录账号', control: 'staff', help: '关联后本人可以在系统里答复、记录和结案' },
  { name: 'firm', label: '执业机构或单位', control: 'text' },
  { name: 'certificateNumber', label: '执业证号', control: 'text' },
  {
    name: 'certificateValidTo',
    label: '证件有效期至',
    control: 'day',
    help: '律师和基层法律服务工作者没有登记有效期的不能指派',
  },
  { name: 'fields', label: '擅长领域', control: 'words' },
  { name: 'maxOpenCases', label: '同时在办上限', control: 'number', required: true },
];

const create: RecordForm = {
  title: '登记承办人',
  submit: '登记',
  method: 'POST',
  path: '/api/handlers',
  start: { kind: 'lawyer', maxOpenCases: 10 },
  fields,
};

const change = (row: HandlerRow): RecordForm => ({
  title: `更改：${row.name}`,
  submit: '保存',
  method: 'PATCH',
  path: `/api/handlers/${row.id}`,
  start: Object.fromEntries(fields.map(({ name }) => [name, row[name as keyof HandlerRow]])), // every field is a column of the row
  fields,
});

const agree = (row: HandlerRow, today: string): RecordForm => ({
  title: `登记与工会的协议：${row.name}`,
  submit: '登记',
  method: 'POST',
  path: `/api/handlers/${row.id}/agreements`,
  start: { fromOn: today },
  fields: [
    { name: 'unionId', label: '哪个工会', control: 'union', required: true },
    { name: 'fromOn', label: '从哪天起', control: 'day', required: true },
    { name: 'toOn', label: '到哪天止', control: 'day' },
  ],
});

const conflict = (row: HandlerRow): RecordForm => ({
  title: `登记利益冲突：${row.name}`,
  submit: '登记',
  method: 'POST',
  path: `/api/handlers/${row.id}/conflicts`,
  hint: '登记后，涉及这家单位的案件不能指派给此人。',
  fields: [
    { name: 'employerName', label: '用人单位全称', control: 'text', required: true, help: '按营业执照填写全称' },
    { name: 'reason', label: '原因', control: 'text', required: true, help: '例如 常年法律顾问、近亲属任职' },
  ],
});

/** Whose certificate must be in force before a case may be given to them. */
const certified: readonly HandlerRow['kind'][] = ['lawyer', 'public_lawyer', 'legal_worker'];

function Validity({ row, today }: { row: HandlerRow; today: string }): ReactNode {
  if (row.certificateValidTo === null)
    return certified.includes(row.kind) ? <span className="gy-soon">没有登记</span> : null;
  if (row.certificateValidTo >= today) return row.certificateValidTo;
  return <span className="gy-late">{row.certificateValidTo} 已过期</span>;
}

function Agreements({ row }: { row: HandlerRow }): ReactNode {
  if (row.agreements.length === 0) return <span className="gy-soon">没有协议</span>;
  return row.agreements.map((agreement) => (
    <div key={`${agreement.unionId}${agreement.fromOn}`}>
      {agreement.unionName}
      <span className="gy-note">
        {'　'}
        {agreement.fromOn} 起{agreement.toOn ? `，至 ${agreement.toOn}` : ''}
      </span>
    </div>
  ));
}

export function HandlersArea(): ReactNode {
  const { today } = useSession();
  return (
    <RecordList<HandlerRow>
      path="/api/handlers"
      searchLabel="姓名或执业机构"
      byUnion
      create={{ label: '登记承办人', form: create }}
      empty="还没有登记承办人，请登记律师或工会工作人员。"
      columns={[
        { title: '姓名', dataIndex: 'name', width: 100 },
        { title: '身份', key: 'kind', width: 156, render: (_, row) => handlerKinds[row.kind] },
        { title: '执业机构', dataIndex: 'firm' },
        {
          title: '证件有效期至',
          key: 'valid',
          width: 152,
          render: (_, row) => <Validity row={row} today={today} />,
        },
        { title: '擅长', key: 'fields', render: (_, row) => row.fields.join('、') },
        {
          title: '在办',
          key: 'open',
          width: 80,
          align: 'right',
          render: (_, row) => `${row.openCases} / ${row.maxOpenCases}`,
        },
        { title: '协议', key: 'agreements', render: (_, row) => <Agreements row={row} /> },
      ]}
      edits={(row) => [
        { label: '更改', form: change(row) },
        { label: '登记协议', form: agree(row, today) },
        { label: '登记冲突', form: conflict(row) },
      ]}
    />
  );
}
