/** The portal on a small telephone: 360 by 640, touched, with or without scripts, in a browser of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createDatabase } from '@gongyuan/database/connect.ts';
import type { DB } from '@gongyuan/database/generated.ts';
import type { Kysely } from 'kysely';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { buildApp } from '../../server/app.ts';
import { launchBrowser } from '../support/browser.ts';
import { cloneProvince } from '../support/database.ts';

export interface Phones {
  readonly address: string;
  readonly db: Kysely<DB>;
  /** A telephone nobody has used before. */
  take(options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

const SMALL: BrowserContextOptions = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };

export async function openPhones(): Promise<Phones> {
  const database = await cloneProvince();
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'gongyuan-phones-'));
  const app = await buildApp({ pool: database.pool, dataDir, demo: true, logger: false });
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  const { newContext, close } = await launchBrowser();
  const contexts: BrowserContext[] = [];
  return {
    address,
    db: createDatabase(database.pool),
    take: async (options = {}) => {
      const context = await newContext({ ...SMALL, ...options });
      contexts.push(context);
      const page = await context.newPage();
      await page.goto(address);
      return page;
    },
    close: async () => {
      await Promise.all(contexts.map((context) => context.close()));
      await close();
      await app.close();
      await database.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export const next = async (page: Page): Promise<void> => {
  await page.locator('main form button.main').last().tap();
};

/** The hands of a migrant worker whose pay is owed: one entry a page, in the order in which the pages come. */
export const hands: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ['story', (page) => page.getByLabel('把事情讲一讲').fill('在昆山工地做瓦工四个月，老板还欠我一万二。')],
  ['trouble', (page) => page.getByLabel('拖欠、克扣工资').check()],
  ['who', (page) => page.getByRole('radio', { name: /^农民工/ }).check()],
  [
    'place',
    async (page) => {
      await page.getByLabel('地名').fill('玉山');
      await page.getByRole('button', { name: '查找' }).tap();
      await page.getByRole('radio', { name: '昆山市玉山镇' }).check();
    },
  ],
  [
    'employer',
    async (page) => {
      await page.getByLabel('单位的名字', { exact: true }).fill('昆山手机建筑有限公司');
      await page.getByLabel('只有一个人').check();
    },
  ],
  [
    'job',
    async (page) => {
      await page.getByLabel('已经离开了').check();
      await page.getByLabel('哪一天离开的').fill('2026-01-30');
    },
  ],
  ['amount', (page) => page.getByLabel('金额（元）').fill('12000')],
  ['help', (page) => page.getByRole('checkbox', { name: /打劳动仲裁/ }).check()],
  [
    'contact',
    async (page) => {
      await page.getByLabel('姓名', { exact: true }).fill('齐小雨');
      await page.getByLabel('手机号', { exact: true }).fill('13812345001');
    },
  ],
  ['papers', async () => undefined],
];

export async function begin(page: Page): Promise<void> {
  await page.getByRole('link', { name: '我要求助' }).first().tap();
  await page.getByRole('button', { name: /填我自己的事/ }).tap();
}

/** From the first question to the page of answers. */
export async function fillAll(page: Page, phones: Phones): Promise<void> {
  await begin(page);
  for (const [step, fill] of hands) {
    await page.waitForURL(`${phones.address}/ask/${step}*`);
    await fill(page);
    await next(page);
  }
  await page.waitForURL(`${phones.address}/ask/check`);
}

/** Signs in with the code shown by the demonstration. */
export async function signIn(page: Page, phones: Phones, phone: string): Promise<void> {
  await page.goto(`${phones.address}/my`);
  await page.getByLabel('手机号').fill(phone);
  await next(page);
  await page.getByRole('heading', { level: 1, name: '填短信里的6位数字' }).waitFor();
  const { body } = await phones.db
    .selectFrom('smsSink')
    .select('body')
    .where('body', 'like', '%验证码%')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  await page.getByLabel('验证码').fill(/\d{6}/.exec(body)?.[0] ?? '');
  await next(page);
  await page.getByRole('heading', { level: 1, name: '我的事情' }).waitFor();
}
