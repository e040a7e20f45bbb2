/** The desk in a real browser: the server on its own database and port, personas who sign in, hands that fill in forms. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { createDatabase } from '@gongyuan/database/connect.ts';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { buildApp } from '../../server/app.ts';
import { offerSetup } from '../../server/desks/session/setup.ts';
import { DEMO_PASSWORD } from '../../server/seeds/demonstration.ts';
import type { Services } from '../../server/services.ts';
import { codeOf, stepAt } from '../../server/totp.ts';
import { launchBrowser } from '../support/browser.ts';
import { cloneDatabase, cloneProvince } from '../support/database.ts';
import type { TestDatabase } from '../support/database.ts';

const require = createRequire(import.meta.url);
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const root = path.resolve(import.meta.dirname, '../..');
const publicDir = path.join(root, 'workbench', 'dist');

export interface Desk {
  readonly address: string;
  readonly browser: Browser;
  /** What runs beside the requests, driven by the test. */
  readonly services: Services;
  /** A persona at a screen of their own, signed in. */
  seat(username: string): Promise<Page>;
  /** A visitor at the door. */
  visitor(): Promise<Page>;
  close(): Promise<void>;
}

/** The built workbench, built now where it is missing or older than what it is made of. */
function buildWorkbench(): void {
  const build = "import('./tools/bootstrap/front.mjs').then(({ buildFront }) => buildFront())";
  execFileSync(process.execPath, ['--input-type=module', '-e', build], { cwd: root, stdio: 'pipe' });
}

/** The demonstration province with its personas. */
export const openDesk = async (): Promise<Desk> => openOn(await cloneProvince(), true);

/** An installation on its first day: nobody works there; the link lets its first administrator in. */
export async function openEmptyDesk(): Promise<Desk & { readonly setupPath: string }> {
  const database = await cloneDatabase();
  const token = await offerSetup(createDatabase(database.pool), new Date());
  if (!token) throw new Error('somebody works in the empty installation');
  return { ...(await openOn(database, false)), setupPath: `/desk/setup#token=${token}` };
}

async function openOn(database: TestDatabase, demo: boolean): Promise<Desk> {
  buildWorkbench();
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'gongyuan-desk-'));
  const app = await buildApp({ pool: database.pool, dataDir, demo, publicDir, logger: false });
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  const { browser, newContext, close } = await launchBrowser();
  const contexts: BrowserContext[] = [];
  const visitor = async () => {
    const context = await newContext();
    contexts.push(context);
    const page = await context.newPage();
    await page.goto(`${address}/desk/`);
    return page;
  };
  return {
    address,
    browser,
    services: app.services,
    visitor,
    seat: async (username) => {
      const page = await visitor();
      await signIn(page, username);
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

/** Secrets of the authenticators enrolled here, by username. */
const authenticators = new Map<string, string>();

/** To the inbox, by the second step where it is asked for: the demonstration's code, or an authenticator of one's own. */
export async function signIn(page: Page, username: string, password: string = DEMO_PASSWORD): Promise<void> {
  await page.getByLabel('账号').fill(username);
  await page.getByLabel('密码').fill(password);
  await page.getByRole('button', { name: '登录' }).click();
  const inbox = page.getByRole('heading', { level: 1, name: '待办' });
  const step = page.getByRole('form', { name: /^(输入|绑定)动态码$/ });
  await inbox.or(step).first().waitFor();
  if (await step.isVisible()) await takeSecondStep(page, username);
  await inbox.waitFor();
}

async function takeSecondStep(page: Page, username: string): Promise<void> {
  const shown = page.getByRole('button', { name: /^填入/ });
  const secret = page.getByLabel('密钥');
  await page.getByLabel('动态码', { exact: true }).waitFor();
  if (await shown.isVisible()) return shown.click();
  const isNew = await secret.isVisible();
  if (isNew) authenticators.set(username, (await secret.innerText()).replaceAll(' ', ''));
  const code = codeOf(authenticators.get(username) ?? '', stepAt(new Date()) + (isNew ? 0 : 1));
  await page.getByLabel('动态码', { exact: true }).fill(code);
  await page.keyboard.press('Enter');
  if (isNew) await page.getByRole('button', { name: '已抄好，进入工作台' }).click();
}

/** Chooses from a list by its label, opening it from the keyboard; what is typed narrows it. */
export async function choose(page: Page, label: string, option: string, typed?: string): Promise<void> {
  const box = page.getByLabel(label, { exact: true });
  await box.focus();
  await page.keyboard.press('ArrowDown');
  if (typed) await box.fill(typed);
  await page
    .locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option', { hasText: option })
    .first()
    .click();
}

/** Until what moves has come to rest: a list that is just closing is neither open nor gone. Spinners turn for ever. */
const settled = (page: Page) =>
  page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter((animation) => animation.effect?.getComputedTiming().iterations !== Infinity)
        .map((animation) => animation.finished.catch(() => undefined)),
    ).then(() => undefined),
  );

/** Violations of accessibility that hinder people: serious and critical ones, told by rule and place; of `within` alone, where the rest was looked at before. */
export async function expectAccessible(page: Page, name: string, within = 'html'): Promise<void> {
  await settled(page);
  await page.evaluate(axeSource);
  const found = await page.evaluate(async (part) => {
    // The page has axe now; its types are not the test's.
    const { axe } = window as unknown as {
      axe: {
        run(root: string): Promise<{
          violations: { id: string; impact: string; nodes: { target: string[]; failureSummary: string }[] }[];
        }>;
      };
    };
    const { violations } = await axe.run(part);
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, impact, nodes }) =>
        nodes.map(
          ({ target, failureSummary }) => `${impact} ${id} ${target.join(' ')} ${failureSummary.split('\n')[1] ?? ''}`,
        ),
      );
  }, within);
  expect(found, `${name}有妨碍使用的问题`).toEqual([]);
  expect(await page.getByRole('heading', { level: 1 }).count(), `${name}应有且只有一个一级标题`).toBe(1);
}

/** Opens an act of the matter's page, fills its drawer, does it, and waits for the notice. */
export async function act(
  page: Page,
  label: string,
  fill: (drawer: ReturnType<Page['getByRole']>) => Promise<void> = async () => undefined,
): Promise<void> {
  await page.getByRole('region', { name: '下一步' }).getByRole('button', { name: label, exact: true }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('button', { name: label, exact: true }).waitFor();
  await fill(drawer);
  await drawer.getByRole('button', { name: label, exact: true }).click();
  await page.getByText(`已办理：${label}`).waitFor();
  await drawer.waitFor({ state: 'hidden' });
}

/** Opens the newest matter of the list that carries this name. */
export async function openFromInbox(page: Page, title: string | RegExp): Promise<void> {
  await page.getByRole('link', { name: '待办', exact: true }).click();
  await page.getByRole('table').getByRole('link', { name: title }).first().click();
  await page.getByRole('region', { name: '下一步' }).waitFor();
}
