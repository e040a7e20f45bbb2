/** Hashing and checking of passwords: Argon2id with the parameters OWASP names as the least. */
import { hash, verify } from '@node-rs/argon2';

/** @unit KiB, passes, lanes */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export function hashPassword(password: string): Promise<string> {
  return hash(password, cost);
}

let decoy: Promise<string> | undefined;

/**
 * Whether the password fits. Without a hash (nobody has that name) the same work is done and the answer is no, so that
 * the time of an answer tells nobody which names exist.
 */
export async function checkPassword(passwordHash: string | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword('the password of nobody');
  const fits = await verify(passwordHash ?? (await decoy), password);
  return passwordHash !== undefined && fits;
}
