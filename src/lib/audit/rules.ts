import type { Rule } from './rule.ts';
import { stf01 } from './rules/STF-01.ts';
import { stf02 } from './rules/STF-02.ts';
import { stf03 } from './rules/STF-03.ts';
import { stf04 } from './rules/STF-04.ts';
import { stf05 } from './rules/STF-05.ts';
import { stf06 } from './rules/STF-06.ts';
import { stf07 } from './rules/STF-07.ts';
import { stf08 } from './rules/STF-08.ts';
import { bud01 } from './rules/BUD-01.ts';
import { bud02 } from './rules/BUD-02.ts';
import { bud03 } from './rules/BUD-03.ts';
import { bud04 } from './rules/BUD-04.ts';
import { bud05 } from './rules/BUD-05.ts';
import { bud06 } from './rules/BUD-06.ts';
import { bud07 } from './rules/BUD-07.ts';
import { bud08 } from './rules/BUD-08.ts';
import { bud09 } from './rules/BUD-09.ts';
import { bud10 } from './rules/BUD-10.ts';
import { bud11 } from './rules/BUD-11.ts';
import { bud12 } from './rules/BUD-12.ts';
import { bud13 } from './rules/BUD-13.ts';
import { bud14 } from './rules/BUD-14.ts';
import { bud15 } from './rules/BUD-15.ts';
import { bud16 } from './rules/BUD-16.ts';
import { bud17 } from './rules/BUD-17.ts';
import { bud18 } from './rules/BUD-18.ts';
import { bud19 } from './rules/BUD-19.ts';
import { bud20 } from './rules/BUD-20.ts';
import { bud21 } from './rules/BUD-21.ts';
import { bud22 } from './rules/BUD-22.ts';
import { bud23 } from './rules/BUD-23.ts';
import { bud24 } from './rules/BUD-24.ts';
import { bud25 } from './rules/BUD-25.ts';
import { bud26 } from './rules/BUD-26.ts';
import { bud27 } from './rules/BUD-27.ts';
import { bud28 } from './rules/BUD-28.ts';
import { san01 } from './rules/SAN-01.ts';
import { san02 } from './rules/SAN-02.ts';
import { san03 } from './rules/SAN-03.ts';
import { san04 } from './rules/SAN-04.ts';
import { prc01 } from './rules/PRC-01.ts';
import { prc02 } from './rules/PRC-02.ts';
import { prc03 } from './rules/PRC-03.ts';
import { bld01 } from './rules/BLD-01.ts';
import { bld02 } from './rules/BLD-02.ts';
import { ind01 } from './rules/IND-01.ts';
import { ind02 } from './rules/IND-02.ts';
import { ind03 } from './rules/IND-03.ts';
import { ind04 } from './rules/IND-04.ts';
import { ind05 } from './rules/IND-05.ts';
import { ind06 } from './rules/IND-06.ts';
import { ind07 } from './rules/IND-07.ts';
import { ind08 } from './rules/IND-08.ts';
import { ind09 } from './rules/IND-09.ts';
import { ind10 } from './rules/IND-10.ts';
import { ind11 } from './rules/IND-11.ts';
import { ind12 } from './rules/IND-12.ts';
import { ind13 } from './rules/IND-13.ts';
import { ind14 } from './rules/IND-14.ts';
import { ind15 } from './rules/IND-15.ts';
import { ind16 } from './rules/IND-16.ts';
import { ind17 } from './rules/IND-17.ts';
import { ind18 } from './rules/IND-18.ts';
import { ind19 } from './rules/IND-19.ts';
import { ind20 } from './rules/IND-20.ts';
import { ind21 } from './rules/IND-21.ts';
import { ind22 } from './rules/IND-22.ts';
import { ind23 } from './rules/IND-23.ts';
import { ind24 } from './rules/IND-24.ts';
import { ind25 } from './rules/IND-25.ts';
import { ind26 } from './rules/IND-26.ts';
import { scr01 } from './rules/SCR-01.ts';
import { scr02 } from './rules/SCR-02.ts';
import { scr03 } from './rules/SCR-03.ts';
import { scr04 } from './rules/SCR-04.ts';
import { scr05 } from './rules/SCR-05.ts';
import { scr06 } from './rules/SCR-06.ts';
import { scr07 } from './rules/SCR-07.ts';
import { scr08 } from './rules/SCR-08.ts';
import { txt01 } from './rules/TXT-01.ts';
import { txt02 } from './rules/TXT-02.ts';
import { txt03 } from './rules/TXT-03.ts';
import { txt04 } from './rules/TXT-04.ts';
import { txt05 } from './rules/TXT-05.ts';
import { txt06 } from './rules/TXT-06.ts';
import { txt07 } from './rules/TXT-07.ts';
import { txt08 } from './rules/TXT-08.ts';
import { txt09 } from './rules/TXT-09.ts';
import { txt10 } from './rules/TXT-10.ts';
import { txt11 } from './rules/TXT-11.ts';
import { txt12 } from './rules/TXT-12.ts';
import { txt13 } from './rules/TXT-13.ts';
import { txt14 } from './rules/TXT-14.ts';
import { txt15 } from './rules/TXT-15.ts';
import { txt16 } from './rules/TXT-16.ts';
import { txt17 } from './rules/TXT-17.ts';
import { txt18 } from './rules/TXT-18.ts';
import { cmp01 } from './rules/CMP-01.ts';
import { cmp02 } from './rules/CMP-02.ts';
import { cmp03 } from './rules/CMP-03.ts';
import { cmp05 } from './rules/CMP-05.ts';

/** Every rule, in the order of the catalogue. */
export const rules: readonly Rule[] = [
	stf01,
	stf02,
	stf03,
	stf04,
	stf05,
	stf06,
	stf07,
	stf08,
	bud01,
	bud02,
	bud03,
	bud04,
	bud05,
	bud06,
	bud07,
	bud08,
	bud09,
	bud10,
	bud11,
	bud12,
	bud13,
	bud14,
	bud15,
	bud16,
	bud17,
	bud18,
	bud19,
	bud20,
	bud21,
	bud22,
	bud23,
	bud24,
	bud25,
	bud26,
	bud27,
	bud28,
	san01,
	san02,
	san03,
	san04,
	prc01,
	prc02,
	prc03,
	bld01,
	bld02,
	ind01,
	ind02,
	ind03,
	ind04,
	ind05,
	ind06,
	ind07,
	ind08,
	ind09,
	ind10,
	ind11,
	ind12,
	ind13,
	ind14,
	ind15,
	ind16,
	ind17,
	ind18,
	ind19,
	ind20,
	ind21,
	ind22,
	ind23,
	ind24,
	ind25,
	ind26,
	scr01,
	scr02,
	scr03,
	scr04,
	scr05,
	scr06,
	scr07,
	scr08,
	txt01,
	txt02,
	txt03,
	txt04,
	txt05,
	txt06,
	txt07,
	txt08,
	txt09,
	txt10,
	txt11,
	txt12,
	txt13,
	txt14,
	txt15,
	txt16,
	txt17,
	txt18,
	cmp01,
	cmp02,
	cmp03,
	cmp05
];
