/** What stands on everything that leaves the site. */
export interface Origin {
	/** What was taken: the title of a chart or a table. */
	title: string;
	/** The filters in force, in words. */
	filters: string;
	/** The unit of measure, where there is one for all. */
	measure: string | null;
	/** Of when the data are, in words. */
	dated: string;
	fingerprint: string;
	/** The address that shows the same. */
	address: string;
	/** The day on which it was taken, YYYY-MM-DD. */
	taken: string;
}
