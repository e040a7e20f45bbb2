import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createCipheriv } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_KEY, keyFileOf, keyringOf, loadKeyring, readKeyFile, suites, writeKeyFile } from './keyring.ts';
import { placeOf } from './sealed-columns.ts';
import { keyedHash, keyedHashes, newDataKey, open, openOwn, seal, sealOwn, unwrapDataKey } from './sealing.ts';

const phone = placeOf('person.phone_sealed', 'a');
const key = placeOf('person.data_key', 'a');

describe.each(suites)('个人信息封存（%s）', (suite) => {
  const keys = keyringOf(Buffer.alloc(32, 7), suite);

  it('封存后读不出原文，用本人的密钥可以打开，每次封存结果不同', () => {
    const { own, wrapped } = newDataKey(keys, key);
    const sealed = sealOwn(keys, own, phone, '13912345678');
    expect(sealed.includes('13912345678')).toBe(false);
    expect(sealOwn(keys, own, phone, '13912345678').equals(sealed)).toBe(false);
    expect(openOwn(keys, unwrapDataKey(keys, key, wrapped), phone, sealed)).toBe('13912345678');
  });

  it('换了密钥或改动任何一位都打不开', () => {
    const { own } = newDataKey(keys, key);
    const sealed = sealOwn(keys, own, phone, '昆山市玉山镇');
    expect(() => openOwn(keys, newDataKey(keys, key).own, phone, sealed)).toThrow('altered or moved');
    fc.assert(
      fc.property(fc.nat(sealed.length * 8 - 1), (bit) => {
        const altered = Buffer.from(sealed);
        altered[bit >> 3] = (altered[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(() => openOwn(keys, own, phone, altered)).toThrow();
      }),
    );
    for (let length = 1; length < sealed.length; length += 7)
      expect(() => openOwn(keys, own, phone, sealed.subarray(0, length))).toThrow();
    expect(() => open(keys, phone, Buffer.from([9, 1, 2]))).toThrow('unknown sealing version');
  });

  it('SEC-021 封存的内容搬到另一行、另一列、另一张表都打不开', () => {
    const { own, wrapped } = newDataKey(keys, key);
    const sealed = sealOwn(keys, own, phone, '13912345678');
    for (const elsewhere of [
      placeOf('person.phone_sealed', 'b'),
      placeOf('person.address_sealed', 'a'),
      placeOf('phone_call.from_sealed', 'a'),
    ])
      expect(() => openOwn(keys, own, elsewhere, sealed)).toThrow('altered or moved');
    expect(() => unwrapDataKey(keys, placeOf('person.data_key', 'b'), wrapped)).toThrow('altered or moved');
    const draft = seal(keys, placeOf('saved_draft.sealed', 'a', 'intake'), '写到一半');
    expect(() => open(keys, placeOf('saved_draft.sealed', 'b', 'intake'), draft)).toThrow('altered or moved');
  });

  it('正在换密钥时两把都打得开、都查得到；旧的撤下以后打不开', () => {
    const later = keyringOf(Buffer.alloc(32, 8), suite, 3);
    const both = {
      ...later,
      all: [later.current, keys.current],
      find: (id: number) => later.find(id) ?? keys.find(id),
    };
    const old = seal(keys, phone, '13912345678');
    expect(open(both, phone, old).toString()).toBe('13912345678');
    expect(open(later, phone, seal(both, phone, '13912345678')).toString()).toBe('13912345678');
    expect(() => open(later, phone, old)).toThrow('key 2 is not held');
    expect(keyedHashes(both, 'phone', '13912345678')).toEqual([
      keyedHash(later, 'phone', '13912345678'),
      keyedHash(keys, 'phone', '13912345678'),
    ]);
    expect(keyedHash(keys, 'identity_number', '13912345678')).not.toEqual(keyedHash(keys, 'phone', '13912345678'));
  });
});

/** As the first releases sealed: no id of a key, bound to no place. */
function sealedAtFirst(wrapKey: Buffer, plain: string): Buffer {
  const iv = Buffer.alloc(12, 1);
  const cipher = createCipheriv('aes-256-gcm', wrapKey, iv);
  const text = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.from([1]), iv, cipher.getAuthTag(), text]);
}

describe('密钥文件', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gongyuan-keys-'));
  const file = keyFileOf(folder);

  it('第一次启动时生成，只有本人可读，再读还是这一把', () => {
    const keys = loadKeyring(folder);
    expect(loadKeyring(folder).current.indexKey.equals(keys.current.indexKey)).toBe(true);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('旧版本只有一行的密钥文件照样能用，旧版本封存的内容打得开；换成新密钥、撤下旧密钥以后，没有绑定位置的一律不认', () => {
    const master = Buffer.alloc(32, 9);
    writeFileSync(file, master.toString('base64'));
    const keys = loadKeyring(folder);
    expect(keys.current.id).toBe(FIRST_KEY);
    const old = sealedAtFirst(keys.current.wrapKey, '昆山市玉山镇');
    expect(open(keys, phone, old).toString()).toBe('昆山市玉山镇');
    const { own } = newDataKey(keys, key);
    const oldOwn = sealedAtFirst(own.wrapKey, '13912345678');
    expect(openOwn(keys, own, phone, oldOwn)).toBe('13912345678');
    writeKeyFile(file, [
      { id: 2, master: Buffer.alloc(32, 10) },
      { id: FIRST_KEY, master },
    ]);
    const changing = loadKeyring(folder);
    expect(changing.all.map(({ id }) => id)).toEqual([2, FIRST_KEY]);
    expect(open(changing, phone, old).toString()).toBe('昆山市玉山镇');
    writeKeyFile(file, readKeyFile(file).slice(0, 1));
    expect(() => open(loadKeyring(folder), phone, old)).toThrow('not held');
    expect(() => openOwn(loadKeyring(folder), own, phone, oldOwn)).toThrow('not bound to its place');
    rmSync(folder, { recursive: true });
  });

  it('另一个进程换上的密钥，见到它封存的内容时就认得', () => {
    const own = mkdtempSync(path.join(os.tmpdir(), 'gongyuan-keys-'));
    const running = loadKeyring(own);
    const fresh = { id: 3, master: Buffer.alloc(32, 11) };
    const sealed = seal(keyringOf(fresh.master, 'aes', 3), phone, '13912345678');
    expect(() => open(running, phone, sealed)).toThrow('not held');
    writeKeyFile(keyFileOf(own), [...readKeyFile(keyFileOf(own)), fresh]);
    expect(open(running, phone, sealed).toString()).toBe('13912345678');
    rmSync(own, { recursive: true });
  });
});
