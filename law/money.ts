// Money in fen: reading yuan as people write them, printing them in figures and in capital numerals.

const amountPattern = /^(-?)(\d+)(?:\.(\d{1,2}))?$/;
const capitals = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'];
const places = ['', '拾', '佰', '仟'];
const groups = ['', '万', '亿', '万亿'];

function checkFen(fen: number): void {
  if (!Number.isSafeInteger(fen)) throw new RangeError(`金额应为整数分：${fen}`);
}

/**
 * Fen from yuan written as text or number; commas, 元, ￥ and spaces are allowed, more than two decimals are not.
 *
 * @basis 《中国人民银行法》第十七条 (the unit is the yuan, its parts jiao and fen)
 * @unit  fen
 * @example yuanToFen('220,000.00元') // 22000000
 */
export function yuanToFen(yuan: string | number): number {
  const text = String(yuan)
    .replace(/[,，\s]/g, '')
    .replace(/^[¥￥]/, '')
    .replace(/元$/, '');
  const match = amountPattern.exec(text);
  if (match === null) throw new RangeError(`不是有效的金额：${yuan}`);
  const [, sign, whole = '0', decimals = ''] = match;
  const fen = Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
  checkFen(fen);
  return sign === '-' && fen !== 0 ? -fen : fen;
}

/**
 * An amount in figures with thousands separated.
 *
 * @basis 《会计基础工作规范》第五十二条 (memory)
 * @unit  text
 * @example formatYuan(22000000) // '220,000.00元'
 */
export function formatYuan(fen: number): string {
  checkFen(fen);
  const absolute = Math.abs(fen);
  const whole = String(Math.floor(absolute / 100)).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return `${fen < 0 ? '-' : ''}${whole}.${String(absolute % 100).padStart(2, '0')}元`;
}

/** Four digits in capitals: 1005 → 壹仟零伍. */
function upperCaseGroup(value: number): string {
  let text = '';
  let pendingZero = false;
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) {
      pendingZero = text !== '';
      continue;
    }
    text += `${pendingZero ? '零' : ''}${capitals[digit] ?? ''}${places[place] ?? ''}`;
    pendingZero = false;
  }
  return text;
}

function upperCaseWhole(yuan: number): string {
  let text = '';
  let gap = false;
  for (let group = groups.length - 1; group >= 0; group -= 1) {
    const value = Math.floor(yuan / 10_000 ** group) % 10_000;
    if (value === 0) {
      gap = text !== '';
      continue;
    }
    const zero = text !== '' && (gap || value < 1000) ? '零' : '';
    text += `${zero}${upperCaseGroup(value)}${groups[group] ?? ''}`;
    gap = false;
  }
  // 万亿 and 亿 side by side share the 亿.
  return text.replace(/万亿(?=.*亿)/, '万');
}

/**
 * An amount in capital numerals, as receipts and letters print it.
 *
 * @basis 《正确填写票据和结算凭证的基本规定》 (memory)
 * @unit  text
 * @example upperCaseYuan(22000000) // '贰拾贰万元整'
 */
export function upperCaseYuan(fen: number): string {
  checkFen(fen);
  const absolute = Math.abs(fen);
  const yuan = Math.floor(absolute / 100);
  const jiao = Math.floor(absolute / 10) % 10;
  const rest = absolute % 10;
  const head = fen < 0 ? '负' : '';
  if (absolute === 0) return '零元整';
  const whole = yuan === 0 ? '' : `${upperCaseWhole(yuan)}元`;
  if (jiao === 0 && rest === 0) return `${head}${whole}整`;
  const tenths = jiao > 0 ? `${capitals[jiao] ?? ''}角` : whole === '' ? '' : '零';
  return `${head}${whole}${tenths}${rest > 0 ? `${capitals[rest] ?? ''}分` : '整'}`;
}
