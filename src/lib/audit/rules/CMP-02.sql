-- Metrics of a unit far from those of its peers.
WITH judged_metric AS (
	SELECT
		metric.metric,
		metric.unit_id,
		metric.year,
		metric.report_id,
		metric.form_id,
		metric.value,
		metric.unit,
		metric.fact_ids,
		unit.unit_type || '|' || unit.level AS peers
	FROM metric
	JOIN unit USING (unit_id)
	WHERE
		metric.metric IN ('M-STF-01', 'M-BUD-01', 'M-BUD-02', 'M-BUD-04', 'M-HEAD-public', 'M-HEAD-personnel', 'M-IND-04')
		AND metric.status = 'computed' AND metric.programme IS NULL AND unit.unit_type <> 'unknown'
	QUALIFY row_number() OVER (PARTITION BY metric.metric, metric.unit_id, metric.year ORDER BY metric.form_id, metric.claim) = 1
),

centred AS (
	SELECT
		*,
		median(value) OVER peer AS middle,
		count(*) OVER peer AS n,
		quantile_cont(value, 0.25) OVER peer AS q1,
		quantile_cont(value, 0.75) OVER peer AS q3
	FROM judged_metric
	WINDOW peer AS (PARTITION BY metric, peers, year)
),

spread AS (
	SELECT
		*,
		median(abs(value - middle)) OVER (PARTITION BY metric, peers, year) AS mad
	FROM centred
)

SELECT
	report_id,
	form_id,
	'outlier|' || metric AS subject,
	'outlier|' || metric AS root,
	n >= CAST($peers AS INTEGER) AND (mad > 0 OR q3 > q1) AS testable,
	n >= CAST($peers AS INTEGER)
	AND CASE
		WHEN mad > 0 THEN 0.6745 * abs(value - middle) / mad > CAST($z AS DECIMAL(20, 6))
		WHEN q3 > q1 THEN value < q1 - 3 * (q3 - q1) OR value > q3 + 3 * (q3 - q1)
		ELSE false
	END AS hit,
	'S4' AS severity,
	'arguable' AS certainty,
	CAST(CAST(value AS DECIMAL(20, 2)) AS VARCHAR) || unit AS stated,
	CAST(CAST(middle AS DECIMAL(20, 2)) AS VARCHAR) || unit AS computed,
	CASE WHEN n < CAST($peers AS INTEGER) THEN 'peers' END AS reason,
	[
		{'name': 'metric', 'value': metric, 'unit': '', 'fact': fact_ids[1]},
		{'name': 'value', 'value': CAST(CAST(value AS DECIMAL(20, 2)) AS VARCHAR), 'unit': '', 'fact': NULL},
		{'name': 'unit', 'value': unit, 'unit': '', 'fact': NULL},
		{'name': 'n', 'value': CAST(n AS VARCHAR), 'unit': '', 'fact': NULL},
		{'name': 'median', 'value': CAST(CAST(middle AS DECIMAL(20, 2)) AS VARCHAR), 'unit': '', 'fact': NULL},
		{'name': 'mad', 'value': CAST(CAST(mad AS DECIMAL(20, 2)) AS VARCHAR), 'unit': '', 'fact': NULL},
		{'name': 'z', 'value': CASE WHEN mad > 0 THEN CAST(CAST(0.6745 * (value - middle) / mad AS DECIMAL(20, 2)) AS VARCHAR) ELSE '—' END, 'unit': '', 'fact': NULL}
	] AS figures
FROM spread
