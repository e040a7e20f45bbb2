/** A case that was applied for online: a browser without scripts answers one question after another and sends. */
import { helpLines } from '@gongyuan/wire/portal.ts';
import { send } from './client.ts';
import { placeText } from './contact.ts';
import type { ContactForm } from './contact.ts';
import type { Visit } from './visit.ts';

type Fields = Readonly<Record<string, string | readonly string[]>>;

export interface Receipt {
  readonly number: string;
  readonly unionName: string;
}

/** More pages than there are questions: whoever is led in a circle stops. */
const PAGES = 40;
const YES = '1';
const FEN = 100;

export async function applyOnline(visit: Visit, form: ContactForm): Promise<Receipt> {
  const browser = newBrowser(visit.baseUrl);
  const answers = answersOf(visit, form);
  let path = await browser.post('/ask', { for: 'self' });
  for (let page = 0; page < PAGES && !path.startsWith('/ask/check'); page += 1) {
    const step = /^\/ask\/(\w+)/.exec(path)?.[1] ?? '';
    const answer = answers[step];
    if (!answer || /[?&]wrong=/.test(path)) throw new Error(`网上申请停在“${step}”：${await browser.faults(path)}`);
    path = await browser.post(`/ask/${step}`, answer);
  }
  const check = await browser.get('/ask/check');
  const version = /name="version" value="([^"]+)"/.exec(check)?.[1] ?? '';
  const sent = await browser.post('/ask/submit', { version, general: YES, sensitive: YES });
  const receipt = await browser.get(sent);
  const number = /class="number">([^<]+)</.exec(receipt)?.[1];
  if (!number) throw new Error(`网上申请没有提交成功：${await browser.faults(sent)}`);
  return { number, unionName: /由<strong>([^<]+)<\/strong>办理/.exec(receipt)?.[1] ?? '' };
}

/** Every question with its answer; what the source does not state is answered with 'not known'. */
function answersOf(
  { told, window }: Visit,
  { story, facts, lines, claims }: ContactForm,
): Readonly<Record<string, Fields>> {
  const { causes = [], applicantCategory: who, workerCount: workers } = facts;
  const place = placeText(told);
  const fen = claims?.[0]?.claimedFen;
  const help = helpLines.filter((known) => lines.some(({ line }) => line === known));
  return {
    story: { text: story },
    trouble: causes.length > 0 ? { cause: causes } : { unknown: YES },
    who: { who: !who || who === 'union_organisation' ? 'unknown' : who },
    place: !place
      ? { place: 'unknown' }
      : window.isGuest
        ? { q: place, place: 'text' }
        : { place: window.divisionCode ?? 'text', q: place },
    employer: {
      nameUnknown: YES,
      alone: typeof workers !== 'number' ? 'unknown' : workers === 1 ? 'one' : 'more',
      ...(typeof workers === 'number' && workers > 1 ? { workers: String(workers) } : {}),
    },
    job: { job: 'unknown' },
    knew: { unknown: YES },
    amount: typeof fen === 'number' ? { yuan: String(fen / FEN) } : { unknown: YES },
    help: help.length > 0 ? { help } : { unknown: YES },
    hardship: { proof: 'declaration' },
    contact: { name: '申请人', phoneNone: YES },
    papers: {},
  };
}

/** Cookies, forms, and where one is led: what a browser does with scripts turned off. */
function newBrowser(baseUrl: string) {
  const cookies = new Map<string, string>();
  const visit = async (path: string, init: RequestInit): Promise<Response> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const reply = await send(baseUrl, path, { ...init, redirect: 'manual', headers: { ...init.headers, cookie } });
    for (const line of reply.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s);
      cookies.set(name, value);
    }
    return reply;
  };
  const get = async (path: string): Promise<string> => (await visit(path, {})).text();
  return {
    get,
    /** Sends a form and tells where it leads. */
    post: async (path: string, fields: Fields): Promise<string> => {
      const body = new URLSearchParams(
        Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
      );
      const reply = await visit(path, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      });
      const next = reply.headers.get('location');
      if (!next) throw new Error(`网上申请被拒绝（HTTP ${reply.status}）：${plain(await reply.text())}`);
      return next;
    },
    faults: async (path: string): Promise<string> => {
      const page = await get(path);
      return plain(/id="faults">([\s\S]*?)<\/div>/.exec(page)?.[1] ?? page);
    },
  };
}

const plain = (page: string): string =>
  page
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 300);
