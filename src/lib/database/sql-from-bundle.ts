/// <reference types="vite/client" />
import schema from './schema.sql?raw';
import { viewOrder } from './views/order.ts';

const views: Record<string, string> = import.meta.glob('./views/*.sql', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** The statements that make an empty atlas database, for the browser. Node reads the same files: see sql-from-disk.ts. */
export const schemaSql: string = schema;
export const viewSqls: string[] = viewOrder.map((name) => views[`./views/${name}.sql`] ?? '');
