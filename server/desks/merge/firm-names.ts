/** When two names of firms may be one firm: the parts that every firm's name has are taken away, the rest is compared. */

interface Firm {
  readonly name: string;
  readonly address: string | null;
}

/** The name without its place, its legal form and what stands in brackets. */
export function coreName(name: string): string {
  return name
    .replace(/（[^）]*）/g, '')
    .replace(/^(中国|江苏省?|[\u4e00-\u9fff]{2,3}(省|市|区|县))+/, '')
    .replace(/(股份有限公司|有限责任公司|有限公司|集团公司|集团|公司|厂|店|经营部|分公司)+$/, '');
}

/** Why they may be one, in sentences; none when nothing but the usual words is alike. */
export function likeness(one: Firm, two: Firm): readonly string[] {
  const [left, right] = [coreName(one.name), coreName(two.name)];
  if (left.length >= 2 && left === right) return [`去掉地名和公司形式后都是“${left}”`];
  const isPart = left.length >= 4 && right.length >= 4 && (left.includes(right) || right.includes(left));
  const sameAddress = one.address !== null && one.address === two.address;
  if (isPart && sameAddress) return ['一个名称包含另一个，地址相同'];
  return [];
}
