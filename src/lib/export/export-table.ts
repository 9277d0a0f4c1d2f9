/** A table as it leaves the site: headings with their units, cells as numbers or texts; null is a blank cell. */
export interface ExportTable {
	/** The name of the sheet or file. */
	name: string;
	columns: string[];
	rows: (string | number | null)[][];
}
