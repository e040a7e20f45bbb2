/** One key for one submission: the same content sent again keeps it, changed content gets a new one. */
import { useRef } from 'react';

/** `crypto.randomUUID` is missing where the desk is reached without TLS, as in some office networks. */
const freshKey = () =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

export function useSubmitKey(): (body: unknown) => string {
  const last = useRef({ told: '', key: '' });
  return (body) => {
    const told = JSON.stringify(body);
    if (last.current.told !== told) last.current = { told, key: freshKey() };
    return last.current.key;
  };
}
