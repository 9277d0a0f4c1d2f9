/** One column that may take a role, and how much speaks for it. */
export interface Candidate<Role> {
	column: number;
	role: Role;
	score: number;
}

/**
 * The assignment of roles to columns, each role and each column at most once, with the greatest total score. A candidate whose score
 * is not positive is never taken. Solved by the Hungarian method over the columns and roles that occur.
 */
export function assignRoles<Role>(candidates: readonly Candidate<Role>[]): Map<Role, number> {
	const columns = [...new Set(candidates.map(({ column }) => column))].sort((a, b) => a - b);
	const roles = [...new Set(candidates.map(({ role }) => role))];
	const size = Math.max(columns.length, roles.length);
	const gain = Array.from({ length: size }, () => new Array<number>(size).fill(0));
	for (const { column, role, score } of candidates) {
		const row = gain[columns.indexOf(column)];
		if (row !== undefined) row[roles.indexOf(role)] = Math.max(0, score);
	}
	const chosen = new Map<Role, number>();
	bestMatching(gain).forEach((r, c) => {
		const column = columns[c];
		const role = roles[r];
		if (column !== undefined && role !== undefined && (gain[c]?.[r] ?? 0) > 0)
			chosen.set(role, column);
	});
	return chosen;
}

/** For every row of a square matrix its column in the matching of greatest sum (Kuhn–Munkres with potentials, O(n³)). */
function bestMatching(gain: readonly (readonly number[])[]): number[] {
	const n = gain.length;
	const rowPotential = new Array<number>(n + 1).fill(0);
	const columnPotential = new Array<number>(n + 1).fill(0);
	const matched = new Array<number>(n + 1).fill(0);
	const way = new Array<number>(n + 1).fill(0);
	for (let i = 1; i <= n; i += 1) {
		matched[0] = i;
		let column = 0;
		const least = new Array<number>(n + 1).fill(Infinity);
		const used = new Array<boolean>(n + 1).fill(false);
		do {
			used[column] = true;
			const row = matched[column] ?? 0;
			let delta = Infinity;
			let next = 0;
			for (let j = 1; j <= n; j += 1) {
				if (used[j] === true) continue;
				const cost =
					-(gain[row - 1]?.[j - 1] ?? 0) - (rowPotential[row] ?? 0) - (columnPotential[j] ?? 0);
				if (cost < (least[j] ?? 0)) {
					least[j] = cost;
					way[j] = column;
				}
				if ((least[j] ?? 0) < delta) {
					delta = least[j] ?? 0;
					next = j;
				}
			}
			for (let j = 0; j <= n; j += 1) {
				const taken = matched[j] ?? 0;
				if (used[j] === true) {
					rowPotential[taken] = (rowPotential[taken] ?? 0) + delta;
					columnPotential[j] = (columnPotential[j] ?? 0) - delta;
				} else least[j] = (least[j] ?? 0) - delta;
			}
			column = next;
		} while ((matched[column] ?? 0) !== 0);
		do {
			const previous = way[column] ?? 0;
			matched[column] = matched[previous] ?? 0;
			column = previous;
		} while (column !== 0);
	}
	const result = new Array<number>(n).fill(0);
	for (let j = 1; j <= n; j += 1) result[(matched[j] ?? 0) - 1] = j - 1;
	return result;
}
