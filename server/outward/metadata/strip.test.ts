import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orientationIn } from './orientation.ts';
import { withoutPlace } from './strip.ts';

const folder = path.resolve(import.meta.dirname, '../../../tests/support/pictures');
const picture = (name: string) => readFileSync(path.join(folder, name));
const types = {
  'photo.jpg': 'image/jpeg',
  'progressive.jpg': 'image/jpeg',
  'photo.png': 'image/png',
  'photo.webp': 'image/webp',
  'photo.heic': 'image/heic',
} as const;

/** Degrees, minutes and seconds of 31°23′20.04″ as rationals, in either order of bytes. */
const places = [
  Buffer.from('0000001f00000001000000170000000100', 'hex'),
  Buffer.from('1f0000000100000017000000010000', 'hex'),
];
const tells = (content: Buffer) => content.includes('GPSMARKER') || places.some((place) => content.includes(place));

describe('照片里的地点', () => {
  it.each(Object.entries(types))('SEC-028 %s 里的位置、机型和说明都去掉，画面和方向不变', (name, type) => {
    const came = picture(name);
    expect(tells(came)).toBe(true);
    const kept = withoutPlace(came, type);
    expect(tells(kept)).toBe(false);
    expect(withoutPlace(kept, type)).toEqual(kept);
    if (type === 'image/heic') {
      expect(kept.length).toBe(came.length);
      return;
    }
    const turned = kept.indexOf(Buffer.from('MM\0*', 'latin1'));
    expect(orientationIn(kept.subarray(turned))).toBe(6);
    // The picture itself, byte for byte.
    const marks = { 'image/jpeg': Buffer.from([0xff, 0xdb]), 'image/png': 'IDAT', 'image/webp': 'VP8 ' }[type];
    const pixels = (content: Buffer) => content.subarray(content.indexOf(marks), content.indexOf(marks) + 60);
    expect(pixels(kept)).toEqual(pixels(came));
  });

  it('SEC-028 拼在照片后面的另一张图和尾巴都不留', () => {
    const behind = Buffer.concat([picture('photo.jpg'), picture('progressive.jpg')]);
    expect(withoutPlace(behind, 'image/jpeg')).toEqual(withoutPlace(picture('photo.jpg'), 'image/jpeg'));
    const png = Buffer.concat([picture('photo.png'), Buffer.from('GPSMARKER')]);
    expect(tells(withoutPlace(png, 'image/png'))).toBe(false);
  });

  it('SEC-028 录像和录音里的位置换成空白，其余一个字节不动', () => {
    const box = (name: string, body: Buffer) => {
      const head = Buffer.alloc(8);
      head.writeUInt32BE(body.length + 8);
      head.write(name, 4, 'latin1');
      return Buffer.concat([head, body]);
    };
    const place = box('udta', box('\u00a9xyz', Buffer.from('\0\u0012GPSMARKER+31.3889+120.9500/', 'latin1')));
    const sound = box('mdat', Buffer.from('the sound itself'));
    const head = box('ftyp', Buffer.from('mp42\0\0\0\0mp42isom', 'latin1'));
    const film = Buffer.concat([head, box('moov', Buffer.concat([box('mvhd', Buffer.alloc(100, 7)), place])), sound]);
    const kept = withoutPlace(film, 'video/mp4');
    expect(tells(kept)).toBe(false);
    expect(kept.length).toBe(film.length);
    expect(kept.subarray(0, film.indexOf('udta'))).toEqual(film.subarray(0, film.indexOf('udta')));
    expect(kept.includes('the sound itself')).toBe(true);
  });

  it('截断和改坏的图片要么收下要么说明白退回，不会卡住', () => {
    for (const [name, type] of Object.entries(types)) {
      const came = picture(name);
      fc.assert(
        fc.property(fc.nat(came.length - 1), fc.nat(255), (at, byte) => {
          const broken = Buffer.from(came.subarray(0, byte % 2 === 0 ? came.length : at));
          if (at < broken.length) broken[at] = byte;
          try {
            withoutPlace(broken, type);
          } catch (error) {
            expect(String(error)).toContain('请重新拍照');
          }
        }),
        { numRuns: 300 },
      );
    }
  });
});
