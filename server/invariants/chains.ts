/** I10: the audit chains, as `npm run verify-audit` reads them. */
import { verifyChains } from '../audit-verify.ts';
import type { Invariant } from './invariant.ts';

export const chainsAreWhole: Invariant = {
  id: 'I10',
  holds: '审计链完整，每一条接得上，链头和每日终值相符',
  check: async ({ db, found }) => {
    const chains = await verifyChains(db);
    for (const { unionId, unionName, broken } of chains) {
      if (!broken) continue;
      const words = `${unionName}第${broken.sequence}条：${broken.reason}`;
      found({ table: 'action', row: `${unionId} ${broken.sequence}`, words });
    }
    return chains.reduce((sum, { rows }) => sum + rows, 0);
  },
};
