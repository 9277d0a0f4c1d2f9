import { existsSync, readFileSync } from 'node:fs';
import { dataFolder } from './atlas.server.ts';

export interface PackageResource {
	name: string;
	title: string;
	titleEn: string;
	path: string;
	bytes: number;
	rows: number;
	parquet: string;
	partitions?: string;
	schema: {
		primaryKey: string[];
		fields: { name: string; type: string; title: string; description: string; unit?: string }[];
	};
}

/** The description of the published package, and whether a workbook is in it. */
export function dataPackage(): { resources: PackageResource[]; hasWorkbook: boolean } {
	const folder = `${dataFolder}/package`;
	const { resources } = JSON.parse(readFileSync(`${folder}/datapackage.json`, 'utf8')) as {
		resources: PackageResource[];
	};
	return { resources, hasWorkbook: existsSync(`${folder}/atlas.xlsx`) };
}
