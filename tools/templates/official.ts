/** The official format GB/T 9704 as styles and page: what all shipped templates share. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  LineRuleType,
  PageNumber,
  Paragraph,
  TextRun,
  convertMillimetersToTwip,
} from 'docx';
import type { FileChild, IParagraphStyleOptions } from 'docx';

export interface Template {
  readonly title: string;
  readonly document: Document;
}

/** 三号, 28.95 points a line, two characters. @unit half-points and twips */
const BODY_SIZE = 32;
const LINE = 579;
const TWO_CHARACTERS = 640;
const RED = 'D7000F';
/** From here the signature is centred, so that a date of this length stands four characters from the edge. @unit twips */
const SIGNATURE_LEFT = 4040;

/** The eastern face is what Chinese text takes; figures and Latin letters stand in the western one. */
export const face = (eastAsia: string, western = 'Times New Roman') => ({
  ascii: western,
  hAnsi: western,
  cs: western,
  eastAsia,
  hint: 'eastAsia',
});

const exact = { line: LINE, lineRule: LineRuleType.EXACT, before: 0, after: 0 };

/** Lines of a form are closer than those of a letter. */
const formLine = { spacing: { before: 60, after: 60, line: 330, lineRule: LineRuleType.EXACT } };

/** Names are what staff see in Word's list of styles, and what the preview finds them by. */
const paragraphStyles: IParagraphStyleOptions[] = [
  {
    id: 'IssuingUnion',
    name: '发文机关标志',
    basedOn: 'Normal',
    run: { font: face('方正小标宋简体', '方正小标宋简体'), size: 68, color: RED },
    paragraph: {
      alignment: AlignmentType.CENTER,
      spacing: { before: 240, after: 240, line: 240, lineRule: LineRuleType.AUTO },
    },
  },
  {
    id: 'IssueNumber',
    name: '发文字号',
    basedOn: 'Normal',
    paragraph: {
      alignment: AlignmentType.CENTER,
      spacing: { ...exact, before: LINE },
      border: { bottom: { style: BorderStyle.SINGLE, size: 18, color: RED, space: 11 } },
    },
  },
  {
    id: 'PaperTitle',
    name: '公文标题',
    basedOn: 'Normal',
    run: { font: face('方正小标宋简体', '方正小标宋简体'), size: 44 },
    paragraph: {
      alignment: AlignmentType.CENTER,
      spacing: { before: LINE * 2, after: LINE, line: 640, lineRule: LineRuleType.EXACT },
      keepNext: true,
    },
  },
  { id: 'Recipient', name: '主送', basedOn: 'Normal', paragraph: { spacing: exact, keepNext: true } },
  {
    id: 'BodyText',
    name: '公文正文',
    basedOn: 'Normal',
    paragraph: { spacing: exact, indent: { firstLine: TWO_CHARACTERS }, alignment: AlignmentType.BOTH },
  },
  {
    id: 'Signature',
    name: '公文署名',
    basedOn: 'Normal',
    paragraph: { spacing: exact, indent: { left: SIGNATURE_LEFT }, alignment: AlignmentType.CENTER, keepLines: true },
  },
  {
    id: 'FormLine',
    name: '表格文字',
    basedOn: 'Normal',
    run: { size: 24 },
    paragraph: formLine,
  },
  {
    id: 'RosterText',
    name: '名册文字',
    basedOn: 'FormLine',
    run: { size: 21 },
    paragraph: { ...formLine, alignment: AlignmentType.CENTER },
  },
  {
    id: 'FormLabel',
    name: '表格栏目',
    basedOn: 'FormLine',
    run: { font: face('黑体'), size: 24 },
    paragraph: { ...formLine, alignment: AlignmentType.CENTER },
  },
];

/** Page, fonts and styles around the content; the grid of lines is for letters. Odd pages are numbered on the right, even ones on the left. */
export function official(title: string, kind: 'letter' | 'form', children: readonly FileChild[]): Template {
  const document = new Document({
    title,
    evenAndOddHeaderAndFooters: true,
    // A typed line break inside a justified paragraph must not stretch the line before it.
    compatibility: { doNotExpandShiftReturn: true },
    styles: {
      default: {
        document: {
          run: { font: face('仿宋_GB2312'), size: BODY_SIZE, language: { value: 'zh-CN', eastAsia: 'zh-CN' } },
        },
      },
      paragraphStyles,
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
            margin: {
              top: convertMillimetersToTwip(37),
              bottom: convertMillimetersToTwip(35),
              left: convertMillimetersToTwip(28),
              right: convertMillimetersToTwip(26),
              footer: convertMillimetersToTwip(28),
            },
          },
          ...(kind === 'letter' ? { grid: { type: 'lines', linePitch: LINE } } : {}),
        },
        footers: { default: pageFooter(AlignmentType.RIGHT), even: pageFooter(AlignmentType.LEFT) },
        children: [...children],
      },
    ],
  });
  return { title, document };
}

/** 四号 half-width figures between dashes, one character from the edge. */
function pageFooter(alignment: 'left' | 'right'): Footer {
  const run = { font: face('宋体', '宋体'), size: 28 };
  return new Footer({
    children: [
      new Paragraph({
        alignment,
        indent: alignment === 'left' ? { left: 280 } : { right: 280 },
        children: [new TextRun({ ...run, children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  });
}

/** One paragraph of one run: a tag inside it is never split, so staff can edit it in Word. */
export function line(style: string, text: string, more: { readonly keepNext?: boolean } = {}): Paragraph {
  return new Paragraph({ style, ...more, children: [new TextRun(text)] });
}

export const body = (text: string, more: { readonly keepNext?: boolean } = {}) => line('BodyText', text, more);

/** Faces which not every office has, each with the one to take instead; then Word asks nobody. */
const alternatives = { 方正小标宋简体: '华文中宋,宋体', 仿宋_GB2312: '仿宋,FangSong', 黑体: 'SimHei', 宋体: 'SimSun' };

/** Parts which the library would write without alternatives and with the time of the run. */
export function packagedParts(title: string): readonly { readonly path: string; readonly data: string }[] {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const fonts = Object.entries(alternatives).map(
    ([name, other]) =>
      `<w:font w:name="${name}"><w:altName w:val="${other}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`,
  );
  return [
    {
      path: 'word/fontTable.xml',
      data: `${head}<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join('')}</w:fonts>`,
    },
    {
      path: 'docProps/core.xml',
      data: `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${title}</dc:title><dc:creator>工援</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">2026-11-22T00:00:00Z</dcterms:created></cp:coreProperties>`,
    },
  ];
}
