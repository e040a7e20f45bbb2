/** A titled part of the window form, its fields laid on twelve columns. */
import { Form } from 'antd';
import type { FormItemProps } from 'antd';
import type { ReactNode } from 'react';

export function Section({
  title,
  aside,
  children,
}: {
  title: string;
  aside?: ReactNode;
  children: ReactNode;
}): ReactNode {
  return (
    <section className="gy-panel" aria-label={title}>
      <div className="gy-head">
        <h2>{title}</h2>
        {aside}
      </div>
      <div className="gy-grid">{children}</div>
    </section>
  );
}

/** A field which takes so many of the twelve columns. */
export function Field({ span, children, ...item }: FormItemProps & { readonly span: number }): ReactNode {
  return (
    <Form.Item {...item} style={{ gridColumn: `span ${span}` }}>
      {children}
    </Form.Item>
  );
}
