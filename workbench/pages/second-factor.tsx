/** One's own second factor: bound here by whoever wants one; those who must are asked at sign-in. */
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { EnrolmentForm } from '../parts/enrolment.tsx';
import { useSecondStep } from '../parts/second-step.tsx';
import { Read } from '../parts/states.tsx';
import { Title } from '../parts/title.tsx';

export function SecondFactorPage(): ReactNode {
  const step = useSecondStep();
  const client = useQueryClient();
  return (
    <>
      <Title>动态码</Title>
      <div className="gy-panel" style={{ maxWidth: 420 }}>
        <Read of={step}>
          {({ step: next }) =>
            next === 'enrol' ? (
              <EnrolmentForm
                onDone={(session) => {
                  client.setQueryData(['session'], session);
                  void step.refetch();
                }}
              />
            ) : (
              <p>
                您已绑定动态码，每次登录和办理重要操作时使用。手机丢了的，用一个恢复码登录；换手机的，请安全管理员解除绑定，下次登录时重新绑定。
              </p>
            )
          }
        </Read>
      </div>
    </>
  );
}
