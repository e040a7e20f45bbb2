/** Bodies outside the union to which a worker is led, each with its door. */
import { choice, optional } from '@gongyuan/kernel/field.ts';
import { z } from 'zod';

/** Bodies outside the union, each with the door by which a worker reaches it. */
export const outsideBodies = {
  labour_inspection: { label: '人社部门劳动保障监察机构', door: '电话12333' },
  arbitration: { label: '劳动人事争议仲裁委员会', door: '劳动合同履行地或者用人单位所在地的仲裁委立案窗口' },
  court: { label: '人民法院', door: '电话12368' },
  judicial_aid: { label: '司法行政部门法律援助机构', door: '电话12348' },
  petition_office: { label: '信访局', door: '当地人民来访接待场所或者网上信访' },
  housing: { label: '住房和城乡建设部门', door: '电话12345转住建部门' },
  police: { label: '公安机关', door: '电话110' },
} as const;
export type OutsideBody = keyof typeof outsideBodies;
/** Name and door in one, as a list to choose from shows them. */
export const outsideChoices = Object.fromEntries(
  Object.entries(outsideBodies).map(([code, { label, door }]) => [code, `${label}（${door}）`]),
) as Record<OutsideBody, string>; // built from the keys of outsideBodies

/** At the window: to which outside body the worker was led. */
export const outsideForm = z.strictObject({ body: optional(choice('引导到哪个部门', outsideChoices)) });
