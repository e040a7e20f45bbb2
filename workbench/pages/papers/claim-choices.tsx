/** Which claims stand in the papers, each with one of its tenable readings; of several the person decides. */
import { claimLabels } from '@gongyuan/law/claims/outcome.ts';
import type { ClaimId } from '@gongyuan/law/claims/outcome.ts';
import { Checkbox, Select } from 'antd';
import type { ReactNode } from 'react';
import { yuan } from '../../parts/money.tsx';
import type { PaperForm, PapersOut } from '../../wire.ts';

type Offered = PapersOut['claims'][number];
type Choices = NonNullable<PaperForm['claims']>;

interface Props {
  readonly claims: readonly Offered[];
  readonly onChange: (choices: Choices) => void;
}

/** What stands now, as a choice; the first change by hand makes it one. */
function standing(claims: readonly Offered[]): Choices {
  return claims.flatMap(({ claim, chosen, fen, readings }) => {
    if (chosen === null) return [];
    const isFrame = readings.some(({ code, upToFen }) => code === chosen && upToFen !== null);
    return [{ claim, reading: chosen, ...(isFrame && fen !== null ? { fen } : {}) }];
  });
}

function Reading({ offered, onChoose }: { offered: Offered; onChoose: (code: string) => void }): ReactNode {
  const { label, readings, chosen, fen } = offered;
  if (chosen === null) return null;
  if (readings.length < 2) return <span className="gy-amount">{fen === null ? '还算不出' : yuan(fen)}</span>;
  return (
    <Select
      aria-label={`${label}的算法`}
      style={{ minWidth: 280, maxWidth: '100%' }}
      value={chosen}
      onChange={onChoose}
      options={readings.map(({ code, label: name, fen: amount }) => ({
        value: code,
        label: `${name || '通常算法'}　${amount === null ? '还算不出' : yuan(amount)}`,
      }))}
    />
  );
}

export function ClaimChoices({ claims, onChange }: Props): ReactNode {
  const now = standing(claims);
  const others = (claim: ClaimId) => now.filter((one) => one.claim !== claim);
  const rest = (Object.keys(claimLabels) as ClaimId[]).filter((id) => claims.every(({ claim }) => claim !== id)); // Object.keys forgets the literals
  return (
    <>
      <ul className="gy-bare">
        {claims.map((offered) => (
          <li key={offered.claim} className="gy-row" style={{ padding: '2px 0' }}>
            <Checkbox
              checked={offered.chosen !== null}
              onChange={(event) =>
                onChange(
                  event.target.checked
                    ? [...now, { claim: offered.claim, reading: offered.readings[0]?.code ?? 'main' }]
                    : others(offered.claim),
                )
              }
            >
              {offered.label}
            </Checkbox>
            <Reading
              offered={offered}
              onChoose={(reading) =>
                onChange(now.map((one) => (one.claim === offered.claim ? { claim: one.claim, reading } : one)))
              }
            />
          </li>
        ))}
      </ul>
      <Select
        aria-label="添加其他请求"
        placeholder="添加其他请求"
        style={{ width: 240 }}
        value={null}
        showSearch={{ optionFilterProp: 'label' }}
        options={rest.map((id) => ({ value: id, label: claimLabels[id] }))}
        onChange={(claim: ClaimId | null) => claim && onChange([...now, { claim, reading: 'main' }])}
      />
    </>
  );
}
