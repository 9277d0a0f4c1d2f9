import { readDataFolder } from '#lib/database/data-folder.ts';
import { fillDatabase } from '#lib/database/fill-database.ts';
import { memoryDatabase, type NodeDatabase } from '#lib/database/node.ts';

/** A database of the five reports of data/. */
export async function realReports(): Promise<NodeDatabase> {
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
