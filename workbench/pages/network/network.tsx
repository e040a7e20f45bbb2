/** Coverage of centres and stations on a day against the target then in force; every number opens its list. */
import { duties, pointKinds } from '@gongyuan/wire/network.ts';
import { Table, Tag } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { query } from '../../api.ts';
import { useRead } from '../../parts/read.ts';
import { Read } from '../../parts/states.tsx';
import { Title } from '../../parts/title.tsx';
import type { CoverageOut } from '../../wire.ts';
import { NetworkChoiceBar, dutyWho, listPath, useNetworkChoice } from './choice.tsx';
import type { NetworkChoice } from './choice.tsx';

type Duty = CoverageOut['duties'][number];
type Below = CoverageOut['below'][number];

function Verdict({ isMet }: { isMet: boolean | null }): ReactNode {
  if (isMet === null) return <Tag>不作判断</Tag>;
  return isMet ? <Tag color="green">达到</Tag> : <Tag color="red">没有达到</Tag>;
}

function DutyPanel({ duty, choice, unionId }: { duty: Duty; choice: NetworkChoice; unionId: string }): ReactNode {
  const at = (state: string) => listPath(choice, unionId, { duty: duty.duty, state });
  const { inForce, next } = duty;
  const lines = [
    { label: '应建', value: duty.units, state: 'all' },
    { label: '已建', value: duty.having, state: 'having' },
    { label: '未建', value: duty.missing, state: 'missing' },
  ];
  return (
    <section className="gy-panel" aria-label={duties[duty.duty]}>
      <h2>
        {dutyWho[duty.duty]}：{duties[duty.duty]}
      </h2>
      <p>
        组建率 <strong>{duty.rate === null ? '没有应建单位' : `${duty.rate}%`}</strong> <Verdict isMet={duty.isMet} />
      </p>
      <dl className="gy-numbers">
        {lines.map(({ label, value, state }) => (
          <div key={state}>
            <dt>{label}</dt>
            <dd>
              <Link to={at(state)}>{value} 个</Link>
            </dd>
          </div>
        ))}
      </dl>
      <p className="gy-basis">
        {inForce
          ? `目标：${inForce.percent}%，自${inForce.by}起。依据：${inForce.basis}。`
          : '这一天还没有到期的目标。'}
        {next ? `下一个目标：${next.by}达到${next.percent}%（${next.basis}）。` : ''}
      </p>
    </section>
  );
}

function Points({ data, choice }: { data: CoverageOut; choice: NetworkChoice }): ReactNode {
  return (
    <section className="gy-panel" aria-label="职工法律援助点">
      <h2>村（社区）、规模以上企业：职工法律援助点</h2>
      <dl className="gy-numbers">
        {data.points.map(({ of, count }) => (
          <div key={of}>
            <dt>{pointKinds[of]}</dt>
            <dd>
              <Link to={listPath(choice, data.union.id, { of })}>{count} 个</Link>
            </dd>
          </div>
        ))}
      </dl>
      <p className="gy-basis">
        文件对援助点只说“推进建立”，没有定比例。
        <Link to={`/network/places${query({ unionId: data.union.id })}`}>看哪里该设点</Link>
      </p>
    </section>
  );
}

function BelowTable({ data, choice }: { data: CoverageOut; choice: NetworkChoice }): ReactNode {
  const own = (row: Below) => (row.isOwn ? { own: '1' } : {});
  const columns = (duty: 'centre' | 'station') => [
    {
      title: `${duties[duty]}：应建`,
      key: `${duty}-units`,
      align: 'right' as const,
      render: (_: unknown, row: Below) => (
        <Link to={listPath(choice, row.unionId, { duty, state: 'all', ...own(row) })}>{row[duty].units}</Link>
      ),
    },
    {
      title: '未建',
      key: `${duty}-missing`,
      align: 'right' as const,
      render: (_: unknown, row: Below) => (
        <Link to={listPath(choice, row.unionId, { duty, state: 'missing', ...own(row) })}>{row[duty].missing}</Link>
      ),
    },
    {
      title: '组建率',
      key: `${duty}-rate`,
      align: 'right' as const,
      render: (_: unknown, row: Below) =>
        row[duty].rate === null ? (
          '—'
        ) : (
          <>
            {row[duty].rate}% <Verdict isMet={row[duty].isMet} />
          </>
        ),
    },
  ];
  if (data.below.every(({ isOwn }) => isOwn)) return null;
  return (
    <section className="gy-panel" aria-label="下级工会" style={{ marginTop: 12 }}>
      <h2>下级工会（各含其下级）</h2>
      <Table<Below>
        size="small"
        rowKey={(row) => `${row.unionId}${row.isOwn}`}
        pagination={false}
        dataSource={data.below}
        columns={[
          {
            title: '工会',
            key: 'name',
            render: (_, row) =>
              row.isOwn ? (
                `${row.name}（本级）`
              ) : (
                <Link to={`/network${query({ unionId: row.unionId, on: choice.on })}`}>{row.name}</Link>
              ),
          },
          ...columns('centre'),
          ...columns('station'),
        ]}
      />
    </section>
  );
}

export function NetworkPage(): ReactNode {
  const choice = useNetworkChoice();
  const { unionId, on } = choice;
  const coverage = useRead<CoverageOut>(`/api/network/coverage${query({ unionId, on })}`, true);
  return (
    <>
      <Title>机构网络</Title>
      <NetworkChoiceBar choice={choice} unionName={coverage.data?.union.name} />
      <Read of={coverage}>
        {(data) => (
          <>
            <p className="gy-quiet">
              {data.union.name}（含下级），{data.on}
              。点数字看名单。成立日期没有登记的机构不算已建；成立日期没有登记的工会算一直就有；上下级关系按今天的。
            </p>
            <div className="gy-figures">
              {data.duties.map((duty) => (
                <DutyPanel key={duty.duty} duty={duty} choice={choice} unionId={data.union.id} />
              ))}
              <Points data={data} choice={choice} />
            </div>
            <BelowTable data={data} choice={choice} />
          </>
        )}
      </Read>
    </>
  );
}
