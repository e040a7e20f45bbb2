/** Danger: what was said, what to do first, who has answered; it stays in sight until somebody resolves it. */
import { momentWords } from './moment.tsx';
import { riskScript } from '@gongyuan/wire/risk.ts';
import { Alert, Button, Tag } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { query } from '../api.ts';
import { RecordDrawer } from '../pages/admin/record-form.tsx';
import type { RiskPage, RiskRaised } from '../wire.ts';
import { useRead } from './read.ts';

type Row = RiskPage['rows'][number];
/** What to do at once, shown to whoever has just heard it. */
export function RiskScript({ risk }: { risk: RiskRaised }): ReactNode {
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={`可能有危险：${risk.kinds.join('、')}${risk.words.length > 0 ? `（“${risk.words.join('”“')}”）` : ''}`}
      description={
        <ol className="gy-list">
          {riskScript.map((line) => (
            <li key={line}>{line}</li>
          ))}
          <li>已经通知本单位负责人和上级工会；请在{momentWords(risk.respondBy)}前登记首次联系（内部时限）。</li>
        </ol>
      }
    />
  );
}

function noteForm(row: Row, act: 'respond' | 'resolve') {
  const words = act === 'respond' ? '登记首次联系' : '解除风险提示';
  return {
    title: words,
    submit: words,
    method: 'POST' as const,
    path: `/api/risks/${row.id}/${act}`,
    fields: [
      {
        name: 'note',
        label: act === 'respond' ? '和谁联系、怎样处置' : '为什么可以解除',
        control: 'text' as const,
        required: true,
      },
    ],
  };
}

export function RiskActs({ row }: { row: Row }): ReactNode {
  const [act, setAct] = useState<'respond' | 'resolve' | null>(null);
  return (
    <>
      {row.mayRespond ? (
        <Button danger size="small" onClick={() => setAct('respond')}>
          登记首次联系
        </Button>
      ) : null}
      {row.mayResolve ? (
        <Button size="small" onClick={() => setAct('resolve')}>
          解除
        </Button>
      ) : null}
      {act ? <RecordDrawer form={noteForm(row, act)} onClose={() => setAct(null)} /> : null}
    </>
  );
}

/** Open flags of a dispute, above everything else on its pages. */
export function RiskBanner({ disputeId }: { disputeId: string }): ReactNode {
  const page = useRead<RiskPage>(`/api/risks${query({ view: 'open', disputeId })}`);
  return page.data?.rows.map((row) => (
    <Alert
      key={row.id}
      type="error"
      showIcon
      style={{ marginBottom: 10 }}
      title={
        <>
          风险提示：{row.kinds.join('、')}
          {row.reason ? `，${row.reason}` : ''}
          {row.words.length > 0 ? `（“${row.words.join('”“')}”）` : ''}{' '}
          {row.isLate ? <Tag color="error">超过{momentWords(row.respondBy)}仍无人联系</Tag> : null}
        </>
      }
      description={
        row.response
          ? `${row.respondedBy ?? ''}已联系：${row.response}`
          : `请在${momentWords(row.respondBy)}前联系当事人。`
      }
      action={<RiskActs row={row} />}
    />
  ));
}

/** In the bar of every page, read anew with each page; a timer would keep an unattended session alive. */
export function RiskBell(): ReactNode {
  const page = useRead<RiskPage>('/api/risks?view=open&limit=1', true);
  const open = page.data?.open ?? 0;
  if (open === 0) return null;
  return (
    <Link to="/risks" className="gy-risk-bell">
      <Tag color="error">风险提示 {open}</Tag>
    </Link>
  );
}
