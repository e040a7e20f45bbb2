/** What a clerk's note asks the union for, and so which line it takes. Read from the note and the door alone. */
import type { Channel } from '@gongyuan/law/vocabulary.ts';
import type { lineKinds } from '@gongyuan/wire/intake.ts';

export type Line = keyof typeof lineKinds;

/** Somebody to stand up for them; a lawsuit that is over, or that others have, asks for nothing. */
const represented =
  /打仲裁|派(?:个|一名)?律师|申请(?:法律)?援助|法律援助|法援|代理|出庭|支持起诉|(?:要|想|陪着?|帮着?|不懂|不会)打官司|请不起律师|(?:去|到)法院立案|申请仲裁|提起(?:仲裁|诉讼)/;
const inCourt = /起诉|诉状|法院立案|诉讼|上诉/;
const drafted = /写(?:好|份|个)?(?:起诉状|诉状|仲裁申请|申请书|材料)|代写|代书/;
const negotiated =
  /协商|协调|调解|去谈|来谈|视频谈|帮忙谈|谈补偿|谈赔偿|和工地谈|网上调|追讨|催讨|催款|讨回|联系(?:企业|公司|单位)/;
const asked = /问|咨询|怎么办|能不能|该找谁|管不管/;

/** Where nothing is asked for in words: who comes in person is advised, what others report goes to those who answer for it. */
const byDoor: Readonly<Record<Channel, Line>> = {
  walk_in: 'advice',
  hotline_12351: 'advice',
  phone: 'advice',
  online: 'advice',
  letter: 'petition',
  petition: 'petition',
  media: 'mediation',
  court_referral: 'mediation',
  arbitration_referral: 'mediation',
  supervision_or_screening: 'supervision',
  cross_region_or_home_union: 'negotiation',
  union_initiated_or_other: 'mediation',
  other_application: 'mediation',
};

/** The main line first. */
export function wishOf(note: string, channel: Channel): readonly Line[] {
  const drafting: readonly Line[] = drafted.test(note) ? ['drafting'] : [];
  if (represented.test(note)) {
    const isArbitration = /仲裁/.test(note) || !inCourt.test(note);
    return [isArbitration ? 'arbitration' : 'litigation', ...drafting];
  }
  if (drafting.length > 0) return drafting;
  if (negotiated.test(note)) return ['negotiation'];
  if (asked.test(note)) return ['advice'];
  return [byDoor[channel]];
}
