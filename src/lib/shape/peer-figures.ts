import type { UnitMetricRow } from '../queries/unit-metrics.ts';

/** A figure of a document beside the same figure of the published reports. */
export interface PeerFigure {
	metric: string;
	unitOfMeasure: string;
	unit: string;
	year: number | null;
	value: number;
	/** How many published reports state or allow the figure, and how many do not. */
	n: number;
	missing: number;
	low: number | null;
	median: number | null;
	high: number | null;
}

/** Puts each computed figure beside the published ones of the same metric; of a report with several claims the first counts. */
export function peerFigures(
	own: readonly UnitMetricRow[],
	published: readonly UnitMetricRow[]
): PeerFigure[] {
	const reports = new Set(published.map((row) => row.reportId)).size;
	return firstClaims(own).flatMap((row) => {
		if (row.value === null || row.status !== 'computed') return [];
		const values = firstClaims(published)
			.filter((other) => other.metric === row.metric && other.status === 'computed')
			.flatMap((other) => (other.value === null ? [] : [other.value]))
			.sort((a, b) => a - b);
		return [
			{
				metric: row.metric,
				unitOfMeasure: row.unitOfMeasure,
				unit: row.unit,
				year: row.year,
				value: row.value,
				n: values.length,
				missing: reports - values.length,
				low: values[0] ?? null,
				median: medianOf(values),
				high: values.at(-1) ?? null
			}
		];
	});
}

function firstClaims(rows: readonly UnitMetricRow[]): UnitMetricRow[] {
	const seen = new Set<string>();
	return rows.filter((row) => {
		const key = `${row.reportId} ${row.metric}`;
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}

function medianOf(sorted: readonly number[]): number | null {
	const middle = Math.floor(sorted.length / 2);
	const upper = sorted[middle];
	const lower = sorted[middle - 1];
	if (upper === undefined) return null;
	return sorted.length % 2 === 1 || lower === undefined ? upper : (lower + upper) / 2;
}
