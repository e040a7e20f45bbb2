/** Letters and what other bodies sent: who waits to hear from us and by when; the answer given is recorded here. */
import { Button, Segmented, Table, Tag } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { query } from '../api.ts';
import { FastTag } from '../parts/marks.tsx';
import { Pager, useKeys } from '../parts/pager.tsx';
import { useRead } from '../parts/read.ts';
import { useSession } from '../parts/session.tsx';
import { Nothing, Read } from '../parts/states.tsx';
import { Title } from '../parts/title.tsx';
import type { ReferralPage } from '../wire.ts';
import { RecordDrawer } from './admin/record-form.tsx';

type Row = ReferralPage['rows'][number];
const LIMIT = 30;

function Answered({ row, onAnswer }: { row: Row; onAnswer: () => void }): ReactNode {
  if (row.answeredOn)
    return (
      <>
        {row.answeredOn} {row.answeredBy}：{row.answer}
      </>
    );
  return (
    <div className="gy-row">
      {row.answerDueOn ? `${row.answerDueOn}前` : '未说期限'}
      {row.isOverdue ? <Tag color="error">已过期</Tag> : null}
      {row.mayAnswer ? (
        <Button size="small" onClick={onAnswer}>
          登记反馈
        </Button>
      ) : null}
    </div>
  );
}

function Rows({ page, onAnswer }: { page: ReferralPage; onAnswer: (row: Row) => void }): ReactNode {
  return (
    <div className="gy-table-wrap">
      <Table<Row>
        size="small"
        rowKey="contactId"
        pagination={false}
        dataSource={page.rows}
        locale={{ emptyText: <Nothing>没有等候反馈的来文。转来的在窗口登记时选择来源即可记到这里。</Nothing> }}
        columns={[
          { title: '收到', dataIndex: 'receivedOn', width: 110 },
          { title: '谁转来的', key: 'sender', render: (_, row) => `${row.senderName}（${row.senderKind}）` },
          { title: '来文字号', dataIndex: 'documentNumber', width: 190 },
          { title: '收文单位', dataIndex: 'unionName', width: 150 },
          {
            title: '争议档案',
            key: 'dispute',
            render: (_, row) =>
              row.dispute ? (
                <>
                  <Link to={`/disputes/${row.dispute.id}`}>{row.dispute.title}</Link>{' '}
                  <FastTag shown={row.dispute.isFastTrack} />
                </>
              ) : (
                '—'
              ),
          },
          {
            title: '反馈',
            key: 'answer',
            width: 260,
            render: (_, row) => <Answered row={row} onAnswer={() => onAnswer(row)} />,
          },
        ]}
      />
    </div>
  );
}

export function ReferralsPage(): ReactNode {
  const { today } = useSession();
  const [params, setParams] = useSearchParams();
  const view = params.get('view') === 'all' ? 'all' : 'open';
  const keys = useKeys();
  const [answering, setAnswering] = useState<Row | null>(null);
  const page = useRead<ReferralPage>(`/api/referrals${query({ view, after: keys.after, limit: LIMIT })}`, true);
  return (
    <>
      <Title>来文来信</Title>
      <div className="gy-row" style={{ marginBottom: 10 }}>
        <Segmented
          aria-label="看哪些来文"
          value={view}
          options={[
            { value: 'open', label: `待反馈${page.data ? `（${page.data.open}）` : ''}` },
            { value: 'all', label: '全部' },
          ]}
          onChange={(next) => {
            keys.reset();
            setParams({ view: next }, { replace: true });
          }}
        />
      </div>
      <Read of={page}>
        {(data) => (
          <>
            <Rows page={data} onAnswer={setAnswering} />
            <Pager keys={keys} next={data.next} />
          </>
        )}
      </Read>
      {answering ? (
        <RecordDrawer
          form={{
            title: `反馈${answering.senderName}`,
            submit: '登记反馈',
            method: 'POST',
            path: `/api/referrals/${answering.contactId}/answer`,
            start: { answeredOn: today },
            fields: [
              { name: 'answeredOn', label: '反馈日期', control: 'day', required: true },
              {
                name: 'answer',
                label: '怎样答复的',
                control: 'text',
                required: true,
                help: '写明方式和结果；号码会自动隐去',
              },
            ],
          }}
          onClose={() => setAnswering(null)}
        />
      ) : null}
    </>
  );
}
