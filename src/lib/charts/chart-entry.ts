import type { Words } from '../i18n/words.ts';
import type { LegendItem } from './legend.ts';
import type { Drawing } from './render/drawing.ts';
import type { TableModel } from './table/table-model.ts';

/** What is said of a chart: its title, what it shows, how it is read, and what its axis measures. */
export interface ChartWords {
	title: string;
	lead: string;
	reading: string;
	axis: string;
}

/** All of one chart: a page needs its rows and nothing else. A new chart is a folder that exports one. */
export interface ChartEntry<Row> {
	/** Its place on a page, in addresses, in file names and among the definitions in SQL. */
	id: string;
	words: (words: Words) => ChartWords;
	/** @param width pixels */
	chart: (rows: readonly Row[], words: Words, width: number) => Drawing;
	table: (rows: readonly Row[], words: Words) => TableModel;
	/** Nothing where the rows as drawn explain themselves. */
	legend?: (words: Words, rows: readonly Row[]) => LegendItem[];
}
