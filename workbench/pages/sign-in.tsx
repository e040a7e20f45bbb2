/** The door: account and password. */
import type { ReactNode } from 'react';
import { SignInForm } from '../parts/sign-in-form.tsx';
import type { Session } from '../wire.ts';

export function SignInPage({ onDone }: { onDone: (session: Session) => void }): ReactNode {
  return (
    <main className="gy-door">
      <div className="gy-door-card">
        <h1>工援工作台</h1>
        <p className="gy-quiet">工会法律援助一体化服务平台，工作人员入口</p>
        <SignInForm onDone={onDone} />
        <p className="gy-note">
          忘记密码请联系本单位系统管理员重置。职工请从<a href="/">公众页面</a>进入，或拨打 12351。
        </p>
      </div>
    </main>
  );
}
