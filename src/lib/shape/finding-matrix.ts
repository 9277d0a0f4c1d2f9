import { from, op } from 'arquero';
import type { FindingCell } from '../queries/finding-cells.ts';
import { classOrder, severityOrder } from './finding-orders.ts';

export interface FindingMatrixRow {
	class: string;
	/** One count for each severity of `severityOrder`, zeros included. */
	counts: number[];
	total: number;
}

/** Findings by class and severity: every class has its row, a class without findings has zeros. */
export function findingMatrix(tallies: readonly FindingCell[]): FindingMatrixRow[] {
	const cells =
		tallies.length === 0
			? []
			: (from([...tallies])
					.groupby('class', 'severity')
					.rollup({ findings: op.sum('findings') })
					.objects() as FindingCell[]);
	return classOrder.map((name) => {
		const counts = severityOrder.map(
			(severity) =>
				cells.find((cell) => cell.class === name && cell.severity === severity)?.findings ?? 0
		);
		return { class: name, counts, total: counts.reduce((sum, count) => sum + count, 0) };
	});
}
