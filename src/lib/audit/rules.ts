import type { Rule } from './rule.ts';
import { stf01 } from './rules/STF-01.ts';
import { stf02 } from './rules/STF-02.ts';
import { stf03 } from './rules/STF-03.ts';
import { bud01 } from './rules/BUD-01.ts';
import { bud04 } from './rules/BUD-04.ts';
import { bud09 } from './rules/BUD-09.ts';
import { bud10 } from './rules/BUD-10.ts';
import { bud15 } from './rules/BUD-15.ts';
import { scr04 } from './rules/SCR-04.ts';
import { txt06 } from './rules/TXT-06.ts';

/** Every rule, in the order of the catalogue. */
export const rules: readonly Rule[] = [
	stf01,
	stf02,
	stf03,
	bud01,
	bud04,
	bud09,
	bud10,
	bud15,
	scr04,
	txt06
];
