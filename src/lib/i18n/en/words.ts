import type { Words } from '../zh/words.ts';
import { about } from './about.ts';
import { check } from './check.ts';
import { changes } from './changes.ts';
import { charts } from './charts.ts';
import { console } from './console.ts';
import { dashboard } from './dashboard.ts';
import { data } from './data.ts';
import { environment } from './environment.ts';
import { findings } from './findings.ts';
import { groups } from './groups.ts';
import { leads } from './leads.ts';
import { metricNotes, metrics } from './metrics.ts';
import { pages } from './pages.ts';
import { register } from './register.ts';
import { site } from './site.ts';
import { terms } from './terms.ts';

export const en: Words = {
	site,
	pages,
	about,
	changes,
	charts,
	console,
	data,
	check,
	environment,
	findings,
	groups,
	leads,
	metrics,
	metricNotes,
	register,
	terms,
	...dashboard
};
