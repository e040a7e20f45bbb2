/** Templates of the papers: download, edit in Word, upload as a new version. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Table } from 'antd';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import { call, query } from '../../api.ts';
import { useRead } from '../../parts/read.ts';
import { Failure, Nothing, Read } from '../../parts/states.tsx';
import type { TemplateRow } from '../../wire.ts';

function Upload({ row }: { row: TemplateRow }): ReactNode {
  const picker = useRef<HTMLInputElement>(null);
  const client = useQueryClient();
  const send = useMutation({
    mutationFn: (file: File) => {
      const form = new FormData();
      form.append('file', file);
      return call('POST', `/api/templates/${row.documentKind}${query({ unionId: row.unionId })}`, { form });
    },
    onSettled: () => {
      if (picker.current) picker.current.value = '';
      return client.invalidateQueries({ queryKey: ['read'] });
    },
  });
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
          if (file) send.mutate(file);
        }}
      />
      <Button size="small" loading={send.isPending} onClick={() => picker.current?.click()}>
        上传新版本
      </Button>
      {send.error ? <Failure error={send.error} /> : null}
    </>
  );
}

const addressOf = (row: TemplateRow) =>
  `/api/templates/${row.documentKind}/content${query({ unionId: row.unionId, version: row.version })}`;

export function TemplatesArea(): ReactNode {
  const templates = useRead<TemplateRow[]>('/api/templates');
  return (
    <>
      <p className="gy-quiet">
        下载后用 Word 修改文字和版式，保留花括号里的占位名称，再上传为新版本；已出具的文书不变。
      </p>
      <Read of={templates}>
        {(rows) => (
          <div className="gy-table-wrap">
            <Table<TemplateRow>
              size="small"
              rowKey={(row) => `${row.documentKind}${row.unionId ?? ''}${row.version}`}
              pagination={false}
              dataSource={rows}
              locale={{ emptyText: <Nothing>还没有模板。</Nothing> }}
              columns={[
                { title: '文书', dataIndex: 'label', width: 180 },
                { title: '适用', key: 'union', width: 150, render: (_, row) => row.unionName ?? '全省' },
                {
                  title: '版本',
                  key: 'version',
                  width: 160,
                  render: (_, row) => (row.version === 0 ? '随系统提供' : `第${row.version}版，${row.fromOn ?? ''}起`),
                },
                {
                  title: '可用的占位名称',
                  key: 'placeholders',
                  render: (_, row) => <span className="gy-note">{row.placeholders.join(' ')}</span>,
                },
                {
                  title: '操作',
                  key: 'acts',
                  width: 200,
                  render: (_, row) => (
                    <div className="gy-row">
                      <Button size="small" href={addressOf(row)} download>
                        下载
                      </Button>
                      <Upload row={row} />
                    </div>
                  ),
                },
              ]}
            />
          </div>
        )}
      </Read>
    </>
  );
}
