/** What the ladder asks of every step: lighter ones first, two supervisors, a county's level, and the worker kept out of the letters. */
import * as jiangsu from '@gongyuan/law/articles/labour-supervision-jiangsu.ts';
import { enoughSupervisors, mayIssue } from '@gongyuan/law/competence/letters.ts';
import type { LetterSigner } from '@gongyuan/law/competence/letters.ts';
import { redactPersonal } from '@gongyuan/law/names.ts';
import { applicantsOf } from '@gongyuan/kernel/file.ts';
import type { Act, Context } from '@gongyuan/kernel/procedure.ts';
import type { Refusal } from '@gongyuan/kernel/problem.ts';
import type { z } from 'zod';
import type { SupervisionRow } from './row.ts';

export type Supervision = Context<SupervisionRow>;
export type SupervisionState =
  | 'verifying'
  | 'graded'
  | 'talked'
  | 'reminded'
  | 'investigated'
  | 'opinion_proposed'
  | 'opinion_issued'
  | 'awaiting_reply'
  | 'replied'
  | 'unheeded'
  | 'recommendation_issued'
  | 'awaiting_authority'
  | 'authority_filed'
  | 'authority_declined'
  | 'authority_concluded'
  | 'no_violation'
  | 'corrected'
  | 'transferred'
  | 'dropped';
export type SupervisionPaper =
  | 'reminder_letter'
  | 'investigation_record'
  | 'handling_opinion'
  | 'opinion_letter'
  | 'recommendation_letter'
  | 'clue_transfer'
  | 'recheck_record';

/** An act of this procedure, its hooks typed by its own form. */
export const act = <F extends z.ZodObject>(
  definition: Act<SupervisionRow, SupervisionState, SupervisionPaper, never, F>,
) => definition;

const wrong = (path: string, message: string): Refusal => ({ code: 'bad_input', fields: [{ path, message }] });

export const notEarlier = (path: string, on: string, than: string | null, what: string): Refusal | null =>
  than !== null && on < than ? wrong(path, `不能早于${what}（${than}）`) : null;

type Step = NonNullable<SupervisionRow['nextStep']>;

/** The lightest step that has not been tried. The order is the house's own: 苏工办〔2014〕33号 names no steps. */
export function lightestUntried({
  talkedOn,
  remindedOn,
  opinionOn,
}: Pick<SupervisionRow, 'talkedOn' | 'remindedOn' | 'opinionOn'>): Step {
  if (talkedOn === null && remindedOn === null && opinionOn === null) return 'talk';
  if (remindedOn === null && opinionOn === null) return 'reminder';
  return opinionOn === null ? 'opinion' : 'recommendation';
}

/** Whoever leaves a lighter step out says why. */
export function skippedWithReason(skipped: boolean, reason: string | undefined, what: string): Refusal | null {
  return skipped && !reason ? wrong('skipReason', `还没有${what}，请写明为什么跳过`) : null;
}

/** What a number of somebody's becomes: the door masks it before anything is tested, `138****8000`. */
const masked = /\*{3,}/;

/**
 * The papers go to the employer and to authorities: who complained must not be read in them. Found are the full names of
 * all applicants of the dispute, with blanks inside too, and every identity, passport or phone number. Not
 * found are a surname with 某 or a form of address, a post or a habit that gives somebody away: for these the director
 * reads each letter before it goes out.
 */
export function workerNamed(
  texts: Readonly<Record<string, string | readonly string[] | undefined>>,
  { file }: Supervision,
): Refusal | null {
  const names = applicantsOf(file)
    .map((party) => party.displayName.replaceAll(/\s/g, ''))
    .filter((name) => name.length > 1);
  const fields = Object.entries(texts).flatMap(([path, said]) => {
    const words = [said ?? ''].flat().join('；');
    const closed = words.replaceAll(/\s/g, '');
    if (names.some((name) => closed.includes(name)))
      return [{ path, message: '会写进文书，不得写出反映人的姓名，请改写' }];
    return masked.test(redactPersonal(words))
      ? [{ path, message: '会写进文书，不得写出电话号码和证件号码，请删去' }]
      : [];
  });
  return fields.length > 0 ? { code: 'bad_input', fields } : null;
}

/** A letter without its addressee is none. */
export const employerKnown = ({ file }: Supervision): Refusal | null =>
  file.employerName
    ? null
    : { code: 'wrong_state', detail: '争议档案里还没有登记用人单位，请先登记，文书才有受文单位。' };

const mayRecommend = (level: string) => mayIssue('recommendation_letter', { level }).value === true;

/** Two supervisors or more have investigated, and left their record. */
export function investigatedByTwo({ matter }: Supervision): Refusal | null {
  const finding = enoughSupervisors(matter.supervisors);
  const [basis] = finding.because;
  return finding.value === true ? null : { code: 'wrong_state', detail: finding.reason, ...(basis ? { basis } : {}) };
}

/** The opinion rests on the record of the investigation and bears a chair's name. */
export function opinionMayGoOut(signer: LetterSigner, { matter }: Supervision): Refusal | null {
  const supervisors = matter.supervisors ?? 'unknown';
  // Whoever recorded the investigation named each supervisor with the number of the certificate.
  const finding = mayIssue('opinion_letter', { supervisors, hasCertificates: true, signer });
  const [basis] = finding.because;
  return finding.value === false ? { code: 'wrong_state', detail: finding.reason, ...(basis ? { basis } : {}) } : null;
}

/** @basis 《江苏省工会劳动法律监督条例》第二十一条 */
export function countyOrAbove({ found: { union } }: Supervision): Refusal | null {
  return !union || mayRecommend(union.level)
    ? null
    : {
        code: 'level_too_low',
        detail: `监督建议书由县级以上总工会发出，${union.name}可以转请上级总工会办理。`,
        basis: jiangsu.article(21),
      };
}

/** As a guard, before anything was chosen, and as a check on the union chosen. */
export function isCountyChosen({ found: { union } }: Supervision): Refusal | null {
  return union && mayRecommend(union.level) ? null : wrong('unionId', '请选择县级以上总工会');
}

/** Silence counts only when the term is over. */
export const lapsed =
  (clock: string, basis: number) =>
  ({ clocks, today }: Supervision): Refusal | null => {
    const due = clocks[clock];
    return due && due.stoppedOn === null && due.dueOn >= today
      ? {
          code: 'term_running',
          detail: `期限到${due.dueOn}为止，过后仍没有答复的再办这一步。`,
          basis: jiangsu.article(basis),
        }
      : null;
  };
