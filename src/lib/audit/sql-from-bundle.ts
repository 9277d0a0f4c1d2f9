/// <reference types="vite/client" />
import type { AskedRule } from './rule.ts';
import { rules } from './rules.ts';

const texts: Record<string, string> = import.meta.glob('./rules/*.sql', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** Every rule with its SQL, for the browser. Node reads the same files: see sql-from-disk.ts. */
export const askedRules: AskedRule[] = rules.map((rule) => {
	const sql = texts[`./rules/${rule.id}.sql`];
	if (sql === undefined) throw new Error(`no SQL for rule ${rule.id}`);
	return { ...rule, sql };
});
