import type { Database, Parameters } from '../database/database.ts';
import type { PeerKey } from '../filters/peer-keys.ts';

/** The measures that peers are held against each other by: discipline, staffing, structure, cost a head, results. No amount, no score. */
export const peerMetrics = [
	'M-BUD-01',
	'M-BUD-02',
	'M-BUD-04',
	'M-BUD-13-project',
	'M-STF-01',
	'M-HEAD-personnel',
	'M-HEAD-public',
	'M-IND-03',
	'M-IND-05',
	'M-IND-06'
] as const;

/** From here on a median and a spread say something (src/lib/domain/README.md D.1). */
export const minForMedian = 8;
/** From here on a place says something; below, values stand side by side. */
export const minForRank = 5;
/** More values than this are told by quantiles. */
const maxValues = 60;
export const maxMembers = 40;

/** The unit-years whose peers are asked for, as `unit:year`, and what makes peers. */
export interface PeerQuestion {
	columns: readonly string[];
	keys: readonly PeerKey[];
}

export interface PeerStatistic {
	/** `unit:year` of the one that is held against its peers. */
	column: string;
	metric: string;
	unitOfMeasure: string;
	/** Null where the unit itself has no value. */
	value: number | null;
	status: string;
	/** Members of the group, the unit itself included. */
	members: number;
	/** Of them, those with a value of the same definition, the unit itself included where it has one. */
	n: number;
	/** Of them, those that do not report it. */
	notReported: number;
	/** Of them, those whose value has another definition, such as a rate on a budget that is not specified. */
	otherDefinition: number;
	/** Of them, those for whom it cannot be computed or does not apply. */
	notComputable: number;
	/** How many of the n are lower, and how many others the same. Null below five. */
	below: number | null;
	equal: number | null;
	low: number | null;
	high: number | null;
	/** Null below eight. */
	median: number | null;
	/** Median absolute deviation from the median. Null below eight. */
	mad: number | null;
	/** 0.6745 × (value − median) ÷ MAD. Null where the MAD is 0. */
	robustZ: number | null;
	/** All values of the group in order, or 21 quantiles of very many. Empty below five. */
	values: number[];
}

export interface PeerMember {
	column: string;
	unitId: string;
	unit: string;
	year: number;
	members: number;
}

/** Members of the group of each column: one year of each unit, the nearest where the year need not be the same. */
function members(keys: readonly PeerKey[]): string {
	const same = (key: PeerKey, condition: string) => (keys.includes(key) ? `AND ${condition}` : '');
	return `own AS (
		SELECT
			unit.unit_id || ':' || unit_year.year AS col,
			unit.unit_id, unit_year.year, unit.unit_type, unit.level, unit_year.has_evaluation
		FROM unit_year
		JOIN unit USING (unit_id)
		WHERE list_contains(string_split($columns, chr(31)), unit.unit_id || ':' || unit_year.year)
	),
	member AS (
		SELECT own.col, own.unit_id AS own_unit, own.year AS own_year, unit.unit_id, unit.short_name, unit.sort_rank, unit_year.year
		FROM own
		JOIN unit_year ON unit_year.has_evaluation = own.has_evaluation
		JOIN unit ON unit.unit_id = unit_year.unit_id
		WHERE unit.unit_id = own.unit_id AND unit_year.year = own.year
			OR unit.unit_id <> own.unit_id
			-- what a unit does or where it stands is not the same when neither is known
			${same('function', "unit.unit_type = own.unit_type AND own.unit_type <> 'unknown'")}
			${same('level', "unit.level = own.level AND own.level <> 'unknown'")}
			${same('year', 'unit_year.year = own.year')}
		QUALIFY row_number() OVER (
			PARTITION BY own.col, unit.unit_id ORDER BY abs(unit_year.year - own.year), unit_year.year DESC
		) = 1
	)`;
}

/** Where each unit-year stands among its peers, metric by metric. Statistics are given only where the group is large enough. */
export function peerStatistics(db: Database, question: PeerQuestion): Promise<PeerStatistic[]> {
	const list = peerMetrics.map((metric) => `'${metric}'`).join(', ');
	return db.all<PeerStatistic>(
		`WITH ${members(question.keys)},
		claim AS (
			SELECT unit_id, year, metric, value, unit, status,
				list_contains(flags, 'on-unspecified-budget') AS unspecified
			FROM metric
			SEMI JOIN member USING (unit_id, year)
			WHERE metric IN (${list}) AND programme IS NULL
			-- of several claims the first that gives a value, that of the report as a whole before that of a form
			QUALIFY row_number() OVER (
				PARTITION BY unit_id, year, metric
				ORDER BY value IS NULL, claim = 'report' DESC NULLS LAST, report_id, form_id, claim
			) = 1
		),
		wanted AS (
			SELECT col, metric, any_value(claim.unit) AS unit
			FROM member JOIN claim USING (unit_id, year)
			GROUP BY col, metric
		),
		mine AS (
			SELECT own.col, claim.metric, claim.value, claim.status, claim.unspecified
			FROM own JOIN claim USING (unit_id, year)
		),
		told AS (
			SELECT
				member.col, wanted.metric, wanted.unit,
				mine.value AS own_value, coalesce(mine.status, 'missing') AS own_status,
				claim.value, coalesce(claim.status, 'missing') AS status,
				coalesce(claim.unspecified, false) <> coalesce(mine.unspecified, false) AND claim.value IS NOT NULL AS other
			FROM member
			JOIN wanted USING (col)
			LEFT JOIN claim ON claim.unit_id = member.unit_id AND claim.year = member.year AND claim.metric = wanted.metric
			LEFT JOIN mine ON mine.col = member.col AND mine.metric = wanted.metric
		),
		summed AS (
			SELECT
				col, metric,
				any_value(unit) AS unit,
				any_value(own_value) AS own_value,
				any_value(own_status) AS own_status,
				count(*) AS members,
				count(value) FILTER (NOT other) AS n,
				count(*) FILTER (value IS NULL AND status IN ('missing', 'out-of-scope')) AS not_reported,
				count(*) FILTER (other) AS other_definition,
				count(*) FILTER (value IS NULL AND status NOT IN ('missing', 'out-of-scope')) AS not_computable,
				count(*) FILTER (NOT other AND value < own_value) AS below,
				count(*) FILTER (NOT other AND value = own_value) - 1 AS equal,
				min(value) FILTER (NOT other) AS low,
				max(value) FILTER (NOT other) AS high,
				median(CAST(value AS DOUBLE)) FILTER (NOT other) AS median,
				mad(CAST(value AS DOUBLE)) FILTER (NOT other) AS mad,
				list(round(CAST(value AS DOUBLE), 2) ORDER BY value) FILTER (NOT other AND value IS NOT NULL) AS listed
			FROM told
			GROUP BY col, metric
		)
		SELECT
			col AS "column",
			metric,
			unit AS "unitOfMeasure",
			round(own_value, 2) AS value,
			own_status AS status,
			members,
			n,
			not_reported AS "notReported",
			other_definition AS "otherDefinition",
			not_computable AS "notComputable",
			CASE WHEN n >= ${minForRank} AND own_value IS NOT NULL THEN below END AS below,
			CASE WHEN n >= ${minForRank} AND own_value IS NOT NULL THEN equal END AS equal,
			CASE WHEN n >= ${minForRank} THEN round(low, 2) END AS low,
			CASE WHEN n >= ${minForRank} THEN round(high, 2) END AS high,
			CASE WHEN n >= ${minForMedian} THEN round(median, 2) END AS median,
			CASE WHEN n >= ${minForMedian} THEN round(mad, 2) END AS mad,
			CASE WHEN n >= ${minForMedian} AND mad > 0
				THEN round(0.6745 * (CAST(own_value AS DOUBLE) - median) / mad, 2) END AS "robustZ",
			CASE
				WHEN n < ${minForRank} THEN []
				WHEN n <= ${maxValues} THEN listed
				ELSE list_transform(range(21), lambda part: listed[1 + CAST(round(part * (n - 1) / 20.0) AS INTEGER)])
			END AS "values"
		FROM summed
		ORDER BY col, list_position([${list}], metric)`,
		parametersOf(question)
	);
}

/** The peers of each unit-year by name: itself first, then in the default order, no more than can be listed. */
export function peerMembers(db: Database, question: PeerQuestion): Promise<PeerMember[]> {
	return db.all<PeerMember>(
		`WITH ${members(question.keys)}
		SELECT
			col AS "column",
			unit_id AS "unitId",
			short_name AS unit,
			year,
			count(*) OVER (PARTITION BY col) AS members
		FROM member
		QUALIFY row_number() OVER (PARTITION BY col ORDER BY unit_id = own_unit DESC, sort_rank, unit_id) <= ${maxMembers}
		ORDER BY col, unit_id = own_unit DESC, sort_rank, unit_id`,
		parametersOf(question)
	);
}

function parametersOf({ columns }: PeerQuestion): Parameters {
	return { columns: columns.join('\u001f') };
}
