/** The catalogue of facts: found by what is typed, grouped; those still missing come first. */
import { Select } from 'antd';
import type { FactCode } from '@gongyuan/law/claims/facts/catalogue.ts';
import type { ReactNode } from 'react';
import type { ClaimFact } from '../../wire.ts';

interface Props {
  readonly label: string;
  readonly facts: readonly ClaimFact[];
  readonly onPick: (code: FactCode) => void;
}

const optionOf = ({ code, label, question, words }: ClaimFact) => ({
  value: code,
  label: words === null ? label : `${label}（现在：${words}）`,
  sought: `${label} ${question}`,
});

export function FactPicker({ label, facts, onPick }: Props): ReactNode {
  const groups = [...new Set(facts.map(({ group }) => group))];
  return (
    <Select<FactCode>
      aria-label={label}
      style={{ width: '100%' }}
      placeholder={`${label}：输入“工资”“年假”等查找`}
      classNames={{ popup: { root: 'gy-claim-options' } }}
      showSearch={{ optionFilterProp: 'sought' }}
      value={null}
      onChange={(code) => onPick(code)}
      options={groups.map((group) => ({
        label: group,
        options: facts.filter((fact) => fact.group === group).map(optionOf),
      }))}
    />
  );
}
