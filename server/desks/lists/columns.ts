/** Which column of a sheet holds what: by its heading, in any order, the way lists are written in offices. */
import type { ListField } from '@gongyuan/wire/lists.ts';
import type { SheetRow } from '../../outward/spreadsheet.ts';

/** The first that fits wins; a heading is compared without spaces, signs and what stands in brackets. */
const words: readonly (readonly [ListField, RegExp])[] = [
  ['identityNumber', /身份证|证件号|公民身份号码/],
  ['phone', /电话|手机|联系方式|联系号码/],
  ['employer', /单位|企业|公司|用工方|雇主|项目部/],
  ['name', /姓名|名字|^职工$|^工人$|^劳动者$|^申请人$/],
  ['claimedYuan', /金额|欠薪|拖欠|欠款|未付|应付|应发工资|请求数额/],
  ['position', /岗位|工种|职务/],
  ['demand', /事由|事项|诉求|问题|情况|请求|备注|说明/],
  ['address', /住址|地址|住所/],
];

export interface Column {
  readonly heading: string;
  readonly field: ListField | null;
}

export interface Headed {
  /** The number of the row that holds the headings. */
  readonly row: number;
  readonly columns: readonly Column[];
}

const SEARCHED_ROWS = 15;

/** Lists begin with a title and a line on who made them: the headings are the first row with a name and another field. */
export function findHeadings(rows: readonly SheetRow[]): Headed | undefined {
  for (const row of rows.slice(0, SEARCHED_ROWS)) {
    const columns = columnsOf(row.cells.map((cell) => cell.text));
    const found = columns.flatMap(({ field }) => field ?? []);
    if (found.includes('name') && found.length >= 2) return { row: row.number, columns };
  }
  return undefined;
}

function columnsOf(headings: readonly string[]): readonly Column[] {
  const taken = new Set<ListField>();
  return headings.map((heading) => {
    const plain = heading.replace(/[（(].*?[）)]/g, '').replace(/[\s:：*]/g, '');
    const field = words.find(([one, pattern]) => !taken.has(one) && pattern.test(plain))?.[0] ?? null;
    if (field) taken.add(field);
    return { heading, field };
  });
}
