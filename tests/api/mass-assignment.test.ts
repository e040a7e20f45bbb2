/** Nobody slips a field in: what a body may hold is a closed list, everywhere, and a privileged name in it is refused aloud. */
import { procedures } from '@gongyuan/procedures/index.ts';
import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Persona, TestApp } from '../support/app.ts';
import { openApp } from '../support/app.ts';
import type { FileOfKunshan } from '../support/file-of-kunshan.ts';
import { openFileOfKunshan } from '../support/file-of-kunshan.ts';
import { groups, rightsTable } from '../support/rights-table.ts';
import type { Group } from '../support/rights-table.ts';

/** JSON Schema, as far as it is walked here. */
interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: unknown;
  readonly type?: unknown;
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly allOf?: readonly Shape[];
}

/** Places at which an object takes keys beyond a closed list. */
function openPlaces(shape: Shape, place: string): readonly string[] {
  const isObject = shape.type === 'object' || shape.properties !== undefined;
  const inner = [
    ...Object.entries(shape.properties ?? {}).map(([key, value]) => [value, `${place}.${key}`] as const),
    ...[shape.anyOf, shape.oneOf, shape.allOf].flatMap((list) => (list ?? []).map((one) => [one, place] as const)),
    ...(shape.items ? [[shape.items, `${place}[]`] as const] : []),
  ];
  return [
    ...(isObject && shape.additionalProperties !== false ? [place] : []),
    ...inner.flatMap(([value, at]) => openPlaces(value, at)),
  ];
}

interface Operation {
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema: Shape }>> };
}

const acts = procedures.flatMap((procedure) =>
  Object.entries(procedure.acts).map(([name, act]) => ({ path: `/api/${procedure.path}/{id}/${name}`, act })),
);
/**
 * Read by their own closed list once it is known which: a start form, a paper's words; what only its writer gets back;
 * what browsers write, of which the known is taken and the rest dropped.
 */
const readElsewhere = [
  'post /api/policy-reports body',
  'post /api/policy-reports body.csp-report',
  'post /api/contacts body.lines[].form',
  'post /api/hotline/calls/{id}/contact body.lines[].form',
  'post /api/disputes/{id}/papers/{kind} body.fields',
  'post /api/disputes/{id}/papers/{kind}/preview body.fields',
  'put /api/drafts/{place} body.content',
  ...acts.map(({ path }) => `post ${path} body.input`),
];
/** Names which somebody would try. */
const privileged = {
  id: '00000000-0000-4000-8000-000000000001',
  role: 'administrator',
  isAdmin: true,
  staffId: '00000000-0000-4000-8000-000000000001',
  handlerId: '00000000-0000-4000-8000-000000000001',
  passwordHash: 'x',
  state: 'archived',
  lft: 1,
  rgt: 9,
  closedOn: '2026-11-21',
};

let app: TestApp;
let file: FileOfKunshan;
beforeAll(async () => {
  app = await openApp();
  file = await openFileOfKunshan(app);
}, 120_000);
afterAll(() => app.close());

/** Who gets furthest with it. */
async function entitled(route: string): Promise<Persona> {
  const answers = Object.entries(rightsTable[route]?.answers ?? {}) as [Group, number][]; // keys of groups
  const [group] = answers.toSorted(([, a], [, b]) => rank(a) - rank(b))[0] ?? (['stranger'] as const);
  const name = groups[group as Group][0];
  return name === 'stranger' ? app.stranger() : app.as(name);
}
/** A door that is closed hides what stands behind it. */
const rank = (status: number) => ([401, 403, 404].indexOf(status) === -1 ? 0 : 4 - [401, 403, 404].indexOf(status));

describe('SEC-049 多填的栏目', () => {
  it('公布的接口里，每个收正文、收参数的地方都只收写明的栏目', async () => {
    const { body } = await app.stranger().get('/api/openapi.json');
    const operations = Object.entries(body.paths as Record<string, Record<string, Operation>>).flatMap(
      ([path, methods]) =>
        Object.entries(methods).map(([method, operation]) => ({ name: `${method} ${path}`, operation })),
    );
    const open = operations.flatMap(({ name, operation }) =>
      Object.values(operation.requestBody?.content ?? {}).flatMap(({ schema }) => openPlaces(schema, `${name} body`)),
    );
    expect(operations.length).toBeGreaterThan(250);
    expect(open.toSorted()).toEqual(readElsewhere.toSorted());
  });

  it('每个环节的表单，从外到里都只收写明的栏目', () => {
    for (const { path, act } of acts) {
      // Read as the kernel reads it: the outermost is closed when the act is decided.
      const form = z.toJSONSchema(z.strictObject(act.form.shape), { io: 'input', unrepresentable: 'any' }) as Shape;
      expect(openPlaces(form, path), path).toEqual([]);
    }
  });

  it('带着特权栏目的，整个不收，并且逐栏说明', async () => {
    const { body: document } = await app.stranger().get('/api/openapi.json');
    const isAct = new Set(acts.map(({ path }) => path));
    const places = Object.entries(document.paths as Record<string, Record<string, Operation>>).flatMap(
      ([path, methods]) =>
        Object.entries(methods)
          .filter(([, { requestBody }]) => requestBody?.content?.['application/json'] && !isAct.has(path))
          .map(([method]) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`),
    );
    // An event of the exchange is not read before its signature is right, a browser's report has no rights to take.
    const others = ['POST /api/telephony/events', 'POST /api/policy-reports'];
    const tried = places.filter((route) => !others.includes(route));
    for (const route of tried) {
      const row = rightsTable[route];
      const [method] = route.split(' ') as [InjectOptions['method'] & string]; // the table names methods of HTTP only
      const who = await entitled(route);
      const body = (row?.body?.(file) ?? {}) as object;
      const own = Object.keys(body);
      const slipped = Object.fromEntries(Object.entries(privileged).filter(([key]) => !own.includes(key)));
      const reply = await who.call({ method, url: row?.url(file) ?? '', payload: { ...body, ...slipped } });
      expect([reply.status, reply.body.code], `${route} ${JSON.stringify(reply.body)}`).toEqual([422, 'bad_input']);
      const told = reply.body.fields.map((field: { path: string }) => field.path);
      expect(told, route).toEqual(expect.arrayContaining(['passwordHash', 'lft', 'isAdmin']));
    }
    expect(tried.length).toBeGreaterThan(55);
  }, 60_000);
});
