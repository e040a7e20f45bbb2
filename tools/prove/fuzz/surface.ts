/** Where the product can be reached: its own OpenAPI document, and the forms of the portal, which are no API. */
import { procedures } from '@gongyuan/procedures/index.ts';
import { z } from 'zod';

/** JSON Schema, as far as samples are made from it. */
export interface Shape {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly allOf?: readonly Shape[];
  readonly items?: Shape;
  readonly minItems?: number;
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
}

export interface Endpoint {
  readonly method: string;
  /** With `{id}` where something stands for it. */
  readonly path: string;
  readonly query: Readonly<Record<string, Shape>>;
  readonly body: Shape | null;
  readonly takes: 'json' | 'files' | 'form' | 'nothing';
}

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema: Shape }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: Shape }>> };
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

/** The input of an act is its own form; the document says only that there is one. */
const forms = new Map(
  procedures.flatMap((procedure) =>
    Object.entries(procedure.acts).map(([name, act]): [string, Shape] => [
      `/api/${procedure.path}/{id}/${name}`,
      z.toJSONSchema(act.form, { io: 'input', unrepresentable: 'any' }) as Shape,
    ]),
  ),
);

export function endpointsOf(document: unknown): readonly Endpoint[] {
  return Object.entries((document as Document).paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => endpointOf(method.toUpperCase(), path, operation)),
  );
}

function endpointOf(method: string, path: string, operation: Operation): Endpoint {
  const query = (operation.parameters ?? []).filter((parameter) => parameter.in === 'query');
  const content = operation.requestBody?.content ?? {};
  const schema = content['application/json']?.schema ?? null;
  const form = forms.get(path);
  const body = schema && form ? { ...schema, properties: { ...schema.properties, input: form } } : schema;
  const takesFiles = 'multipart/form-data' in content || FILES.has(`${method} ${path}`);
  return {
    method,
    path,
    query: Object.fromEntries(query.map(({ name, schema: shape }) => [name, shape])),
    body,
    takes: body ? 'json' : takesFiles ? 'files' : 'nothing',
  };
}

/** Files come in the body as they are, so that no schema describes them. */
const FILES = new Set(['POST /api/disputes/{id}/evidence', 'POST /api/lists', 'POST /api/templates/{kind}']);

const page = (path: string, ...query: readonly string[]): Endpoint => ({
  method: 'GET',
  path,
  query: Object.fromEntries(query.map((name) => [name, { type: 'string' }])),
  body: null,
  takes: 'nothing',
});
const form = (path: string): Endpoint => ({ method: 'POST', path, query: {}, body: null, takes: 'form' });
const files = (path: string): Endpoint => ({ ...form(path), takes: 'files' });

/** Those of people without an account; a test compares them with the server's routes. */
export const portal: readonly Endpoint[] = [
  page('/'),
  page('/healthz'),
  page('/conditions', 'who', 'cause', 'income'),
  page('/bodies', 'q', 'city'),
  page('/bodies/{id}'),
  page('/bodies/{id}/poster', 'text'),
  page('/poster.css'),
  page('/portal.css'),
  page('/portal/{file}'),
  page('/blank'),
  page('/finished'),
  page('/ask', 'wrong'),
  page('/ask/{step}', 'from', 'wrong', 'find', 'q'),
  page('/ask/check', 'again'),
  page('/ask/done', 'again'),
  page('/reckon'),
  page('/reckon/{code}', 'from'),
  page('/reckon/result'),
  page('/reckon/paper', 'kind'),
  page('/sign-in', 'next', 'wrong'),
  page('/sign-in/{id}', 'next', 'wrong'),
  page('/demo/outbox', 'phone'),
  page('/my', 'done'),
  page('/my/readers'),
  page('/my/{matterId}', 'done'),
  page('/my/{matterId}/readers'),
  page('/my/{matterId}/papers/{documentId}'),
  page('/my/{matterId}/{act}'),
  form('/view'),
  form('/leave'),
  form('/finish'),
  form('/ask'),
  form('/ask/resume'),
  form('/ask/{step}'),
  form('/ask/{step}/save'),
  form('/ask/submit'),
  files('/ask/files'),
  form('/ask/files/remove'),
  form('/reckon'),
  form('/reckon/{code}'),
  form('/reckon/ask'),
  form('/sign-in'),
  form('/sign-in/{id}'),
  form('/sign-out'),
  form('/my/drafts/{draftId}'),
  form('/my/texts'),
  form('/my/{matterId}/message'),
  files('/my/{matterId}/files'),
  form('/my/{matterId}/{act}'),
];
