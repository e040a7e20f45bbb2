import { describe, expect, test } from 'vitest';

import { readMail, readSms } from './settings.ts';

const secret = 'sixteen-characters';

describe('短信网关的设置', () => {
  test('没有设置就没有', () => {
    expect(readSms({})).toBeUndefined();
  });

  test.each(['https://sms.example.org/send', 'http://127.0.0.1:9000/sms', 'http://localhost/sms'])('%s 可以', (url) => {
    expect(readSms({ SMS_GATEWAY_URL: url, SMS_GATEWAY_SECRET: secret })).toEqual({ url, secret });
  });

  test.each([
    [{ SMS_GATEWAY_URL: 'http://sms.example.org/send', SMS_GATEWAY_SECRET: secret }, 'https'],
    [{ SMS_GATEWAY_URL: 'http://127.0.0.1.example.org/', SMS_GATEWAY_SECRET: secret }, 'https'],
    [{ SMS_GATEWAY_URL: '网关', SMS_GATEWAY_SECRET: secret }, 'https'],
    [{ SMS_GATEWAY_URL: 'https://sms.example.org/send' }, 'SMS_GATEWAY_SECRET'],
    [{ SMS_GATEWAY_URL: 'https://sms.example.org/send', SMS_GATEWAY_SECRET: 'short-one' }, 'SMS_GATEWAY_SECRET'],
  ])('%o 说明哪里不对，不把密钥说出来', (variables, word) => {
    expect(() => readSms(variables)).toThrow(word);
    expect(() => readSms(variables)).not.toThrow(/short-one|sixteen/);
  });
});

describe('邮件服务器的设置', () => {
  const from = '工会法律援助 <aid@example.org>';

  test.each([
    [undefined, 587, 'starttls'],
    ['implicit', 465, 'implicit'],
    ['off', 25, 'off'],
  ])('加密 %s 时端口是 %s', (tls, port, expected) => {
    const read = readMail({ SMTP_HOST: 'mail.example.org', SMTP_FROM: from, ...(tls ? { SMTP_TLS: tls } : {}) });
    expect(read).toMatchObject({ host: 'mail.example.org', port, tls: expected, user: undefined, from });
  });

  test.each([
    [{ SMTP_HOST: 'm', SMTP_FROM: from, SMTP_PORT: '70000' }, 'SMTP_PORT'],
    [{ SMTP_HOST: 'm', SMTP_FROM: from, SMTP_TLS: 'yes' }, 'SMTP_TLS'],
    [{ SMTP_HOST: 'm' }, 'SMTP_FROM'],
    [{ SMTP_HOST: 'm', SMTP_FROM: '工会' }, 'SMTP_FROM'],
    [{ SMTP_HOST: 'm', SMTP_FROM: 'a@b.example\r\nBcc: c@d.example' }, 'SMTP_FROM'],
  ])('%o 按名指出', (variables, name) => {
    expect(() => readMail(variables)).toThrow(name);
  });

  test('没有设置就没有', () => {
    expect(readMail({})).toBeUndefined();
  });
});
