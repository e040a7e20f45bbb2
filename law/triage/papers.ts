// Which papers an applicant is asked for: none for advice, few and later on the fast track.
import { citation, type Basis } from '../basis.ts';
import { article as labourArbitrationAct } from '../articles/labour-arbitration-act.ts';
import { article as jiangsu20128 } from '../articles/jiangsu-2012-8.ts';
import { article as legalAidAct } from '../articles/legal-aid-act.ts';
import { article as unionAidMeasures } from '../articles/union-aid-measures.ts';
import { isRepresentation, type ServiceForm } from '../vocabulary.ts';
import type { TriageFacts } from './facts.ts';
import { fastTrack } from './fast-track.ts';
import { hardshipExamined } from './hardship.ts';

/** The code of a paper. */
export type PaperCode =
  | 'application_form'
  | 'identity'
  | 'hardship_statement'
  | 'hardship_exemption'
  | 'union_statement'
  | 'organisation_authority'
  | 'matter_papers'
  | 'authority'
  | 'representatives';

/** One paper; `onlyIf` says when it is needed, `when` whether it may follow after the grant. */
export type PaperNeeded = {
  readonly code: PaperCode;
  readonly label: string;
  readonly because: readonly Basis[];
  readonly when: 'now' | 'later';
  readonly onlyIf?: string;
};

function application(): PaperNeeded {
  const label = '法律援助申请表（书写有困难的可以口头申请，由工作人员记录后本人签名）';
  return { code: 'application_form', label, because: [citation(unionAidMeasures(12))], when: 'now' };
}

function identity(facts: TriageFacts): PaperNeeded {
  const because = [citation(unionAidMeasures(12))];
  if (facts.applicantCategory === 'union_organisation') {
    return { code: 'organisation_authority', label: '工会法人资格证书和负责人身份证明', because, when: 'now' };
  }
  return { code: 'identity', label: '身份证或者工作证', because, when: 'now' };
}

/** Papers on hardship: a declaration suffices; exempt persons show their status; union officers a statement instead. */
function hardshipPapers(
  facts: TriageFacts,
  services: readonly ServiceForm[],
  when: 'now' | 'later',
): readonly PaperNeeded[] {
  const examined = hardshipExamined({ ...facts, services }).value;
  if (facts.applicantCategory === 'union_officer' || facts.applicantCategory === 'union_organisation') {
    const because = [citation(unionAidMeasures(13))];
    return [{ code: 'union_statement', label: '所在工会或者地方工会出具的情况说明', because, when }];
  }
  if (examined === false) {
    if (facts.applicantCategory !== 'migrant_worker') return [];
    const label = '能说明进城务工身份的材料（如户口簿、居住证、用工记录）';
    return [{ code: 'hardship_exemption', label, because: [citation(legalAidAct(42))], when: 'later' }];
  }
  const statement: PaperNeeded = {
    code: 'hardship_statement',
    label: '经济困难状况说明（可以由本人作诚信承诺，不必另开证明）',
    because: [citation(legalAidAct(41)), citation(unionAidMeasures(12))],
    when,
  };
  return [examined === true ? statement : { ...statement, onlyIf: '不是农民工要劳动报酬或者工伤赔偿的' }];
}

function onBehalf(facts: TriageFacts): PaperNeeded {
  const paper: PaperNeeded = {
    code: 'authority',
    label: '代为申请的证明（亲属关系、法定代理或者授权）',
    because: [citation(legalAidAct(40))],
    when: 'now',
  };
  return facts.applicantCategory === 'family' ? paper : { ...paper, onlyIf: '由他人代为申请的' };
}

function representatives(facts: TriageFacts): readonly PaperNeeded[] {
  const collective = fastTrack(facts).reasons.some((trigger) => trigger.code === 'collective');
  if (!collective) return [];
  const because = [citation(labourArbitrationAct(7))];
  return [
    { code: 'representatives', label: '推举代表的签名材料和职工名册', because, when: 'now', onlyIf: '推举代表参加的' },
  ];
}

function matterPapers(when: 'now' | 'later'): PaperNeeded {
  const label = '与事项有关的材料（合同、工资记录、考勤、聊天记录、裁决书等，有什么交什么）';
  return { code: 'matter_papers', label, because: [citation(unionAidMeasures(12))], when };
}

/**
 * The papers asked for. None for publicity and advice; for drafting and negotiation only those on the matter;
 * for representation an application, identity, hardship where examined, and papers on the matter. On the fast track
 * all but the application and identity may follow later.
 *
 * @basis 《工会法律援助办法》第十二条；《法律援助法》第四十条至第四十二条；苏工发〔2012〕8号第十一条
 * @unit  papers in the order of asking
 * @example papersNeeded({ causes: ['unpaid_wages'], services: ['advice'] }, ['advice']) // []
 */
export function papersNeeded(facts: TriageFacts, services: readonly ServiceForm[]): readonly PaperNeeded[] {
  const fast = fastTrack(facts).value === true;
  const when = fast ? 'later' : 'now';
  const matter = matterPapers(when);
  if (!services.some(isRepresentation)) {
    return services.includes('drafting') || services.includes('negotiation') ? [matter] : [];
  }
  const asked = [application(), identity(facts), ...hardshipPapers(facts, services, when), onBehalf(facts)];
  const point11 = citation(jiangsu20128(11));
  return [...asked, ...representatives(facts), matter].map((paper) =>
    fast && paper.when === 'later' ? { ...paper, because: [...paper.because, point11] } : paper,
  );
}
