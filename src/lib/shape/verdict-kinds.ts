export const verdictKinds = ['measured', 'bounded', 'notShown', 'missed', 'notComparable'] as const;
/** measured and bounded are both met: with a measured actual, or only with a bound (≥, ≤). */
export type VerdictKind = (typeof verdictKinds)[number];
