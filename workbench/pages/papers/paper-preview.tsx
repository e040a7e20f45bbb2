/** A paper as it would look, in a frame that runs nothing; numbers and addresses are shown in part. */
import { Alert, Modal } from 'antd';
import type { ReactNode } from 'react';
import type { Preview } from '../../wire.ts';

export function PaperPreview({ preview, onClose }: { preview: Preview; onClose: () => void }): ReactNode {
  return (
    <Modal open width={920} style={{ top: 20 }} title={`预览：${preview.title}`} onCancel={onClose} footer={null}>
      <Alert
        type="info"
        showIcon
        style={{ marginBottom: 8 }}
        title="预览里证件号码、电话和住址只显示一部分；下载的文书印全，并留下查看记录。"
      />
      <iframe title={preview.title} className="gy-sheet" sandbox="allow-same-origin" srcDoc={preview.html} />
    </Modal>
  );
}
