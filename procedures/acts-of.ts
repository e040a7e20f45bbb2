/** Acts of one procedure written in several files: names are checked as in one, each hook has the input of its own form. */
import type { Act } from '@gongyuan/kernel/procedure.ts';
import type { z } from 'zod';

/** A procedure's own maker of pieces: `actsOf<Row, State, Paper, Duty>()({…})`, spread into the definition. */
export function actsOf<Row, S extends string, D extends string, O extends string>() {
  return <Forms extends Record<string, z.ZodObject>>(
    acts: {
      readonly [K in keyof Forms]: Act<Row, S, D, O, Forms[K]>;
    },
  ) => acts;
}
