// Whether a matter goes the fast track of point 11: collective dispute, migrant workers' wages, restructuring.
import { citation, type Basis } from '../basis.ts';
import { article as jiangsu20128 } from '../articles/jiangsu-2012-8.ts';
import { article as labourArbitrationAct } from '../articles/labour-arbitration-act.ts';
import type { Answer, TriageFacts } from './facts.ts';
import { speaksOfMany, workersIn } from './worker-count.ts';

/** Why a matter goes the fast track. */
export type FastTrackTrigger = {
  readonly code: 'collective' | 'migrant_wages' | 'bankruptcy';
  readonly label: string;
  readonly because: readonly Basis[];
};

/** The answer with every trigger that applies. */
export type FastTrackAnswer = Answer & { readonly reasons: readonly FastTrackTrigger[] };

/** Ten workers with a common claim make a collective dispute. @basis 《劳动争议调解仲裁法》第七条 @unit workers */
export const collectiveFrom = 10;

/** A collective dispute: ten or more workers with one claim; from the count, else from the words of the story. */
function isCollective(facts: TriageFacts): true | false | 'unknown' {
  const { workerCount: count, story = '' } = facts;
  if (facts.commonClaim === false || facts.applicantCategory === 'union_organisation') return false;
  if (typeof count === 'number') return count >= collectiveFrom;
  const range = workersIn(story);
  if (range !== undefined && range.least >= collectiveFrom) return true;
  if (range !== undefined && range.most < collectiveFrom) return false;
  if (count === 'unknown' || story.trim() === '') return 'unknown';
  return range !== undefined || speaksOfMany(story) ? 'unknown' : false;
}

function triggersOf(facts: TriageFacts, collective: true | false | 'unknown'): readonly FastTrackTrigger[] {
  const point11 = citation(jiangsu20128(11));
  const found: FastTrackTrigger[] = [];
  if (collective === true) {
    found.push({
      code: 'collective',
      label: '十人以上有共同请求的集体劳动争议',
      because: [point11, citation(labourArbitrationAct(7))],
    });
  }
  if (facts.applicantCategory === 'migrant_worker' && facts.causes.includes('unpaid_wages')) {
    found.push({ code: 'migrant_wages', label: '拖欠农民工工资', because: [point11] });
  }
  if (facts.causes.includes('bankruptcy')) {
    found.push({ code: 'bankruptcy', label: '企业重组、破产', because: [point11] });
  }
  return found;
}

/**
 * Whether the fast track applies, with every trigger. Unpaid wages are one matter with 劳动报酬, 克扣工资, 提成工资
 * and 扣罚, which share its code; minimum wage and overtime are matters of their own and do not trigger.
 * `workerCount` means workers with one claim. Not given, the story is read: ten or more in it trigger, words like
 * 全厂 leave the question open. Asked and not known, only the story can settle it.
 *
 * @basis 苏工发〔2012〕8号第十一条；《劳动争议调解仲裁法》第七条
 * @unit  true, false or 'unknown'
 * @example fastTrack({ causes: ['unpaid_wages'], services: [], applicantCategory: 'migrant_worker' }).value // true
 */
export function fastTrack(facts: TriageFacts): FastTrackAnswer {
  const collective = isCollective(facts);
  const reasons = triggersOf(facts, collective);
  const because = [citation(jiangsu20128(11)), citation(labourArbitrationAct(7))];
  if (reasons.length > 0) {
    const labels = reasons.map((trigger) => trigger.label).join('；');
    const grounds = reasons.some((trigger) => trigger.code === 'collective') ? because : because.slice(0, 1);
    return { value: true, because: grounds, reason: `${labels}，应当快速办理。`, reasons };
  }
  if (collective === 'unknown') {
    const reason = '还不知道有多少职工提出同一请求，满十人的应当快速办理。';
    return { value: 'unknown', because, reason, missing: ['workerCount'], reasons };
  }
  return { value: false, because, reason: '不满十人，也不是拖欠农民工工资或者企业重组破产，按一般程序办理。', reasons };
}
