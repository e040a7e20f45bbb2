import { mkdtempSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { blindIndex, loadKeyring, newDataKey, open, seal, suites, unwrapDataKey } from './sealing.ts';

describe.each(suites)('个人信息封存（%s）', (suite) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gongyuan-keys-'));
  const keys = loadKeyring(folder, suite);

  it('封存后读不出原文，用本人的密钥可以打开，每次封存结果不同', () => {
    const { key, wrapped } = newDataKey(keys);
    const sealed = seal(suite, key, '13912345678');
    expect(sealed.includes('13912345678')).toBe(false);
    expect(seal(suite, key, '13912345678').equals(sealed)).toBe(false);
    expect(open(unwrapDataKey(keys, wrapped), sealed).toString()).toBe('13912345678');
  });

  it('换了密钥或改动一个字节都打不开', () => {
    const { key } = newDataKey(keys);
    const sealed = seal(suite, key, '昆山市玉山镇');
    expect(() => open(newDataKey(keys).key, sealed)).toThrow();
    for (const at of [1, 20, sealed.length - 1]) {
      const altered = Buffer.from(sealed);
      altered[at] = (altered[at] ?? 0) ^ 1;
      expect(() => open(key, altered)).toThrow();
    }
    expect(() => open(key, Buffer.from([9, 1, 2]))).toThrow('unknown sealing version');
  });

  it('同一号码写法不同也查得到，重启后密钥不变，密钥文件只有本人可读', () => {
    expect(blindIndex(keys, 'phone', '139 1234 5678').equals(blindIndex(keys, 'phone', '13912345678'))).toBe(true);
    expect(blindIndex(keys, 'identity_number', '13912345678').equals(blindIndex(keys, 'phone', '13912345678'))).toBe(
      false,
    );
    const again = loadKeyring(folder, suite);
    expect(again.indexKey.equals(keys.indexKey)).toBe(true);
    expect(statSync(path.join(folder, 'keys', 'installation.key')).mode & 0o777).toBe(0o600);
    rmSync(folder, { recursive: true });
  });
});
