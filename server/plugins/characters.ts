/** Refuses text that no table can hold: the zero character and half a surrogate pair, wherever in the request they stand. */
import { problem } from '@gongyuan/kernel/problem.ts';
import type { FieldProblem } from '@gongyuan/kernel/problem.ts';
import type { FastifyInstance } from 'fastify';

const SENTENCE = '含有无法保存的字符，请删去后重新填写';
/** More places than these help nobody. */
const AT_MOST = 20;

const isHoldable = (text: string) => !text.includes('\u0000') && !/\p{Surrogate}/u.test(text);

/** Walked without recursion, for a request may be nested as deeply as its sender likes. */
export function unholdable(content: unknown): readonly FieldProblem[] {
  const found: FieldProblem[] = [];
  const waiting: { readonly path: string; readonly value: unknown }[] = [{ path: '', value: content }];
  for (let next = waiting.pop(); next && found.length < AT_MOST; next = waiting.pop()) {
    const { path, value } = next;
    if (typeof value === 'string' && !isHoldable(value)) found.push({ path, message: SENTENCE });
    if (value === null || typeof value !== 'object') continue;
    for (const [key, inner] of Object.entries(value)) {
      if (isHoldable(key)) waiting.push({ path: path === '' ? key : `${path}.${key}`, value: inner });
      else found.push({ path: path === '' ? '?' : path, message: SENTENCE });
    }
  }
  return found;
}

export function installCharacters(app: FastifyInstance): void {
  app.addHook('preValidation', async (request) => {
    const fields = [request.params, request.query, request.body].flatMap(unholdable);
    if (fields.length > 0) throw problem('bad_input', { fields });
  });
}
