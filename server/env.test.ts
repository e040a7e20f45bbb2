import { describe, expect, test } from 'vitest';

import { readEnvironment } from './env.ts';

describe('environment', () => {
  test('an empty one is a demonstration on this machine only', () => {
    expect(readEnvironment('/checkout', {})).toEqual({
      parts: 'both',
      port: 8080,
      host: '127.0.0.1',
      dataDir: '/checkout/data',
      databaseUrl: undefined,
      databaseAppUrl: undefined,
      isDemonstration: true,
      suite: 'aes',
    });
  });

  test.each([
    [{}, true],
    [{ DEMO: '0' }, false],
    [{ DATABASE_URL: 'postgres://a@b/c' }, false],
    [{ DATABASE_URL: 'postgres://a@b/c', DEMO: '1' }, true],
  ])('%o: examples %s', (variables, isDemonstration) => {
    expect(readEnvironment('/', variables).isDemonstration).toBe(isDemonstration);
  });

  test.each([
    [{ PORT: 'eighty' }, 'PORT'],
    [{ PARTS: 'worker', DATABASE_URL: 'postgres://a@b/c' }, 'PARTS'],
    [{ PARTS: 'jobs' }, 'DATABASE_URL'],
    [{ PORT: '70000' }, 'PORT'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL'],
    [{ DATABASE_APP_URL: 'postgres://a@b/c' }, 'DATABASE_URL'],
  ])('%o is refused by name', (variables, name) => {
    expect(() => readEnvironment('/', variables)).toThrow(name);
  });
});
