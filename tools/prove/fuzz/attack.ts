/** One hostile request, chosen by chance. */
import { contentTypes, documents, headers, ids, strings } from './hostile.ts';
import type { Known } from './known.ts';
import type { Chance } from './random.ts';
import { sample, spoiled } from './sample.ts';
import type { Endpoint, Shape } from './surface.ts';

export interface Attack {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload?: string | Buffer;
}

const BOUNDARY = 'gongyuan-fuzz';
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD'] as const;
const HUGE = 300_000;

export function makeAttack(endpoint: Endpoint, chance: Chance, known: Known): Attack {
  const url = addressOf(endpoint, chance, known);
  const method = chance.once(40) ? chance.pick(METHODS) : endpoint.method;
  const more = chance.once(8) ? headers(chance) : {};
  if (method === 'GET' || method === 'HEAD') return { method, url, headers: more };
  const body = bodyOf(endpoint, url, chance, known);
  return { method, url, payload: body.payload, headers: { 'content-type': body.type, ...more } };
}

function addressOf({ path, query }: Endpoint, chance: Chance, known: Known): string {
  const real = path.replace(/\{(\w+)\}/g, (_, name: string) => partFor(path, name, chance, known));
  const names = Object.keys(query);
  const pairs = names.filter(() => chance.once(3)).map((name) => [name, queryValue(query[name], chance, known)]);
  if (chance.once(8)) pairs.push([chance.pick([...names, 'x', '__proto__', 'id']), chance.pick(strings).slice(0, 500)]);
  if (chance.once(20) && pairs[0]) pairs.push(pairs[0]);
  if (pairs.length === 0) return real;
  return `${real}?${pairs.map(([name = '', value = '']) => `${inUrl(name)}=${inUrl(value)}`).join('&')}`;
}

function partFor(path: string, name: string, chance: Chance, known: Known): string {
  if (chance.once(5)) return chance.pick(ids);
  if (/id$/i.test(name)) return known.idFor(path, chance);
  const pages = known.pagesLike(new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`));
  const page = pages.length > 0 && !chance.once(4) ? chance.pick(pages) : undefined;
  if (page) return page.split('/')[path.split('/').indexOf(`{${name}}`)] ?? 'x';
  return name === 'kind' ? chance.pick(['grant_decision', 'request_arbitration']) : chance.pick(ids);
}

const queryValue = (shape: Shape | undefined, chance: Chance, known: Known) =>
  chance.once(2) ? chance.pick(strings).slice(0, 500) : String(sample(shape, chance, known));

/** An address cannot carry half a pair at all. */
const inUrl = (text: string) => encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\ufffd'));

interface Body {
  readonly type: string;
  readonly payload: string | Buffer;
}

function bodyOf(endpoint: Endpoint, url: string, chance: Chance, known: Known): Body {
  const body = fittingBody(endpoint, url, chance, known);
  if (chance.once(25)) return { ...body, type: chance.pick(contentTypes) };
  if (chance.once(60)) return { ...body, payload: randomBytes(chance) };
  return body;
}

function fittingBody({ takes, body }: Endpoint, url: string, chance: Chance, known: Known): Body {
  if (takes === 'files') return multipart(chance);
  if (takes === 'form') return { type: 'application/x-www-form-urlencoded', payload: formOf(chance, known) };
  const type = 'application/json';
  if (!body || chance.once(12)) return { type, payload: chance.pick(documents) };
  if (chance.once(200)) return { type, payload: JSON.stringify({ story: '欠'.repeat(HUGE) }) };
  const fitting = sample(body, chance, known);
  const revision = known.revisionOf(url);
  const near = {
    ...(fitting as object),
    ...(revision !== undefined && 'revision' in (body.properties ?? {}) ? { revision } : {}),
  };
  // Some are right in everything: what lies behind the door is asked too.
  const told = chance.once(4) ? near : spoiled(near, chance);
  return { type, payload: JSON.stringify(told) ?? 'null' };
}

function formOf(chance: Chance, known: Known): string {
  const pairs = Array.from({ length: chance.int(6) }, () => [known.field(chance), chance.pick(strings)]);
  if (chance.once(10)) pairs.push(...Array.from({ length: 90 }, () => [known.field(chance), 'x']));
  if (chance.once(30)) pairs.push(['text', '欠'.repeat(HUGE)]);
  return pairs.map(([name = '', value = '']) => `${inUrl(name)}=${inUrl(value)}`).join('&');
}

const contents: readonly Buffer[] = [
  Buffer.alloc(0),
  Buffer.from('八月工资四千元'),
  Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
  Buffer.from('%PDF-1.7\n1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj'),
  Buffer.from('504b0304140000000800', 'hex'),
  Buffer.from('4d5a90000300000004000000ffff', 'hex'),
  Buffer.from('89504e470d0a1a0a0000000d49484452ffffffffffffffff0806000000', 'hex'),
  Buffer.alloc(70_000, 0xff),
];
const names = ['工资条.txt', '../../etc/passwd', 'a\u0000.png', '"><script>.png', 'a'.repeat(400), '.', ''];

function multipart(chance: Chance): Body {
  const type = `multipart/form-data; boundary=${BOUNDARY}`;
  const parts = Array.from({ length: chance.once(15) ? 40 : chance.int(3) }, () => {
    const field = chance.pick(['file', 'x', '__proto__', 'constructor', '']);
    const name = chance.once(6) ? '' : `; filename="${chance.pick(names)}"`;
    const head = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${field}"${name}\r\n\r\n`;
    return Buffer.concat([Buffer.from(head), chance.pick(contents), Buffer.from('\r\n')]);
  });
  const end = chance.once(8) ? '' : `--${BOUNDARY}--\r\n`;
  return { type, payload: Buffer.concat([...parts, Buffer.from(end)]) };
}

const randomBytes = (chance: Chance): Buffer => Buffer.from(Array.from({ length: 40 }, () => chance.int(256)));
