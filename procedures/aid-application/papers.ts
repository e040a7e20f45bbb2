/** The papers of an application: title, 代字, to whom, on which article. */
import * as jiangsu from '@gongyuan/law/articles/jiangsu-2012-8.ts';
import * as legalAidAct from '@gongyuan/law/articles/legal-aid-act.ts';
import * as unionAidMeasures from '@gongyuan/law/articles/union-aid-measures.ts';
import type { DocumentKind } from '@gongyuan/kernel/procedure.ts';
import * as decision from './documents-decision.ts';
import * as intake from './documents-intake.ts';
import * as objection from './documents-objection.ts';
import * as transfer from './documents-transfer.ts';
import type { AidApplicationRow } from './row.ts';

export const papers = {
  application_form: { label: '法律援助申请表', word: null, addressee: 'file', ...intake.applicationForm },
  oral_record: {
    label: '口头申请笔录',
    word: null,
    addressee: 'file',
    basis: unionAidMeasures.article(12),
    when: ({ matter }) => matter.isOral,
    ...intake.oralRecord,
  },
  hardship_statement: {
    label: '经济困难状况说明表',
    word: null,
    addressee: 'file',
    basis: legalAidAct.article(41),
    ...intake.hardshipStatement,
  },
  hardship_certificate: {
    label: '困难状况证明',
    word: '工援证',
    addressee: 'file',
    basis: unionAidMeasures.article(12),
    ...intake.hardshipCertificate,
  },
  material_receipt: {
    label: '申请材料接收凭证',
    word: null,
    addressee: 'applicant',
    when: intake.broughtPapers,
    ...intake.materialReceipt,
  },
  supplement_notice: {
    label: '补充材料通知书',
    word: '工援补',
    addressee: 'applicant',
    basis: legalAidAct.article(43),
    ...intake.supplementNotice,
  },
  approval_form: { label: '法律援助审批表', word: null, addressee: 'file', ...decision.approvalForm },
  grant_decision: {
    label: '给予法律援助决定书',
    word: '工援决',
    addressee: 'applicant',
    basis: legalAidAct.article(43),
    ...decision.grantDecision,
  },
  refusal_decision: {
    label: '不予法律援助决定书',
    word: '工援不',
    addressee: 'applicant',
    basis: legalAidAct.article(43),
    ...decision.refusalDecision,
  },
  rights_notice: {
    label: '受援人权利义务告知书',
    word: null,
    addressee: 'applicant',
    basis: legalAidAct.article(47),
    ...decision.rightsNotice,
  },
  urgent_decision: {
    label: '先行提供法律援助决定书',
    word: '工援先',
    addressee: 'applicant',
    basis: legalAidAct.article(44),
    ...decision.urgentDecision,
  },
  fast_track_decision: {
    label: '快速法律援助决定书',
    word: '工援快',
    addressee: 'applicant',
    basis: jiangsu.article(11),
    ...decision.fastTrackDecision,
  },
  fast_track_approval: {
    label: '快速援助审批单',
    word: null,
    addressee: 'file',
    basis: jiangsu.article(11),
    ...decision.fastTrackApproval,
  },
  transfer_letter: {
    label: '法律援助申请移送函',
    word: '工援移',
    addressee: 'named',
    basis: unionAidMeasures.article(3),
    ...transfer.transferLetter,
  },
  transfer_reply: {
    label: '法律援助申请移送复函',
    word: '工援复',
    addressee: 'named',
    basis: unionAidMeasures.article(3),
    ...transfer.transferReply,
  },
  competence_ruling: {
    label: '法律援助指定办理通知',
    word: '工援指',
    addressee: 'named',
    basis: jiangsu.article(13),
    ...transfer.competenceRuling,
  },
  referral_letter: {
    label: '法律援助转介函',
    word: '工援转介',
    addressee: 'named',
    basis: legalAidAct.article(38),
    ...transfer.referralLetter,
  },
  refusal_objection: {
    label: '异议申请书',
    word: null,
    addressee: 'file',
    basis: legalAidAct.article(49),
    ...objection.objectionForm,
  },
  refusal_objection_decision: {
    label: '异议审查决定书',
    word: '工援异',
    addressee: 'applicant',
    basis: legalAidAct.article(49),
    ...objection.objectionDecision,
  },
} as const satisfies Readonly<Record<string, DocumentKind<AidApplicationRow>>>;

export type PaperName = keyof typeof papers;
