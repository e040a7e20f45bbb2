/** The page that stands where another broke: says so and how to go on. */
import { Button, Result } from 'antd';
import type { ReactNode } from 'react';

export function PageFault(): ReactNode {
  return (
    <main className="gy-page">
      <Result
        status="warning"
        title={<h1 className="gy-plain">页面出了问题</h1>}
        subTitle="已保存的草稿还在。请重新载入；如果刚刚升级过系统，重新载入就会恢复。"
        extra={
          <Button type="primary" onClick={() => window.location.reload()}>
            重新载入
          </Button>
        }
      />
    </main>
  );
}
