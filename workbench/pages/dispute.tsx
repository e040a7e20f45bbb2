/** The dispute file: facts, people, evidence, and every contact and matter that hangs on it. */
import { Alert, Tabs } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { DemoTag } from '../parts/marks.tsx';
import { MatterTable } from '../parts/matter-table.tsx';
import { useRead } from '../parts/read.ts';
import { RiskBanner } from '../parts/risk.tsx';
import { useSession } from '../parts/session.tsx';
import { Nothing, Read } from '../parts/states.tsx';
import { Title } from '../parts/title.tsx';
import type { DisputeOut } from '../wire.ts';
import { ClaimsSummary } from './claims/summary.tsx';
import { DoublesPanel } from './file/doubles-panel.tsx';
import { EvidencePanel } from './file/evidence-panel.tsx';
import { FactsPanel } from './file/facts-panel.tsx';
import { PeoplePanel } from './file/people-panel.tsx';
import { RestrictionPanel } from './file/restriction-panel.tsx';
import { PapersPanel } from './papers/papers-panel.tsx';

type Contact = DisputeOut['contacts'][number];

function Contacts({ contacts }: { contacts: readonly Contact[] }): ReactNode {
  if (contacts.length === 0) return <Nothing>没有来访记录。</Nothing>;
  return (
    <ul className="gy-bare">
      {contacts.map((contact) => (
        <li key={contact.id} className="gy-message">
          <strong>{contact.metOn}</strong>　{contact.channel}　{contact.speaker}
          <span className="gy-note">
            {'　'}
            {contact.unionName} {contact.recordedBy} 记录
          </span>
          <p className="gy-story">{contact.story}</p>
          <div className="gy-row">
            {contact.lines.map((line) => (
              <span key={`${line.line}${line.matterId ?? ''}`}>
                {line.matterId ? (
                  <Link to={`/matters/${line.matterId}`}>{line.label}</Link>
                ) : (
                  `${line.label}（归口${line.unionName}）`
                )}
              </span>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Page({ dispute }: { dispute: DisputeOut }): ReactNode {
  const { today } = useSession();
  const [tab, setTab] = useState('matters');
  const { id, revision, parties, claims, facts, story, evidence, matters, contacts } = dispute;
  return (
    <>
      <Title tags={<DemoTag shown={dispute.isDemo} />}>{dispute.title}</Title>
      <p className="gy-quiet gy-under-title">
        争议档案 {dispute.number}　{dispute.unionName}　{dispute.openedOn}立档
        {dispute.employer ? (
          <>
            {'　'}用人单位 <Link to={`/employers/${dispute.employer.id}`}>{dispute.employer.name}</Link>
          </>
        ) : null}
      </p>
      <RiskBanner disputeId={id} />
      <RestrictionPanel disputeId={id} />
      {dispute.mergedInto ? (
        <Alert
          type="warning"
          showIcon
          style={{ marginBottom: 10 }}
          title={
            <>
              这份档案已并入 <Link to={`/disputes/${dispute.mergedInto.id}`}>{dispute.mergedInto.number}</Link>
              ，事项和来访都在那里。
            </>
          }
        />
      ) : null}
      <DoublesPanel kind="dispute" id={id} />
      <div style={{ marginBottom: 10 }}>
        <ClaimsSummary disputeId={id} parties={parties} />
      </div>
      <div className="gy-panel">
        <Tabs
          activeKey={tab}
          onChange={setTab}
          items={[
            {
              key: 'matters',
              label: `事项（${matters.length}）`,
              children: <MatterTable rows={matters} today={today} empty={<Nothing>还没有开启事项。</Nothing>} />,
            },
            {
              key: 'facts',
              label: '案情',
              children: <FactsPanel disputeId={id} story={story} facts={facts} claims={claims} parties={parties} />,
            },
            {
              key: 'people',
              label: `当事人（${parties.length}）`,
              children: <PeoplePanel disputeId={id} revision={revision} parties={parties} applicantIds={[]} />,
            },
            {
              key: 'evidence',
              label: `证据（${evidence.length}）`,
              children: <EvidencePanel disputeId={id} evidence={evidence} />,
            },
            { key: 'papers', label: '文书', children: <PapersPanel disputeId={id} onGo={setTab} /> },
            { key: 'contacts', label: `来访（${contacts.length}）`, children: <Contacts contacts={contacts} /> },
          ]}
        />
      </div>
    </>
  );
}

export function DisputePage(): ReactNode {
  const { id } = useParams();
  const dispute = useRead<DisputeOut>(`/api/disputes/${id}`);
  return <Read of={dispute}>{(data) => <Page dispute={data} />}</Read>;
}
