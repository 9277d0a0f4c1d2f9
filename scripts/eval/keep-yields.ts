import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { LabelledTally } from './labelled-audit.ts';
import type { Tally } from './planted-audit.ts';

/** How often each rule was right when that was last measured. */
export interface RuleYields {
	planted: { each: number; rules: Readonly<Record<string, Tally>> };
	labelled: { documents: number; rules: Readonly<Record<string, LabelledTally>> };
}

const file = 'data/reference/rule-yields.json';

/** Writes what was measured into the file that the catalogue of rules shows; what was not measured stays. */
export function keepYields(measured: Partial<RuleYields>): void {
	const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as RuleYields) : {};
	writeFileSync(file, `${JSON.stringify({ ...kept, ...measured }, null, 2)}\n`);
}
