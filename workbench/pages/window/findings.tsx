/** What the rules say of what has been told so far, each with its reason and its article; renewed while one types. */
import { Button, Spin } from 'antd';
import type { ReactNode } from 'react';
import { Failure } from '../../parts/states.tsx';
import type { Finding, TriageOut } from '../../wire.ts';

interface Props {
  readonly triage: TriageOut | undefined;
  readonly isFetching: boolean;
  readonly error: unknown;
  readonly onJoin?: (dispute: { readonly id: string; readonly title: string }) => void;
  readonly onCauses?: (causes: TriageOut['proposedCauses'][number]['cause'][]) => void;
}

type Tone = 'quiet' | 'good' | 'soon' | 'late';

function Row({
  title,
  told,
  tone = 'quiet',
  reason,
  because,
  children,
}: {
  title: string;
  told: string;
  tone?: Tone;
  reason?: string;
  because?: readonly string[];
  children?: ReactNode;
}): ReactNode {
  return (
    <div className="gy-finding">
      <h3>{title}</h3>
      <div className={tone === 'quiet' ? 'gy-told' : `gy-told gy-${tone}`}>{told}</div>
      {reason ? <div>{reason}</div> : null}
      {children}
      {because && because.length > 0 ? <div className="gy-basis">{because.join('；')}</div> : null}
    </div>
  );
}

function answer(finding: Finding, words: { yes: string; no: string }): string {
  if (finding.value === 'unknown') return '还不能判断';
  return finding.value ? words.yes : words.no;
}

const missing = (names: readonly string[]) =>
  names.length > 0 ? <div className="gy-soon">还要问：{names.join('、')}</div> : null;
const levels = {
  none: '没有时效风险',
  watch: '注意时效',
  urgent: '时效将届满',
  passed: '时效可能已过',
  unknown: '还不能判断',
} as const;

function Limitation({ limitation }: { limitation: TriageOut['limitation'] }): ReactNode {
  const { level, endsOn, daysLeft, reason, because } = limitation;
  const tone = level === 'passed' || level === 'urgent' ? 'late' : level === 'watch' ? 'soon' : 'quiet';
  const left = endsOn ? `，至 ${endsOn}${daysLeft !== null && daysLeft >= 0 ? `，还有 ${daysLeft} 天` : ''}` : '';
  return (
    <Row title="仲裁时效" told={`${levels[level]}${left}`} tone={tone} reason={reason} because={because}>
      {missing(limitation.missing)}
    </Row>
  );
}

function SeenBefore({ seen, onJoin }: { seen: TriageOut['seenBefore']; onJoin: Props['onJoin'] }): ReactNode {
  if (seen.length === 0) return null;
  return (
    <Row title="以前来过" told={`${seen.length} 条可能相关的记录`} tone="soon">
      <ul className="gy-list">
        {seen.map((found) => (
          <li key={`${found.kind}${found.id}`}>
            <a
              href={`/desk/${found.kind === 'person' ? 'people' : 'employers'}/${found.id}`}
              target="_blank"
              rel="noreferrer"
            >
              {found.name}
            </a>
            （{found.how}）
            {found.disputes.map((dispute) => (
              <div key={dispute.id}>
                {dispute.openedOn} {dispute.title}{' '}
                {onJoin ? (
                  <Button size="small" type="link" onClick={() => onJoin(dispute)}>
                    就是这件事，并入
                  </Button>
                ) : null}
              </div>
            ))}
          </li>
        ))}
      </ul>
    </Row>
  );
}

/** Read from the story while no cause is chosen; one click takes them all, and the clerk may then remove any. */
function ProposedCauses({
  proposed,
  onCauses,
}: {
  proposed: TriageOut['proposedCauses'];
  onCauses: Props['onCauses'];
}): ReactNode {
  if (proposed.length === 0) return null;
  return (
    <Row title="事由" told={`经过里提到：${proposed.map(({ label }) => label).join('、')}`} tone="soon">
      <ul className="gy-list">
        {proposed.map(({ cause, label, because }) => (
          <li key={cause}>
            {label}
            <span className="gy-note">（{because.map((words) => `“${words}”`).join('、')}）</span>
          </li>
        ))}
      </ul>
      {onCauses ? (
        <Button size="small" onClick={() => onCauses(proposed.map(({ cause }) => cause))}>
          选用这些事由
        </Button>
      ) : null}
    </Row>
  );
}

function Papers({ papers }: { papers: TriageOut['papers'] }): ReactNode {
  if (papers.length === 0) return null;
  return (
    <div className="gy-finding">
      <h3>需要的材料</h3>
      <ul className="gy-list">
        {papers.map((paper) => (
          <li key={paper.code}>
            {paper.label}
            {paper.onlyIf ? <span className="gy-note">（{paper.onlyIf}）</span> : null}{' '}
            <span className="gy-basis">{paper.because.join('；')}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

export function Findings({ triage, isFetching, error, onJoin, onCauses }: Props): ReactNode {
  return (
    <section className="gy-panel gy-findings" aria-label="系统提示" aria-live="polite" aria-busy={isFetching}>
      <div className="gy-head">
        <h2>按规定判断</h2>
        {isFetching ? <Spin size="small" /> : <span className="gy-note">随填随算，供您核对</span>}
      </div>
      {error ? <Failure error={error} /> : null}
      {triage ? (
        <Told triage={triage} onJoin={onJoin} onCauses={onCauses} />
      ) : (
        <p className="gy-note">填写身份、事由和要办的事后，这里会给出受理范围、快速办理、主办工会和时效。</p>
      )}
    </section>
  );
}

export function Told({
  triage,
  onJoin,
  onCauses,
}: {
  triage: TriageOut;
  onJoin?: Props['onJoin'];
  onCauses?: Props['onCauses'];
}): ReactNode {
  const { scope, hardship, fastTrack, crossRegion, limitation, competentUnion } = triage;
  return (
    <>
      <ProposedCauses proposed={triage.proposedCauses} onCauses={onCauses} />
      <Limitation limitation={limitation} />
      <Row
        title="快速办理"
        told={answer(fastTrack, { yes: '应当快速办理', no: '按一般程序' })}
        tone={fastTrack.value === true ? 'soon' : 'quiet'}
        reason={fastTrack.reason}
        because={fastTrack.because}
      >
        {missing(fastTrack.missing)}
      </Row>
      <Row
        title="经济困难审查"
        told={answer(hardship, { yes: '要审查', no: '不审查，不要问收入' })}
        tone={hardship.value === false ? 'good' : 'quiet'}
        reason={hardship.reason}
        because={hardship.because}
      >
        {missing(hardship.missing)}
      </Row>
      <Row
        title="主办工会"
        told={competentUnion?.name ?? '还不能确定'}
        reason={competentUnion?.reason ?? triage.competentUnionMissing ?? ''}
        because={competentUnion?.because ?? []}
      />
      <Row
        title="受理范围"
        told={`第${scope.number}类　${scope.label}`}
        reason={scope.reason}
        because={scope.because}
      />
      <Row
        title="异地协作"
        told={answer(crossRegion, { yes: '需要异地协作', no: '不需要' })}
        reason={crossRegion.reason}
        because={crossRegion.because}
      >
        {missing(crossRegion.missing)}
      </Row>
      <SeenBefore seen={triage.seenBefore} onJoin={onJoin} />
      <Papers papers={triage.papers} />
    </>
  );
}
