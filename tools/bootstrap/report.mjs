// One line per step, with what it cost: a person waiting for a cold start should see where the time goes.

/** An error whose message is already the whole sentence a person needs; anything else is a defect and keeps its stack. */
export class StartError extends Error {
  name = 'StartError';
}

const seconds = (from) => ((performance.now() - from) / 1000).toFixed(1);

/** Runs one step; prints the line that `work` returns, or `label`, when it is done. */
export async function step(label, work) {
  const began = performance.now();
  const result = await work();
  const line = typeof result === 'string' ? result : label;
  console.log(`✓ ${line}  ${seconds(began)} s`);
  return result;
}

/** The last words of a failed start. The class is told by name because the TypeScript half has its own copy of it. */
export function complain(error) {
  const isDefect = error instanceof Error && error.name !== 'StartError';
  console.error(`✗ ${isDefect ? error.stack : (error?.message ?? error)}`);
}
