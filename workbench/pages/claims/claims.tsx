/** What the workers of a dispute are owed: amounts with every reading, what is missing, all facts, the roster. */
import { Select, Tabs } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { DemoTag } from '../../parts/marks.tsx';
import { useRead } from '../../parts/read.ts';
import { Failure, Read, Waiting } from '../../parts/states.tsx';
import { Title } from '../../parts/title.tsx';
import type { DisputeClaims, DisputeOut } from '../../wire.ts';
import { applicantsOf } from './adopt.tsx';
import './claims.css';
import { allClaims } from './model.ts';
import { RosterTotals } from './roster-totals.tsx';
import { Sheet } from './sheet.tsx';
import { useClaimChoice, useDisputeClaims, useSetWith } from './use-claims.ts';
import type { ClaimChoice } from './use-claims.ts';

const ALL = 'all';

function Whose({ dispute, choice }: { dispute: DisputeOut; choice: ClaimChoice }): ReactNode {
  const applicants = applicantsOf(dispute);
  if (applicants.length < 2) return null;
  return (
    <Select
      aria-label="哪名职工"
      style={{ width: 220 }}
      showSearch={{ optionFilterProp: 'label' }}
      value={choice.partyId ?? ALL}
      onChange={(id) => choice.choose({ partyId: id === ALL ? null : id })}
      options={[
        { value: ALL, label: `全体（${applicants.length}人共同的事实）` },
        ...applicants.map((party) => ({ value: party.id, label: `${party.seat} ${party.displayName}` })),
      ]}
    />
  );
}

/** Claims beyond those of the causes; what was added stands in the address and can be taken away again. */
function AddClaim({ data, choice }: { data: DisputeClaims; choice: ClaimChoice }): ReactNode {
  return (
    <Select
      aria-label="添加其他请求"
      className="gy-add-claim"
      mode="multiple"
      placeholder="添加其他请求"
      classNames={{ popup: { root: 'gy-claim-options' } }}
      showSearch={{ optionFilterProp: 'label' }}
      value={[...choice.extra]}
      options={allClaims.filter(({ value }) => !data.wanted.some((claim) => claim === value))}
      onChange={(extra) => choice.choose({ extra })}
    />
  );
}

interface PageProps {
  readonly dispute: DisputeOut;
  readonly data: DisputeClaims;
  readonly choice: ClaimChoice;
}

function Whole({ dispute, data, choice }: PageProps): ReactNode {
  const extra = choice.extra.filter((claim) => !data.wanted.includes(claim));
  const { set, error } = useSetWith(dispute.id, data, extra);
  return (
    <>
      {error ? <Failure error={error} /> : null}
      <Sheet
        key={data.partyId ?? ALL}
        dispute={dispute}
        data={data}
        set={set}
        extra={extra}
        addClaim={<AddClaim data={data} choice={choice} />}
      />
    </>
  );
}

function Body({ dispute, choice }: Omit<PageProps, 'data'>): ReactNode {
  const claims = useDisputeClaims(dispute.id, choice.partyId);
  const applicants = applicantsOf(dispute);
  const [tab, setTab] = useState('claims');
  const open = (partyId: string) => {
    choice.choose({ partyId });
    setTab('claims');
  };
  const sheet = <Read of={claims}>{(data) => <Whole dispute={dispute} data={data} choice={choice} />}</Read>;
  if (applicants.length < 2) return sheet;
  return (
    <Tabs
      activeKey={tab}
      onChange={setTab}
      items={[
        { key: 'claims', label: choice.partyId === null ? '全体共同的事实' : '这名职工', children: sheet },
        {
          key: 'roster',
          label: `每名职工的合计（${applicants.length}）`,
          children: <RosterTotals disputeId={dispute.id} onOpen={open} />,
        },
      ]}
    />
  );
}

function Page({ dispute, choice }: Omit<PageProps, 'data'>): ReactNode {
  const { id, number, title, isDemo } = dispute;
  return (
    <>
      <Title tags={<DemoTag shown={isDemo} />} actions={<Whose dispute={dispute} choice={choice} />}>
        {`请求计算：${title}`}
      </Title>
      <p className="gy-quiet gy-under-title">
        争议档案 <Link to={`/disputes/${id}`}>{number}</Link>
        {'　'}按现在登记的事实计算；每项都有算式和依据，有争议的几种算法并列。
      </p>
      <Body dispute={dispute} choice={choice} />
    </>
  );
}

export function ClaimsPage(): ReactNode {
  const { id = '' } = useParams();
  const choice = useClaimChoice();
  const dispute = useRead<DisputeOut>(`/api/disputes/${id}`);
  // Asked at once, not after the file: both are needed, and the page shares what its parts read.
  const claims = useDisputeClaims(id, choice.partyId);
  if (claims.isPending && dispute.isPending) return <Waiting />;
  return <Read of={dispute}>{(data) => <Page dispute={data} choice={choice} />}</Read>;
}
