/** After a contact is registered: what was opened, with which number, where, and what comes next. */
import { lineKinds } from '@gongyuan/wire/intake.ts';
import { Button, Table } from 'antd';
import type { ReactNode } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { RiskScript } from '../../parts/risk.tsx';
import { Nothing } from '../../parts/states.tsx';
import { Title } from '../../parts/title.tsx';
import type { ContactOut, Line } from '../../wire.ts';
import { Told } from './findings.tsx';

function Opened({ contact }: { contact: ContactOut }): ReactNode {
  return (
    <section className="gy-panel" aria-label="已开启的事项">
      <h2>在本平台开启</h2>
      <Table<ContactOut['matters'][number]>
        size="small"
        rowKey="id"
        pagination={false}
        dataSource={contact.matters}
        locale={{ emptyText: '没有在本平台开启的事项' }}
        columns={[
          {
            title: '办什么',
            key: 'line',
            width: 130,
            render: (_, row) => (row.line in lineKinds ? lineKinds[row.line as Line] : row.line),
          }, // checked by `in`
          { title: '编号', dataIndex: 'number', width: 180 },
          { title: '事项', key: 'title', render: (_, row) => <Link to={`/matters/${row.id}`}>{row.title}</Link> },
          {
            title: '现在归谁办，最近的期限',
            key: 'owner',
            width: 260,
            render: (_, row) => (
              <>
                {row.owner}
                {row.dueOn ? <div className="gy-note">{row.dueOn} 前</div> : null}
              </>
            ),
          },
          {
            title: '下一步',
            key: 'next',
            width: 90,
            render: (_, row) => <Link to={`/matters/${row.id}`}>去办理</Link>,
          },
        ]}
      />
      {contact.openedElsewhere.length > 0 ? (
        <>
          <h2 style={{ marginTop: 12 }}>到其他部门办</h2>
          <ul className="gy-list">
            {contact.openedElsewhere.map((line) => (
              <li key={line.line}>
                {line.label}：{line.door}。请告诉来访人去哪里、带什么材料。
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

export function ResultPage(): ReactNode {
  const state: unknown = useLocation().state;
  const navigate = useNavigate();
  const contact = state as ContactOut | null; // the window page put it there when it registered the contact
  if (!contact)
    return (
      <>
        <Title>登记结果</Title>
        <Nothing>
          登记已经保存，请到<Link to="/?view=unit">本单位在办</Link>查看。
        </Nothing>
      </>
    );
  const first = contact.matters[0];
  return (
    <>
      <Title
        actions={
          <>
            <Button onClick={() => navigate('/window')}>登记下一位</Button>
            {first ? (
              <Button type="primary" onClick={() => navigate(`/matters/${first.id}`)}>
                去办理
              </Button>
            ) : null}
          </>
        }
      >
        登记完成
      </Title>
      <div className="gy-two">
        <div className="gy-stack">
          {contact.risk ? <RiskScript risk={contact.risk} /> : null}
          <div className="gy-panel">
            <p>
              争议档案 <Link to={`/disputes/${contact.disputeId}`}>{contact.disputeNumber}</Link>，主办工会：
              <strong>{contact.unionName}</strong>。
            </p>
            <p className="gy-quiet">请把事项编号告诉来访人，凭编号可以在窗口和 12351 查询进度。</p>
          </div>
          <Opened contact={contact} />
        </div>
        <div className="gy-aside" tabIndex={0}>
          <section className="gy-panel gy-findings" aria-label="按规定判断">
            <h2>按规定判断</h2>
            <Told triage={contact.triage} />
          </section>
        </div>
      </div>
    </>
  );
}
