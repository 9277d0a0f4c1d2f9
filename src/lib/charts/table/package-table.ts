import { formatCount } from '#lib/i18n/format.ts';
import type { Language } from '#lib/i18n/language.ts';
import type { Words } from '#lib/i18n/words.ts';
import { number, text, type TableModel } from './table-model.ts';

/** A table of the published package, as `datapackage.json` describes it. */
export interface PackageResource {
	name: string;
	title: string;
	titleEn: string;
	/** Of its CSV, below the package's folder. */
	path: string;
	/** Of its CSV. */
	bytes: number;
	rows: number;
	parquet: string;
	/** The folder of its partitions, where it has a year. */
	partitions?: string;
	schema: {
		primaryKey: string[];
		fields: { name: string; type: string; title: string; description: string; unit?: string }[];
	};
}

const titleOf = ({ title, titleEn }: PackageResource, language: Language) =>
	language === 'zh' ? title : titleEn;

/** The files of the package, a row each table. */
export function packageFiles(
	resources: readonly PackageResource[],
	words: Words,
	language: Language
): TableModel {
	const { table, rows, csv, bytes, parquet, partitions } = words.data;
	return {
		columns: [
			{ label: table },
			{ label: rows, numeric: true },
			{ label: csv },
			{ label: bytes, numeric: true },
			{ label: parquet },
			{ label: partitions }
		],
		rows: resources.map((resource) => [
			text(titleOf(resource, language)),
			number(formatCount(resource.rows)),
			text(resource.path),
			number(formatCount(resource.bytes)),
			text(resource.parquet),
			text(resource.partitions ?? '')
		])
	};
}

/** What the columns of all tables of the package mean, a row each column. */
export function packageDictionary(
	resources: readonly PackageResource[],
	words: Words,
	language: Language
): TableModel {
	const { table, column, type, key, meaning, unit } = words.data;
	return {
		columns: [table, column, type, key, meaning, unit].map((label) => ({ label })),
		rows: resources.flatMap(({ name, schema }) =>
			schema.fields.map((field) =>
				[
					name,
					field.name,
					field.type,
					schema.primaryKey.includes(field.name) ? key : '',
					language === 'zh' ? field.title : field.description,
					field.unit ?? ''
				].map(text)
			)
		)
	};
}
