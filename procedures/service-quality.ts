/** How service is judged: by the client on a return visit, by whoever checks the file, by a peer. */

/** Grades of quality, of a checked file and of a peer review. */
export const grades = { excellent: '优秀', good: '良好', fair: '合格', poor: '不合格' } as const;

export const satisfactions = {
  satisfied: '满意',
  fairly: '基本满意',
  dissatisfied: '不满意',
  unsaid: '没有说',
} as const;
export const moneyStates = {
  all: '全部到账',
  part: '部分到账',
  none: '没有到账',
  nothing_due: '本案没有款项',
  unsaid: '没有说',
} as const;
