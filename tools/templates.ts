/** Builds the shipped .docx templates in the official format (GB/T 9704); run by hand, its output is checked in. */
import { writeFile } from 'node:fs/promises';
import { Packer } from 'docx';
import { applicationForm } from './templates/application-form.ts';
import { assignmentLetter, grantDecision, refusalDecision } from './templates/letters.ts';
import { packagedParts } from './templates/official.ts';

const templates = {
  'aid-application/application-form.docx': applicationForm,
  'aid-application/grant-decision.docx': grantDecision,
  'aid-application/refusal-decision.docx': refusalDecision,
  'aid-case/assignment-letter.docx': assignmentLetter,
};

for (const [place, build] of Object.entries(templates)) {
  const { document, title } = build();
  const bytes = await Packer.toBuffer(document, undefined, packagedParts(title));
  await writeFile(new URL(`../procedures/${place}`, import.meta.url), bytes);
  console.log(`${place}  ${bytes.length}`);
}
