/** Whether an answer is one which a hostile request may get: refused or done, at once, and telling nothing of the inside. */
import type { Attack } from './attack.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>;
  readonly body: string;
  /** @unit ms */
  readonly took: number;
}

/** @unit ms */
export const LONGEST = 5_000;

const traces = /\n\s+at .+:\d+:\d+|node_modules|\/(?:tmp|home|root|usr|work)\/|\.ts:\d+|root:x:0:/;
/** Words of libraries, of the database and of the language; people are told in Chinese what to do. */
const inside =
  /FST_|ERR_|ECONN|ENOENT|EACCES|\b(?:zod|fastify|kysely|postgres|busboy|undici|TypeError|RangeError|SyntaxError|undefined|Invalid|expected|received|violates|constraint|relation|syntax|select|insert|column)\b|[a-z]+_(?:id|at|on|key|fkey|check|pkey|fen)\b/i;
const CHINESE = /[\u4e00-\u9fff]/;

/** A sentence for each thing that is not as promised. */
export function judge({ method, url }: Attack, { status, headers, body }: Answer): readonly string[] {
  const isApi = url.startsWith('/api/');
  const isDescription = url.startsWith('/api/docs') || url.startsWith('/api/openapi');
  return [
    ...(status >= 500 && status !== 503 ? [`答复${status}`] : []),
    ...(headers['x-content-type-options'] === 'nosniff' ? [] : ['缺少安全头']),
    ...(headers['x-powered-by'] || headers['server'] ? ['头里说了用什么做的'] : []),
    ...(isDescription ? [] : leaks(body)),
    ...(isApi && status >= 400 && method !== 'HEAD' ? problemFaults(headers, body) : []),
  ];
}

function leaks(body: string): readonly string[] {
  const [found] = traces.exec(body) ?? [];
  return found === undefined ? [] : [`正文里有内部痕迹：${found.trim().slice(0, 80)}`];
}

interface Problem {
  readonly title?: string;
  readonly detail?: string;
  readonly fields?: readonly { readonly message?: string }[];
}

/** Paths of fields are the sender's own words and are not looked at. */
function problemFaults(headers: Answer['headers'], body: string): readonly string[] {
  if (!String(headers['content-type']).includes('problem+json')) return ['拒绝不是 problem+json'];
  const { title = '', detail, fields = [] } = JSON.parse(body) as Problem;
  const told = [title, ...(detail === undefined ? [] : [detail]), ...fields.map(({ message = '' }) => message)];
  return told.flatMap((sentence) => [
    ...(CHINESE.test(sentence) ? [] : [`拒绝的话不是中文：${sentence.slice(0, 80)}`]),
    ...(inside.test(sentence) ? [`拒绝的话说到内部：${sentence.slice(0, 80)}`] : []),
  ]);
}
