// What reaches the server when the line breaks: the same intent under the same key, until it is known how it ended.
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ApiError, keepDraft, post, put, question } from './api.ts';

let server: http.Server;
let at: string;
let keys: (string | undefined)[];
let answers: ((response: http.ServerResponse) => void)[];

const cut = (response: http.ServerResponse) => void response.destroy();
const answer = (status: number, body: unknown) => (response: http.ServerResponse) =>
  void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
const refuse = (status: number, code: string) => answer(status, { type: '', title: code, status, code });

beforeAll(async () => {
  server = http.createServer((request, response) => {
    keys.push(request.headers['idempotency-key'] as string | undefined);
    request.resume().on('end', () => (answers.shift() ?? answer(200, { ok: true }))(response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  keys = [];
  answers = [];
});
afterAll(() => server.close());

describe('提交编号', () => {
  it('断了线或者还在办，自动再交，用的是同一编号', async () => {
    answers = [cut, refuse(409, 'in_progress')];
    expect(await post(`${at}/acts`, { a: 1 })).toEqual({ ok: true });
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
  });

  it('结果不明的，人再按一次还是同一编号；有了结果，再交就是另一次', async () => {
    answers = [refuse(500, 'fault')];
    await expect(post(`${at}/acts`, { b: 1 })).rejects.toBeInstanceOf(ApiError);
    await post(`${at}/acts`, { b: 1 });
    await post(`${at}/acts`, { b: 1 });
    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).not.toBe(keys[0]);
  });

  it('填错被退回，改好再交是另一次提交', async () => {
    answers = [refuse(422, 'bad_input')];
    await expect(put(`${at}/acts`, { c: 1 })).rejects.toBeInstanceOf(ApiError);
    await put(`${at}/acts`, { c: 2 });
    expect(new Set(keys).size).toBe(2);
  });

  it('表单自己的编号照用；查询和草稿不带编号', async () => {
    await post(`${at}/acts`, { d: 1 }, { key: 'of-the-form' });
    await question(`${at}/search`, { q: '吴' });
    await keepDraft(`${at}/drafts/x`, {});
    expect(keys).toEqual(['of-the-form', undefined, undefined]);
  });
});
