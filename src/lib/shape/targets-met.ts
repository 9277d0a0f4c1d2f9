import type { VerdictKind } from './verdict-kinds.ts';
import type { VerdictsOfForm } from './verdicts-by-form.ts';

/** How many targets were met, of those that can be held against a result: as M-IND-03 counts. */
export function targetsMet(forms: readonly VerdictsOfForm[]): { met: number; comparable: number } {
	const sum = (kinds: readonly VerdictKind[]) =>
		forms
			.filter(({ withActual }) => withActual > 0)
			.flatMap(({ counts }) => kinds.map((kind) => counts[kind]))
			.reduce((total, count) => total + count, 0);
	const met = sum(['measured', 'bounded']);
	return { met, comparable: met + sum(['missed', 'notShown']) };
}
