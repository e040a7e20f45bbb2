// Reads who a clause of a story speaks of: a worker, or the employer and those it deals with.

const boundary = /[，。；：！？、（）()“”,;:!?\s]/;
/** The marks between which a clause stands. */
export const clauseMarks = new RegExp(boundary, 'g');
const joinedEmployer = /(?:和|与|及|跟|同)(?:公司|企业|老板|包工头|单位|工厂|厂里|法人)/g;
const employer =
  /公司|企业|单位|工厂|厂家|厂里|厂方|老板|包工头|法人|法定代表人|负责人|经理|承包人|承包方|老总|股东|投资人|客户|供应商|甲方|业主|中间人|总部|集团|店主|雇主|资方|东家|组长|主管|店长|工头|房东|领导|同事|站长|法官|律师|医生/g;
const worker =
  /农民工|民工|工人|工友|职工|员工|人员|务工|本人|家属|家人|司机|骑手|师傅|女士|先生|阿姨|大姐|大哥|我们|我|他们|她们|他|她|大家|某|来电人|来访人|申请人|妻子|丈夫|父亲|母亲|儿子|女儿|伤者|代表/g;

/**
 * The part of a sentence before a point, back to the last punctuation mark.
 *
 * @basis 苏工发〔2012〕8号第十三条
 * @unit  text
 * @example clauseBefore('孙某，安徽人', 3) // ''
 */
export function clauseBefore(text: string, position: number): string {
  let start = position;
  while (start > 0 && !boundary.test(text[start - 1] ?? '')) start -= 1;
  return text.slice(start, position);
}

/**
 * The part of a sentence after a point, up to the next punctuation mark.
 *
 * @basis 苏工发〔2012〕8号第十三条
 * @unit  text
 * @example clauseAfter('孙某，安徽人，来访', 5) // '人'
 */
export function clauseAfter(text: string, position: number): string {
  let end = position;
  while (end < text.length && !boundary.test(text[end] ?? '')) end += 1;
  return text.slice(position, end);
}

/** How many of the rising numbers lie below a limit. */
function countBelow(rising: readonly number[], limit: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Whether the clauses that hold a find match a pattern. The marks are looked for once and each clause is read once,
 * so that a long text without marks, or one that says the same thing a thousand times, is read as fast as any other.
 *
 * @basis 苏工发〔2012〕8号第七条
 * @unit  a question about a find, by its first point and the point after its last
 * @example clauseReader('不跳楼，要说法', /，/g, /不/)(1, 3) // true
 */
export function clauseReader(text: string, marks: RegExp, pattern: RegExp): (start: number, end: number) => boolean {
  const points = [-1, ...[...text.matchAll(marks)].map((mark) => mark.index), text.length];
  const read = new Map<string, boolean>();
  return (start, end) => {
    const from = (points[countBelow(points, start) - 1] ?? -1) + 1;
    const to = points[countBelow(points, end)] ?? text.length;
    const known = read.get(`${from}-${to}`);
    if (known !== undefined) return known;
    const matches = pattern.test(text.slice(from, to));
    read.set(`${from}-${to}`, matches);
    return matches;
  };
}

function lastEnd(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].reduce((last, match) => Math.max(last, match.index + match[0].length), -1);
}

/**
 * Whether the words before a point speak of the employer or those it deals with, rather than of a worker.
 *
 * @basis 苏工发〔2012〕8号第十三条 (what concerns the employer's customers or seat makes no cross-region case)
 * @unit  boolean
 * @example speaksOfEmployer('包工头是') // true
 */
export function speaksOfEmployer(before: string): boolean {
  const cleaned = before.replaceAll(joinedEmployer, '');
  return lastEnd(cleaned, employer) > lastEnd(cleaned, worker);
}
