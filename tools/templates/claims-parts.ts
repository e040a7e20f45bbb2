/** What papers in a worker's name add to the house's forms: no union's head, parts that repeat, a roster on its own page. */
import { Paragraph, TextRun } from 'docx';
import type { FileChild } from 'docx';
import { form, heading, repeated } from './case-parts.ts';
import { line, official } from './official.ts';
import type { Template } from './official.ts';

export { form };

/** Without the option a part in one paragraph would repeat inside that paragraph, and leave an empty one where it has no rows. */
const whole = (section: string, text: string) => `{#${section} [loopOver: "paragraph"]}${text}{/${section}}`;

/** One paragraph of the text for each row, none where there is none. */
export const repeatedPart = (section: string, text: string): Paragraph => line('BodyText', whole(section, text));
export const repeatedWide = (section: string, text: string): Paragraph => line('FormLine', whole(section, text));

/** A form of the worker's, without whose number it is. */
export const plain = (title: string, children: readonly FileChild[]): Template =>
  official(title, 'form', [heading(title), ...children]);

/** To whom a suit goes: two lines of its own. */
export const to = (addressee: string): readonly Paragraph[] => [
  line('BodyText', '此致', { keepNext: true }),
  line('Recipient', addressee),
];

export const signedBy = (who: string): readonly Paragraph[] => [
  line('Signature', '', { keepNext: true }),
  line('Signature', who, { keepNext: true }),
  line('Signature', '　　　　年　　月　　日'),
];

/** All workers with their amounts, signed by each, on a page of its own; for one worker there is no such page. */
export function perWorker(section: string): readonly FileChild[] {
  return [
    new Paragraph({ style: 'FormLabel', pageBreakBefore: true, children: [new TextRun(`{#附名册}${section}`)] }),
    repeated(section, [
      ['序号', 650],
      ['姓名', 1150],
      ['性别', 650],
      ['证件号码', 2394],
      ['电话', 1600],
      ['请求金额', 1500],
      ['签名', 900],
    ]),
    line('FormLine', '{/附名册}'),
  ];
}
