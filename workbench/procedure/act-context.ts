/** The matter whose act is being filled in, for the controls which need more than their own value. */
import { createContext, useContext } from 'react';
import type { MatterOut } from '../wire.ts';

export interface FieldError {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

interface ActSetting {
  readonly matter: MatterOut;
  /** Errors inside controls of several rows, by their full path. */
  readonly errors: readonly FieldError[];
}

export const ActContext = createContext<ActSetting | null>(null);

export function useAct(): ActSetting {
  const setting = useContext(ActContext);
  if (!setting) throw new Error('this control stands outside an act');
  return setting;
}
