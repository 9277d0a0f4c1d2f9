import { readDataFolder } from '#lib/database/data-folder.ts';
import { fillDatabase } from '#lib/database/fill-database.ts';
import { memoryDatabase, openDatabase, type NodeDatabase } from '#lib/database/node.ts';

/** The published database of the five reports of data/: `npm run data` first. */
export function realReports(): Promise<NodeDatabase> {
	return openDatabase('static/data/atlas.duckdb');
}

/** A database of the five reports of data/ in memory, without findings, which a test may change. */
export async function changeableReports(): Promise<NodeDatabase> {
	const { records, registry } = readDataFolder('data');
	const database = await memoryDatabase();
	await fillDatabase(database, records, registry);
	return database;
}

/** Units of the five reports by their file numbers. */
export const units = {
	D0: 'lusong-property-service',
	D1: 'shifeng-property-service',
	D2: 'lusong-government-offices',
	D3: 'zhuzhou-public-housing',
	D4: 'zhuzhou-maintenance-fund'
} as const;
