import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';

/** The distribution's own; `npm test` installs it. */
const CHROMIUM = '/usr/bin/chromium';

/** Root needs no sandbox, and nothing here may call home: tests run without a network. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What the people who use this sit at: a small office screen, in China. */
const SETTING: BrowserContextOptions = {
  locale: 'zh-CN',
  timezoneId: 'Asia/Shanghai',
  viewport: { width: 1366, height: 768 },
  // What slides in is waited for by every test; the desk shows it at once to whoever asked for less movement.
  reducedMotion: 'reduce',
};

export interface TestBrowser {
  browser: Browser;
  /** A visitor with cookies of their own. */
  newContext: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  close: () => Promise<void>;
}

export async function launchBrowser(): Promise<TestBrowser> {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });
  return {
    browser,
    newContext: (options) => browser.newContext({ ...SETTING, ...options }),
    close: () => browser.close(),
  };
}
