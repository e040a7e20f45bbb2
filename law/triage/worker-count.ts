// How many workers a clerk's words speak of: 50余名, 十几名, 几位工友 … as a lower and an upper bound.

/** At least and at most so many workers; `most` is Infinity where the words set no upper bound. */
export type WorkerRange = { readonly least: number; readonly most: number };

const digitValues: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const numeral = '(?:\\d+|[一二两三四五六七八九十百千数几上近]+)';
const heads =
  '名|人|位|户人|个(?=工人|工友|农民工|民工|职工|员工|师傅|老乡|兄弟|姐妹|同事|人(?!账户|信息|所得|原因|名义|所有))';
const counted = new RegExp(`(${numeral})(余|多|来)?(?:${heads})((?:[\\u4e00-\\u9fa5]{0,4}))`, 'g');
/** Who is counted after the number but has no claim. */
const others =
  /^(?:外?(?:法官|律师|仲裁员|调解员|干部|监督员|代表|民警|工作人员|专家|志愿者|委员|检察官|主席|经理|负责人|股东|老板|客户|群众))/;
/** Who is counted before the number: congress delegates, the firm's whole staff. */
/** The size of the firm, told before the few who come: 该厂有200名职工，其中3人 … */
const wholeFirm = /(?:公司|企业|厂|单位|集团|园区|医院|学校)[里内现]?(?:共|共计|约)?有$/;
const ofThem = /^[^。；]{0,12}，[^。；]{0,4}其中/;
const othersBefore = /(?:代表|规模|在册|在职|共有|员工总数|现有|用工)(?:共|约|近)?$/;
const manyWords =
  /全厂|全体|全部职工|全公司|整个厂|众多|大批|大量|许多|不少(?:职工|工人|农民工|工友)|多名|多人|数名|职工们|工人们|集体(?!合同|协商)|大家/;

function valueOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  let total = 0;
  let current = 0;
  for (const char of text) {
    if (char === '十' || char === '百' || char === '千') {
      const unit = char === '十' ? 10 : char === '百' ? 100 : 1000;
      total += (current === 0 ? 1 : current) * unit;
      current = 0;
    } else current = digitValues[char] ?? 0;
  }
  return total + current;
}

/** 几 and 数 stand for two to nine of what follows them; alone they stay below ten. */
function rangeOf(words: string, more: boolean): WorkerRange {
  const vague = /[几数]/.test(words);
  if (vague && !/[十百千]/.test(words)) return { least: 2, most: 9 };
  const least = /^[几数]/.test(words)
    ? 2 * valueOf(words.replace(/^[几数]/, ''))
    : valueOf(words.replaceAll(/[几数上近]/g, ''));
  const open = vague || more || /[上近]/.test(words);
  return { least, most: open ? Number.POSITIVE_INFINITY : least };
}

/**
 * The workers a text speaks of; undefined when it names no number of workers. Numbers of firms, projects, delegates,
 * judges or lawyers are no workers; where several numbers stand, the greatest counts (代表 stand for the others).
 *
 * @basis 《劳动争议调解仲裁法》第七条
 * @unit  workers
 * @example workersIn('50余名') // { least: 50, most: Infinity }
 */
export function workersIn(text: string): WorkerRange | undefined {
  const ranges = [...text.matchAll(counted)].flatMap((match) => {
    const [, words = '', more, after = ''] = match;
    if (others.test(after) || othersBefore.test(text.slice(0, match.index))) return [];
    if (/^[上近]+$/.test(words)) return [];
    const end = match.index + match[0].length;
    if (wholeFirm.test(text.slice(0, match.index)) && ofThem.test(text.slice(end - after.length))) return [];
    return [rangeOf(words, more !== undefined)];
  });
  return ranges.toSorted((left, right) => right.least - left.least)[0];
}

/**
 * Whether a text speaks of many workers without a number.
 *
 * @basis 苏工发〔2012〕8号第十一条
 * @unit  boolean
 * @example speaksOfMany('涉及全厂') // true
 */
export function speaksOfMany(text: string): boolean {
  return manyWords.test(text);
}
