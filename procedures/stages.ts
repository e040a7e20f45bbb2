/** Stages of representation; each is a case of its own. */
export const stages = {
  arbitration: '劳动仲裁',
  first_instance: '一审诉讼',
  second_instance: '二审诉讼',
  enforcement: '执行',
} as const;
