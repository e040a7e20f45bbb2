/** Where a figure holds and for whom, in a few words. */
export function placeWords(where: string | null, key: string | null): string {
  const place = where === null ? '全国' : where === '32' ? '江苏省' : `区划代码${where}`;
  return key === null ? place : `${place}，${key}`;
}
