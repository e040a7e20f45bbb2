// Which endings carry economic compensation, which do not, and which of them carried it before 2008.
import { article as labourAct } from '../articles/labour-act.ts';
import { article as contractAct } from '../articles/labour-contract-act.ts';
import { article as contractRegulations } from '../articles/labour-contract-regulations.ts';
import { article as interpretation1 } from '../articles/labour-dispute-interpretation-1.ts';
import { article as interpretation2 } from '../articles/labour-dispute-interpretation-2.ts';
import { citation, type Basis } from '../basis.ts';
import type { endingGrounds } from './facts/employment.ts';

/** The code of a ground. */
export type EndingGround = keyof typeof endingGrounds;

/**
 * What the rules before 2008 gave for a ground: `counts` named there; `arguable` not named, but compensated by the
 * courts' interpretation; `local` only under some places' rules; `none` nothing.
 */
export type OldRule = 'counts' | 'arguable' | 'local' | 'none';

/** An ending that carries compensation. */
export type DueGround = {
  readonly isDue: true;
  readonly old: OldRule;
  /** Twelve months at most for the years before 2008. */
  readonly isOldCapped?: true;
  /** The enterprise's average where it was higher than the own wage, for the years before 2008. */
  readonly isOldEnterprise?: true;
  readonly because: readonly Basis[];
};

/** An ending that carries none, and why. */
export type NotDueGround = { readonly isDue: false; readonly text: string; readonly because: readonly Basis[] };

const due = (old: OldRule, because: readonly Basis[], more: Partial<DueGround> = {}): DueGround => ({
  isDue: true,
  old,
  because,
  ...more,
});

const notDue = (text: string, ...because: readonly Basis[]): NotDueGround => ({ isDue: false, text, because });

const act = (number: number, paragraph?: number) => citation(contractAct(number, paragraph));
const regulation = (number: number) => citation(contractRegulations(number));
const old = (number: number) => citation(labourAct(number));

/** The sentence for a ground that is neither: it is not among those of article 46. */
const forced = [act(38), act(46), citation(interpretation1(45))];

/** Grounds by code. */
export const severanceGrounds: Readonly<Record<EndingGround, DueGround | NotDueGround>> = {
  negotiated: due('counts', [act(36), act(46), old(24), old(28)], { isOldCapped: true }),
  negotiated_by_worker: notDue('协商解除由劳动者提出的，没有经济补偿。', act(46)),
  expiry: due('none', [act(44), act(46), old(23)]),
  expiry_worker_declined: notDue('单位维持或者提高条件续订而劳动者不续订的，没有经济补偿。', act(46)),
  art38_wages: due('arguable', forced),
  art38_social_insurance: due('none', [act(38), act(46), citation(interpretation2(19))]),
  art38_other: due('arguable', forced),
  art40_illness: due('counts', [act(40), act(46), old(26), old(28)], { isOldEnterprise: true }),
  art40_incompetent: due('counts', [act(40), act(46), old(26), old(28)], { isOldCapped: true }),
  art40_changed: due('counts', [act(40), act(46), old(26), old(28)], { isOldEnterprise: true }),
  layoff: due('counts', [act(41, 1), act(46), old(27), old(28)], { isOldEnterprise: true }),
  bankruptcy: due('local', [act(44), act(46), old(28)]),
  dissolution: due('local', [act(44), act(46), old(28)]),
  operating_term: due('local', [citation(interpretation1(48)), old(28)]),
  refused_to_sign_after_month: due('none', [regulation(6), act(47)]),
  refused_to_sign_in_month: notDue('用工一个月内书面通知后劳动者不签而终止的，没有经济补偿。', regulation(5)),
  task_finished: due('none', [regulation(22), act(47), old(23)]),
  void_contract: due('none', [citation(interpretation1(41)), act(28), act(46)]),
  art39: notDue('因劳动者严重违纪等过错解除的，没有经济补偿。', act(39), act(46)),
  resigned: notDue('没有第三十八条的情形而辞职的，没有经济补偿。', act(37), act(46)),
  retirement: notDue('因退休、开始享受养老保险待遇终止的，不在应付经济补偿的情形之内。', act(44), act(46)),
  death: notDue('因劳动者死亡终止的，不在应付经济补偿的情形之内。', act(44), act(46)),
  unlawful: notDue('违法解除、终止的，付二倍的赔偿金，不再付经济补偿。', regulation(25), act(87)),
};
