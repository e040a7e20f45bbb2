/** How the service of a paper stands: each sending once, with its receipt where one came later. */
import type { z } from 'zod';
import type { DocumentOut } from './matter.ts';

type Paper = z.infer<typeof DocumentOut>;
export type Service = Paper['services'][number];

const sameSending = (one: Service, other: Service) =>
  one.method === other.method && one.servedOn === other.servedOn && one.recipient === other.recipient;

/** A receipt is a row of its own; the sending it belongs to is not told twice. */
export function sendings(services: readonly Service[]): readonly Service[] {
  return services.filter(
    (service) =>
      service.receivedOn !== null ||
      !services.some((other) => other.receivedOn !== null && sameSending(service, other)),
  );
}

/** The sending that still waits for its receipt. */
export function awaitingReceipt(paper: Pick<Paper, 'services'>): Service | undefined {
  return sendings(paper.services).findLast((service) => service.receivedOn === null);
}

/** Papers which stay in the house are served on nobody. */
export const staysHere = (paper: Pick<Paper, 'addressee'>): boolean => paper.addressee === '存档';
