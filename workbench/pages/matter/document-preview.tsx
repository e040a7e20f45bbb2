/** A paper as it was issued, or the receipt of its service, shown in a frame that runs nothing, and printed from there. */
import { Button, Modal } from 'antd';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import { useRead } from '../../parts/read.ts';
import { Read } from '../../parts/states.tsx';
import type { DocumentOut, Preview } from '../../wire.ts';

interface Props {
  readonly paper: DocumentOut;
  readonly isReceipt?: boolean;
  readonly onClose: () => void;
}

export function DocumentPreview({ paper, isReceipt = false, onClose }: Props): ReactNode {
  const address = `/api/documents/${paper.id}${isReceipt ? '/receipt' : ''}`;
  const frame = useRef<HTMLIFrameElement>(null);
  const preview = useRead<Preview>(`${address}/preview`);
  return (
    <Modal
      open
      width={920}
      style={{ top: 20 }}
      title={`${isReceipt ? '送达回证：' : ''}${paper.title}${paper.number ? `　${paper.number}` : ''}`}
      onCancel={onClose}
      footer={
        <>
          <Button href={`${address}/content`} download>
            下载 Word 文件
          </Button>
          <Button type="primary" onClick={() => frame.current?.contentWindow?.print()}>
            打印
          </Button>
        </>
      }
    >
      <Read of={preview}>
        {(data) => (
          <iframe
            ref={frame}
            title={data.title}
            className="gy-sheet"
            sandbox="allow-same-origin allow-modals"
            srcDoc={data.html}
          />
        )}
      </Read>
    </Modal>
  );
}
