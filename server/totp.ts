/** Codes that change each half minute, RFC 6238: what is asked of an authenticator, and nothing about who asks. */
import { Secret, TOTP } from 'otpauth';

/** @unit ms */
const PERIOD = 30_000;
/** A telephone's clock may be one step early or late. */
const WINDOW = 1;
const ISSUER = '工援';

/** Twenty bytes in base32, as the RFC advises and every authenticator takes them. */
export function newSecret(): string {
  return new Secret({ size: 20 }).base32;
}

export function stepAt(at: Date): number {
  return Math.floor(at.getTime() / PERIOD);
}

export function codeOf(secret: string, step: number): string {
  return totpOf(secret).generate({ timestamp: step * PERIOD });
}

/** The step whose code this is, if it is one of the present, the last or the next; null for anything else. */
export function stepOf(secret: string, code: string, at: Date): number | null {
  // The library compares bytes and takes no others.
  if (!/^\d{6}$/.test(code)) return null;
  const delta = totpOf(secret).validate({ token: code, timestamp: at.getTime(), window: WINDOW });
  return delta === null ? null : stepAt(at) + delta;
}

/** The newest step whose code is accepted now. */
export function lastStepAt(at: Date): number {
  return stepAt(at) + WINDOW;
}

/** What an authenticator reads from the picture. */
export function uriOf(secret: string, username: string): string {
  return new TOTP({ issuer: ISSUER, label: username, secret: Secret.fromBase32(secret) }).toString();
}

/** The library's defaults are the RFC's: SHA-1, six digits, half a minute; authenticators of old telephones know no other. */
const totpOf = (secret: string) => new TOTP({ secret: Secret.fromBase32(secret) });
