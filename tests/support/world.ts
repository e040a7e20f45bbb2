/** Where every request that writes is sent, and how one is told. */
import type { InjectOptions } from 'fastify';
import type { Persona, TestApp } from './app.ts';
import type { FileOfKunshan } from './file-of-kunshan.ts';
import { openFileOfKunshan } from './file-of-kunshan.ts';
import type { Hotline } from './hotline.ts';
import { openHotline } from './hotline.ts';
import { tellJi } from './stories.ts';
import { Visitor, signInByPhone } from './visitor.ts';

/** Where all of them are sent: one file of Kunshan, its people, and whoever else is asked for. */
export interface World {
  readonly app: TestApp;
  readonly file: FileOfKunshan;
  readonly hotline: Hotline;
  /** The worker of that file, signed in by phone. */
  readonly worker: Visitor;
  readonly clerk: Persona;
  readonly director: Persona;
  readonly admin: Persona;
  /** A number that no other request of this run has had. */
  readonly next: () => number;
}

export interface Sent extends Pick<InjectOptions, 'url' | 'headers' | 'payload'> {
  readonly cookie: string;
}

/** Makes what must be there first; the request itself is sent as often as it takes. */
export type Write = (world: World) => Promise<Sent>;

export async function openWorld(app: TestApp): Promise<World> {
  const file = await openFileOfKunshan(app);
  const hotline = await openHotline(app);
  const worker = new Visitor(app, new Map(), '10.9.0.1');
  await signInByPhone(app, worker, '13912345678');
  let count = 0;
  const [clerk, director, admin] = await Promise.all([
    app.as('kunshan-receptionist'),
    app.as('kunshan-director'),
    app.as('admin'),
  ]);
  const next = () => (count += 1);
  return { app, file, hotline, worker, clerk, director, admin, next };
}

export const json = (who: Pick<Persona, 'cookie'>, url: string, payload: object = {}): Sent => ({
  cookie: who.cookie,
  url,
  payload,
});

export const cookiesOf = (visitor: Visitor): string =>
  [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ');

/** A story of its own: what is done to it concerns nothing else. */
export const told = ({ clerk }: Pick<World, 'clerk'>, more: object = {}) => tellJi(clerk, more);
