/** What the environment says about the ways out: SMS_GATEWAY_* and SMTP_*. No value is repeated in a complaint: they are secrets. */
import { BlockList, isIP } from 'node:net';
import { StartError } from '@gongyuan/database/start-error.ts';
import type { MailSettings } from './mail.ts';
import type { SmsSettings } from './sms-gateway.ts';

const SHORTEST_SECRET = 16;
const HIGHEST_PORT = 65_535;
const usualPorts = { implicit: '465', starttls: '587', off: '25' } as const;
type Tls = keyof typeof usualPorts;

export function readSms({ SMS_GATEWAY_URL, SMS_GATEWAY_SECRET }: NodeJS.ProcessEnv): SmsSettings | undefined {
  if (!SMS_GATEWAY_URL) return undefined;
  if (!isSafe(SMS_GATEWAY_URL)) {
    throw new StartError('SMS_GATEWAY_URL 应写成 https://…；只有本机的网关可以用 http://127.0.0.1。');
  }
  requireOrdinary('SMS_GATEWAY_URL', new URL(SMS_GATEWAY_URL).hostname);
  if ((SMS_GATEWAY_SECRET ?? '').length < SHORTEST_SECRET) {
    throw new StartError(`设置了 SMS_GATEWAY_URL，还要设置至少 ${SHORTEST_SECRET} 个字符的 SMS_GATEWAY_SECRET。`);
  }
  return { url: SMS_GATEWAY_URL, secret: SMS_GATEWAY_SECRET ?? '' };
}

/** Numbers of people travel over it: in the clear only inside this machine. */
function isSafe(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname));
}

/**
 * Networks of offices are private ones, so those are as good as any. What is linked to this one machine – where clouds
 * keep their secrets –, means everybody or nobody, is no gateway, however its number is written.
 */
const unfit = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['169.254.0.0', 16],
  ['100.100.100.200', 32],
  ['224.0.0.0', 3],
] as const)
  unfit.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of [
  ['::', 128],
  ['fe80::', 10],
  ['fd00:ec2::254', 128],
  ['ff00::', 8],
] as const)
  unfit.addSubnet(network, bits, 'ipv6');

function requireOrdinary(name: string, host: string): void {
  // Decimal, octal, hexadecimal and shortened forms become the one that is compared.
  const bracketed = isIP(host) === 6 ? `[${host}]` : host;
  if (!URL.canParse(`http://${bracketed}`)) throw new StartError(`${name} 不是有效的主机名。`);
  const address = new URL(`http://${bracketed}`).hostname.replace(/^\[|\]$/g, '');
  const kind = isIP(address);
  if (kind !== 0 && unfit.check(address, kind === 4 ? 'ipv4' : 'ipv6'))
    throw new StartError(`${name} 不能是本机链路、元数据服务或者广播的地址，请写网关自己的地址。`);
}

export function readMail(variables: NodeJS.ProcessEnv): MailSettings | undefined {
  const { SMTP_HOST, SMTP_PORT, SMTP_TLS, SMTP_USER, SMTP_PASSWORD, SMTP_FROM } = variables;
  if (!SMTP_HOST) return undefined;
  requireOrdinary('SMTP_HOST', SMTP_HOST);
  const tls = tlsFrom(SMTP_TLS || 'starttls');
  const port = Number(SMTP_PORT || usualPorts[tls]);
  if (!Number.isInteger(port) || port < 1 || port > HIGHEST_PORT) throw new StartError('SMTP_PORT 不是有效的端口号。');
  if (!SMTP_FROM || !/^[^@\r\n]+@[^@\s>]+>?$/.test(SMTP_FROM)) {
    throw new StartError('设置了 SMTP_HOST，还要设置发件人 SMTP_FROM，例如 工会法律援助 <aid@example.org>。');
  }
  return { host: SMTP_HOST, port, tls, user: SMTP_USER || undefined, password: SMTP_PASSWORD, from: SMTP_FROM };
}

function tlsFrom(text: string): Tls {
  const known = Object.keys(usualPorts).find((candidate) => candidate === text);
  if (!known) throw new StartError('SMTP_TLS 只能是 implicit、starttls 或 off。');
  return known as Tls; // found among the keys
}
