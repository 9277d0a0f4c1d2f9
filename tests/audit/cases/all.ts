import { budgetControlCases } from './budget-control.ts';
import { budgetPurposeCases } from './budget-purpose.ts';
import { budgetSumCases } from './budget-sums.ts';
import { claimCases } from './claims.ts';
import { indicatorCases } from './indicator.ts';
import { publicSpendingCases } from './public-spending.ts';
import { scoreCases } from './score.ts';
import { staffingCases } from './staffing.ts';
import { textCases } from './text.ts';
import { unseenCases } from './unseen.ts';
import { wordingCases } from './wording.ts';
import { yearCases } from './years.ts';

/** A case for each rule: records that raise it, and near misses. */
export const allCases = [
	...staffingCases,
	...budgetSumCases,
	...budgetControlCases,
	...budgetPurposeCases,
	...publicSpendingCases,
	...indicatorCases,
	...scoreCases,
	...textCases,
	...claimCases,
	...unseenCases,
	...wordingCases,
	...yearCases
];
