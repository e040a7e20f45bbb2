/** Talks to the server: problems become typed errors; what the person at the screen can give is asked for, and the request goes on. */
import { intentOf } from './intent.ts';
import type { Problem } from './wire.ts';

export class ApiError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.detail ? `${problem.title}${problem.detail}` : problem.title);
    this.problem = problem;
  }
}

interface Sent {
  readonly body?: unknown;
  readonly form?: FormData;
  /** Of a form that knows its submission; else the intent has its own. Null: a repetition does no harm. */
  readonly key?: string | null;
  readonly signal?: AbortSignal;
  /** The caller handles a missing session itself. */
  readonly quiet?: boolean;
}

/** What a request may lack and the person at the screen can give: a session, or a recent code. */
export type Lacking = 'session' | 'code';
type Ask = () => Promise<boolean>;
const askers: Record<Lacking, Ask | null> = { session: null, code: null };
/** A dialog registers itself here; `true` means that what was lacking is there and the request goes on. */
export function onLacking(what: Lacking, ask: Ask | null): void {
  askers[what] = ask;
}

const lacking: Readonly<Record<string, Lacking>> = {
  not_signed_in: 'session',
  second_step_needed: 'session',
  fresh_code_needed: 'code',
};

async function isGiven({ code }: Problem): Promise<boolean> {
  const asking = lacking[code] && askers[lacking[code]];
  return asking ? asking() : false;
}

const offline = {
  type: '/problems/offline',
  title: '连接不上服务器，已填写的内容还在；请检查网络后重试。',
  status: 0,
  code: 'offline',
};

/** What a failed answer says; an answer which is not ours is told as a fault. */
async function problemOf(response: Response): Promise<Problem> {
  const told: unknown = await response.json().catch(() => null);
  if (typeof told === 'object' && told !== null && 'title' in told) return told as Problem; // our server's problem, RFC 9457
  return { type: '/problems/fault', title: '服务器没有正常应答，请稍后重试。', status: response.status, code: 'fault' };
}

/** What was asked and not answered is asked again under its key: two more times, after these pauses. @unit ms */
const PAUSES = [1_000, 3_000];

const isUnsettled = ({ problem: { code, status } }: ApiError) =>
  code === 'in_progress' || code === 'offline' || status >= 500;

/** What is said at the door is a password or a code: said once, and remembered nowhere. */
const DOOR = /^\/api\/(session|setup)\b/;

/** The answer to an intent, which the server takes once however often it has to be sent. */
async function ask(method: string, path: string, sent: Sent): Promise<Response> {
  if (method === 'GET' || sent.key === null || DOOR.test(path)) return askOnce(method, path, sent);
  const intent = intentOf(method, path, sent.form ?? sent.body);
  const keyed = { ...sent, key: sent.key ?? intent.key };
  for (let tried = 0; ; tried += 1) {
    try {
      const response = await askOnce(method, path, keyed);
      intent.settle();
      return response;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (!isUnsettled(error)) intent.settle();
      const pause = PAUSES[tried];
      if (pause === undefined || !['offline', 'in_progress'].includes(error.problem.code)) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

async function askOnce(method: string, path: string, sent: Sent): Promise<Response> {
  const { body, form, key, signal, quiet } = sent;
  const headers: Record<string, string> = { accept: '*/*' };
  if (body !== undefined) headers['content-type'] = 'application/json';
  if (key) headers['idempotency-key'] = key;
  const response = await fetch(path, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(form ? { body: form } : {}),
    ...(signal ? { signal } : {}),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new ApiError(offline);
  });
  if (response.ok) return response;
  const problem = await problemOf(response);
  if (!quiet && (await isGiven(problem))) return askOnce(method, path, sent);
  throw new ApiError(problem);
}

export async function call<T>(method: string, path: string, sent: Sent = {}): Promise<T> {
  const response = await ask(method, path, sent);
  return (response.status === 204 ? null : await response.json()) as T; // the wire schemas are the server's promise
}

export const get = <T>(path: string, sent?: Sent): Promise<T> => call<T>('GET', path, sent);
export const post = <T>(path: string, body: unknown, sent?: Sent): Promise<T> =>
  call<T>('POST', path, { ...sent, body });
export const put = <T>(path: string, body: unknown, sent?: Sent): Promise<T> => call<T>('PUT', path, { ...sent, body });

/** A question whose words do not belong into an address; nothing is recorded by it. */
export const question = <T>(path: string, body: unknown, signal?: AbortSignal): Promise<T> =>
  call<T>('POST', path, { body, key: null, ...(signal ? { signal } : {}) });

/** Keeps what is being typed; the next save replaces it, so one that is lost needs no second try. */
export const keepDraft = (path: string, content: unknown): Promise<unknown> =>
  call('PUT', path, { body: { content }, key: null });

/** A file made of what is sent, with the name the server gives it. */
export async function postForFile(
  path: string,
  body: unknown,
): Promise<{ readonly name: string; readonly file: Blob }> {
  const response = await ask('POST', path, { body });
  return { name: nameIn(response.headers.get('content-disposition')), file: await response.blob() };
}

/** The name in its percent-encoded form, which alone can be Chinese. */
function nameIn(disposition: string | null): string {
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(disposition ?? '')?.[1];
  return encoded ? decodeURIComponent(encoded) : 'document.docx';
}

/** A query string without what is empty. */
export function query(values: Readonly<Record<string, string | number | boolean | null | undefined>>): string {
  const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return given.length === 0 ? '' : `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`;
}

/** Sends a file and tells how far it is: fetch does not report upload progress. */
export async function upload<T>(path: string, form: FormData, onProgress: (share: number) => void): Promise<T> {
  const intent = intentOf('POST', path, form);
  try {
    const told = await sendFile<T>(path, form, intent.key, onProgress);
    intent.settle();
    return told;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (await isGiven(error.problem)) return upload(path, form, onProgress);
    // Whoever then sends the same file again sends it under the same key, and it is there once.
    if (!isUnsettled(error)) intent.settle();
    throw error;
  }
}

function sendFile<T>(path: string, form: FormData, key: string, onProgress: (share: number) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.setRequestHeader('idempotency-key', key);
    request.responseType = 'json';
    request.upload.onprogress = (event) => onProgress(event.total > 0 ? event.loaded / event.total : 0);
    request.onerror = () => reject(new ApiError(offline));
    request.onload = () => {
      const told: unknown = request.response;
      if (request.status < 300)
        resolve(told as T); // the wire schemas are the server's promise
      else reject(new ApiError((told ?? { ...offline, title: '上传没有完成，请重试。' }) as Problem)); // our server's problem
    };
    request.send(form);
  });
}
