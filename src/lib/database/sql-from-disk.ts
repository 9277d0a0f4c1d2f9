import { readFileSync } from 'node:fs';
import { viewOrder } from './views/order.ts';

/** The statements that make an empty atlas database, for Node. In the browser Vite brings the same files: see sql-from-bundle.ts. */
export const schemaSql: string = read('schema.sql');
export const viewSqls: string[] = viewOrder.map((name) => read(`views/${name}.sql`));

function read(name: string): string {
	return readFileSync(new URL(name, import.meta.url), 'utf8');
}
