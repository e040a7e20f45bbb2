/** Pay month by month: a button with what is there, and a grid over the page in which a spreadsheet can be pasted. */
import { Alert, Button, Input, InputNumber, Modal, Space } from 'antd';
import { useState } from 'react';
import type { ClipboardEvent, ReactNode } from 'react';
import { MoneyInput, yuan } from '../../parts/money.tsx';
import { useSession } from '../../parts/session.tsx';
import type { InputProps } from './model.ts';
import { faultOf, monthAfter, monthOf, monthsBetween, pastePay, payColumns, payrollOf } from './payroll-model.ts';
import type { PayColumn, PayRow } from './payroll-model.ts';

interface RowProps {
  readonly row: PayRow;
  readonly index: number;
  readonly onChange: (row: PayRow) => void;
  readonly onPaste: (event: ClipboardEvent, column: number) => void;
  readonly onRemove: () => void;
}

/** What was cleared is not kept as undefined: it is not told. */
function withCell({ ...row }: PayRow, { name }: PayColumn, amount: number | undefined): PayRow {
  const { [name]: _, ...rest } = row;
  return amount === undefined ? { ...rest, month: row.month } : { ...row, [name]: amount };
}

function Row({ row, index, onChange, onPaste, onRemove }: RowProps): ReactNode {
  const name = row.month || `第${index + 1}行`;
  const isWrong = row.month !== '' && monthOf(row.month) === undefined;
  return (
    <tr>
      <td onPaste={(event) => onPaste(event, 0)}>
        <Input
          aria-label={`第${index + 1}行月份`}
          aria-invalid={isWrong}
          {...(isWrong ? { status: 'error' as const } : {})}
          placeholder="2026-05"
          autoComplete="off"
          value={row.month}
          onChange={(event) => onChange({ ...row, month: event.target.value })}
          onBlur={() => onChange({ ...row, month: monthOf(row.month) ?? row.month })}
        />
      </td>
      {payColumns.map((column, at) => (
        <td key={column.name} onPaste={(event) => onPaste(event, at + 1)}>
          {column.isMoney ? (
            <MoneyInput
              label={`${name}${column.label}`}
              value={row[column.name]}
              onChange={(fen) => onChange(withCell(row, column, fen))}
            />
          ) : (
            <InputNumber
              aria-label={`${name}${column.label}`}
              min={0}
              controls={false}
              suffix="小时"
              value={row[column.name] ?? null}
              onChange={(hours) => onChange(withCell(row, column, hours ?? undefined))}
            />
          )}
        </td>
      ))}
      <td>
        <Button type="link" size="small" aria-label={`移除${name}`} onClick={onRemove}>
          移除
        </Button>
      </td>
    </tr>
  );
}

/** Lists every month of a stretch; those already there keep what they hold. */
function Stretch({ rows, onChange }: GridProps): ReactNode {
  const { today } = useSession();
  const last = today.slice(0, 7);
  const [from, setFrom] = useState(monthAfter(last, -12));
  const [to, setTo] = useState(monthAfter(last, -1));
  const [first, end] = [monthOf(from), monthOf(to)];
  const list = () => {
    if (!first || !end) return;
    const kept = rows.filter(({ month }) => monthOf(month) !== undefined);
    const missing = monthsBetween(first, end).filter((month) => !kept.some((row) => monthOf(row.month) === month));
    onChange([...kept, ...missing.map((month) => ({ month }))].toSorted((a, b) => a.month.localeCompare(b.month)));
  };
  return (
    <div className="gy-row" style={{ marginBottom: 8 }}>
      <Space.Compact>
        <Input aria-label="从哪个月" style={{ width: 96 }} value={from} onChange={(e) => setFrom(e.target.value)} />
        <Input aria-label="到哪个月" style={{ width: 96 }} value={to} onChange={(e) => setTo(e.target.value)} />
        <Button onClick={list} disabled={!first || !end || first > end}>
          列出这些月
        </Button>
      </Space.Compact>
      <Button onClick={() => onChange([...rows, { month: nextMonth(rows) }])}>添一个月</Button>
      <span className="gy-note">可从 Excel 复制月份和几列数，在要填的第一格粘贴。</span>
    </div>
  );
}

function nextMonth(rows: readonly PayRow[]): string {
  const last = monthOf(rows.at(-1)?.month ?? '');
  return last ? monthAfter(last) : '';
}

interface GridProps {
  readonly rows: readonly PayRow[];
  readonly onChange: (rows: readonly PayRow[]) => void;
}

const sumOf = (rows: readonly PayRow[], { name, isMoney }: PayColumn) => {
  const sum = rows.reduce((total, row) => total + (row[name] ?? 0), 0);
  return sum === 0 ? '' : isMoney ? yuan(sum) : `${Math.round(sum * 100) / 100} 小时`;
};

function Grid({ rows, onChange }: GridProps): ReactNode {
  const paste = (event: ClipboardEvent, row: number, column: number) => {
    const text = event.clipboardData.getData('text');
    if (!/[\t\n]/.test(text)) return;
    event.preventDefault();
    onChange(pastePay(rows, { row, column }, text));
  };
  return (
    <div className="gy-results gy-payroll" tabIndex={0} role="group" aria-label="每月工资表">
      <table>
        <thead>
          <tr>
            <th scope="col">月份</th>
            {payColumns.map((column) => (
              <th scope="col" key={column.name}>
                {column.label}
              </th>
            ))}
            <th scope="col">
              <span className="gy-hidden">移除</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <Row
              key={index} // rows have no name of their own while their month is typed
              row={row}
              index={index}
              onChange={(next) => onChange(rows.map((other, at) => (at === index ? next : other)))}
              onPaste={(event, column) => paste(event, index, column)}
              onRemove={() => onChange(rows.filter((_, at) => at !== index))}
            />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">合计</th>
            {payColumns.map((column) => (
              <td key={column.name}>{sumOf(rows, column)}</td>
            ))}
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function PayrollDialog({ before, onClose, onDone }: DialogProps): ReactNode {
  const [rows, setRows] = useState<readonly PayRow[]>(before.length > 0 ? before : [{ month: '' }]);
  const filled = rows.filter((row) => row.month !== '' || payrollOf([row]).length > 0);
  const fault = faultOf(filled);
  const payroll = payrollOf(filled);
  return (
    <Modal
      open
      width={1180}
      title="每个月的工资"
      okText={payroll.length > 0 ? `填入（${payroll.length}个月）` : '填入'}
      okButtonProps={{ disabled: fault !== null || payroll.length === 0 }}
      cancelText="不填"
      onOk={() => onDone(payroll)}
      onCancel={onClose}
    >
      <Stretch rows={rows} onChange={setRows} />
      <Grid rows={rows} onChange={setRows} />
      <p className="gy-note">不知道的格子留空；没有发钱的月份实发填 0。</p>
      {fault ? <Alert type="warning" showIcon role="alert" title={fault} /> : null}
    </Modal>
  );
}

interface DialogProps {
  readonly before: readonly PayRow[];
  readonly onClose: () => void;
  readonly onDone: (rows: readonly PayRow[]) => void;
}

export function PayrollInput({ id, label, value, onChange }: InputProps): ReactNode {
  const [open, setOpen] = useState(false);
  const isUnknown = value === 'unknown';
  const rows: readonly PayRow[] = Array.isArray(value) ? value : [];
  const filled = rows.length > 0 ? `已填 ${rows.length} 个月，修改` : '逐月填写或从表格粘贴';
  const words = isUnknown ? '问过，不清楚' : filled;
  return (
    <>
      <Space.Compact block>
        <Button id={id} block disabled={isUnknown} aria-label={`${label}：${words}`} onClick={() => setOpen(true)}>
          {words}
        </Button>
        <Button
          type={isUnknown ? 'primary' : 'default'}
          aria-pressed={isUnknown}
          aria-label={`${label}：不清楚`}
          onClick={() => onChange(isUnknown ? undefined : 'unknown')}
        >
          不清楚
        </Button>
      </Space.Compact>
      {open ? (
        <PayrollDialog
          before={rows}
          onClose={() => setOpen(false)}
          onDone={(next) => {
            onChange(next);
            setOpen(false);
          }}
        />
      ) : null}
    </>
  );
}
