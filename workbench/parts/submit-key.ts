/** One key for one submission: the same content sent again keeps it, changed content gets a new one. */
import { useRef } from 'react';
import { freshKey } from '../intent.ts';

export function useSubmitKey(): (body: unknown) => string {
  const last = useRef({ told: '', key: '' });
  return (body) => {
    const told = JSON.stringify(body);
    if (last.current.told !== told) last.current = { told, key: freshKey() };
    return last.current.key;
  };
}
