/** The aid ends early: proposed, decided by another, objected to, upheld or resumed by the union above. */
import * as legalAidAct from '@gongyuan/law/articles/legal-aid-act.ts';
import * as forms from './forms-ending.ts';
import { archiveForm } from './forms.ts';
import { caseActs } from './names.ts';
import {
  hasHandler,
  hasNoHandler,
  mayBeObjectedTo,
  terminationNotProposed,
  terminationProposed,
  terminationStands,
  workHadBegun,
  workHadNotBegun,
} from './rules.ts';
import type { Case } from './row.ts';
import { afterTheWork, beforeTheEnd, withTheFile } from './states.ts';

const objected = ({ reason }: { readonly reason: string }, { today, clocks }: Case) => {
  const due = clocks['objection']?.dueOn;
  return {
    terminationObjectedOn: today,
    terminationObjection: reason,
    isTerminationObjectionLate: due !== undefined && today > due,
  };
};

const objectionTold = {
  superior: '有人对终止援助的决定提出异议，请审查。',
  applicant: '异议已经收到，上级工会审查后告诉您结果。',
};

/** The aid goes on as if it had never ended; a file already handed in is handed in anew. */
const resumed = (opinion: string, today: string) => ({
  terminatedOn: null,
  terminatedBy: null,
  terminationObjectionDecidedOn: today,
  terminationObjectionOpinion: opinion,
  resumedOn: today,
  fileGrade: null,
  archivedOn: null,
  archiveNumber: null,
});

export const endingActs = caseActs({
  propose_termination: {
    label: '建议终止援助',
    from: beforeTheEnd,
    to: 'here',
    by: ['handler', 'reviewer'],
    basis: legalAidAct.article(48),
    form: forms.proposeTerminationForm,
    example: { ground: 'own_agent', evidence: '受援人本周另行委托了律师，有委托合同照片。' },
    guard: terminationNotProposed,
    // The work goes on until the director has decided: nobody may lay it down on a mere proposal.
    set: ({ ground, evidence }, { today, actor }) => ({
      terminationProposedOn: today,
      terminationProposedBy: actor.staffId,
      terminationGround: ground,
      terminationEvidence: evidence,
      terminationSettledOn: null,
    }),
    opens: 'decide_termination',
    tells: { director: '有人建议终止援助，请决定。' },
  },
  terminate: {
    label: '决定终止援助',
    from: beforeTheEnd,
    to: 'terminated',
    by: ['director'],
    otherThan: 'terminationProposedBy',
    basis: legalAidAct.article(48),
    form: forms.terminateForm,
    example: { reason: '受援人已经自行委托代理人，法律援助不再继续。' },
    applies: terminationProposed,
    set: (_, { today, actor }) => ({
      terminatedOn: today,
      terminatedBy: actor.staffId,
      terminationSettledOn: today,
      // What was decided on an earlier end of the aid says nothing about this one.
      terminationObjectedOn: null,
      terminationObjection: null,
      isTerminationObjectionLate: null,
      terminationObjectionDecidedOn: null,
      terminationObjectionOpinion: null,
    }),
    issues: 'termination_decision',
    ends: ['decide_termination'],
    tells: {
      applicant: '援助已决定终止，理由写在决定书里；不同意的，可以向设立机构的工会或者上级工会提出异议。',
      handler: '案件已决定终止援助，请把材料原件交还受援人；异议期满、终止确定后，整理案卷交给工会。',
    },
  },
  return_termination: {
    label: '不终止，继续办理',
    from: [...beforeTheEnd, ...afterTheWork],
    to: 'here',
    by: ['director'],
    basis: legalAidAct.article(48),
    form: forms.returnTerminationForm,
    example: { reason: '受援人只是咨询过律师，没有委托，应当继续援助。' },
    applies: terminationProposed,
    set: (_, { today }) => ({ terminationSettledOn: today }),
    ends: ['decide_termination'],
    tells: { handler: '终止援助的建议没有同意，请继续办理。' },
  },
  object_termination: {
    label: '对终止援助提出异议',
    from: ['terminated', 'termination_final', ...withTheFile],
    to: 'termination_objected',
    by: ['receptionist', 'applicant'],
    basis: legalAidAct.article(49),
    form: forms.objectTerminationForm,
    example: { reason: '我没有委托别的律师，照片上是我姐姐的案子。' },
    applies: mayBeObjectedTo,
    set: objected,
    tells: objectionTold,
  },
  // The law names no last day, so not even the archive closes the door.
  object_archived_termination: {
    label: '对终止援助提出异议',
    from: 'archived',
    to: 'termination_objected',
    by: ['receptionist', 'applicant'],
    reopens: true,
    basis: legalAidAct.article(49),
    form: forms.objectTerminationForm,
    example: { reason: '我没有委托别的律师，照片上是我姐姐的案子。' },
    applies: mayBeObjectedTo,
    set: objected,
    tells: objectionTold,
  },
  uphold_termination: {
    label: '维持终止决定',
    from: 'termination_objected',
    to: 'termination_upheld',
    by: ['superior'],
    basis: legalAidAct.article(49),
    form: forms.objectionDecisionForm,
    example: { opinion: '委托合同由受援人本人签名，终止援助的决定事实清楚，予以维持。' },
    needs: 'papers',
    set: ({ opinion }, { today }) => ({
      terminationObjectionDecidedOn: today,
      terminationObjectionOpinion: opinion,
    }),
    issues: 'termination_objection_decision',
    tells: {
      applicant: '上级工会审查后维持终止援助的决定，理由写在决定书里。',
      reviewer: '上级工会维持终止援助的决定，请收齐案卷归档。',
    },
  },
  confirm_termination: {
    label: '终止已确定，请承办人交卷',
    from: ['terminated', 'termination_upheld'],
    to: 'termination_final',
    by: ['reviewer'],
    isMain: true,
    form: forms.confirmTerminationForm,
    example: {},
    applies: hasHandler,
    guard: terminationStands,
    tells: { handler: '终止援助已经确定，请整理案卷交给工会。' },
  },
  archive_unassigned: {
    label: '归档（没有承办人）',
    from: ['terminated', 'termination_upheld'],
    to: 'archived',
    by: ['reviewer'],
    isMain: true,
    form: archiveForm,
    example: { archiveNumber: '2026-FY-013' },
    needs: 'dossier',
    applies: hasNoHandler,
    guard: terminationStands,
    set: ({ archiveNumber }, { today }) => ({ archiveNumber, archivedOn: today }),
    issues: 'dossier',
  },
  order_resumption: {
    label: '责令继续援助',
    from: 'termination_objected',
    to: 'in_progress',
    by: ['superior'],
    isMain: true,
    basis: legalAidAct.article(49),
    form: forms.objectionDecisionForm,
    example: { opinion: '终止援助的事实不成立，责令继续援助。' },
    needs: 'papers',
    applies: workHadBegun,
    set: ({ opinion }, { today }) => resumed(opinion, today),
    issues: 'termination_objection_decision',
    tells: { applicant: '异议成立，援助继续办理。', handler: '上级工会责令继续援助，请接着办理。' },
  },
  order_reassignment: {
    label: '责令继续援助，重新指派',
    from: 'termination_objected',
    to: 'awaiting_assignment',
    by: ['superior'],
    isMain: true,
    basis: legalAidAct.article(49),
    form: forms.objectionDecisionForm,
    example: { opinion: '终止援助的事实不成立，责令继续援助，由原工会重新指派承办人。' },
    needs: 'papers',
    applies: workHadNotBegun,
    set: ({ opinion }, { today }) => ({
      ...resumed(opinion, today),
      handlerRegisterId: null,
      assignedOn: null,
      acceptedOn: null,
    }),
    handsTo: () => null,
    issues: 'termination_objection_decision',
    tells: { applicant: '异议成立，援助继续，很快为您指派承办人。', director: '上级工会责令继续援助，请指派承办人。' },
    tellsFormer: '上级工会责令继续援助，将重新指派承办人。请把手里的材料交还工会。',
  },
});
