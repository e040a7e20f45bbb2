/** What the form of a drafted paper says. */
import { formatChineseDate } from '@gongyuan/law/calendar/plain-date.ts';
import { causes } from '@gongyuan/law/vocabulary.ts';
import type { Context } from '@gongyuan/kernel/procedure.ts';
import { worded } from '../document-tags.ts';
import { namesOf } from '../names-of.ts';
import { paperKinds } from './paper-kinds.ts';

interface Drafted {
  readonly paperKind: string | null;
  readonly addressedTo: string | null;
  readonly draftedOn: string | null;
  readonly drafter: string | null;
  readonly copies: string | null;
}

const words = {
  tags: {
    who: '委托人',
    kind: '代书种类',
    cause: '争议事由',
    askedOn: '登记日期',
    draftedOn: '完成日期',
    drafter: '代书人',
    by: '登记人',
    addressedTo: '递交何处',
    copies: '副本',
  },
  sections: [],
  required: ['委托人', '代书种类', '完成日期', '代书人'],
} as const;

/** D31 代书登记表. */
export const draftingRecord = worded(words, ({ matter, file, applicantIds, actor }: Context<Drafted>) => ({
  who: namesOf(file, applicantIds) || '未留姓名',
  kind: paperKinds[matter.paperKind as keyof typeof paperKinds] ?? '没有写明', // the form allows only these keys
  cause: file.causes.map((code) => causes[code].label).join('、') || '未定',
  askedOn: formatChineseDate(matter.openedOn),
  draftedOn: matter.draftedOn ? formatChineseDate(matter.draftedOn) : '',
  drafter: matter.drafter ?? actor.name,
  by: actor.name,
  addressedTo: matter.addressedTo ?? '没有写明',
  copies: matter.copies ?? '没有写明',
}));
