/** The windows of the demonstration: who receives, reviews, decides and handles there. */
import people from '@gongyuan/database/seeds/demo-people.json' with { type: 'json' };
import { stableId, staffIdOf, unionIdOf } from '../seeds/stable-id.ts';

export interface Office {
  readonly code: string;
  readonly unionId: string;
  /** Place in words, as a clerk writes it. */
  readonly area: string;
  readonly receptionist: string;
  readonly reviewer: string;
  readonly director: string;
  readonly lawyer: string;
  /** Who takes a case when the first declines. */
  readonly second: string;
  readonly isCity: boolean;
  /** A firm in the area which one handler of the city may not be opposed to. */
  readonly conflictFirm: string;
  /** Share of the province's demonstration matters. */
  readonly weight: number;
}

const areas: Readonly<Record<string, string>> = {
  '320100': '南京市',
  '320200': '无锡市',
  '320300': '徐州市',
  '320400': '常州市',
  '320500': '苏州市',
  '320600': '南通市',
  '320700': '连云港市',
  '320800': '淮安市',
  '320900': '盐城市',
  '321000': '扬州市',
  '321100': '镇江市',
  '321200': '泰州市',
  '321300': '宿迁市',
  '320113': '南京市栖霞区',
  '320281': '江阴市',
  '320382': '邳州市',
  '320583': '昆山市',
};
const weights: Readonly<Record<string, number>> = {
  '320583': 6,
  '320100': 4,
  '321300': 3,
  '320382': 3,
  '320281': 3,
  '320113': 3,
};

/** All offices; the station at 玉山 comes last and gives help without approval only. */
export const offices: readonly Office[] = people.offices.map(({ code, username, word }) => {
  const isCity = code.endsWith('00');
  const city = people.offices.find((office) => office.code === `${code.slice(0, 4)}00`)?.username ?? username;
  return {
    code,
    unionId: unionIdOf(code),
    area: areas[code] ?? '',
    receptionist: `${username}-receptionist`,
    reviewer: `${username}-reviewer`,
    director: `${username}-director`,
    lawyer: `${username}-lawyer`,
    second: isCity ? `${username}-public-lawyer` : `${city}-lawyer`,
    isCity,
    conflictFirm: `${word}示例建设工程有限公司`,
    weight: weights[code] ?? 1,
  };
});

export function officeOf(code: string): Office {
  const found = offices.find((office) => office.code === code);
  if (!found) throw new Error(`no office ${code}`);
  return found;
}

const kunshan = officeOf('320583');

/** Its receptionist is also its reviewer; representation goes to the county. */
export const station: Office = {
  ...kunshan,
  code: '320583100',
  unionId: unionIdOf('320583100'),
  area: '昆山市玉山镇',
  receptionist: 'yushan-station',
};

export const legalWorkerOf = ({ lawyer }: Office): string => lawyer.replace(/-lawyer$/, '-legal-worker');
export const registerIdOf = (username: string): string => stableId('handler', username);
export { staffIdOf };
