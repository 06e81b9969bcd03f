// Nine digits that may be somebody's. Never issued as Social Security numbers: first group 000, 666 or 9xx, second 00, third
// 0000 (SSA, POMS RM 10201.035); 9xx with certain second groups are taxpayer numbers (ITIN).

export const isIssuable = (digits: string): boolean => /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/.test(digits)

/** Second groups 50–65, 70–88, 90–92, 94–99 (IRS). */
export const isTaxpayer = (digits: string): boolean =>
  /^9\d{2}(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])(?!0000)\d{4}$/.test(digits)
