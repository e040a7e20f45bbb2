/** Signing in, and who one is. */
import { z } from 'zod';
import { Id } from './common.ts';

export const SignIn = z.strictObject({
  username: z.string().trim().min(1, '请填写账号').max(60, '账号过长'),
  password: z.string().min(1, '请填写密码').max(200, '密码过长'),
});
export const Session = z.object({
  staffId: z.string(),
  username: z.string(),
  name: z.string(),
  demo: z.boolean(),
  today: z.string(),
  posts: z.array(
    z.object({
      role: z.string(),
      label: z.string(),
      unionId: z.string(),
      unionName: z.string(),
      unionLevel: z.string(),
    }),
  ),
});
/** What a session still needs: a code of the authenticator, or first an authenticator. */
export const SecondStep = z.object({
  step: z.enum(['code', 'enrol']),
  /** What the authenticator of a demonstration's person shows now. */
  demoCode: z.string().nullable(),
});
export const Code = z.strictObject({ code: z.string().trim().min(6, '请输入六位动态码').max(40, '动态码过长') });
/** The secret is the server's to choose. */
export const NoBody = z.strictObject({}).nullish();
/** To be read by an authenticator, as a picture or typed. */
export const Enrolment = z.object({ secret: z.string(), uri: z.string() });
/** The recovery codes are told this once. */
export const Enrolled = z.object({ session: Session, recoveryCodes: z.array(z.string()) });
export const Setup = z.strictObject({
  token: z.string().min(20).max(200),
  username: z.string().regex(/^[a-z0-9][a-z0-9-]{2,40}$/, '账号用小写字母、数字和短横，3至41位'),
  name: z.string().trim().min(2, '请填写姓名').max(40),
  password: z.string().min(12, '密码至少12位').max(200),
  unionName: z.string().trim().min(4, '请填写工会全称').max(80),
  unionShortName: z.string().trim().min(1).max(20),
  divisionCode: z.string().regex(/^\d{6}$/, '六位区划代码'),
});
export const NewPassword = z.strictObject({
  current: z.string().min(1).max(200),
  password: z.string().min(12, '密码至少12位').max(200),
});
export const StaffParams = z.strictObject({ id: Id });
