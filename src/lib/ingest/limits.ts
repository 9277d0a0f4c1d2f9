/**
 * What a document may cost, in one place: the command line and the page's own reading end a file at the same point and name the
 * same limit. A report is far below each of them.
 */
export const limits = {
	/** Of the file as it is stored. */
	fileBytes: 100 * 1024 * 1024,
	/** Of all parts of an archive that are read, unpacked. */
	unpackedBytes: 96 * 1024 * 1024,
	/** Files within an archive. */
	archiveParts: 5000,
	/** Documents that are read out of an archive of attachments. */
	archiveDocuments: 200,
	/** Elements of one XML or HTML part. */
	elements: 600_000,
	/** Parts of markup within one another. */
	depth: 1500,
	/** Pages of a PDF or OFD. */
	pages: 1000,
	/** Rows that hold something, of one table. */
	rows: 5000,
	/** Columns of one table. */
	columns: 200,
	/** Cells of all tables that hold something. */
	cells: 150_000,
	/** Positions of one table, empty and merged ones counted. */
	positions: 300_000,
	/** Characters of the text that is read. */
	characters: 8_000_000,
	/** Lines of a text. */
	lines: 300_000,
	/** Pixels of one picture whose text is recognised. */
	picturePixels: 40_000_000,
	/** Seconds for a file, and for each page that came out of it. */
	fileSeconds: 7,
	pageSeconds: 0.25,
	/** Seconds besides for each page whose text is recognised, on a machine that is slow or busy. */
	recognitionSeconds: 180,
	/** Megabytes that reading one file may take, and besides what the models of recognition take. */
	megabytes: 768,
	recognitionMegabytes: 512
} as const;
