/** The papers of a case: title, 代字, to whom, on which article. The money's papers belong to the money's own procedure. */
import * as arbitrationAct from '@gongyuan/law/articles/labour-arbitration-act.ts';
import * as legalAidAct from '@gongyuan/law/articles/legal-aid-act.ts';
import type { DocumentKind } from '@gongyuan/kernel/procedure.ts';
import * as assignment from './documents-assignment.ts';
import * as ending from './documents-ending.ts';
import * as handling from './documents-handling.ts';
import type { AidCaseRow } from './row.ts';

export const papers = {
  assignment_letter: {
    label: '指派通知书',
    word: '工援派',
    addressee: 'handler',
    basis: legalAidAct.article(43),
    ...assignment.assignmentLetter,
  },
  co_handler_letter: {
    label: '增派共同承办人通知书',
    word: '工援增',
    addressee: 'handler',
    basis: legalAidAct.article(43),
    ...assignment.coHandlerLetter,
  },
  handler_notice: {
    label: '告知承办人函',
    word: '工援告',
    addressee: 'applicant',
    basis: legalAidAct.article(55),
    ...assignment.handlerNotice,
  },
  change_approval: {
    label: '更换法律援助人员审批表',
    word: null,
    addressee: 'file',
    basis: legalAidAct.article(55),
    ...assignment.changeApproval,
  },
  change_notice: {
    label: '更换法律援助人员通知书',
    word: '工援换',
    addressee: 'applicant',
    basis: legalAidAct.article(55),
    ...assignment.changeNotice,
  },
  agency_agreement: { label: '委托代理协议', word: null, addressee: 'applicant', ...handling.agencyAgreement },
  power_of_attorney: {
    label: '授权委托书',
    word: null,
    addressee: 'applicant',
    basis: arbitrationAct.article(24),
    ...handling.powerOfAttorney,
  },
  tribunal_letter: { label: '法律援助公函', word: '工援函', addressee: 'named', ...handling.tribunalLetter },
  introduction_letter: { label: '调查取证介绍信', word: '工援介', addressee: 'named', ...handling.introductionLetter },
  progress_report: {
    label: '进展通报记录',
    word: null,
    addressee: 'applicant',
    basis: legalAidAct.article(46),
    ...handling.progressReport,
  },
  case_record: { label: '办案记录', word: null, addressee: 'file', ...handling.caseRecord },
  closing_report: {
    label: '结案报告表',
    word: null,
    addressee: 'file',
    basis: legalAidAct.article(50),
    ...handling.closingReport,
  },
  termination_decision: {
    label: '终止法律援助决定书',
    word: '工援终',
    addressee: 'applicant',
    basis: legalAidAct.article(48),
    ...ending.terminationDecision,
  },
  termination_objection_decision: {
    label: '终止援助异议审查决定书',
    word: '工援终异',
    addressee: 'applicant',
    basis: legalAidAct.article(49),
    ...ending.terminationObjectionDecision,
  },
  dossier: { label: '案卷封面和卷内目录', word: null, addressee: 'file', ...ending.dossier },
  file_check: {
    label: '结案审查表',
    word: null,
    addressee: 'file',
    basis: legalAidAct.article(59),
    ...ending.fileCheck,
  },
  return_visit_record: {
    label: '回访记录',
    word: null,
    addressee: 'file',
    basis: legalAidAct.article(59),
    ...ending.returnVisitRecord,
  },
} as const satisfies Readonly<Record<string, DocumentKind<AidCaseRow>>>;

export type PaperName = keyof typeof papers;
