import { readFileSync } from 'node:fs';
import type { AskedRule, Rule } from './rule.ts';
import { rules } from './rules.ts';

/** Every rule with its SQL, for Node. In the browser Vite brings the same files: see sql-from-bundle.ts. */
export const askedRules: AskedRule[] = rules.map((rule) => ({ ...rule, sql: read(rule) }));

function read(rule: Rule): string {
	return readFileSync(new URL(`rules/${rule.id}.sql`, import.meta.url), 'utf8');
}
