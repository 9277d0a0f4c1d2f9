import type { Parameters } from '../database/database.ts';
import type { FindingFilter } from '../filters/finding-filter.ts';
import { chosen, reportInScope, selectionParameters } from './scope.ts';

/**
 * What an auditor decided in this browser, as `fingerprint unit-separator status` between record separators: it stands before what
 * the register of the site says.
 */
export type LocalStatuses = string;

const statusOf = "coalesce(mine.status, register.status, 'new')";
const amountOf = `CASE
	WHEN finding.amount_wan IS NULL THEN 'none'
	WHEN abs(finding.amount_wan) >= 100 THEN '100'
	WHEN abs(finding.amount_wan) >= 10 THEN '10'
	WHEN abs(finding.amount_wan) >= 1 THEN '1'
	ELSE '0'
END`;

/** Findings with their unit, kind of form, status and band of amount; asks `$local`. */
export const findingSource = `(
	SELECT
		finding.*,
		unit.short_name,
		unit.sort_rank,
		unit.unit_id,
		report.year,
		${statusOf} AS status,
		register.reason,
		register.note,
		coalesce(form.form, 'report') AS form_kind,
		${amountOf} AS amount_band,
		CASE WHEN finding.is_new THEN 'new' WHEN NOT finding.is_new THEN 'still' END AS news
	FROM finding
	JOIN report USING (report_id)
	JOIN unit USING (unit_id)
	LEFT JOIN form ON form.form_id = finding.form_id
	LEFT JOIN register USING (fingerprint)
	LEFT JOIN (
		SELECT split_part(entry, chr(31), 1) AS fingerprint, split_part(entry, chr(31), 2) AS status
		FROM (SELECT unnest(string_split($local, chr(30))) AS entry)
	) AS mine USING (fingerprint)
	WHERE ${reportInScope}
)`;

export const findingChosen = [
	chosen('class', 'finding.class'),
	chosen('severity', 'finding.severity'),
	chosen('certainty', 'finding.certainty'),
	chosen('rule', 'finding.rule'),
	chosen('form', 'finding.form_kind'),
	chosen('amount', 'finding.amount_band'),
	chosen('status', 'finding.status'),
	chosen('news', 'finding.news')
].join('\n\tAND ');

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
