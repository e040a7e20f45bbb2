/** Looking at a whole number is for one's work at hand: limited by the hour and the day, whatever it belongs to. */
import type { Actor } from '@gongyuan/kernel/party.ts';
import { problem } from '@gongyuan/kernel/problem.ts';
import { countHit } from './plugins/limits.ts';
import type { Services } from './services.ts';

const limits = [
  { name: 'hour', words: '一小时内最多查看30次完整信息', hits: 30, seconds: 3600 },
  { name: 'day', words: '一天内最多查看100次完整信息', hits: 100, seconds: 24 * 3600 },
] as const;

/** Before anything is opened; what is refused counts too, so that going on asking does not pay. */
export async function limitReveals(services: Services, { staffId }: Actor): Promise<void> {
  for (const { name, words, hits, seconds } of limits) {
    const count = await countHit(services, { bucket: `reveal:${name}:${staffId}`, hits, seconds });
    if (count > hits)
      throw problem('too_many_requests', {
        detail: `${words}，您已经用完。请稍后再看；工作确实需要更多的，请与本单位负责人商量办法。`,
      });
  }
}
