// Instruments cited by name whose articles are not kept, each with the reason; cited.test.ts lets no other pass.

/** An instrument known by name only. */
export type NamedOnly = { readonly name: string; readonly reason: string };

/** Instruments that may be cited although no article of theirs is kept. */
export const namedOnly: readonly NamedOnly[] = [
  { name: '会计基础工作规范', reason: '只说明金额大写的写法。' },
  { name: '中国人民银行法', reason: '只说明人民币的单位。' },
];
