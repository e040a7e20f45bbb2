/** Figures of a union and those below it; every number opens the list that sums to it. */
import { Table } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { query } from '../api.ts';
import { FigureChoiceBar, useFigureChoice } from '../parts/figure-choice.tsx';
import type { FigureChoice } from '../parts/figure-choice.tsx';
import { figureWords } from '../parts/figure-words.ts';
import { useRead } from '../parts/read.ts';
import { Nothing, Read } from '../parts/states.tsx';
import { Title } from '../parts/title.tsx';
import type { FiguresOut } from '../wire.ts';

type Figure = FiguresOut['figures'][number];

const linkOf = ({ period, year }: FigureChoice, unionId: string, code: string) =>
  `/figures/list${query({ code, unionId, period, year })}`;

/** A number with the way to the rows it sums, for those who may see them. */
function Listed({ isRounded, to, children }: { isRounded: boolean; to: string; children: ReactNode }): ReactNode {
  return isRounded ? children : <Link to={to}>{children}</Link>;
}

function Own({ data, choice }: { data: FiguresOut; choice: FigureChoice }): ReactNode {
  const named = [...new Set(data.figures.map((figure) => figure.group))];
  const [first, ...others] = named;
  // The short groups share a column: the last one stands below the first.
  const groups = named.length > 2 ? [first, others.at(-1), ...others.slice(0, -1)] : named;
  return (
    <div className="gy-figures">
      {groups.map((group) => (
        <section key={group} className="gy-panel" aria-label={group}>
          <h2>{group}</h2>
          <dl className="gy-numbers">
            {data.figures
              .filter((figure) => figure.group === group)
              .map((figure) => (
                <div key={figure.code}>
                  <dt>
                    {figure.label}
                    {figure.note ? <div className="gy-note">{figure.note}</div> : null}
                  </dt>
                  <dd>
                    <Listed isRounded={data.isRounded} to={linkOf(choice, data.union.id, figure.code)}>
                      {figureWords(figure.unit, figure.value)}
                    </Listed>
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

/** The handful that fits beside names; all others are a click away at the union itself. */
const compared = 8;

function Below({ data, choice }: { data: FiguresOut; choice: FigureChoice }): ReactNode {
  const shown = data.figures.filter((figure) => !figure.label.includes('：')).slice(0, compared);
  const column = (figure: Figure) => ({
    title: figure.label,
    key: figure.code,
    align: 'right' as const,
    render: (_: unknown, row: FiguresOut['below'][number]) => (
      <Listed isRounded={data.isRounded} to={linkOf(choice, row.unionId, figure.code)}>
        {figureWords(figure.unit, row.values[figure.code] ?? 0)}
      </Listed>
    ),
  });
  if (data.below.length === 0) return null;
  return (
    <section className="gy-panel" aria-label="下级工会" style={{ marginTop: 12 }}>
      <h2>下级工会</h2>
      <Table<FiguresOut['below'][number]>
        size="small"
        rowKey="unionId"
        pagination={false}
        dataSource={data.below}
        columns={[
          {
            title: '工会',
            key: 'name',
            fixed: 'start',
            render: (_, row) => (
              <Link to={`/figures${query({ unionId: row.unionId, period: choice.period, year: choice.year })}`}>
                {row.name}
              </Link>
            ),
          },
          ...shown.map(column),
        ]}
      />
    </section>
  );
}

/** What disputes are about, as far as it is counted by that; nothing opens here, for a list would need the cause as well. */
function ByCause({ data }: { data: FiguresOut }): ReactNode {
  const shown = data.figures.filter(({ code }) => data.byCause.some(({ values }) => code in values));
  if (data.byCause.length === 0) return null;
  return (
    <section className="gy-panel" aria-label="按事由" style={{ marginTop: 12 }}>
      <h2>按事由</h2>
      <p className="gy-quiet">一件争议有几个事由的，在每个事由下各计一次，因此各行之和可能多于合计。</p>
      <Table<FiguresOut['byCause'][number]>
        size="small"
        rowKey="cause"
        pagination={false}
        dataSource={data.byCause}
        columns={[
          { title: '事由', dataIndex: 'label', fixed: 'start' },
          ...shown.map(({ code, label, unit }) => ({
            title: label,
            key: code,
            align: 'right' as const,
            render: (_: unknown, row: FiguresOut['byCause'][number]) => figureWords(unit, row.values[code] ?? 0),
          })),
        ]}
      />
    </section>
  );
}

export function FiguresPage(): ReactNode {
  const choice = useFigureChoice();
  const { unionId, period, year } = choice;
  const figures = useRead<FiguresOut>(`/api/figures${query({ unionId, period, year })}`, true);
  return (
    <>
      <Title>统计</Title>
      <FigureChoiceBar choice={choice} unionName={figures.data?.union.name} />
      <Read of={figures}>
        {(data) => (
          <>
            <p className="gy-quiet">
              {data.union.name}（含下级），{data.from} 至 {data.to}。
              {data.isRounded
                ? '件数、人数不足5的写作“<5”，其他按5的倍数取整；金额按十万元取整，不足五笔的不列。各格分别取整，相加不一定等于合计。'
                : '点数字看它由哪些事项加总而来。'}
            </p>
            {data.figures.length === 0 ? <Nothing>这个期间没有数字，请换一个年份。</Nothing> : null}
            <Own data={data} choice={choice} />
            <Below data={data} choice={choice} />
            <ByCause data={data} />
          </>
        )}
      </Read>
    </>
  );
}
