/**
 * The least server that says the same to PostgreSQL: node's `http` and `pg`, no framework, no schema, no rights. For each
 * request it knows it says the recorded statements, session check and audit included, and answers with their rows as JSON.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type pg from 'pg';
import { createPool } from '@gongyuan/database/connect.ts';
import { canonical } from '../../../server/audit.ts';
import { tellParent } from './child.ts';
import type { Kept, Statement } from './recording.ts';

export interface Known {
  /** Method, address, cookie and body. */
  readonly key: string;
  readonly statements: readonly Statement[];
}

type Rows = readonly Readonly<Record<string, unknown>>[];

const [url = '', connections = '20', file = ''] = process.argv.slice(2);
const pool = createPool(url, { max: Number(connections) });
const known = new Map<string, readonly Statement[]>();

async function answer(statements: readonly Statement[]): Promise<string> {
  const isTransaction = statements.some(({ text }) => text === 'begin');
  const client = isTransaction ? await pool.connect() : pool;
  try {
    return JSON.stringify(await say(client, statements));
  } finally {
    if (client !== pool) (client as pg.PoolClient).release();
  }
}

async function say(client: pg.Pool | pg.ClientBase, statements: readonly Statement[]): Promise<readonly Rows[]> {
  const answers: Rows[] = [];
  let link: Link | undefined;
  for (const { text, name, values, content } of statements) {
    if (content && link) link = { ...link, hash: hashOf(link, content) };
    const given = values.map((value) => valueOf(value, answers, link));
    const { rows } = await client.query<Rows[number]>(name ? { name, text, values: given } : { text, values: given });
    answers.push(rows);
    if (text.startsWith('select') && text.includes('from "audit_head"')) link = linkTo(rows[0]);
  }
  return answers;
}

interface Link {
  readonly sequence: number;
  readonly previous: string;
  readonly hash: string;
}

const linkTo = (head: Rows[number] | undefined): Link => ({
  sequence: Number(head?.['sequence']) + 1,
  previous: String(head?.['hash']),
  hash: '',
});

const hashOf = ({ previous, sequence }: Link, content: Readonly<Record<string, unknown>>) =>
  createHash('sha256')
    .update(previous)
    .update(canonical({ ...content, sequence }))
    .digest('hex');

function valueOf(kept: Kept, answers: readonly Rows[], link: Link | undefined): unknown {
  if (Array.isArray(kept)) return kept.map((one: Kept) => valueOf(one, answers, link));
  if (kept === null || typeof kept !== 'object') return kept;
  if ('bytes' in kept) return Buffer.from(kept.bytes, 'base64');
  if ('instant' in kept) return new Date(kept.instant);
  if ('chain' in kept) return link?.[kept.chain];
  if ('from' in kept) return answers[kept.from[0]]?.[0]?.[kept.from[1]];
  return kept;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}

/** What was recorded since the last request of this kind. */
function learn(): void {
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') continue;
    const { key, statements } = JSON.parse(line) as Known; // written by the recording
    known.set(key, statements);
  }
}

const server = createServer((request, response) => {
  void bodyOf(request)
    .then(async (body) => {
      const statements = known.get(`${request.method} ${request.url} ${request.headers.cookie} ${body}`);
      if (!statements) return [404, '{}'] as const;
      return [200, await answer(statements)] as const;
    })
    .catch((error: unknown) => [500, String(error)] as const)
    .then(([status, text]) => {
      response.writeHead(status, {
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(text),
      });
      response.end(text);
    });
});
tellParent(server, learn);
