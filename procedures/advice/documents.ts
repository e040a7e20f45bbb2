/** What the form of a consultation says. */
import { formatChineseDate } from '@gongyuan/law/calendar/plain-date.ts';
import { causes } from '@gongyuan/law/vocabulary.ts';
import type { Context } from '@gongyuan/kernel/procedure.ts';
import { ended, worded } from '../document-tags.ts';
import { namesOf } from '../names-of.ts';

interface Asked {
  readonly question: string;
  readonly answer: string | null;
  readonly minutes: number | null;
  readonly referral: string | null;
  readonly followUp: string | null;
}

const words = {
  tags: {
    who: '咨询人',
    opponent: '对方单位',
    askedOn: '登记日期',
    cause: '争议事由',
    question: '咨询问题',
    answer: '答复要点',
    minutes: '用时',
    referral: '转介去向',
    followUp: '后续跟进',
    by: '答复人',
  },
  sections: [],
  required: ['咨询问题', '答复要点', '答复人'],
} as const;

/** D30 法律咨询登记表; whoever asks may leave no name. */
export const adviceRecord = worded(words, ({ matter, file, applicantIds, actor }: Context<Asked>) => ({
  who: namesOf(file, applicantIds) || '未留姓名',
  opponent: file.employerName ?? '没有说',
  askedOn: formatChineseDate(matter.openedOn),
  cause: file.causes.map((code) => causes[code].label).join('、') || '未定',
  question: ended(matter.question),
  answer: ended(matter.answer ?? ''),
  minutes: matter.minutes === null ? '没有登记' : `${matter.minutes}分钟`,
  referral: matter.referral ?? '无',
  followUp: matter.followUp ?? '无',
  by: actor.name,
}));
