/** Money of each applicant, or of all in one sum: every cell is an amount or 'not known', never silently nothing. */
import { Button, Segmented } from 'antd';
import { useEffect } from 'react';
import type { ClipboardEvent, ReactNode } from 'react';
import { fenOf, MoneyInput, yuan } from '../../parts/money.tsx';
import { useAct } from '../act-context.ts';
import { nameOf, pasteBlock, prefilled } from './results-model.ts';
import type { Cell, Column, ResultLine } from './results-model.ts';

interface Props {
  readonly id?: string;
  readonly name: string;
  readonly columns: readonly Column[];
  readonly value?: readonly ResultLine[] | undefined;
  readonly onChange?: (value: readonly ResultLine[]) => void;
}

const cellOf = (line: ResultLine, column: Column): Cell => {
  const cell = line[column.name];
  return typeof cell === 'string' ? undefined : cell;
};

function blockOf(text: string): Cell[][] {
  const rows = text.replace(/\r?\n$/, '').split(/\r?\n/);
  return rows.map((row) => row.split('\t').map((cell) => (/不清|不明|未知/.test(cell) ? null : fenOf(cell))));
}

function AmountCell({
  label,
  value,
  onChange,
}: {
  label: string;
  value: Cell;
  onChange: (value: Cell) => void;
}): ReactNode {
  const isUnknown = value === null;
  return (
    <div className="gy-cell">
      <MoneyInput
        label={label}
        value={value ?? undefined}
        disabled={isUnknown}
        {...(isUnknown ? { placeholder: '不清楚' } : {})}
        onChange={onChange}
      />
      <Button
        size="small"
        type={isUnknown ? 'primary' : 'default'}
        aria-pressed={isUnknown}
        aria-label={`${label}不清楚`}
        onClick={() => onChange(isUnknown ? undefined : null)}
      >
        不清楚
      </Button>
    </div>
  );
}

function Sum({ lines, column }: { lines: readonly ResultLine[]; column: Column }): ReactNode {
  const cells = lines.map((line) => cellOf(line, column));
  const unknown = cells.filter((cell) => cell === null).length;
  const open = cells.filter((cell) => cell === undefined).length;
  const total = cells.reduce<number>((gathered, cell) => gathered + (cell ?? 0), 0);
  return (
    <>
      {yuan(total)}
      {unknown > 0 ? `（${unknown}人不清楚）` : ''}
      {open > 0 ? <span className="gy-soon">　{open}格未填</span> : null}
    </>
  );
}

interface TableProps {
  readonly lines: readonly ResultLine[];
  readonly columns: readonly Column[];
  readonly told: (row: number) => readonly string[];
  readonly onChange: (lines: readonly ResultLine[]) => void;
}

function Row({ lines, columns, row, line, told, onChange }: TableProps & { row: number; line: ResultLine }): ReactNode {
  const { matter } = useAct();
  const name = nameOf(matter.applicants, line.partyId);
  const set = (column: Column, cell: Cell) =>
    onChange(lines.map((other, index) => (index === row ? { ...other, [column.name]: cell } : other)));
  const paste = (event: ClipboardEvent, column: number) => {
    const text = event.clipboardData.getData('text');
    if (!/[\t\n]/.test(text)) return;
    event.preventDefault();
    onChange(pasteBlock(lines, columns, { row, column }, blockOf(text)));
  };
  return (
    <tr>
      <th scope="row">
        {name}
        {told(row).map((message) => (
          <div key={message} className="gy-late" role="alert">
            {message}
          </div>
        ))}
      </th>
      {columns.map((column, index) => (
        <td key={column.name} onPaste={(event) => paste(event, index)}>
          <AmountCell
            label={`${name}${column.label}`}
            value={cellOf(line, column)}
            onChange={(cell) => set(column, cell)}
          />
        </td>
      ))}
    </tr>
  );
}

function ResultsTable(props: TableProps): ReactNode {
  const { lines, columns, onChange } = props;
  const isMany = lines.length > 1;
  const fillUnknown = (column: Column) =>
    onChange(lines.map((line) => (cellOf(line, column) === undefined ? { ...line, [column.name]: null } : line)));
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">申请人</th>
          {columns.map((column) => (
            <th scope="col" key={column.name}>
              {column.label}
              {isMany ? (
                <Button type="link" size="small" onClick={() => fillUnknown(column)}>
                  空格填不清楚
                </Button>
              ) : null}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line, row) => (
          <Row key={line.partyId ?? 'total'} {...props} row={row} line={line} />
        ))}
      </tbody>
      {isMany ? (
        <tfoot>
          <tr>
            <th scope="row">合计</th>
            {columns.map((column) => (
              <td key={column.name}>
                <Sum lines={lines} column={column} />
              </td>
            ))}
          </tr>
        </tfoot>
      ) : null}
    </table>
  );
}

export function ResultsInput({ id, name, columns, value, onChange }: Props): ReactNode {
  const { matter, errors } = useAct();
  const lines = value ?? [];
  const isTotal = lines.length === 1 && lines[0]?.partyId === null;
  const hasRoster = matter.applicants.length > 0;
  // biome-ignore lint: the first filling happens once, when the drawer opens without a draft
  useEffect(() => {
    if (value === undefined) onChange?.(prefilled(matter, columns, !hasRoster));
  }, []);
  const told = (row: number) =>
    errors.filter(({ path }) => path[0] === name && path[1] === row).map(({ message }) => message);
  return (
    <div id={id} tabIndex={-1}>
      {hasRoster ? (
        <Segmented
          aria-label="登记方式"
          options={[
            { value: 'each', label: `逐人登记（${matter.applicants.length}人）` },
            { value: 'total', label: '按总额登记（尚未分到人）' },
          ]}
          value={isTotal ? 'total' : 'each'}
          onChange={(way) => onChange?.(prefilled(matter, columns, way === 'total'))}
          style={{ marginBottom: 8 }}
        />
      ) : null}
      <div className="gy-results" tabIndex={0} role="group" aria-label="金额表">
        <ResultsTable lines={lines} columns={columns} told={told} onChange={(next) => onChange?.(next)} />
      </div>
      {lines.length > 1 ? <p className="gy-note">可从 Excel 复制一列或几列金额，在要填的第一格粘贴。</p> : null}
    </div>
  );
}
