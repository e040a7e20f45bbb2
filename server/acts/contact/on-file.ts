/** A second contact says what is new; what the first one told still holds for scope, competence and the fast track. */
import type { DisputeFile } from '@gongyuan/kernel/file.ts';
import type { FactsTold } from '../stated.ts';
import type { TriageTold } from './told.ts';

/** What is told now wins over what is on file; causes add up, and a place told anew replaces the old one whole. */
export function withFile(told: TriageTold, file: DisputeFile): TriageTold {
  const { divisionCode, placeText, ...facts } = told.facts;
  const isPlaceTold = !!divisionCode || !!placeText;
  const place = isPlaceTold ? { divisionCode, placeText } : filled(file, ['divisionCode', 'placeText']);
  const claimedFen = told.claimedFen ?? claimedOn(file);
  return {
    ...told,
    story: [file.story, told.story].filter(Boolean).join('\n'),
    ...(claimedFen === undefined ? {} : { claimedFen }),
    facts: {
      ...filled(file, plainFields),
      ...stated(facts),
      ...place,
      causes: [...new Set([...file.causes, ...told.facts.causes])],
    },
  };
}

const plainFields = [
  'applicantCategory',
  'workerCount',
  'isCommonClaim',
  'isBankrupt',
  'isEmploymentOngoing',
  'employmentStartedOn',
  'employmentEndedOn',
  'knewOn',
  'eventYear',
  'position',
  'monthlyWageFen',
] as const satisfies readonly (keyof FactsTold & keyof DisputeFile)[];

/** Fields of the file that were ever asked; 'not known' is an answer. */
function filled(file: DisputeFile, fields: readonly (keyof FactsTold & keyof DisputeFile)[]): Partial<FactsTold> {
  const entries = fields.flatMap((field) => (file[field] === null ? [] : [[field, file[field]] as const]));
  return Object.fromEntries(entries) as Partial<FactsTold>; // file and form name and type these fields alike
}

function stated(facts: Partial<FactsTold>): Partial<FactsTold> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && value !== ''));
}

/** All that is claimed; not known as soon as one amount is not, undefined where nothing is. */
function claimedOn(file: DisputeFile): number | 'unknown' | undefined {
  if (file.claims.length === 0) return undefined;
  return file.claims.reduce<number | 'unknown'>(
    (sum, { claimedFen }) => (sum === 'unknown' || claimedFen === null ? 'unknown' : sum + claimedFen),
    0,
  );
}
