/**
 * Sends one request again and again, each time with the next of its statements failing, until it succeeds. Up to then
 * nothing may remain but the refusal; then exactly one record, however often it is sent once more.
 */
import { randomUUID } from 'node:crypto';
import type { InjectOptions } from 'fastify';
import type { TestApp } from './app.ts';
import type { Contents } from './contents.ts';
import { GREAT, changedTables, contentsOf } from './contents.ts';
import type { Choice, Fault, FaultKind, FaultyPool } from './faulty.ts';
import { isCommit } from './faulty.ts';
import type { Sent } from './world.ts';

/** How the last run goes: its commit is done and the answer lost, or the server ends it for the sake of another. */
export type Ending = 'lost' | 'deadlock' | 'serialization';

export interface Sweeping {
  /** What the n-th statement suffers. */
  readonly kind: FaultKind;
  readonly ending: Ending;
  /** Statements that only read need not fail one by one: what fails after them undoes no less. */
  readonly writesOnly: boolean;
  /** One in so many fails; the commit always does. */
  readonly stride: number;
  /** Which statement the server ends, of those that may be ended. */
  readonly seed: number;
}

export interface Swept {
  readonly runs: number;
  readonly statements: number;
  readonly findings: readonly string[];
}

interface Reply {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  readonly isReplay: boolean;
  /** Refused, or led back to the form with what is wrong. */
  readonly isRefused: boolean;
}

const chinese = /[\u4e00-\u9fff]/;
/** A rollback does not fail: what it would undo is gone with the connection. */
const isRollback = (statement: string) => /^rollback/i.test(statement);
const isRead = (statement: string) => /^\s*select\b(?!.*\b(pg_notify|pg_advisory))/is.test(statement);

export class Sweep {
  readonly #app: TestApp;
  readonly #faulty: FaultyPool;
  readonly #how: Sweeping;

  constructor(app: TestApp, faulty: FaultyPool, how: Sweeping) {
    this.#app = app;
    this.#faulty = faulty;
    this.#how = how;
  }

  async over(route: string, sent: Sent): Promise<Swept> {
    const request = new Request(this.#app, route, sent);
    const findings: string[] = [];
    const but = /\/(unions|bodies|villages|templates)/.test(route) ? [] : GREAT;
    const before = await this.#contents(but);
    let runs = 0;
    let place = 1 + (this.#how.seed % this.#how.stride);
    for (;;) {
      const { kind, writesOnly } = this.#how;
      let hasStruck = false;
      const strike: Choice = (at, statement) => {
        if (hasStruck || isRollback(statement) || (writesOnly && isRead(statement))) return null;
        if (at < place && !isCommit(statement)) return null;
        hasStruck = true;
        return kind;
      };
      const { result, faults, statements } = await this.#faulty.during(strike, () => request.send());
      runs += 1;
      const [fault] = faults;
      if (!fault) {
        findings.push(...successFaults(result), ...(await this.#repeated(request, result, but)));
        return { runs, statements: statements.length, findings };
      }
      findings.push(...refusalFaults(result, fault));
      if (!result.isRefused) return { runs, statements: statements.length, findings };
      place = fault.place + this.#how.stride;
      if (!isCommit(fault.statement)) continue;
      const left = changedTables(before, await this.#contents(but));
      if (left.length > 0) findings.push(`拒绝之后${left.join('、')}变了`);
      const ended = await this.#end(request, statements, but);
      return { runs: runs + ended.runs, statements: ended.statements, findings: [...findings, ...ended.findings] };
    }
  }

  #contents(but: readonly string[]): Promise<Contents> {
    return contentsOf(this.#app.database.ownerPool, but);
  }

  /** The statements up to the commit have all failed once: now it goes through, with a last trouble. */
  async #end(request: Request, known: readonly string[], but: readonly string[]): Promise<Swept> {
    const { ending } = this.#how;
    if (ending === 'lost') return this.#lose(request, but);
    const at = endable(known, this.#how.seed);
    const { result, faults, statements } = await this.#faulty.during(
      (place, statement) => (place === at && !isCommit(statement) ? ending : null),
      () => request.send(),
    );
    const [fault] = faults;
    const findings = successFaults(result).map((words) => `${fault ? `${inWords(fault)}：` : ''}${words}`);
    if (result.isRefused) return { runs: 1, statements: statements.length, findings };
    return {
      runs: 2,
      statements: statements.length,
      findings: [...findings, ...(await this.#repeated(request, result, but))],
    };
  }

  async #lose(request: Request, but: readonly string[]): Promise<Swept> {
    const { result, faults, statements } = await this.#faulty.during(
      (_, statement) => (isCommit(statement) ? 'lost' : null),
      () => request.send(),
    );
    const findings = faults[0] && result.isRefused ? [...refusalFaults(result, faults[0])] : [];
    const committed = await this.#contents(but);
    const retried = await request.send();
    // Who carries no key may be told that it has been done.
    const isTold = !request.hasKey && retried.status < 500;
    if (!isTold) findings.push(...successFaults(retried).map((words) => `答复丢失以后再交：${words}`));
    const more = request.hasKey ? changedTables(committed, await this.#contents(but)) : [];
    if (more.length > 0) findings.push(`答复丢失以后再交，${more.join('、')}又变了`);
    return { runs: 2, statements: statements.length, findings };
  }

  /** Sent once more under its key it answers the same and does nothing. */
  async #repeated(request: Request, first: Reply, but: readonly string[]): Promise<readonly string[]> {
    if (!request.hasKey || first.isRefused) return [];
    const before = await this.#contents(but);
    const again = await request.send();
    if (!again.isReplay) return first.status === again.status ? [] : [`同一编号再交，答复${again.status}`];
    const changed = changedTables(before, await this.#contents(but));
    if (changed.length > 0) return [`同一编号再交，${changed.join('、')}又变了`];
    return again.text === first.text ? [] : ['同一编号再交，答复不同'];
  }
}

/** Where no key is looked at: the door, and what is revealed once and not kept. */
const KEYLESS = /\/api\/session|\/(unmask|reveal)$/;

/** One request, the same each time. */
class Request {
  readonly hasKey: boolean;
  readonly #app: TestApp;
  readonly #options: InjectOptions;

  constructor(app: TestApp, route: string, { cookie, url, headers, payload }: Sent) {
    this.#app = app;
    this.hasKey = route.includes(' /api/') && cookie !== '' && !KEYLESS.test(route);
    this.#options = {
      method: route.split(' ')[0] as 'POST', // routes of the table
      url: url ?? '',
      headers: {
        ...headers,
        ...(cookie ? { cookie } : {}),
        ...(this.hasKey ? { 'idempotency-key': randomUUID() } : {}),
      },
      ...(payload === undefined ? {} : { payload }),
    };
  }

  async send(): Promise<Reply> {
    // Sent dozens of times in a second, which no limit is meant for.
    await this.#app.database.ownerPool.query('delete from rate_count; delete from telephony_signature');
    const reply = await this.#app.app.inject(this.#options);
    return {
      status: reply.statusCode,
      type: String(reply.headers['content-type'] ?? ''),
      text: reply.body,
      isReplay: reply.headers['idempotent-replay'] === 'true',
      isRefused: reply.statusCode >= 400 || String(reply.headers.location ?? '').includes('wrong='),
    };
  }
}

function successFaults({ status, text, isRefused }: Reply): readonly string[] {
  return isRefused ? [`没有办成：${status} ${text.slice(0, 200)}`] : [];
}

function refusalFaults({ status, type, text, isRefused }: Reply, fault: Fault): readonly string[] {
  if (!isRefused) return [`${inWords(fault)}，却答复${status}`];
  if (status < 400) return [];
  if (!type.includes('json')) return chinese.test(text) ? [] : [`${inWords(fault)}，页面没有中文`];
  const body = JSON.parse(text) as { status?: unknown; title?: unknown; code?: unknown };
  const isProblem = type.includes('problem+json') && body.status === status && chinese.test(String(body.title));
  return isProblem && typeof body.code === 'string'
    ? []
    : [`${inWords(fault)}，答复不是一个问题：${text.slice(0, 200)}`];
}

const inWords = ({ place, statement, kind }: Fault): string =>
  `第${place}句（${kind}）${statement.replaceAll(/\s+/g, ' ').slice(0, 80)}`;

/** Of the statements of the innermost transaction one that the server may end for the sake of another. */
function endable(statements: readonly string[], seed: number): number {
  const from = Math.max(
    statements.findIndex((one) => /^begin|^start transaction/i.test(one)),
    statements.findIndex((one) => /^savepoint/i.test(one)),
  );
  const release = statements.findIndex((one) => /^release/i.test(one));
  const to = release > from ? release : statements.findIndex(isCommit);
  // Under a key all is one transaction: only a part that is a transaction of its own is done again.
  if (from < 0 || (release < 0 && statements.some((one) => one.includes('insert into "idempotency"')))) return 0;
  const within = statements.map((_, index) => index).filter((index) => index > from && index < to);
  return (within[seed % Math.max(1, within.length)] ?? -2) + 1;
}
