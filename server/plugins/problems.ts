/** Everything that can go wrong leaves as one RFC 9457 problem with a Chinese sentence and, where it fits, the field. */
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { formatBasis } from '@gongyuan/law/basis.ts';
import { Problem, problem, problems } from '@gongyuan/kernel/problem.ts';
import type { FieldProblem, ProblemCode, Refusal } from '@gongyuan/kernel/problem.ts';
import { BROKEN_SEAL, alertBrokenSeal } from '../alerts.ts';
import { SealBroken } from '../sealing.ts';
import type { Services } from '../services.ts';
import type {
  FastifyError,
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  FastifySchemaValidationError,
} from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { bareHeaders, dress } from './headers.ts';

/** Names of database constraints that people can run into, and what each means to them. */
const constraints: Readonly<Record<string, ProblemCode>> = {
  staff_username_key: 'duplicate',
  handler_staff_id_key: 'duplicate',
  aid_handler_staff_id_key: 'duplicate',
  union_parameter_union_id_code_from_on_key: 'duplicate',
  document_word_union_id_document_kind_from_on_key: 'duplicate',
  claim_once: 'duplicate',
  post_administrations_apart: 'posts_apart',
  take_over_open: 'already_taken_over',
  action_matter_revision: 'stale_revision',
};

export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: ProblemCode;
  readonly detail?: string;
  readonly basis?: string;
  readonly fields?: readonly FieldProblem[];
  readonly changed?: unknown;
  readonly requestId?: string;
}

/** The wire form of a refusal. */
export function problemBody(refusal: Refusal, requestId?: string): ProblemBody {
  const { status, title } = problems[refusal.code];
  return {
    type: `/problems/${refusal.code}`,
    title,
    status,
    code: refusal.code,
    ...(refusal.detail ? { detail: refusal.detail } : {}),
    ...(refusal.basis ? { basis: formatBasis(refusal.basis) } : {}),
    ...(refusal.fields ? { fields: refusal.fields } : {}),
    ...(refusal.changed === undefined ? {} : { changed: refusal.changed }),
    ...(refusal.code === 'fault' && requestId ? { requestId } : {}),
  };
}

/** A field nobody knows is told at its own name, not at the form that holds it. */
function fieldsOf(issue: FastifySchemaValidationError): readonly FieldProblem[] {
  const path = issue.instancePath.replace(/^\//, '').replaceAll('/', '.');
  const { keys } = issue.params;
  const message = issue.message ?? '填写有误';
  if (!Array.isArray(keys)) return [{ path, message }];
  return keys.map((key) => ({ path: path === '' ? String(key) : `${path}.${String(key)}`, message }));
}

/** What the reader of uploads says of a body that ends too early or is none; it gives no codes. */
const BROKEN_UPLOAD =
  /unexpected end of multipart|malformed part|boundary not found|(?:malformed|unsupported|missing) content.type/i;
export const isBrokenUpload = (error: unknown): boolean => error instanceof Error && BROKEN_UPLOAD.test(error.message);

function refusalOf(error: unknown): Refusal | null {
  if (error instanceof Problem) return error.refusal;
  if (hasZodFastifySchemaValidationErrors(error)) {
    const fields = error.validation.flatMap(fieldsOf);
    return { code: 'bad_input', fields };
  }
  const { code, statusCode, constraint } = error as FastifyError & { constraint?: string }; // read as one; absent parts stay undefined
  if (constraint && constraints[constraint]) return { code: constraints[constraint] };
  if (code === 'FST_REQ_FILE_TOO_LARGE' || code === 'FST_ERR_CTP_BODY_TOO_LARGE') return { code: 'file_too_large' };
  if (isBrokenUpload(error)) return { code: 'bad_request', detail: '文件没有传完整，请重新选择文件再上传。' };
  if (statusCode === 429) return { code: 'too_many_requests' };
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) return { code: 'bad_request' };
  return null;
}

/** When it is worth asking again. @unit seconds */
const waits: Partial<Readonly<Record<ProblemCode, number>>> = { in_progress: 1 };
const TYPE = 'application/problem+json; charset=utf-8';

function send(reply: FastifyReply, refusal: Refusal, request: FastifyRequest): FastifyReply {
  const wait = waits[refusal.code];
  if (wait !== undefined) reply.header('retry-after', wait);
  return reply
    .status(problems[refusal.code].status)
    .type(TYPE)
    .serializer((body: unknown) => JSON.stringify(body))
    .send(problemBody(refusal, request.id));
}

export function installProblems(app: FastifyInstance, services: Services): void {
  app.setErrorHandler(async (error, request, reply) => {
    const refusal = refusalOf(error);
    if (error instanceof SealBroken) {
      request.log.error({ err: error }, 'seal broken');
      await alertBrokenSeal(services, error);
      return send(reply, { code: 'fault', detail: BROKEN_SEAL }, request);
    }
    if (!refusal) request.log.error({ err: error }, 'fault');
    return send(reply, refusal ?? { code: 'fault' }, request);
  });
  app.setNotFoundHandler((request, reply) => send(reply, problem('not_found').refusal, request));
}

/** An address that cannot be read reaches no route and no hook. */
export function tellUnroutable(_error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  dress(request, reply);
  void send(reply, problem('bad_request').refusal, request);
}

const ofTheWire: Readonly<Record<string, ProblemCode>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 'too_slow',
  HPE_HEADER_OVERFLOW: 'header_too_large',
};

/** What is no HTTP, or too much or too slow to become a request, gets the same kind of answer, written by hand. */
export function tellOnWire(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const refusal = { code: ofTheWire[error.code ?? ''] ?? 'bad_request' } as const;
  const { status } = problems[refusal.code];
  const body = Buffer.from(JSON.stringify(problemBody(refusal)));
  const headers = { ...bareHeaders, 'content-type': TYPE, 'content-length': body.length, connection: 'close' };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  if (socket.writable)
    socket.write(
      Buffer.concat([Buffer.from([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', ''].join('\r\n')), body]),
    );
  socket.destroy();
}
