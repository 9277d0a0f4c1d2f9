import { brief } from './brief.ts';
import { combobox, search } from './combobox.ts';
import { glossary } from './glossary.ts';
import { meaning } from './meaning.ts';
import { differences } from './differences.ts';
import { moneyViews } from './money-views.ts';
import { moneyWork } from './money-work.ts';
import { moved } from './moved.ts';
import { office } from './office.ts';
import { peers } from './peers.ts';
import { reader } from './reader.ts';
import { recompute } from './recompute.ts';
import { recomputed } from './recomputed.ts';
import { sort } from './sort.ts';
import { steps } from './steps.ts';
import { take } from './take.ts';
import { bridge, byYear, priorYear } from './years.ts';

/** What charts and tables offer besides themselves. */
export const dashboard = {
	brief,
	bridge,
	byYear,
	combobox,
	glossary,
	meaning,
	differences,
	moneyViews,
	moneyWork,
	moved,
	office,
	peers,
	priorYear,
	reader,
	recompute,
	recomputed,
	search,
	sort,
	steps,
	take
};
