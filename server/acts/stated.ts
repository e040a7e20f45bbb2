/** What a form says of the dispute, as facts to be stated: absent = not asked, 'unknown' = asked and not known. */
import type { FactField, StatedFact, Standing } from '@gongyuan/kernel/file.ts';
import { redactPersonal } from '@gongyuan/law/names.ts';
import type { FactsIn } from '@gongyuan/wire/intake.ts';
import type { z } from 'zod';

export type FactsTold = z.output<typeof FactsIn>;

/** Each told field of one column with its fact; place and causes are put together below. */
const fieldOf = {
  applicantCategory: 'applicant_category',
  workerCount: 'worker_count',
  isCommonClaim: 'is_common_claim',
  isBankrupt: 'is_bankrupt',
  isEmploymentOngoing: 'is_employment_ongoing',
  employmentStartedOn: 'employment_started_on',
  employmentEndedOn: 'employment_ended_on',
  knewOn: 'knew_on',
  eventYear: 'event_year',
  position: 'position',
  monthlyWageFen: 'monthly_wage_fen',
} as const satisfies Partial<Record<keyof FactsTold, FactField>>;

export interface Saying {
  readonly standing: Standing;
  readonly statedBy: string;
}

export function statedFacts(
  told: { readonly [K in keyof FactsTold]?: FactsTold[K] | undefined },
  saying: Saying,
): readonly StatedFact[] {
  const facts: StatedFact[] = Object.entries(fieldOf).flatMap(([key, field]) => {
    const value = told[key as keyof typeof fieldOf]; // Object.entries forgets the literal keys
    if (value === undefined || value === '') return [];
    return [
      {
        ...saying,
        field,
        value: value === 'unknown' ? null : typeof value === 'string' ? redactPersonal(value) : value,
      },
    ];
  });
  const place = [told.divisionCode, told.placeText && redactPersonal(told.placeText)].filter(
    (part) => part !== undefined && part !== '',
  );
  if (place.length > 0) facts.push({ ...saying, field: 'place', value: place as string[] }); // the filter leaves text only
  if (told.causes && told.causes.length > 0)
    facts.push({ ...saying, field: 'causes', value: [...new Set(told.causes)] });
  return facts;
}
