/** Places by the names of the unions that stand for them: a division code alone tells a reader nothing. */
import type { Db } from '../../services.ts';

/** Puts names in the place of the division codes that stand in a text. */
export type NamePlaces = (text: string) => string;

const code = /\b\d{6}(\d{3})?\b/g;

/** One query, whatever the number of texts. */
export async function placeNames(db: Db, texts: readonly string[]): Promise<NamePlaces> {
  const codes = [...new Set(texts.flatMap((text) => text.match(code) ?? []))];
  if (codes.length === 0) return (text) => text;
  const rows = await db
    .selectFrom('tradeUnion')
    .select(['divisionCode', 'name'])
    .where('divisionCode', 'in', codes)
    .where('kind', 'in', ['federation', 'zone'])
    .orderBy('lft', 'desc')
    .execute();
  const names = new Map(rows.map(({ divisionCode, name }) => [divisionCode, name.replace(/(总工会|工会)$/, '')]));
  return (text) => text.replace(code, (found) => names.get(found) ?? found);
}
