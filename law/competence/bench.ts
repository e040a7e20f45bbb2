// The two years in which a former judge or procurator may not act before a court.
import { citation } from '../basis.ts';
import { article as lawyersAct } from '../articles/lawyers-act.ts';
import { addYears, formatChineseDate, type PlainDate } from '../calendar/plain-date.ts';
import { met, notKnown, notMet, type Rule } from './rule.ts';

const YEARS_BARRED = 2;

/**
 * Whether somebody left a court or a procuratorate less than two years ago. The day of leaving is not counted and the
 * matching day is the last one barred: who left on 21 November 2024 may act again on 22 November 2026. Null: never was
 * there.
 *
 * @basis 《律师法》第四十一条；《民法典》第二百零一条、第二百零二条
 * @unit  true, false or 'unknown'
 * @example leftBenchTooRecently('2024-11-21', '2026-11-21').value // true
 */
export function leftBenchTooRecently(leftOn: PlainDate | null | 'unknown' | undefined, today: PlainDate): Rule {
  const because = [citation(lawyersAct(41))];
  if (leftOn === undefined || leftOn === 'unknown') {
    return notKnown('还不知道是不是做过法官、检察官，哪一天离任。', because, ['hasLeftBenchOn']);
  }
  if (leftOn === null) return notMet('没有做过法官、检察官。', because);
  const lastBarred = addYears(leftOn, YEARS_BARRED);
  if (today <= lastBarred) {
    return met(
      `从法院、检察院离任不满二年，${formatChineseDate(lastBarred)}以前（含当日）不能担任诉讼代理人。`,
      because,
    );
  }
  return notMet('从法院、检察院离任已满二年。', because);
}
