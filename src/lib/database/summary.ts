import type { Database } from './database.ts';

/** The ledgers of all documents together. */
export interface LedgerSum {
	printed: number;
	facts: number;
	noFacts: number;
	unread: number;
}

/** What a built database holds, for its manifest. */
export interface Summary {
	/** Rows by table. */
	counts: Record<string, number>;
	/** What became of every number that the documents print. */
	ledger: LedgerSum;
	/** Fiscal years of the reports, rising. */
	years: number[];
	/** The latest date on which a document says that it was filled in or handed in, YYYY-MM-DD; null when none says. */
	newest: string | null;
	/** Version of the engine that wrote the file, and that reads it in the browser. */
	engine: string;
}

const counted = {
	units: 'unit',
	regions: 'region',
	documents: 'document',
	reports: 'report',
	forms: 'form',
	facts: 'fact',
	amounts: 'amount',
	indicators: 'indicator',
	problems: 'problem',
	findings: 'finding'
};

export async function summarise(database: Database): Promise<Summary> {
	const counts: Record<string, number> = {};
	for (const [name, table] of Object.entries(counted)) {
		const [row] = await database.all<{ n: number }>(`SELECT count(*) AS n FROM ${table}`);
		counts[name] = row?.n ?? 0;
	}
	const [ledger] = await database.all<LedgerSum>(
		`SELECT coalesce(sum(printed), 0)::INTEGER AS printed, coalesce(sum(in_facts), 0)::INTEGER AS facts,
			coalesce(sum(no_facts), 0)::INTEGER AS "noFacts", coalesce(sum(unread), 0)::INTEGER AS unread
		FROM document`
	);
	const years = await database.all<{ year: number }>(
		'SELECT DISTINCT year FROM report ORDER BY year'
	);
	const [date] = await database.all<{ newest: string | null }>(
		"SELECT CAST(max(date) AS VARCHAR) AS newest FROM stated_date WHERE kind IN ('filled', 'reported')"
	);
	const [version] = await database.all<{ engine: string }>('SELECT version() AS engine');
	return {
		counts,
		ledger: ledger ?? { printed: 0, facts: 0, noFacts: 0, unread: 0 },
		years: years.map((row) => row.year),
		newest: date?.newest ?? null,
		engine: version?.engine ?? ''
	};
}
