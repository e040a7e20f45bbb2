/** The phone journey as it happens: bad lines, closed pages, double taps, borrowed telephones, weak eyes. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from './desk.ts';
import { begin, fillAll, hands, next, openPhones, signIn } from './phone.ts';
import type { Phones } from './phone.ts';

let phones: Phones;
beforeAll(async () => {
  phones = await openPhones();
});
afterAll(() => phones.close());

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();
const contacts = async () =>
  (
    await phones.db
      .selectFrom('contact')
      .select((of) => of.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
  ).n;
/** Nothing stands out to the right of the screen. */
const overhang = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

describe('360×640的手机上求助', () => {
  it.each([
    ['关掉脚本', { javaScriptEnabled: false }],
    ['开着脚本', { javaScriptEnabled: true }],
  ])('%s：从首页走到编号', async (_, options) => {
    const page = await phones.take(options);
    await fillAll(page, phones);
    await page.locator('#general').check();
    await next(page);
    await page.waitForURL(`${phones.address}/ask/done`);
    expect(await heading(page)).toBe('收到了');
    expect(await page.locator('.number').innerText()).toMatch(/〔\d{4}〕\d+号/);
  });

  it('每一页之后杀掉浏览器，带着原来的手机重新打开，前面的都在', async () => {
    let page = await phones.take();
    await begin(page);
    for (const [index, [step, fill]] of hands.entries()) {
      await page.waitForURL(`${phones.address}/ask/${step}*`);
      await fill(page);
      await next(page);
      const after = hands[index + 1]?.[0] ?? 'check';
      await page.waitForURL(`${phones.address}/ask/${after}*`);
      const storageState = await page.context().storageState();
      await page.context().close();
      page = await phones.take({ storageState });
      await page.goto(`${phones.address}/ask`);
      await page.getByRole('link', { name: '接着上次的填' }).tap();
      await page.waitForURL(`${phones.address}/ask/${after}*`);
    }
    for (const words of ['老板还欠我一万二', '昆山市玉山镇', '昆山手机建筑有限公司', '齐小雨'])
      await page.getByText(words).first().waitFor();
  });

  it('写到一半没按下一步就杀掉，写下的字自动存着；在另一部手机上输入号码接着填', async () => {
    const page = await phones.take();
    await begin(page);
    await page.getByLabel('把事情讲一讲').fill('才写了半句');
    await page.getByText(/已自动保存/).waitFor();
    await page.getByText('换个手机接着填').tap();
    const code = await page.locator('.code').innerText();
    await page.context().close();
    const other = await phones.take({ javaScriptEnabled: false });
    await other.goto(`${phones.address}/ask`);
    await other.getByLabel('接着填的号码（12位）').fill(code);
    await other.getByRole('button', { name: '接着填', exact: true }).tap();
    expect(await other.getByLabel('把事情讲一讲').inputValue()).toBe('才写了半句');
  });

  it('连点两下、刷新、退回再交，只有一份', async () => {
    const page = await phones.take({ javaScriptEnabled: false });
    await fillAll(page, phones);
    await page.locator('#general').check();
    const before = await contacts();
    await page.locator('main form button.main').last().dblclick();
    await page.waitForURL(/\/ask\/done/);
    await page.reload();
    expect(await heading(page)).toMatch(/收到/);
    await page.goBack();
    await page.waitForURL(/\/ask\//);
    await page.goto(`${phones.address}/ask/check`);
    expect(await heading(page)).toBe('已经收到了，不用再交');
    expect(await contacts()).toBe(before + 1);
  });

  it('开着脚本连点两下，也只有一份', async () => {
    const page = await phones.take();
    await fillAll(page, phones);
    await page.locator('#general').check();
    const before = await contacts();
    await page.locator('main form button.main').last().dblclick();
    await page.waitForURL(/\/ask\/done/);
    expect(await contacts()).toBe(before + 1);
  });

  it('断网时传的照片，有网以后各传上一份', async () => {
    const page = await phones.take();
    await begin(page);
    for (const [step, fill] of hands.slice(0, 9)) {
      await page.waitForURL(`${phones.address}/ask/${step}*`);
      await fill(page);
      await next(page);
    }
    await page.waitForURL(`${phones.address}/ask/papers`);
    await page.context().setOffline(true);
    const files = [1, 2, 3, 4, 5, 6].map((number) => ({
      name: `照片${number}.txt`,
      mimeType: 'text/plain',
      buffer: Buffer.from(`第${number}张`),
    }));
    await page.locator('#file').setInputFiles(files);
    await page.getByText('网络不好，正在重试').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('heading', { name: '已经收到6份' }).waitFor({ timeout: 30_000 });
    await page.getByRole('button', { name: /照片3/ }).tap();
    await page.getByRole('heading', { name: '已经收到5份' }).waitFor();
    await expectAccessible(page, '材料');
  });

  it('大照片先缩小再传', async () => {
    const page = await phones.take();
    await begin(page);
    for (const [, fill] of hands.slice(0, 9)) {
      await fill(page);
      await next(page);
    }
    await page.waitForURL(`${phones.address}/ask/papers`);
    const picture = await page.evaluate(async () => {
      const canvas = document.createElement('canvas');
      canvas.width = 3000;
      canvas.height = 2000;
      const pen = canvas.getContext('2d');
      const noise = pen?.createImageData(3000, 2000);
      if (!pen || !noise) return '';
      for (let index = 0; index < noise.data.length; index += 1) noise.data[index] = (index * 7919) % 251;
      pen.putImageData(noise, 0, 0);
      return canvas.toDataURL('image/jpeg', 0.95).split(',')[1] ?? '';
    });
    const buffer = Buffer.from(picture, 'base64');
    expect(buffer.length).toBeGreaterThan(400 * 1024);
    await page.locator('#file').setInputFiles([{ name: '欠条.jpg', mimeType: 'image/jpeg', buffer }]);
    await page.getByRole('heading', { name: '已经收到1份' }).waitFor();
    const size = await page.locator('.files .hint').innerText();
    expect(size.endsWith('KB') ? Number.parseInt(size, 10) * 1024 : Number.parseFloat(size) * 1024 * 1024).toBeLessThan(
      buffer.length,
    );
  });
});

describe('看得清、点得着、走得开', () => {
  it('每一页都没有妨碍使用的问题，320像素和两倍大字都不用左右拖，能点的都够大', async () => {
    const page = await phones.take({ bypassCSP: true });
    const look = async (name: string) => {
      await expectAccessible(page, name);
      expect(await overhang(page), `${name}：360`).toBeLessThanOrEqual(0);
      expect(await tooSmall(page, 44), name).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await overhang(page), `${name}：320`).toBeLessThanOrEqual(0);
      const large = await page.addStyleTag({ content: 'html { font-size: 225% !important; }' });
      expect(await overhang(page), `${name}：320，两倍字`).toBeLessThanOrEqual(0);
      await large.evaluate((style) => style.parentNode?.removeChild(style as Node));
      await page.setViewportSize({ width: 360, height: 640 });
    };
    for (const url of ['/', '/ask', '/sign-in', '/conditions', '/bodies', '/demo/outbox', '/finished']) {
      await page.goto(phones.address + url);
      await look(url);
    }
    await page.goto(phones.address);
    await begin(page);
    for (const [step, fill] of hands) {
      await page.waitForURL(`${phones.address}/ask/${step}*`);
      await look(step);
      if (step === 'trouble' || step === 'employer' || step === 'contact') {
        await next(page);
        await page.getByText('还差一点').waitFor();
        await look(`${step}填错`);
      }
      await fill(page);
      await next(page);
    }
    await page.waitForURL(`${phones.address}/ask/check`);
    await look('check');
    await next(page);
    await page.getByText('还差一点').waitFor();
    await look('check没有同意');
    await page.locator('#general').check();
    await next(page);
    await page.waitForURL(/done/);
    await look('done');
    await signIn(page, phones, '13812345001');
    await look('my');
    await page.locator('.cards a').first().tap();
    await page.getByRole('heading', { name: '留言' }).waitFor();
    await look('matter');
    await page.getByRole('link', { name: '撤回', exact: true }).tap();
    await page.getByRole('button', { name: '撤回', exact: true }).waitFor();
    await look('act');
    await page.goBack();
    await page.getByRole('link', { name: '谁看过我的资料' }).tap();
    await page.getByRole('heading', { level: 1, name: '谁看过我的资料' }).waitFor();
    await look('readers');
  });

  it('长辈版：字不小于18像素，主要的按钮不小于60×60，320像素不用左右拖', async () => {
    const page = await phones.take();
    await page.getByRole('button', { name: '长辈版' }).tap();
    await page.getByRole('button', { name: '标准版' }).waitFor();
    await page.setViewportSize({ width: 320, height: 640 });
    await begin(page);
    for (const [step, fill] of hands) {
      await page.waitForURL(`${phones.address}/ask/${step}*`);
      expect(await overhang(page), step).toBeLessThanOrEqual(0);
      expect(await tooSmall(page, 60), step).toEqual([]);
      const size = await page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
      expect(size).toBeGreaterThanOrEqual(18);
      await fill(page);
      await next(page);
    }
    await page.waitForURL(`${phones.address}/ask/check`);
    await expectAccessible(page, '长辈版核对');
    expect(await overhang(page)).toBeLessThanOrEqual(0);
  });

  it('快速离开：一秒内换成空白页，退回去什么也没有', async () => {
    const page = await phones.take();
    await begin(page);
    await page.getByLabel('把事情讲一讲').fill('班长打人，还扣工资');
    await next(page);
    await page.waitForURL(/trouble/);
    const start = performance.now();
    await page.getByRole('button', { name: '快速离开' }).tap();
    await page.waitForURL(`${phones.address}/blank`);
    expect(performance.now() - start).toBeLessThan(1_000);
    await page.goBack();
    await page.waitForLoadState();
    expect(await page.content()).not.toContain('班长打人');
    expect((await page.context().cookies()).filter(({ name }) => name !== 'gongyuan_view')).toEqual([]);
  });

  it('借来的手机：帮人填完按“清掉”，退回、重开都看不到上一个人', async () => {
    const page = await phones.take();
    await page.getByRole('link', { name: '我要求助' }).first().tap();
    await page.getByRole('button', { name: /我帮别人填/ }).tap();
    await page.getByLabel('工会干部').check();
    await page.getByLabel('您的姓名').fill('孙主席');
    await next(page);
    for (const [step, fill] of hands) {
      await page.waitForURL(`${phones.address}/ask/${step}*`);
      await fill(page);
      await next(page);
    }
    await page.locator('#helper').check();
    await page.locator('#general').check();
    await next(page);
    await page.getByRole('button', { name: /清掉这部手机上的内容/ }).tap();
    await page.getByRole('heading', { level: 1, name: '已经清掉了' }).waitFor();
    const seen: string[] = [];
    for (let back = 0; back < 15; back += 1) {
      await page.goBack().catch(() => null);
      seen.push(await page.content());
    }
    for (const url of ['/ask', '/ask/done', '/ask/contact', '/my']) {
      await page.goto(phones.address + url);
      seen.push(await page.content());
    }
    expect(seen.join('')).not.toMatch(/齐小雨|孙主席|13812345001|一万二/);
    const stored = await page.evaluate(() => localStorage.length + sessionStorage.length);
    expect(stored).toBe(0);
  });
});

/** What is tapped, by itself and not within a sentence, and is smaller than `least` in height or width. */
async function tooSmall(page: Page, least: number): Promise<readonly string[]> {
  return page.evaluate((size) => {
    const isInSentence = (element: Element) =>
      element.matches('p a, li a, dd a:not(.change a), td a, th a') && !element.closest('.doors, .places, .calls, nav');
    const target = (element: Element) =>
      element.matches('[type=checkbox], [type=radio]')
        ? (document.querySelector(`label[for="${element.id}"]`) ?? element)
        : element;
    return Array.from(document.querySelectorAll('a, button, input:not([type=hidden]), textarea, summary'))
      .filter(
        (element) =>
          element.getClientRects().length > 0 &&
          !element.closest('.skip, footer') &&
          !element.matches('.skip') &&
          !isInSentence(element),
      )
      .map(target)
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return height < size - 0.5 || width < size - 0.5;
      })
      .map(
        (element) =>
          `${element.tagName} ${element.textContent?.trim().slice(0, 12)} ${element.getBoundingClientRect().height}`,
      );
  }, least);
}
