import { existsSync, readFileSync } from 'node:fs';
import type { PackageResource } from '#lib/charts/table/package-table.ts';
import { dataFolder } from './atlas.ts';

/** The description of the published package, and whether a workbook is in it. */
export function dataPackage(): { resources: PackageResource[]; hasWorkbook: boolean } {
	const folder = `${dataFolder}/package`;
	const { resources } = JSON.parse(readFileSync(`${folder}/datapackage.json`, 'utf8')) as {
		resources: PackageResource[];
	};
	return { resources, hasWorkbook: existsSync(`${folder}/atlas.xlsx`) };
}
