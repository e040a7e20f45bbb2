/** What one paper still lacks: what belongs to the file is named with the place where it is told, the rest is asked here. */
import { Button, Drawer } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Paper, PapersOut } from '../../wire.ts';
import { EvidenceRows } from './evidence-rows.tsx';
import { PaperField } from './paper-field.tsx';
import { withField } from './use-papers.ts';
import type { Typed } from './use-papers.ts';

type Gap = Paper['gaps'][number];

interface Props {
  readonly disputeId: string;
  readonly paper: Paper;
  readonly data: PapersOut;
  readonly typed: Typed;
  /** Opens another part of the dispute's page. */
  readonly onGo: (tab: string) => void;
  readonly onClose: () => void;
}

function Place({ gap, disputeId, onGo }: { gap: Gap; disputeId: string; onGo: (tab: string) => void }): ReactNode {
  const go = (tab: string, words: string) => (
    <Button type="link" size="small" onClick={() => onGo(tab)}>
      {words}
    </Button>
  );
  switch (gap.where) {
    case 'person':
      return <Link to={`/people/${gap.id}`}>到职工档案填写</Link>;
    case 'employer':
      return <Link to={`/employers/${gap.id}`}>到单位档案填写</Link>;
    case 'claim_facts':
      return <Link to={`/disputes/${disputeId}/claims?partyId=${gap.id}`}>到请求计算填写</Link>;
    case 'roster':
      return go('people', '到当事人名册填写');
    case 'facts':
      return go('facts', '到案情填写');
    case 'claims':
      return <span className="gy-note">在上面的请求中选择</span>;
    default:
      return null;
  }
}

function Gaps({
  gaps,
  disputeId,
  onGo,
}: {
  gaps: readonly Gap[];
  disputeId: string;
  onGo: (tab: string) => void;
}): ReactNode {
  const elsewhere = gaps.filter(({ where }) => where !== 'form' && where !== 'evidence');
  if (elsewhere.length === 0) return null;
  return (
    <section aria-label="档案里还缺的">
      <h3>档案里还缺的</h3>
      <ul className="gy-list">
        {elsewhere.map((gap) => (
          <li key={gap.code}>
            <strong>{gap.label}</strong>　{gap.ask} <Place gap={gap} disputeId={disputeId} onGo={onGo} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Evidence({ paper, data, typed }: Pick<Props, 'paper' | 'data' | 'typed'>): ReactNode {
  const lacking = paper.gaps.filter(({ where }) => where === 'evidence');
  return (
    <section aria-label="证据">
      <h3>证据</h3>
      <p className="gy-note">上传过的证据已经列在这里；各种文书共用一份。</p>
      <EvidenceRows
        rows={(typed.form?.evidence as PapersOut['evidence'] | undefined) ?? data.evidence} // the page puts whole rows there
        onChange={(evidence) => typed.change((form) => ({ ...form, evidence }))}
      />
      {lacking.length > 0 ? (
        <ul className="gy-list gy-soon">
          {lacking.map(({ code, label, ask }) => (
            <li key={code}>
              {label}：{ask}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

export function PaperDrawer({ disputeId, paper, data, typed, onGo, onClose }: Props): ReactNode {
  const fields = [...paper.fields].sort((left, right) => Number(right.isRequired) - Number(left.isRequired));
  return (
    <Drawer open size={760} title={`补齐：${paper.label}`} onClose={onClose}>
      <div className="gy-stack">
        <p className="gy-note" role="status" aria-live="polite">
          {paper.gaps.length === 0 ? '已经补齐，可以关上后预览、下载。' : `还缺${paper.gaps.length}项。`}
          {typed.isFailing ? '刚才填的没有存上，请再改一次。' : typed.isSaving ? '正在保存……' : ''}
        </p>
        <Gaps gaps={paper.gaps} disputeId={disputeId} onGo={onGo} />
        {fields.length > 0 ? (
          <section aria-label="文书里要写的" className="gy-stack">
            <h3>文书里要写的（填一次，各种文书共用）</h3>
            {fields.map((field) => (
              <PaperField
                key={field.path}
                field={field}
                value={typed.form?.fields?.[field.path]}
                onChange={(value) => typed.change((form) => withField(form, field.path, value))}
              />
            ))}
          </section>
        ) : null}
        {paper.listsEvidence ? <Evidence paper={paper} data={data} typed={typed} /> : null}
      </div>
    </Drawer>
  );
}
