/**
 * A start that cannot go on for a reason a person can act on. The message is the whole sentence they get to read, so
 * whoever catches it prints it without a stack; every other error is a defect and keeps its stack.
 */
export class StartError extends Error {
  override readonly name = 'StartError';
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The code of a system or PostgreSQL error: 'EADDRINUSE', '28P01'. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
