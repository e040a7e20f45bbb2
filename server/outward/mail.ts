/** E-mail to members of staff over SMTP; a wrong address is refused for good, a server that is away is tried again. */
import { codeOf } from '@gongyuan/database/start-error.ts';
import { createTransport } from 'nodemailer';
import { SendFailure } from './sending.ts';
import type { MailSender } from './sending.ts';

export interface MailSettings {
  readonly host: string;
  readonly port: number;
  /** `implicit`: encrypted from the first byte. `starttls`: required before anything is said. `off`: in the clear. */
  readonly tls: 'implicit' | 'starttls' | 'off';
  readonly user: string | undefined;
  readonly password: string | undefined;
  readonly from: string;
  /** @unit milliseconds */
  readonly timeoutMs?: number;
}

export function createMail(settings: MailSettings | undefined): MailSender {
  return settings ? createSmtp(settings) : noMail;
}

export const noMail: MailSender = {
  send: () => Promise.reject(new SendFailure('没有设置邮件服务器。', true)),
};

const TIMEOUT_MS = 15_000;

function createSmtp({ host, port, tls, user, password, from, timeoutMs = TIMEOUT_MS }: MailSettings): MailSender {
  const transport = createTransport({
    host,
    port,
    secure: tls === 'implicit',
    requireTLS: tls === 'starttls',
    ignoreTLS: tls === 'off',
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    // What is mailed are our own two sentences: nothing is read from files or addresses.
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(user ? { auth: { user, pass: password ?? '' } } : {}),
  });
  const domain = /@([^@>\s]+)>?$/.exec(from)?.[1] ?? 'localhost';
  return {
    send: async ({ to, subject, text, idempotencyKey }) => {
      const messageId = `<${idempotencyKey}@${domain}>`;
      try {
        // Nobody's holiday notice should come back to a machine.
        await transport.sendMail({
          from,
          to,
          subject,
          text,
          messageId,
          headers: { 'Auto-Submitted': 'auto-generated' },
        });
      } catch (error) {
        throw failureOf(error);
      }
      return { providerId: messageId };
    },
  };
}

/** What the server or the network said, as a sentence without its own words: those may quote the address. */
function failureOf(error: unknown): SendFailure {
  const code = codeOf(error);
  const status = error instanceof Error && 'responseCode' in error ? Number(error.responseCode) : 0;
  // A wrong account is the installation's fault, not this mail's: it goes out once that is mended.
  if (code === 'EAUTH') return new SendFailure('邮件服务器不接受账号或密码，请核对设置。', false, error);
  if (code === 'ETLS') return new SendFailure('邮件服务器不能加密连接，请核对设置。', false, error);
  if (status >= 500) return new SendFailure(`邮件服务器拒收（${status}），请核对邮箱地址。`, true, error);
  if (status >= 400) return new SendFailure(`邮件服务器暂时不接收（${status}）。`, false, error);
  return new SendFailure('连不上邮件服务器。', false, error);
}
