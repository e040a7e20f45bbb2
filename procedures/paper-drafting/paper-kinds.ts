/** What may be drafted for a worker. */
export const paperKinds = {
  arbitration_application: '劳动仲裁申请书',
  complaint: '民事起诉状',
  defence: '答辩状',
  evidence_list: '证据清单',
  report_letter: '投诉举报信',
  settlement: '和解协议',
  other: '其他文书',
} as const;
