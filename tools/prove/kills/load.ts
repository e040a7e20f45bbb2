/**
 * The load, as a process of its own: desks that write without pause, each thing under a key of its own. Of what was
 * sent without an answer the same is sent again under the same key, until it is known how it ended.
 */
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { DEMO_PASSWORD } from '../../../server/seeds/demonstration.ts';
import { type SignInCall, signInFully } from '../../sign-in.ts';
import { openJournal } from './journal.ts';
import { type Chances, chancesOf } from './seeded.ts';
import { type Write, contactBody, people, steps } from './ways.ts';

const { LOAD_URL = '', LOAD_JOURNAL = '', LOAD_SEED = '0', LOAD_DESKS = '3', LOAD_AHEAD_MS = '0' } = process.env;
/** Longer than any restart; then something hangs. @unit ms */
const PATIENCE = 180_000;
const AGAIN_MS = 100;

const journal = openJournal(LOAD_JOURNAL);
const cookies = new Map<string, string>();
let isStopping = false;

interface Reply {
  readonly status: number;
  readonly text: string;
  readonly isReplay: boolean;
}

/** Null: nobody knows what became of it. */
async function once(path: string, init: RequestInit): Promise<Reply | null> {
  try {
    const response = await fetch(new URL(path, LOAD_URL), { ...init, signal: AbortSignal.timeout(10_000) });
    const text = await response.text();
    const isReplay = response.headers.get('idempotent-replay') === 'true';
    const isOpen = response.status >= 500 || text.includes('"code":"in_progress"');
    return isOpen ? null : { status: response.status, text, isReplay };
  } catch {
    return null;
  }
}

async function settled(path: string, init: RequestInit): Promise<{ reply: Reply | null; unknown: number }> {
  const giveUpAt = Date.now() + PATIENCE;
  for (let unknown = 0; ; unknown += 1) {
    const reply = await once(path, init);
    if (reply || Date.now() > giveUpAt) return { reply, unknown };
    await sleep(AGAIN_MS);
  }
}

const call: SignInCall = async (method, path, payload, cookie) => {
  const headers = { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) };
  const init: RequestInit = { method, headers, body: JSON.stringify(payload) };
  const response = await fetch(new URL(path, LOAD_URL), init);
  const set = response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  return { status: response.status, body: await response.json(), cookie: set };
};

/** By the clock of the installation, which changes the codes. */
const now = () => new Date(Date.now() + Number(LOAD_AHEAD_MS));

async function signIn(username: string): Promise<void> {
  const { status, body, cookie } = await signInFully(call, { username, password: DEMO_PASSWORD }, now);
  if (status !== 200) throw new Error(`${username} cannot sign in: ${status} ${JSON.stringify(body)}`);
  cookies.set(username, cookie);
}

async function read<T>(who: string, path: string): Promise<T> {
  const { reply } = await settled(path, { headers: { cookie: cookies.get(who) ?? '' } });
  if (reply?.status !== 200) throw new Error(`${path}: ${reply?.status ?? 'no answer'} ${reply?.text ?? ''}`);
  return JSON.parse(reply.text) as T; // the server's own schemas have shaped it
}

function requestOf({ who, method, json, file }: Write, key: string): RequestInit {
  const headers = { cookie: cookies.get(who) ?? '', 'idempotency-key': key };
  if (!file) return { method, headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(json) };
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(file.content)]), file.name);
  return { method, headers, body: form };
}

const sha256Of = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');

async function write(intent: Write): Promise<unknown> {
  const key = `kills-${intent.mark}`;
  const { reply, unknown } = await settled(intent.path, requestOf(intent, key));
  const content = intent.file?.content ?? (intent.kind === 'draft' ? JSON.stringify(intent.json) : null);
  journal.write({
    key,
    kind: intent.kind,
    username: intent.who,
    route: `${intent.method} ${intent.path}`,
    mark: intent.mark,
    at: new Date().toISOString(),
    status: reply?.status ?? 0,
    unknown,
    isReplay: reply?.isReplay ?? false,
    reply: reply?.text ?? '',
    ...(content === null ? {} : { sha256: sha256Of(content) }),
  });
  if (!reply) throw new Error(`${intent.path}: no answer in all the time there was`);
  return JSON.parse(reply.text);
}

interface Opened {
  readonly id: string;
  readonly disputeId: string;
  readonly step: number;
}

class Desk {
  readonly #name: string;
  readonly #chances: Chances;
  readonly #unionId: string;
  #count = 0;
  #matter: Opened | null = null;

  constructor(index: number, unionId: string) {
    this.#name = `d${index}`;
    this.#chances = chancesOf(Number(LOAD_SEED) + index);
    this.#unionId = unionId;
  }

  async work(): Promise<void> {
    while (!isStopping) {
      const matter = this.#matter;
      if (!matter) await this.#tell();
      else if (this.#chances.below(3) > 0) await this.#act(matter);
      else if (this.#chances.below(2) === 0) await this.#upload(matter);
      else await this.#keepDraft();
    }
  }

  #mark(): string {
    this.#count += 1;
    return `${this.#name}-${String(this.#count).padStart(6, '0')}`;
  }

  async #tell(): Promise<void> {
    const mark = this.#mark();
    const phone = `139${String(10_000_000 + this.#chances.below(80_000_000))}`;
    const told = (await write({
      kind: 'contact',
      who: 'kunshan-receptionist',
      method: 'POST',
      path: '/api/contacts',
      json: contactBody(this.#unionId, mark, phone),
      mark,
    })) as { disputeId: string; matters?: readonly { id: string }[] }; // a refusal is in the journal, and has no matters
    const [opened] = told.matters ?? [];
    if (!opened) throw new Error(`a contact was refused: ${JSON.stringify(told)}`);
    this.#matter = { id: opened.id, disputeId: told.disputeId, step: 0 };
  }

  async #act(matter: Opened): Promise<void> {
    const step = steps[matter.step];
    if (!step) {
      this.#matter = null;
      return;
    }
    const { who, act, input } = step;
    const matterNow = await read<{ revision: number; dispute: { revision: number } }>(who, `/api/matters/${matter.id}`);
    const json = { revision: matterNow.revision, disputeRevision: matterNow.dispute.revision, input };
    const path = `/api/aid-applications/${matter.id}/${act}`;
    await write({ kind: 'act', who, method: 'POST', path, json, mark: this.#mark() });
    this.#matter = { ...matter, step: matter.step + 1 };
  }

  async #upload({ disputeId }: Opened): Promise<void> {
    const mark = this.#mark();
    const content = Buffer.from(`${mark}\n${'六月工资四千元。\n'.repeat(1 + this.#chances.below(8_000))}`);
    const path = `/api/disputes/${disputeId}/evidence`;
    const file = { name: `${mark}.txt`, content };
    await write({ kind: 'upload', who: 'kunshan-receptionist', method: 'POST', path, file, mark });
  }

  async #keepDraft(): Promise<void> {
    const mark = this.#mark();
    const json = { content: { mark, story: '填到一半' } };
    const path = `/api/drafts/kills.${this.#name}`;
    await write({ kind: 'draft', who: 'kunshan-receptionist', method: 'PUT', path, json, mark });
  }
}

async function main(): Promise<void> {
  for (const person of people) await signIn(person);
  const session = await read<{ posts: readonly { unionId: string }[] }>('kunshan-receptionist', '/api/session');
  const unionId = session.posts[0]?.unionId ?? '';
  process.once('message', () => (isStopping = true));
  process.once('disconnect', () => process.exit(1));
  process.send?.('working');
  const desks = Array.from({ length: Number(LOAD_DESKS) }, (_, index) => new Desk(index, unionId));
  await Promise.all(desks.map((desk) => desk.work()));
  journal.close();
  process.exit(0);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
