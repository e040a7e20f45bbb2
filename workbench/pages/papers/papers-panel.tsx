/** Papers made from the claims of a dispute: which are ready, what the others lack, and the Word file. */
import { useMutation } from '@tanstack/react-query';
import { App, Button, Select, Table } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { ApiError, postForFile, question } from '../../api.ts';
import { Failure, Read } from '../../parts/states.tsx';
import type { Paper, PapersOut, Preview } from '../../wire.ts';
import { ClaimChoices } from './claim-choices.tsx';
import { PaperDrawer } from './paper-drawer.tsx';
import { PaperPreview } from './paper-preview.tsx';
import { usePaperForm, usePapers } from './use-papers.ts';

interface Props {
  readonly disputeId: string;
  /** Opens another part of the dispute's page. */
  readonly onGo: (tab: string) => void;
}

const ALL = 'all';

function Whose({ data, onChange }: { data: PapersOut; onChange: (partyId: string | null) => void }): ReactNode {
  if (data.applicants.length < 2) return null;
  return (
    <Select
      aria-label="哪名职工"
      style={{ width: 240 }}
      showSearch={{ optionFilterProp: 'label' }}
      value={data.partyId ?? ALL}
      onChange={(id) => onChange(id === ALL ? null : id)}
      options={[
        { value: ALL, label: `全体（${data.applicants.length}人一份，附名册）` },
        ...data.applicants.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  );
}

/** Hands the file to the browser under the server's name. */
function save({ name, file }: { readonly name: string; readonly file: Blob }): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

interface ListProps {
  readonly data: PapersOut;
  readonly isBusy: boolean;
  readonly onFill: (kind: string) => void;
  readonly onPreview: (paper: Paper) => void;
  readonly onMake: (paper: Paper) => void;
}

function PaperList({ data, isBusy, onFill, onPreview, onMake }: ListProps): ReactNode {
  return (
    <Table<Paper>
      size="small"
      rowKey="kind"
      pagination={false}
      scroll={{ x: 640 }}
      dataSource={data.papers}
      columns={[
        {
          title: '文书',
          key: 'label',
          render: (_, paper) => (
            <>
              <strong>{paper.label}</strong>
              <div className="gy-note">{paper.note}</div>
            </>
          ),
        },
        {
          title: '情况',
          key: 'gaps',
          width: 100,
          render: (_, { isReady, gaps }) =>
            isReady ? '可以制作' : <span className="gy-soon">还缺{gaps.length}项</span>,
        },
        {
          title: '操作',
          key: 'acts',
          width: 190,
          render: (_, paper) => (
            <div className="gy-row">
              <Button size="small" aria-label={`填写${paper.label}`} onClick={() => onFill(paper.kind)}>
                填写
              </Button>
              <Button
                size="small"
                aria-label={`预览${paper.label}`}
                disabled={!paper.isReady || isBusy}
                onClick={() => onPreview(paper)}
              >
                预览
              </Button>
              <Button
                size="small"
                aria-label={`下载${paper.label}`}
                disabled={!paper.isReady || !data.mayMake || isBusy}
                onClick={() => onMake(paper)}
              >
                下载
              </Button>
            </div>
          ),
        },
      ]}
    />
  );
}

const sentences = (error: unknown): readonly string[] =>
  error instanceof ApiError ? (error.problem.fields ?? []).map(({ message }) => message) : [];

function Body({
  disputeId,
  data,
  onGo,
  onWhose,
}: Props & { data: PapersOut; onWhose: (partyId: string | null) => void }): ReactNode {
  const { message } = App.useApp();
  const typed = usePaperForm(disputeId);
  const [filling, setFilling] = useState<string | null>(null);
  const [shown, setShown] = useState<Preview | null>(null);
  const url = (kind: string) => `/api/disputes/${disputeId}/papers/${kind}`;
  const body = { ...typed.form, partyId: data.partyId };
  const preview = useMutation({
    mutationFn: ({ kind }: Paper) => question<Preview>(`${url(kind)}/preview`, body),
    onSuccess: setShown,
  });
  const make = useMutation({
    mutationFn: ({ kind }: Paper) => postForFile(url(kind), body),
    onSuccess: (made) => {
      save(made);
      void message.success(data.drafting ? '已下载，并在代书中存了一份。' : '已下载。');
    },
  });
  const paper = data.papers.find(({ kind }) => kind === filling);
  const isBusy = typed.form === undefined || typed.isSaving || preview.isPending || make.isPending;
  const error = make.error ?? preview.error ?? typed.fault;
  return (
    <div className="gy-stack">
      <div className="gy-row">
        <Whose data={data} onChange={onWhose} />
        <span className="gy-note">
          {data.drafting ? (
            <>
              下载时在代书 <Link to={`/matters/${data.drafting.id}`}>{data.drafting.number}</Link>{' '}
              中存一份（号码只印一部分）。
            </>
          ) : (
            '登记了“代写法律文书”的，下载时自动存一份。'
          )}
        </span>
      </div>
      <section aria-label="写进文书的请求">
        <h3>写进文书的请求</h3>
        <ClaimChoices claims={data.claims} onChange={(claims) => typed.change((form) => ({ ...form, claims }))} />
      </section>
      {error ? <Failure error={error} fields={sentences(error)} /> : null}
      <PaperList data={data} isBusy={isBusy} onFill={setFilling} onPreview={preview.mutate} onMake={make.mutate} />
      {paper ? (
        <PaperDrawer
          disputeId={disputeId}
          paper={paper}
          data={data}
          typed={typed}
          onGo={(tab) => {
            setFilling(null);
            onGo(tab);
          }}
          onClose={() => setFilling(null)}
        />
      ) : null}
      {shown ? <PaperPreview preview={shown} onClose={() => setShown(null)} /> : null}
    </div>
  );
}

export function PapersPanel({ disputeId, onGo }: Props): ReactNode {
  const [partyId, setPartyId] = useState<string | null>(null);
  const papers = usePapers(disputeId, partyId);
  return (
    <Read of={papers}>{(data) => <Body disputeId={disputeId} data={data} onGo={onGo} onWhose={setPartyId} />}</Read>
  );
}
