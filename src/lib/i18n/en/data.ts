import { formatCount } from '../format.ts';
import type { data as zh } from '../zh/data.ts';

export const data: typeof zh = {
	lead: ' An empty cell is not a zero; the column “status” says why it is empty.',
	table: 'Table',
	rows: 'Rows',
	csv: 'CSV',
	bytes: 'Bytes (CSV)',
	parquet: 'Parquet',
	partitions: 'In partitions of year and region',
	workbook: 'Excel workbook of all tables',
	noWorkbook: 'There is more than Excel holds: take CSV or Parquet.',
	description: 'datapackage.json: columns, types, keys, units, reasons why values are missing',
	sums: 'SHA256SUMS: checksums of all files',
	packageHeading: 'Downloads',
	packageLead:
		'CSV is UTF-8 with a byte order mark and opens in Excel; Parquet is for databases and statistics.',
	dictionary: 'Data dictionary',
	dictionaryLead: 'A column of one name means the same in every table.',
	column: 'Column',
	type: 'Type',
	meaning: 'Meaning',
	unit: 'Unit',
	key: 'Key',
	states: {
		read: 'read',
		'not-evaluated': 'targets only',
		'not-understood': 'not understood',
		'not-published': 'not published'
	},
	statesLead:
		'Four states: read; targets only, not evaluated yet; there but not understood; not published. An empty cell does not mean that all is well.',
	districts: 'How much was published, by district and year',
	districtsLead:
		'In each cell, the units with a self-evaluation of the units that are held; the others published targets only. Units that are not held are not counted: this site does not know whether they published.',
	byUnit: 'Unit by unit, form by form',
	evaluatedOf: (evaluated, units) => `${formatCount(evaluated)} / ${formatCount(units)}`,
	unreadOf: (count) => `${formatCount(count)} with something not understood`,
	nothingRead: 'none held',
	noneChosen: 'none in the chosen scope',
	noYear: 'year not known',
	noDistrict: 'district not known',
	districtUnits: 'Units held',
	districtEvaluated: 'With a self-evaluation',
	districtUnread: 'With something not understood'
};
