/** Somebody at the portal without a script: a cookie jar, links followed, forms posted as a browser posts them. */
import type { TestApp } from './app.ts';

export interface Page {
  readonly status: number;
  /** Where the last redirect led. */
  readonly url: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>;
}

export type Fields = Readonly<Record<string, string | readonly string[]>>;

export class Visitor {
  readonly cookies: Map<string, string>;
  readonly #app: TestApp;
  /** The telephone's own address. */
  readonly #ip: string;

  constructor(app: TestApp, cookies: ReadonlyMap<string, string> = new Map(), ip = '127.0.0.1') {
    this.#app = app;
    this.cookies = new Map(cookies);
    this.#ip = ip;
  }

  async get(url: string): Promise<Page> {
    return this.#follow(await this.#send('GET', url));
  }

  async post(url: string, fields: Fields = {}): Promise<Page> {
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries(fields)) for (const each of [value].flat()) body.append(name, each);
    return this.#follow(
      await this.#send('POST', url, body.toString(), { 'content-type': 'application/x-www-form-urlencoded' }),
    );
  }

  async upload(
    url: string,
    files: readonly (readonly [string, string | Buffer])[],
    accept = 'text/html',
  ): Promise<Page> {
    const boundary = 'gongyuan-visitor';
    const parts = files.flatMap(([name, content]) => [
      Buffer.from(
        `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`,
      ),
      Buffer.from(content),
      Buffer.from('\r\n'),
    ]);
    const payload = Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]);
    return this.#follow(
      await this.#send('POST', url, payload, { 'content-type': `multipart/form-data; boundary=${boundary}`, accept }),
    );
  }

  /** Like `get` or `post`, but the redirect is looked at and not followed. */
  async #send(
    method: 'GET' | 'POST',
    url: string,
    payload?: string | Buffer,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Page> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const reply = await this.#app.app.inject({
      method,
      url,
      remoteAddress: this.#ip,
      headers: { ...headers, ...(cookie ? { cookie } : {}) },
      ...(payload === undefined ? {} : { payload }),
    });
    for (const set of [reply.headers['set-cookie'] ?? []].flat()) this.#keep(set);
    const to = reply.statusCode >= 300 && reply.statusCode < 400 ? String(reply.headers.location) : url;
    return { status: reply.statusCode, url: to, body: reply.body, headers: reply.headers };
  }

  #keep(set: string): void {
    const [pair = '', ...attributes] = set.split(';');
    const at = pair.indexOf('=');
    const isGone = attributes.some((attribute) => /expires=Thu, 01 Jan 1970|max-age=0/i.test(attribute));
    if (isGone) this.cookies.delete(pair.slice(0, at));
    else this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
  }

  async #follow(page: Page): Promise<Page> {
    if (page.status < 300 || page.status >= 400) return page;
    const next = await this.#send('GET', page.url);
    return next.status >= 300 && next.status < 400 ? this.#follow(next) : { ...next, url: page.url };
  }
}

/** The answers of a migrant worker whose pay is owed, page by page. */
export const wageAnswers: readonly (readonly [string, Fields])[] = [
  ['story', { text: '我在昆山一个工地做瓦工，干了四个月，老板还欠我一万二，电话也不接。' }],
  ['trouble', { cause: 'unpaid_wages' }],
  ['who', { who: 'migrant_worker' }],
  ['place', { q: '昆山', place: '320583' }],
  ['employer', { name: '昆山测试建筑有限公司', alone: 'one' }],
  ['job', { job: 'left', leftOn: '2026-10-30' }],
  ['amount', { yuan: '12000' }],
  ['help', { help: ['advice', 'arbitration'] }],
  ['contact', { name: '陈小满', phone: '13812340001' }],
  ['papers', {}],
];

export const consent: Fields = { version: '2026-11-22', general: '1' };

/** Fills in everything up to the page on which the answers are checked. */
export async function fillIn(
  visitor: Visitor,
  answers: readonly (readonly [string, Fields])[] = wageAnswers,
): Promise<Page> {
  let page = await visitor.post('/ask', { for: 'self' });
  for (const [step, fields] of answers) page = await visitor.post(`/ask/${step}`, fields);
  return page;
}

/** Signs in with the code that the demonstration shows on its screen. */
export async function signInByPhone(app: TestApp, visitor: Visitor, phone: string): Promise<Page> {
  const page = await visitor.post('/sign-in', { phone });
  const { body } = await app.db.selectFrom('smsSink').select('body').orderBy('id', 'desc').executeTakeFirstOrThrow();
  const [code = ''] = /\d{6}/.exec(body) ?? [];
  return visitor.post(page.url.split('?')[0] ?? '', { code });
}
