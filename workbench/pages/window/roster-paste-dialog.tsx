/** Pasting many names: what was understood is shown before it is taken. */
import { Alert, Input, Modal, Table } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { yuan } from '../../parts/money.tsx';
import type { Person } from './model.ts';
import { readRoster } from './roster-paste.ts';
import type { PastedRow } from './roster-paste.ts';

interface Props {
  readonly before: readonly Person[];
  readonly onClose: () => void;
  readonly onDone: (people: readonly Person[]) => void;
}

const amountOf = (person: Person) =>
  person.claimedFen === undefined ? '' : person.claimedFen === 'unknown' ? '不清楚' : yuan(person.claimedFen);

export function RosterPaste({ before, onClose, onDone }: Props): ReactNode {
  const [text, setText] = useState('');
  const rows = readRoster(text);
  const good = rows.filter((row) => row.fault === null);
  return (
    <Modal
      open
      width={760}
      title="从 Excel 粘贴名单"
      okText={good.length > 0 ? `加入名册（${good.length}人）` : '加入名册'}
      okButtonProps={{ disabled: good.length === 0 }}
      cancelText="不加入"
      onOk={() => {
        onDone([...before, ...good.map((row) => row.person)]);
        onClose();
      }}
      onCancel={onClose}
    >
      <p className="gy-note">
        每行一人：姓名，也可以带身份证号、电话、金额（元），顺序不限。从表格里选中这几列复制，再粘贴到下面。
      </p>
      <Input.TextArea
        aria-label="名单"
        autoFocus
        rows={6}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {rows.length > good.length ? (
        <Alert
          type="warning"
          showIcon
          title={`有 ${rows.length - good.length} 行不能加入，请改正或略过。`}
          style={{ margin: '8px 0' }}
        />
      ) : null}
      {rows.length > 0 ? (
        <Table<PastedRow>
          size="small"
          rowKey="line"
          pagination={false}
          scroll={{ y: 240 }}
          dataSource={[...rows]}
          columns={[
            { title: '行', dataIndex: 'line', width: 48 },
            { title: '姓名', key: 'name', render: (_, row) => row.person.name },
            { title: '身份证号', key: 'identity', render: (_, row) => row.person.identityNumber },
            { title: '电话', key: 'phone', render: (_, row) => row.person.phone },
            { title: '金额', key: 'amount', align: 'right', render: (_, row) => amountOf(row.person) },
            {
              title: '检查',
              key: 'fault',
              render: (_, row) => (row.fault ? <span className="gy-late">{row.fault}</span> : '可以加入'),
            },
          ]}
        />
      ) : null}
    </Modal>
  );
}
