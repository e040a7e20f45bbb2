/** I13: reports are reckoned anew each time they are asked for; none is locked. */
import type { Invariant } from './invariant.ts';

export const reportsAreLocked: Invariant = {
  id: 'I13',
  holds: '锁定的报表等于按锁定时的事实重算',
  check: async () => '这一版没有锁定的报表：统计每次都从事项重算',
};
