/** 算一算 on a small telephone, with and without a script: answered by touch, read with weak eyes, printed, kept as a picture. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from './desk.ts';
import { next, openPhones } from './phone.ts';
import type { Phones } from './phone.ts';

let phones: Phones;
beforeAll(async () => {
  phones = await openPhones();
});
afterAll(() => phones.close());

const at = (page: Page, code: string) => page.waitForURL(`${phones.address}/reckon/${code}*`);
const overhang = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
const notKnown = (page: Page) => page.getByRole('button', { name: /^不清楚/ }).tap();

async function begin(page: Page, ...labels: readonly string[]): Promise<void> {
  await page.getByRole('link', { name: /^算一算 能要/ }).tap();
  for (const label of labels) await page.getByLabel(label).check();
  await next(page);
}

type Hand = (page: Page) => Promise<unknown>;
const fill =
  (value: string): Hand =>
  async (page) => {
    await page.locator('#value').fill(value);
    await next(page);
  };
const press =
  (name: string): Hand =>
  (page) =>
    page.getByRole('button', { name, exact: true }).tap();

/** No contract, dismissed, pay owed: what a bricklayer can say and what he cannot. */
const hands: Readonly<Record<string, Hand>> = {
  owedFen: fill('12000'),
  placeCode: async (page) => {
    await page.locator('#value').selectOption({ label: '昆山市' });
    await next(page);
  },
  startedOn: fill('2025-03-01'),
  endedOn: fill('2026-06-30'),
  isOngoing: press('不是'),
  hasWrittenContract: press('不是'),
  monthlyWageFen: fill('5500'),
  averageWageFen: fill('5500'),
  endingGround: async (page) => {
    await page.getByLabel('单位没有正当理由，不让我干了').check();
    await next(page);
  },
};

/** From question to question until the result; `look` sees each page before it is answered. */
async function answerAll(page: Page, look: (code: string) => Promise<void> = async () => undefined): Promise<void> {
  for (let asked = 0; asked < 40; asked += 1) {
    await page.waitForURL(/\/reckon\/\w+/);
    const code = new URL(page.url()).pathname.split('/')[2] ?? '';
    await look(code);
    if (code === 'result') return;
    await Promise.all([page.waitForURL((url) => !url.pathname.endsWith(`/${code}`)), (hands[code] ?? notKnown)(page)]);
  }
}

describe('360×640的手机上算一算', () => {
  it.each([
    ['关掉脚本', { javaScriptEnabled: false }],
    ['开着脚本', { javaScriptEnabled: true }],
  ])('%s：从首页走到结果，再带着去求助', async (_, options) => {
    const page = await phones.take(options);
    await begin(page, '拖欠、克扣工资', '没有签书面合同', '被辞退、离职补偿');
    await answerAll(page);
    await page.getByRole('heading', { level: 1, name: '算出来了' }).waitFor();
    for (const words of ['12,000.00元', '违法解除、终止赔偿金', '这里没有算的', '要不到这一项'])
      await page.getByText(words).first().waitFor();
    expect(await page.locator('.big').innerText()).toMatch(/^[\d,]+\.\d\d元$/);
    await page.getByRole('button', { name: /把这些交给工会/ }).tap();
    await page.waitForURL(`${phones.address}/ask/story`);
    await page.getByLabel('把事情讲一讲').fill('没签合同，欠我工资，还不让我干了。');
    await next(page);
    await page.waitForURL(`${phones.address}/ask/who`);
  });

  it('退回上一步看得到上次填的，改了再往下走；刷新、换成大字都不丢', async () => {
    const page = await phones.take({ javaScriptEnabled: false });
    await begin(page, '拖欠、克扣工资');
    await at(page, 'owedFen');
    await fill('8000')(page);
    await at(page, 'placeCode');
    await page.reload();
    await page.getByRole('link', { name: '‹ 上一步' }).tap();
    expect(await page.locator('#value').inputValue()).toBe('8000');
    await page.getByRole('button', { name: '长辈版' }).tap();
    expect(await page.locator('#value').inputValue()).toBe('8000');
    await fill('9000')(page);
    await at(page, 'placeCode');
    await page.goBack();
    expect(await page.locator('#value').inputValue()).toBe('9000');
  });

  it('月份表：没有脚本也能加行；填错的格子说怎么改，写下的还在', async () => {
    const page = await phones.take({ javaScriptEnabled: false });
    await begin(page, '工资低于最低工资');
    await at(page, 'payroll');
    await page.locator('#paid-2').fill('一千');
    await page.getByRole('button', { name: /往前加/ }).tap();
    await page.locator('#paid-5').waitFor();
    expect(await page.locator('tbody tr').count()).toBe(6);
    await page.getByRole('button', { name: '下一步' }).tap();
    await page.getByText('还差一点').waitFor();
    expect(await page.locator('#paid-5').inputValue()).toBe('一千');
    expect(await overhang(page)).toBeLessThanOrEqual(0);
    await page.locator('#paid-5').fill('1000');
    await page.getByRole('button', { name: '下一步' }).tap();
    await at(page, 'placeCode');
  });

  it('快速离开以后，退回去什么也没有', async () => {
    const page = await phones.take();
    await begin(page, '拖欠、克扣工资');
    await at(page, 'owedFen');
    await fill('87654')(page);
    await at(page, 'placeCode');
    await page.getByRole('button', { name: '快速离开' }).tap();
    await page.waitForURL(`${phones.address}/blank`);
    await page.goto(`${phones.address}/reckon/result`);
    expect(await page.content()).not.toContain('87,654');
  });
});

describe('看得清、打得出、存得下', () => {
  it('每一页都没有妨碍使用的问题，320像素和两倍大字都不用左右拖', async () => {
    const page = await phones.take({ bypassCSP: true });
    const look = async (name: string) => {
      await expectAccessible(page, name);
      expect(await overhang(page), `${name}：360`).toBeLessThanOrEqual(0);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await overhang(page), `${name}：320`).toBeLessThanOrEqual(0);
      const large = await page.addStyleTag({ content: 'html { font-size: 225% !important; }' });
      expect(await overhang(page), `${name}：320，两倍字`).toBeLessThanOrEqual(0);
      await large.evaluate((style) => style.parentNode?.removeChild(style as Node));
      await page.setViewportSize({ width: 360, height: 640 });
    };
    await page.goto(`${phones.address}/reckon`);
    await look('选事情');
    await next(page);
    await page.getByText('还差一点').waitFor();
    await look('没有选');
    await page.goto(phones.address);
    await begin(page, '拖欠、克扣工资', '没有签书面合同', '被辞退、离职补偿', '工亡');
    await answerAll(page, look);
    for (const each of await page.locator('details').all()) await each.evaluate((one) => one.setAttribute('open', ''));
    await look('结果全部展开');
    for (const code of ['payroll', 'dependants', 'sickShare']) {
      await page.goto(`${phones.address}/reckon/${code}`);
      await look(code);
      await next(page);
      await page.getByText('还差一点').waitFor();
      await look(`${code}填错`);
    }
    await page.goto(`${phones.address}/reckon/paper`);
    await look('打印');
  });

  it('打印：没有导航和按钮，A4装得下；没有脚本时不显示存图片', async () => {
    const page = await phones.take({ javaScriptEnabled: false });
    await begin(page, '拖欠、克扣工资', '没有签书面合同');
    await answerAll(page);
    await page.getByRole('link', { name: '打印，或者存成图片' }).tap();
    await page.getByRole('heading', { level: 1, name: '算一算的结果' }).waitFor();
    expect(await page.getByRole('button', { name: '存成图片' }).isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('返回结果').isVisible()).toBe(false);
    expect(await page.getByText('怎么算的').first().isVisible()).toBe(true);
    const paper = await page.pdf({ format: 'A4' });
    expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('存成图片：一张PNG，有内容，能下载', async () => {
    const page = await phones.take();
    await begin(page, '拖欠、克扣工资', '没有签书面合同', '被辞退、离职补偿');
    await answerAll(page);
    await page.getByRole('link', { name: '打印，或者存成图片' }).tap();
    await page.getByRole('button', { name: '存成图片' }).tap();
    await page.getByText('图片好了').waitFor();
    const image = page.locator('.save img');
    await image.waitFor();
    const size = await image.evaluate(async (one: HTMLImageElement) => {
      await one.decode();
      return { width: one.naturalWidth, height: one.naturalHeight };
    });
    expect(size.width).toBe(720);
    expect(size.height).toBeGreaterThan(600);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '下载图片' }).tap(),
    ]);
    expect(download.suggestedFilename()).toBe('算一算.png');
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const content = Buffer.concat(chunks);
    expect(content.subarray(1, 4).toString()).toBe('PNG');
    expect(content.length).toBeGreaterThan(10_000);
  });
});
