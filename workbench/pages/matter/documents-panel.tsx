/** The papers of a matter: preview, print, the issued file, and who received it when. */
import { awaitingReceipt, sendings, staysHere } from '@gongyuan/wire/documents.ts';
import { Button, Table, Tooltip } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Nothing } from '../../parts/states.tsx';
import type { DocumentOut } from '../../wire.ts';
import { DocumentPreview } from './document-preview.tsx';
import { ServiceDialog } from './service-dialog.tsx';

function Services({ paper }: { paper: DocumentOut }): ReactNode {
  if (staysHere(paper)) return <span className="gy-note">存入案卷，不用送达</span>;
  if (paper.services.length === 0) return <span className="gy-soon">还没有送达</span>;
  return (
    <>
      {sendings(paper.services).map((service) => (
        <div key={`${service.servedOn}${service.recipient}${service.method}${service.receivedOn}`}>
          {service.servedOn} {service.methodLabel}，{service.recipient}，
          {service.receivedOn ? `${service.receivedOn} 签收` : <span className="gy-soon">还没有签收</span>}
          {service.note ? `（${service.note}）` : ''}
        </div>
      ))}
    </>
  );
}

interface ActsProps {
  readonly paper: DocumentOut;
  readonly mayServe: boolean;
  readonly onShow: (paper: DocumentOut) => void;
  readonly onReceipt: (paper: DocumentOut) => void;
  readonly onServe: (paper: DocumentOut) => void;
}

function PaperActs({ paper, mayServe, onShow, onReceipt, onServe }: ActsProps): ReactNode {
  return (
    <div className="gy-row">
      <Button size="small" aria-label={`预览${paper.title}`} onClick={() => onShow(paper)}>
        预览
      </Button>
      <Button size="small" aria-label={`下载${paper.title}`} href={`/api/documents/${paper.id}/content`} download>
        下载
      </Button>
      {staysHere(paper) ? null : (
        <Button size="small" aria-label={`送达回证：${paper.title}`} onClick={() => onReceipt(paper)}>
          送达回证
        </Button>
      )}
      {mayServe && !staysHere(paper) ? (
        <Button
          size="small"
          aria-label={`${awaitingReceipt(paper) ? '登记签收' : '登记送达'}${paper.title}`}
          onClick={() => onServe(paper)}
        >
          {awaitingReceipt(paper) ? '登记签收' : '登记送达'}
        </Button>
      ) : null}
    </div>
  );
}

interface Props {
  readonly documents: readonly DocumentOut[];
  /** A higher union which has not taken the matter over reads the papers and serves none. */
  readonly mayServe: boolean;
}

export function DocumentsPanel({ documents, mayServe }: Props): ReactNode {
  const [shown, setShown] = useState<DocumentOut | null>(null);
  const [receiptOf, setReceiptOf] = useState<DocumentOut | null>(null);
  const [served, setServed] = useState<DocumentOut | null>(null);
  return (
    <>
      <Table<DocumentOut>
        size="small"
        rowKey="id"
        pagination={false}
        dataSource={[...documents]}
        locale={{ emptyText: <Nothing>还没有出具文书；办到相应环节时自动生成。</Nothing> }}
        columns={[
          {
            title: '文书',
            key: 'title',
            render: (_, paper) => (
              <>
                <strong>{paper.title}</strong>
                <div className="gy-note">
                  <span className="gy-whole">{paper.number ?? '不编号'}</span>
                  {'　'}
                  <Tooltip title={`SHA-256 ${paper.sha256}`}>
                    <span tabIndex={0} className="gy-whole">
                      校验码 {paper.sha256.slice(0, 8)}
                    </span>
                  </Tooltip>
                </div>
              </>
            ),
          },
          { title: '给谁', dataIndex: 'addressee', width: 90 },
          {
            title: '出具',
            key: 'issued',
            width: 104,
            render: (_, paper) => (
              <>
                {paper.issuedOn}
                <div className="gy-note">{paper.issuedBy}</div>
              </>
            ),
          },
          { title: '送达', key: 'services', render: (_, paper) => <Services paper={paper} /> },
          {
            title: '操作',
            key: 'acts',
            width: 236,
            render: (_, paper) => (
              <PaperActs
                paper={paper}
                mayServe={mayServe}
                onShow={setShown}
                onReceipt={setReceiptOf}
                onServe={setServed}
              />
            ),
          },
        ]}
      />
      {shown ? <DocumentPreview paper={shown} onClose={() => setShown(null)} /> : null}
      {receiptOf ? <DocumentPreview paper={receiptOf} isReceipt onClose={() => setReceiptOf(null)} /> : null}
      {served ? <ServiceDialog paper={served} onClose={() => setServed(null)} /> : null}
    </>
  );
}
