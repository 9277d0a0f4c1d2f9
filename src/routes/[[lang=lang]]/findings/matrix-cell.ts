import type { FindingFilter } from '#lib/filters/finding-filter.ts';
import { classOrder, severityOrder } from '#lib/shape/finding-orders.ts';

/** The filter after a press on the matrix: a cell chooses its class and severity, a row its class; the same once more lets them go. */
export function afterCell(selection: FindingFilter, row: number, column?: number): FindingFilter {
	const name = classOrder[row]!;
	const chosen = severityOrder[column ?? -1];
	const severity = chosen === undefined ? [] : [chosen];
	const isChosen = selection.class.join() === name && selection.severity.join() === severity.join();
	return { ...selection, class: isChosen ? [] : [name], severity: isChosen ? [] : severity };
}
