/** Templates of the papers: download, edit in Word, upload as a new version, for everybody or for one union. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Table } from 'antd';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { call, query } from '../../api.ts';
import { useRead } from '../../parts/read.ts';
import { Failure, Nothing, Read } from '../../parts/states.tsx';
import { UnionPicker } from '../../parts/union-picker.tsx';
import type { TemplateRow } from '../../wire.ts';

interface Chosen {
  readonly row: TemplateRow;
  readonly file: File;
}

function useUpload(unionId: string | undefined) {
  const client = useQueryClient();
  const { message } = App.useApp();
  return useMutation({
    mutationFn: ({ row, file }: Chosen) => {
      const form = new FormData();
      form.append('file', file);
      return call('POST', `/api/templates/${row.documentKind}${query({ unionId: unionId ?? row.unionId })}`, { form });
    },
    onSuccess: (_, { row }) => {
      void message.success(`${row.label}：新版本已启用，以后出具的文书都用它。`);
      return client.invalidateQueries({ queryKey: ['read'] });
    },
  });
}

function Upload({
  row,
  isSending,
  onChoose,
}: {
  row: TemplateRow;
  isSending: boolean;
  onChoose: (file: File) => void;
}): ReactNode {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={picker}
        type="file"
        accept=".docx"
        hidden
        aria-label={`选择${row.label}的模板文件`}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = ''; // the corrected file of the same name is a new choice
          if (file) onChoose(file);
        }}
      />
      <Button size="small" loading={isSending} onClick={() => picker.current?.click()}>
        上传新版本
      </Button>
    </>
  );
}

const addressOf = (row: TemplateRow) =>
  `/api/templates/${row.documentKind}/content${query({ unionId: row.unionId, version: row.version })}`;
const keyOf = (row: TemplateRow) => `${row.documentKind}${row.unionId ?? ''}${row.version}`;

/** The newest of a kind and a union is in use; the list names it first. */
function inUse(rows: readonly TemplateRow[]): ReadonlySet<string> {
  const newest = new Map<string, string>();
  for (const row of rows) {
    const of = `${row.documentKind}${row.unionId ?? ''}`;
    if (!newest.has(of)) newest.set(of, keyOf(row));
  }
  return new Set(newest.values());
}

function versionWords(row: TemplateRow, isUsed: boolean): ReactNode {
  const told = row.version === 0 ? '随系统提供' : `第${row.version}版，${row.fromOn ?? ''}起`;
  return isUsed ? told : <span className="gy-note">{told}，已有新版本</span>;
}

function Templates({ rows, upload }: { rows: TemplateRow[]; upload: ReturnType<typeof useUpload> }): ReactNode {
  const used = inUse(rows);
  return (
    <div className="gy-table-wrap">
      <Table<TemplateRow>
        size="small"
        rowKey={keyOf}
        pagination={false}
        dataSource={rows}
        locale={{ emptyText: <Nothing>还没有模板。</Nothing> }}
        columns={[
          { title: '文书', dataIndex: 'label', width: 160 },
          { title: '适用', key: 'union', width: 150, render: (_, row) => row.unionName ?? '全省' },
          { title: '版本', key: 'version', width: 180, render: (_, row) => versionWords(row, used.has(keyOf(row))) },
          {
            title: '可用的占位名称',
            key: 'placeholders',
            render: (_, row) =>
              used.has(keyOf(row)) ? <span className="gy-note">{row.placeholders.join(' ')}</span> : null,
          },
          {
            title: '操作',
            key: 'acts',
            width: 180,
            render: (_, row) => (
              <div className="gy-row">
                <Button size="small" href={addressOf(row)} download>
                  下载
                </Button>
                {used.has(keyOf(row)) ? (
                  <Upload
                    row={row}
                    isSending={upload.isPending && upload.variables.row === row}
                    onChoose={(file) => upload.mutate({ row, file })}
                  />
                ) : null}
              </div>
            ),
          },
        ]}
      />
    </div>
  );
}

export function TemplatesArea(): ReactNode {
  const templates = useRead<TemplateRow[]>('/api/templates');
  const [unionId, setUnionId] = useState<string | undefined>(undefined);
  const upload = useUpload(unionId);
  return (
    <div className="gy-stack">
      <div className="gy-row">
        <span className="gy-quiet">
          下载后用 Word 修改文字和版式，保留花括号里的占位名称，再上传为新版本；已出具的文书不变。
        </span>
        <div style={{ width: 300, marginLeft: 'auto' }}>
          <UnionPicker
            label="只给一个工会上传"
            placeholder="只给一个工会上传（不选的按“适用”）"
            value={unionId}
            onChange={setUnionId}
          />
        </div>
      </div>
      {upload.error ? <Failure error={upload.error} /> : null}
      <Read of={templates}>{(rows) => <Templates rows={rows} upload={upload} />}</Read>
    </div>
  );
}
