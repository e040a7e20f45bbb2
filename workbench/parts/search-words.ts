/** Where a search leads: words may stand in the address, a person's number may not, for addresses are kept and shown. */
import { query } from '../api.ts';

export interface SearchState {
  readonly q: string;
}

export const isNumberLike = (q: string): boolean => (q.match(/\d/g) ?? []).length >= 7;

export function searchPlace(q: string): { readonly to: string; readonly state?: SearchState } {
  return isNumberLike(q) ? { to: '/search', state: { q } } : { to: `/search${query({ q })}` };
}
