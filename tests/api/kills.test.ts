/** The short campaign of `npm run prove -- kills`: real processes, a real database with fsync, SIGKILL. */
import { expect, it } from 'vitest';
import { kills } from '../../tools/prove/kills/campaign.ts';

it('REL-020 一边不停地写一边随时杀掉网页、后台、数据库，答复过的一件不少、一件不重、没有一半', async () => {
  const { counts, findings } = await kills.run({ seed: 20261201, scale: 'small', log: () => undefined });
  expect(findings).toEqual([]);
  expect(counts['杀的次数']).toBeGreaterThanOrEqual(24);
  expect(counts['答复过的写入']).toBeGreaterThan(0);
  // The load is one that kills hit in the middle: otherwise nothing has been tried.
  expect(counts['结果一度不明，按同一编号再交']).toBeGreaterThan(0);
}, 600_000);
