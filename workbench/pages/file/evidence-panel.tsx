/** Evidence: upload with its progress, and what was put on file. */
import { useQueryClient } from '@tanstack/react-query';
import { Button, Input, Progress, Table } from 'antd';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { query, upload } from '../../api.ts';
import { Failure, Nothing } from '../../parts/states.tsx';
import type { Evidence } from '../../wire.ts';

interface Props {
  readonly disputeId: string;
  readonly matterId?: string;
  readonly evidence: readonly Evidence[];
}

const size = (bytes: number) =>
  bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
const moment = (at: string) =>
  new Date(at).toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });

function Upload({ disputeId, matterId }: Omit<Props, 'evidence'>): ReactNode {
  const client = useQueryClient();
  const picker = useRef<HTMLInputElement>(null);
  const [purpose, setPurpose] = useState('');
  const [share, setShare] = useState<number | null>(null);
  const [error, setError] = useState<unknown>(null);
  const send = async (files: readonly File[]) => {
    if (files.length === 0) return;
    const form = new FormData();
    for (const file of files) form.append('file', file);
    setError(null);
    setShare(0);
    try {
      await upload(
        `/api/disputes/${disputeId}/evidence${query({ matterId, purpose: purpose.trim() })}`,
        form,
        setShare,
      );
      setPurpose('');
      await client.invalidateQueries({ queryKey: ['read'] });
    } catch (failure) {
      setError(failure);
    } finally {
      setShare(null);
      if (picker.current) picker.current.value = '';
    }
  };
  return (
    <div className="gy-stack" style={{ marginBottom: 10 }}>
      <div className="gy-row">
        <Input
          aria-label="证明什么"
          placeholder="证明什么（可不填）"
          style={{ width: 260 }}
          value={purpose}
          maxLength={200}
          onChange={(event) => setPurpose(event.target.value)}
        />
        <input
          ref={picker}
          type="file"
          multiple
          hidden
          aria-label="选择证据文件"
          onChange={(event) => void send([...(event.target.files ?? [])])}
        />
        <Button type="primary" loading={share !== null} onClick={() => picker.current?.click()}>
          上传证据
        </Button>
        <span className="gy-note">图片、PDF、Word、Excel 或文本，可一次选多个。</span>
      </div>
      {share === null ? null : <Progress percent={Math.round(share * 100)} aria-label="上传进度" />}
      {error ? <Failure error={error} /> : null}
    </div>
  );
}

export function EvidencePanel({ disputeId, matterId, evidence }: Props): ReactNode {
  return (
    <>
      <Upload disputeId={disputeId} {...(matterId ? { matterId } : {})} />
      <Table<Evidence>
        size="small"
        rowKey="id"
        pagination={false}
        dataSource={[...evidence]}
        locale={{ emptyText: <Nothing>还没有证据材料，请上传照片、流水、合同等。</Nothing> }}
        columns={[
          {
            title: '文件',
            key: 'name',
            render: (_, file) => <a href={`/api/evidence/${file.id}/content`}>{file.name}</a>,
          },
          { title: '证明什么', dataIndex: 'purpose' },
          { title: '大小', key: 'bytes', width: 90, align: 'right', render: (_, file) => size(file.bytes) },
          { title: '谁传的', dataIndex: 'uploadedBy', width: 100 },
          { title: '时间', key: 'at', width: 150, render: (_, file) => moment(file.uploadedAt) },
        ]}
      />
    </>
  );
}
