/** A matter's page: what is due and why, what may be done, then everything known and done. */
import { Alert, Tabs } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { DemoTag, FastTag } from '../../parts/marks.tsx';
import { useRead } from '../../parts/read.ts';
import { RiskBanner } from '../../parts/risk.tsx';
import { Nothing, Read } from '../../parts/states.tsx';
import { Title } from '../../parts/title.tsx';
import { ActBar } from '../../procedure/act-bar.tsx';
import { ActForm } from '../../procedure/act-form.tsx';
import { StateTag } from '../../procedure/state-tag.tsx';
import { Timeline } from '../../procedure/timeline.tsx';
import type { ActDone, MatterOut } from '../../wire.ts';
import { FactsPanel } from '../file/facts-panel.tsx';
import { EvidencePanel } from '../file/evidence-panel.tsx';
import { PeoplePanel } from '../file/people-panel.tsx';
import { CasePanel } from './case-panel.tsx';
import { DocumentsPanel } from './documents-panel.tsx';
import { Due } from './due.tsx';
import { MatterAside } from './matter-aside.tsx';

interface Finished {
  readonly done: ActDone;
  readonly label: string;
}

function DoneNotice({ finished, onClose }: { finished: Finished; onClose: () => void }): ReactNode {
  const { done, label } = finished;
  return (
    <Alert
      type="success"
      showIcon
      role="status"
      closable={{ onClose }}
      title={`已办理：${label}，现在是“${done.stateLabel}”。`}
      {...(done.documents.length + done.opened.length > 0 ? { description: <Issued done={done} /> } : {})}
    />
  );
}

function Issued({ done }: { done: ActDone }): ReactNode {
  return (
    <>
      {done.documents.length > 0 ? (
        <div>
          出具：{done.documents.map((paper) => `${paper.title}${paper.number ? ` ${paper.number}` : ''}`).join('、')}
          ，见下面“文书”。
        </div>
      ) : null}
      {done.opened.map((opened) => (
        <div key={opened.id}>
          已开启下一件事项：<Link to={`/matters/${opened.id}`}>去看援助案件</Link>
        </div>
      ))}
    </>
  );
}

function Sections({ matter }: { matter: MatterOut }): ReactNode {
  const { dispute, documents, timeline } = matter;
  const count = (label: string, number: number) => (number > 0 ? `${label}（${number}）` : label);
  return (
    <Tabs
      items={[
        {
          key: 'facts',
          label: '案情',
          children: (
            <FactsPanel
              disputeId={dispute.id}
              story={dispute.story}
              facts={dispute.facts}
              claims={matter.claims}
              parties={dispute.parties}
            />
          ),
        },
        { key: 'case', label: '办理情况', children: <CasePanel matter={matter} /> },
        {
          key: 'timeline',
          label: '经过',
          children: timeline.length > 0 ? <Timeline rows={timeline} /> : <Nothing>还没有办理记录。</Nothing>,
        },
        {
          key: 'documents',
          label: count('文书', documents.length),
          children: <DocumentsPanel documents={documents} mayServe={matter.mayRecord} />,
        },
        {
          key: 'people',
          label: count('当事人', dispute.parties.length),
          children: (
            <PeoplePanel
              disputeId={dispute.id}
              revision={dispute.revision}
              parties={dispute.parties}
              applicantIds={matter.applicants.map(({ id }) => id)}
            />
          ),
        },
        {
          key: 'evidence',
          label: count('证据', dispute.evidence.length),
          children: <EvidencePanel disputeId={dispute.id} matterId={matter.id} evidence={dispute.evidence} />,
        },
      ]}
    />
  );
}

function Page({ matter }: { matter: MatterOut }): ReactNode {
  const [act, setAct] = useState<string | null>(null);
  const [finished, setFinished] = useState<Finished | null>(null);
  const finish = (done: ActDone, label: string) => {
    setAct(null);
    setFinished({ done, label });
  };
  return (
    <>
      <Title
        tags={
          <>
            <StateTag label={matter.stateLabel} isClosed={matter.closedOn !== null} />
            <FastTag shown={matter.isFastTrack} />
            <DemoTag shown={matter.isDemo} />
          </>
        }
      >
        {matter.title}
      </Title>
      <p className="gy-quiet gy-under-title">
        {matter.procedureLabel} {matter.number ?? ''}　{matter.unionName}
        {matter.handlerName ? `　承办人 ${matter.handlerName}` : ''}　{matter.openedBy}于{matter.openedOn}登记　争议档案{' '}
        <Link to={`/disputes/${matter.dispute.id}`}>{matter.dispute.number}</Link>
      </p>
      <RiskBanner disputeId={matter.dispute.id} />
      <div className="gy-two">
        <div className="gy-stack">
          {finished ? <DoneNotice finished={finished} onClose={() => setFinished(null)} /> : null}
          <section className="gy-panel gy-next" aria-label="下一步">
            <Due matter={matter} />
            <ActBar acts={matter.acts} onChoose={setAct} />
          </section>
          <div className="gy-panel">
            <Sections matter={matter} />
          </div>
        </div>
        <MatterAside matter={matter} />
      </div>
      {act ? <ActForm key={act} matter={matter} act={act} onClose={() => setAct(null)} onDone={finish} /> : null}
    </>
  );
}

export function MatterPage(): ReactNode {
  const { id } = useParams();
  const matter = useRead<MatterOut>(`/api/matters/${id}`);
  return <Read of={matter}>{(data) => <Page key={data.id} matter={data} />}</Read>;
}
