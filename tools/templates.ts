/** Builds the shipped .docx templates in the official format (GB/T 9704); run by hand, its output is checked in. */
import { writeFile } from 'node:fs/promises';
import { Packer } from 'docx';
import { applicationForm } from './templates/application-form.ts';
import * as applicationForms from './templates/application-forms.ts';
import * as applicationLetters from './templates/application-letters.ts';
import * as complaint from './templates/complaint.ts';
import { assignmentLetter, grantDecision, refusalDecision } from './templates/letters.ts';
import { requestComplaint } from './templates/claims-complaint.ts';
import * as claimsPapers from './templates/claims-papers.ts';
import { serviceReceipt } from './templates/service-receipt.ts';
import * as lines from './templates/lines.ts';
import * as supervision from './templates/supervision.ts';
import * as caseForms from './templates/case-forms.ts';
import * as caseLetters from './templates/case-letters.ts';
import * as servingForms from './templates/serving-forms.ts';
import { packagedParts } from './templates/official.ts';

const templates = {
  'aid-application/application-form.docx': applicationForm,
  'aid-application/approval-form.docx': applicationForms.approvalForm,
  'aid-application/competence-ruling.docx': applicationLetters.competenceRuling,
  'advice/advice-record.docx': servingForms.adviceRecord,
  'paper-drafting/drafting-record.docx': servingForms.draftingRecord,
  'aid-application/fast-track-decision.docx': applicationLetters.fastTrackDecision,
  'aid-application/fast-track-approval.docx': applicationForms.fastTrackApproval,
  'aid-application/grant-decision.docx': grantDecision,
  'aid-application/hardship-certificate.docx': applicationLetters.hardshipCertificate,
  'aid-application/hardship-statement.docx': applicationForms.hardshipStatement,
  'aid-application/material-receipt.docx': applicationForms.materialReceipt,
  'aid-application/oral-record.docx': applicationForms.oralRecord,
  'aid-application/referral-letter.docx': applicationLetters.referralLetter,
  'aid-application/refusal-objection.docx': applicationForms.objectionForm,
  'aid-application/refusal-objection-decision.docx': applicationLetters.objectionDecision,
  'aid-application/rights-notice.docx': applicationLetters.rightsNotice,
  'aid-application/supplement-notice.docx': applicationLetters.supplementNotice,
  'aid-application/transfer-letter.docx': applicationLetters.transferLetter,
  'aid-application/transfer-reply.docx': applicationLetters.transferReply,
  'aid-application/urgent-decision.docx': applicationLetters.urgentDecision,
  'aid-complaint/complaint-forward.docx': complaint.complaintForward,
  'aid-complaint/complaint-record.docx': complaint.complaintRecord,
  'aid-complaint/complaint-refusal.docx': complaint.complaintRefusal,
  'aid-complaint/complaint-reply.docx': complaint.complaintReply,
  'aid-application/refusal-decision.docx': refusalDecision,
  'aid-case/assignment-letter.docx': assignmentLetter,
  'aid-case/co-handler-letter.docx': caseLetters.coHandlerLetter,
  'aid-case/handler-notice.docx': caseLetters.handlerNotice,
  'aid-case/change-notice.docx': caseLetters.changeNotice,
  'aid-case/tribunal-letter.docx': caseLetters.tribunalLetter,
  'aid-case/introduction-letter.docx': caseLetters.introductionLetter,
  'aid-case/termination-decision.docx': caseLetters.terminationDecision,
  'aid-case/termination-objection-decision.docx': caseLetters.terminationObjectionDecision,
  'aid-case/agency-agreement.docx': caseLetters.agencyAgreement,
  'aid-case/power-of-attorney.docx': caseLetters.powerOfAttorney,
  'aid-case/change-approval.docx': caseForms.changeApproval,
  'aid-case/progress-report.docx': caseForms.progressReport,
  'aid-case/case-record.docx': caseForms.caseRecord,
  'aid-case/closing-report.docx': caseForms.closingReport,
  'aid-case/dossier.docx': caseForms.dossier,
  'aid-case/file-check.docx': caseForms.fileCheck,
  'aid-case/return-visit-record.docx': caseForms.returnVisitRecord,
  'file-review/quality-form.docx': caseForms.qualityForm,
  'hand-down/hand-down-letter.docx': lines.handDownLetter,
  'hand-down/hand-down-report.docx': lines.handDownReport,
  'service-receipt/service-receipt.docx': serviceReceipt,
  'service-line/petition-notice.docx': lines.petitionNotice,
  'claims-papers/request-annex.docx': claimsPapers.requestAnnex,
  'claims-papers/request-arbitration.docx': claimsPapers.requestArbitration,
  'claims-papers/request-complaint.docx': requestComplaint,
  'claims-papers/request-evidence-list.docx': claimsPapers.requestEvidenceList,
  'claims-papers/request-injury.docx': claimsPapers.requestInjury,
  'claims-papers/request-inspection.docx': claimsPapers.requestInspection,
  'claims-papers/request-letter.docx': claimsPapers.requestLetter,
  'claims-papers/request-payment-order.docx': claimsPapers.requestPaymentOrder,
  'claims-papers/request-sheet.docx': claimsPapers.requestSheet,
  'supervision/reminder-letter.docx': supervision.reminderLetter,
  'supervision/investigation-record.docx': supervision.investigationRecord,
  'supervision/handling-opinion.docx': supervision.handlingOpinion,
  'supervision/opinion-letter.docx': supervision.opinionLetter,
  'supervision/recommendation-letter.docx': supervision.recommendationLetter,
  'supervision/clue-transfer.docx': supervision.clueTransfer,
  'supervision/recheck-record.docx': supervision.recheckRecord,
};

/** With a folder's name only that procedure's: `node tools/templates.ts aid-application`. */
const [, , folder] = process.argv;

for (const [place, build] of Object.entries(templates)) {
  if (folder !== undefined && !place.startsWith(`${folder}/`)) continue;
  const { document, title } = build();
  const bytes = await Packer.toBuffer(document, undefined, packagedParts(title));
  await writeFile(new URL(`../procedures/${place}`, import.meta.url), bytes);
  console.log(`${place}  ${bytes.length}`);
}
