import type { Parameters } from '../database/database.ts';
import { type FindingFilter, type FindingName, findingNames } from '../filters/finding-filter.ts';
import { scopeNames } from '../filters/scope-filter.ts';
import { chosen, inScope, selectionParameters } from './scope.ts';

/**
 * What an auditor decided in this browser, as `fingerprint unit-separator status` between record separators: it stands before what
 * the register of the site says.
 */
export type LocalStatuses = string;

const local = (entry: string) =>
	`SELECT split_part(${entry}.text, chr(31), 1) AS fingerprint, split_part(${entry}.text, chr(31), 2) AS status
		FROM (SELECT unnest(string_split($local, chr(30))) AS text) AS ${entry}`;

/** Findings as they are filed, with what was decided in this browser; asks `$local`. */
export const decidedFindings = `
	SELECT filed.* REPLACE (coalesce(mine.status, of_lead.status, filed.status) AS status)
	FROM filed_finding AS filed
	LEFT JOIN (${local('mine')}) AS mine USING (fingerprint)
	LEFT JOIN (${local('of_lead')}) AS of_lead ON of_lead.fingerprint = filed.lead_key`;

/** Those of a scope. */
export const findingSource = `(${decidedFindings}
	WHERE ${inScope('filed', 'filed', chosen('stage', 'filed.stage'))}
)`;

/** The column of a filed finding that each name of a filter asks. */
export const findingColumns: Readonly<Record<FindingName, string>> = {
	year: 'year',
	district: 'region_code',
	level: 'level',
	type: 'unit_type',
	unit: 'unit_id',
	stage: 'stage',
	class: 'class',
	severity: 'severity',
	certainty: 'certainty',
	rule: 'rule',
	form: 'form_kind',
	amount: 'amount_band',
	status: 'status',
	news: 'news'
};

/** What is chosen besides the scope, on a relation of findings or of groups of them. */
export const findingChosen = (finding: string) =>
	findingNames
		.filter((name) => !(scopeNames as readonly string[]).includes(name))
		.map((name) => chosen(name, `${finding}.${findingColumns[name]}`))
		.join('\n\tAND ');

export function findingParameters(filter: FindingFilter, local: LocalStatuses): Parameters {
	const { year, district, level, type, unit, stage } = filter;
	return { ...selectionParameters({ year, district, level, type, unit, stage }), local };
}

export function chosenParameters(filter: FindingFilter): Parameters {
	const { rule, severity, certainty, form, amount, status, news } = filter;
	return selectionParameters({
		class: filter.class,
		severity,
		certainty,
		rule,
		form,
		amount,
		status,
		news
	});
}
