/** The unions and staff a replay needs, through the administration API; a second run finds them and uses them again. */
import { randomBytes } from 'node:crypto';
import type { Case } from './cases.ts';
import { signIn } from './client.ts';
import type { Server, Session } from './client.ts';
import { provinceCodes } from './province-codes.ts';

export interface Union {
  readonly id: string;
  readonly name: string;
  readonly level: string;
  readonly parentId: string | null;
  readonly divisionCode: string | null;
  readonly isGuest: boolean;
}
export type Role = 'receptionist' | 'reviewer' | 'director' | 'handler' | 'hotline';
/** Where staff are employed; the rest of what is known of it does not matter there. */
export type Office = Pick<Union, 'id'>;

export interface Staffing {
  unionFor(place: Case['place']): Promise<Union>;
  as(union: Office, role: Role): Promise<Session>;
  /** Entry in the register of the union's handler. */
  handlerOf(union: Office): Promise<string>;
}

interface Page<T> {
  readonly rows: readonly T[];
  readonly next: string | null;
}
interface Staff {
  readonly id: string;
  readonly username: string;
  readonly posts: readonly { readonly role: string; readonly unionId: string; readonly toOn: string | null }[];
}
interface Handler {
  readonly id: string;
  readonly staffId: string | null;
  readonly agreements: readonly { readonly unionId: string }[];
}

const roleNames: Readonly<Record<Role, string>> = {
  receptionist: '回放受理人',
  reviewer: '回放审核人',
  director: '回放负责人',
  handler: '回放承办人',
  hotline: '回放接线员',
};

/** Remembers what was asked once, so that a case costs no more than its own requests. */
function once<K, V>(work: (key: K) => Promise<V>, keyOf: (key: K) => string): (key: K) => Promise<V> {
  const known = new Map<string, Promise<V>>();
  return (key) => {
    const found = known.get(keyOf(key)) ?? work(key);
    known.set(keyOf(key), found);
    found.catch(() => known.delete(keyOf(key)));
    return found;
  };
}

export async function staffingOf(server: Server, admin: Session, security: () => Promise<Session>): Promise<Staffing> {
  const { today, posts } = await admin.get<{ today: string; posts: { unionId: string; unionName: string }[] }>(
    '/api/session',
  );
  const home = posts[0];
  if (!home) throw new Error('管理员没有岗位，不能建立所需的工会和人员。');
  const asSecurity = once(security, () => 'one');
  const staffed = once(
    ({ union, role }: { union: Office; role: Role }) =>
      employ({ server, admin, security: asSecurity, today }, union, role),
    ({ union, role }) => `${union.id} ${role}`,
  );
  return {
    unionFor: once(
      (place) => findOrCreate(admin, place, home.unionName),
      (place) => JSON.stringify(place ?? null),
    ),
    as: async (union, role) => (await staffed({ union, role })).session,
    handlerOf: once(
      async (union: Office) => register(admin, union, (await staffed({ union, role: 'handler' })).staffId, today),
      ({ id }) => id,
    ),
  };
}

/** The lowest union of the place; what is missing outside the province is registered as guests, from the province down. */
async function findOrCreate(admin: Session, place: Case['place'], home: string): Promise<Union> {
  const { province, city, county } = place ?? { province: null, city: null, county: null };
  const top = province ?? city;
  const root =
    (await named(admin, top ? `${top}总工会` : home, 'province', null)) ??
    (top ? await createGuest(admin, top, 'province', null) : undefined);
  if (!root) throw new Error(`没有找到${home}。`);
  let union = root;
  if (city && city !== top)
    union = (await named(admin, `${city}总工会`, 'city', union)) ?? (await createBelow(admin, city, 'city', union));
  if (county)
    union =
      (await named(admin, `${county}总工会`, 'county', union)) ??
      (await createBelow(admin, inCity(city, county, union), 'county', union));
  return union;
}

/** A district is called by its city: 汕头市金平区; those of a municipality and county-level cities stand alone. */
const inCity = (city: string | null, county: string, { level }: Union) =>
  level === 'city' && county.endsWith('区') ? `${city ?? ''}${county}` : county;

/** Below a parent a district's union is called by its city too, so the end of the name decides. */
async function named(admin: Session, name: string, level: string, parent: Union | null): Promise<Union | undefined> {
  const below = parent ? `&parentId=${parent.id}` : '';
  const { rows } = await admin.get<Page<Union>>(
    `/api/unions?limit=100&level=${level}&q=${encodeURIComponent(name)}${below}`,
  );
  return rows.find((row) => (parent ? row.name.endsWith(name) : row.name === name));
}

function createBelow(admin: Session, area: string, level: 'city' | 'county', parent: Union): Promise<Union> {
  if (!parent.isGuest) throw new Error(`${parent.name}之下没有${area}总工会，请先登记。`);
  return createGuest(admin, area, level, parent);
}

async function createGuest(
  admin: Session,
  area: string,
  level: 'province' | 'city' | 'county',
  parent: Union | null,
): Promise<Union> {
  const name = `${area}总工会`;
  const divisionCode = level === 'province' ? provinceCodes[area.slice(0, 2)] : null;
  if (divisionCode === undefined) throw new Error(`不认识的省份：${area}。`);
  const form = { name, shortName: area.slice(0, 20), level, parentId: parent?.id ?? null, divisionCode, isGuest: true };
  const { id } = await admin.post<{ id: string }>('/api/unions', form);
  return { id, name, level, parentId: form.parentId, divisionCode, isGuest: true };
}

interface Employer {
  readonly server: Server;
  readonly admin: Session;
  readonly security: (ask: void) => Promise<Session>;
  readonly today: string;
}

/** An account with one post at the union, its password and its authenticator made anew for this run. */
async function employ(
  { server, admin, security, today }: Employer,
  union: Office,
  role: Role,
): Promise<{ session: Session; staffId: string }> {
  const username = `replay-${union.id.slice(-12)}-${role}`;
  const password = randomBytes(18).toString('base64url');
  const { rows } = await admin.get<Page<Staff>>(`/api/staff?limit=100&q=${username}`);
  const known = rows.find((row) => row.username === username);
  if (known) await admin.put(`/api/staff/${known.id}/password`, { password });
  if (known && role === 'director') await (await security()).delete(`/api/staff/${known.id}/second-factor`);
  const staffId =
    known?.id ?? (await admin.post<{ id: string }>('/api/staff', { username, name: roleNames[role], password })).id;
  const isPosted = known?.posts.some(
    (post) => post.role === role && post.unionId === union.id && (post.toOn === null || post.toOn >= today),
  );
  if (!isPosted) await admin.post('/api/posts', { staffId, unionId: union.id, role, fromOn: today });
  return { session: await signIn(server, username, password), staffId };
}

/** An entry in the register, and an agreement with the union. */
async function register(admin: Session, union: Office, staffId: string, today: string): Promise<string> {
  const { rows } = await admin.get<Page<Handler>>(
    `/api/handlers?limit=100&unionId=${union.id}&q=${encodeURIComponent(roleNames.handler)}`,
  );
  const known = rows.find((row) => row.staffId === staffId);
  if (known) return known.id;
  const form = { staffId, name: roleNames.handler, kind: 'union_staff', maxOpenCases: 200 };
  const { id } = await admin.post<{ id: string }>('/api/handlers', form);
  await admin.post(`/api/handlers/${id}/agreements`, { unionId: union.id, fromOn: today });
  return id;
}
