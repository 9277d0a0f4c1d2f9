import type { Database } from '../database/database.ts';
import { sha256 } from '../database/sha256.ts';
import { chartRows } from '../queries/chart-rows.ts';
import { findingsOfIds } from '../queries/finding-list.ts';
import { kindColumns } from '../queries/finding-tallies.ts';
import { indicatorList } from '../queries/indicator-list.ts';
import { moneySteps } from '../queries/money-steps.ts';
import { peerRangesSql } from '../queries/peer-ranges.ts';
import { priorYears } from '../queries/prior-year.ts';
import { pageOfRows, pageParameters, type ScopePage, unitYears } from '../queries/scope.ts';
import { isSheet } from '../queries/form-choices.ts';
import { movedColumns } from '#lib/queries/year-over-year.ts';
import {
	type BlockEntry,
	type BlockIndex,
	blockFile,
	type BlockKind,
	hashDigits,
	indexFile,
	type TableKind,
	type UnitYearKind
} from './blocks.ts';
import { type UnitYearRow, unitYearsSql } from './columns.ts';
import { type PackedRows, packRows } from './packed-rows.ts';

/** Characters of a block that is read whole with all others of its kind, some 40 KB compressed. */
const wholeBlock = 256 * 1024;
/** Characters of a block of which a page reads one or two: less of it is read in vain. */
const pageBlock = 64 * 1024;

/** Unit-years, or findings, that are asked for at a time: each answer is a scan of its table. */
const batch = 1000;

const cellColumns = `
	CAST(year AS VARCHAR) AS year,
	region_code AS district,
	level,
	unit_type AS type,
	kind AS stage`;

const tables: Readonly<Record<TableKind, string>> = {
	regions: 'SELECT region_code AS code, name FROM region ORDER BY region_code',
	units: `SELECT
			unit_id AS "unitId", short_name AS unit, unit.name, aliases, pinyin, initials, sort_rank AS rank, region.name AS district,
			region_code AS "districtCode", unit.level, unit_type AS type
		FROM unit LEFT JOIN region USING (region_code) ORDER BY sort_rank`,
	'report-cells': `SELECT ${cellColumns}, district AS label, reports FROM report_cell ORDER BY ALL`,
	'form-cells': `SELECT ${cellColumns}, form, reports FROM form_cell ORDER BY ALL`,
	// in the order of class and severity, so that the first of each comes in its place
	'finding-cells': `SELECT ${cellColumns}, class, severity, findings FROM finding_cell ORDER BY class, severity, year, district, level, type, stage`,
	'rule-cells': `SELECT ${cellColumns}, rule, tested, not_testable AS "notTestable", found FROM rule_run_cell ORDER BY ALL`,
	'finding-kinds': `SELECT group_id AS "group", ${kindColumns('filed')}, filed.stage FROM finding_group AS filed ORDER BY group_id`,
	'listed-findings':
		'SELECT sort_rank AS rank, year, group_id AS "group", lead_rank AS lead FROM listed_finding ORDER BY place',
	'resolved-findings':
		'SELECT fingerprint, message_zh AS "messageZh", message_en AS "messageEn" FROM gone_finding ORDER BY fingerprint',
	'rule-failures': 'SELECT rule, message FROM rule_failure ORDER BY rule',
	'peer-ranges': peerRangesSql
};

type Tables = Record<string, readonly { unitId: string; year: number }[]>;

/** The tables of each kind for a page of unit-years; every row names its unit and its year. */
const ofUnitYears: Readonly<
	Record<UnitYearKind, (db: Database, page: ScopePage) => Promise<Tables>>
> = {
	async profiles(db, page) {
		return {
			...(await chartRows(db, page)),
			steps: await moneySteps(db, page),
			prior: await priorYears(db, page),
			forms: await ofPage(
				db,
				page,
				`SELECT unit_id AS "unitId", year, tally.kind AS stage, form.form, count(DISTINCT report_id) AS reports
				FROM form JOIN report_tally AS tally USING (report_id) SEMI JOIN scoped USING (unit_id, year)
				WHERE ${isSheet} GROUP BY ALL ORDER BY ALL`
			),
			severities: await ofPage(
				db,
				page,
				`SELECT unit_id AS "unitId", year, kind AS stage, class, severity, count(*) AS findings
				FROM finding JOIN report_tally USING (report_id) SEMI JOIN scoped USING (unit_id, year)
				GROUP BY ALL ORDER BY class, severity, stage, "unitId", year`
			)
		};
	},
	async changes(db, page) {
		return {
			rows: await ofPage(
				db,
				page,
				`SELECT unit_id AS "unitId", scoped.short_name AS unit, year, ${movedColumns}
				FROM year_change AS change JOIN scoped USING (unit_id, year) ORDER BY position, place`
			)
		};
	},
	indicators: async (db, page) => ({ rows: await indicatorList(db, page) }),
	async 'rule-runs'(db, page) {
		return {
			rows: await ofPage(
				db,
				page,
				`SELECT unit_id AS "unitId", year, tally.kind AS stage, rule, sum(tested) AS tested,
					sum(not_testable) AS "notTestable", sum(found) AS found
				FROM rule_run JOIN report_tally AS tally USING (report_id) SEMI JOIN scoped USING (unit_id, year)
				GROUP BY ALL ORDER BY ALL`
			)
		};
	}
};

function ofPage(db: Database, page: ScopePage, sql: string): Promise<Tables[string]> {
	const { rows } = pageParameters(page);
	return db.all(`WITH ${unitYears} ${sql}`, { rows: rows! });
}

/**
 * Writes all data blocks of a published database and their index.
 * @param save takes the name of a file and its text
 * @returns the hash of the index, which names all others
 */
export async function writeSiteData(
	db: Database,
	save: (file: string, text: string) => void
): Promise<string> {
	const index = {} as Record<BlockKind, BlockEntry[]>;
	const put = async (kind: BlockKind, content: object, about: Omit<BlockEntry, 'hash'>) => {
		const text = JSON.stringify(content);
		const entry = { hash: await hashOf(text), ...about };
		save(blockFile(kind, index[kind].length, entry), text);
		index[kind].push(entry);
	};
	for (const [kind, sql] of Object.entries(tables) as [TableKind, string][]) {
		index[kind] = [];
		const rows = await db.all(sql);
		for (const [first, cut] of pieces(rows, wholeBlock))
			await put(kind, { rows: packRows(cut) }, { first });
	}
	const all = await db.all<UnitYearRow>(unitYearsSql);
	index['unit-years'] = [];
	let before = 0;
	for (const [year, ofYear] of Map.groupBy(all, (row) => row.year)) {
		for (const [first, cut] of pieces(ofYear, wholeBlock))
			await put(
				'unit-years',
				{ rows: packRows(cut) },
				{ first: before + first, year, rank: cut[0]!.rank }
			);
		before += ofYear.length;
	}
	for (const [kind, read] of Object.entries(ofUnitYears) as [
		UnitYearKind,
		(typeof ofUnitYears)[UnitYearKind]
	][]) {
		index[kind] = [];
		const limit = kind === 'changes' ? wholeBlock : pageBlock;
		for (let start = 0; start < all.length; start += batch) {
			const some = all.slice(start, start + batch);
			const found = await read(db, pageOfRows(some, some.length));
			const names = Object.keys(found);
			const keyOf = (row: { unitId: string; year: number }) => `${row.unitId}\n${row.year}`;
			const byUnitYear = names.map((name) => Map.groupBy(found[name]!, keyOf));
			const own = some.map((row) => byUnitYear.map((rows) => rows.get(keyOf(row)) ?? []));
			for (const [first, cut] of pieces(own, limit)) {
				const content: Record<string, PackedRows> = {};
				for (const [at, name] of names.entries())
					content[name] = packRows(cut.flatMap((rows) => rows[at]!));
				await put(kind, content, { first: start + first });
			}
		}
	}
	index.findings = [];
	const ids = await db.all<{ id: number }>(
		'SELECT finding_id AS id FROM listed_finding ORDER BY place'
	);
	for (let start = 0; start < ids.length; start += batch) {
		const rows = await findingsOfIds(
			db,
			ids.slice(start, start + batch).map(({ id }) => id)
		);
		for (const [first, cut] of pieces(rows, pageBlock))
			await put('findings', { rows: packRows(cut) }, { first: start + first });
	}
	const text = JSON.stringify(index satisfies BlockIndex);
	const hash = await hashOf(text);
	save(indexFile(hash), text);
	return hash;
}

/** Cuts rows into pieces of at most so many characters, each with the place of its first. */
function* pieces<Row extends object>(
	rows: readonly Row[],
	limit: number
): Generator<[number, Row[]]> {
	let first = 0;
	let size = 0;
	for (const [place, row] of rows.entries()) {
		const own = JSON.stringify(row, (_, value: unknown) =>
			value !== null && typeof value === 'object' ? Object.values(value) : value
		).length;
		if (size + own > limit && place > first) {
			yield [first, rows.slice(first, place)];
			[first, size] = [place, 0];
		}
		size += own;
	}
	if (rows.length > first) yield [first, rows.slice(first)];
}

async function hashOf(text: string): Promise<string> {
	return (await sha256(new TextEncoder().encode(text))).slice(0, hashDigits);
}
