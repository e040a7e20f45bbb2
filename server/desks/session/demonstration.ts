/** The demonstration carries its people's authenticators itself: enrolled at their first sign-in, the code on the screen. */
import { codeOf, lastStepAt, newSecret, stepAt } from '../../totp.ts';
import { placeOf } from '../../sealed-columns.ts';
import { open, seal } from '../../sealing.ts';
import type { Db, Services } from '../../services.ts';

export async function enrolDemonstration({ keys, now }: Services, db: Db, staffId: string): Promise<void> {
  const fresh = {
    secretSealed: seal(keys, placeOf('second_factor.secret_sealed', staffId), newSecret()),
    confirmedAt: now().toISOString(),
    lastStep: 0,
  };
  await db
    .insertInto('secondFactor')
    .values({ staffId, ...fresh })
    .onConflict((conflict) => conflict.column('staffId').doUpdateSet(fresh))
    .execute();
}

/**
 * The code which a person of the demonstration would read off now; null for anybody else. Where people sign in as the
 * same person more often than codes come, the authenticator is made anew.
 */
export async function demonstrationCode(services: Services, staffId: string): Promise<string | null> {
  if (!services.demo) return null;
  const read = () =>
    services.db
      .selectFrom('secondFactor')
      .innerJoin('staff', 'staff.id', 'secondFactor.staffId')
      .select(['secretSealed', 'lastStep'])
      .where('staffId', '=', staffId)
      .where('isDemo', '=', true)
      .executeTakeFirst();
  const known = await read();
  if (!known) return null;
  if (known.lastStep >= lastStepAt(services.now())) await enrolDemonstration(services, services.db, staffId);
  const factor = (await read()) ?? known;
  const secret = open(services.keys, placeOf('second_factor.secret_sealed', staffId), factor.secretSealed).toString(
    'utf8',
  );
  return codeOf(secret, Math.max(stepAt(services.now()), factor.lastStep + 1));
}
