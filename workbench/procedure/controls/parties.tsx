/** Choosing people of the matter's roster. */
import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useAct } from '../act-context.ts';

interface Props {
  readonly id?: string;
  readonly value?: readonly string[] | undefined;
  readonly onChange?: (value: readonly string[]) => void;
}

export function PartiesInput({ id, value, onChange }: Props): ReactNode {
  const { matter } = useAct();
  return (
    <Select
      mode="multiple"
      {...(id ? { id } : {})}
      value={[...(value ?? [])]}
      onChange={(chosen: string[]) => onChange?.(chosen)}
      options={matter.applicants.map((party) => ({ value: party.id, label: party.displayName }))}
      optionFilterProp="label"
      placeholder="从名册中选择"
    />
  );
}
