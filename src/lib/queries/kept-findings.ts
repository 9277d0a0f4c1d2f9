import type { Database } from '../database/database.ts';
import type { FindingFilter } from '../filters/finding-filter.ts';
import { type FindingRow, findingsOfIds, mostFindings } from './finding-list.ts';
import { chosenParameters, findingChosen } from './finding-scope.ts';
import {
	type FindingKind,
	type FindingTally,
	findingCount,
	isChosen,
	kindColumns
} from './finding-tallies.ts';
import { heldScope } from './held-scope.ts';
import type { KeptPart } from './kept-parts.ts';
import { chosen, inScope, scopeParameters } from './scope.ts';

// The list of all findings as they are published, in its order: small rows that say of each no more than a filter asks, and files of
// what a page shows of them.

/**
 * So many findings stand in a file, 4 KB compressed: a page of fifty that are next to each other reads three or four, and one of
 * findings that are far apart fifty files, and not five times as many bytes.
 */
const blockSize = 20;

const blockName = (block: number) => `findings-${block}`;

/** The findings of every block of the list, each with the name that they are kept by. */
export async function keptFindings(db: Database): Promise<KeptPart[]> {
	const [counted] = await db.once<{ findings: number }>(
		'SELECT count(*) AS findings FROM listed_finding'
	);
	const blocks = Math.ceil(counted!.findings / blockSize);
	return Array.from({ length: blocks }, (_, block) => ({
		name: blockName(block),
		rows: () => blockRows(db, block)
	}));
}

/** So many blocks are asked together: looking up the places of a few findings takes as long as those of thousands. */
const batchBlocks = 125;

/** Those that were asked last: the blocks are written one after the other. */
const lastBatches = new WeakMap<Database, { first: number; rows: Promise<FindingRow[]> }>();

async function blockRows(db: Database, block: number): Promise<FindingRow[]> {
	const first = block - (block % batchBlocks);
	let batch = lastBatches.get(db);
	if (batch?.first !== first) {
		batch = { first, rows: findingsBetween(db, first * blockSize, batchBlocks * blockSize) };
		lastBatches.set(db, batch);
	}
	const begin = (block - first) * blockSize;
	return (await batch.rows).slice(begin, begin + blockSize);
}

async function findingsBetween(db: Database, before: number, most: number): Promise<FindingRow[]> {
	return findingsOfIds(
		db,
		await idsWhere(db, `place > ${Number(before)} AND place <= ${Number(before + most)}`)
	);
}

/** Findings that stand in these places of the list, in its order; from what the built site keeps of them, or else asked. */
export async function findingsAt(db: Database, places: readonly number[]): Promise<FindingRow[]> {
	const blockOf = (place: number) => Math.floor((place - 1) / blockSize);
	const blocks = [...new Set(places.map(blockOf))];
	const kept = await Promise.all(
		blocks.map(async (block) => db.kept?.<FindingRow>(blockName(block)))
	);
	const rows = new Map(blocks.map((block, index) => [block, kept[index]]));
	if (kept.includes(undefined)) {
		const written = places.map((place) => Number(place)).join();
		return findingsOfIds(db, await idsWhere(db, `place IN (${written})`));
	}
	return places.map((place) => rows.get(blockOf(place))![(place - 1) % blockSize]!);
}

async function idsWhere(db: Database, condition: string): Promise<number[]> {
	const rows = await db.all<{ id: number }>(
		`SELECT finding_id AS id FROM listed_finding WHERE ${condition}`
	);
	return rows.map(({ id }) => id);
}

/** The findings that fit a filter. */
export interface FiledFindings {
	/** Of its scope, whatever else is chosen. */
	tallies: FindingTally[];
	/** How many fit all that is chosen. */
	total: number;
	/** How many root causes these have. */
	leads: number;
	/** Those after so many, a page of them. */
	list(offset: number): Promise<FindingRow[]>;
}

/** The published findings that fit a filter, of rows that are held, or where there are too many units and years asked. */
export async function filedFindings(db: Database, filter: FindingFilter): Promise<FiledFindings> {
	const held = await heldScope(db, filter);
	if (held === undefined) return askFiledFindings(db, filter);
	const groups = await db.once<FindingGroup>(allGroups);
	const listed = await db.once<ListedFinding>(allListed);
	const unitYears = new Set(held.map(keyOf));
	const atStage = new Set(
		groups
			.filter(({ stage }) => filter.stage.length === 0 || filter.stage.includes(stage))
			.map(({ group }) => group)
	);
	const chosenGroups = new Set(
		groups
			.filter((group) => atStage.has(group.group) && isChosen(group, filter))
			.map(({ group }) => group)
	);
	const counts = new Map<number, number>();
	const places: number[] = [];
	const leads = new Set<number>();
	for (const [index, finding] of listed.entries()) {
		const { group } = finding;
		if (!atStage.has(group) || !unitYears.has(keyOf(finding))) continue;
		counts.set(group, (counts.get(group) ?? 0) + 1);
		if (!chosenGroups.has(group)) continue;
		places.push(index + 1);
		leads.add(finding.lead);
	}
	return {
		tallies: together(groups, counts),
		total: places.length,
		leads: leads.size,
		list: (offset) => findingsAt(db, places.slice(offset, offset + mostFindings))
	};
}

/** The same, asked of the list as a table. */
export async function askFiledFindings(
	db: Database,
	filter: FindingFilter
): Promise<FiledFindings> {
	const source = `listed_finding AS listed
		JOIN finding_group AS filed USING (group_id)
		JOIN unit ON unit.sort_rank = listed.sort_rank
		WHERE ${inScope('listed', 'unit', chosen('stage', 'filed.stage'))}`;
	const parameters = scopeParameters(filter);
	const tallies = await db.all<FindingTally>(
		`SELECT ${kindColumns('filed')}, count(*) AS findings FROM ${source} GROUP BY ALL ORDER BY ALL`,
		parameters
	);
	const [counted] = await db.all<{ leads: number }>(
		`SELECT CAST(count(DISTINCT listed.lead_rank) AS INTEGER) AS leads FROM ${source} AND ${findingChosen('filed')}`,
		{ ...parameters, ...chosenParameters(filter) }
	);
	return {
		tallies,
		total: findingCount(tallies, filter),
		leads: counted!.leads,
		async list(offset) {
			const page = await db.all<{ place: number }>(
				`SELECT listed.place FROM ${source} AND ${findingChosen('filed')}
				ORDER BY listed.place LIMIT ${mostFindings} OFFSET ${Number(offset)}`,
				{ ...parameters, ...chosenParameters(filter) }
			);
			return findingsAt(
				db,
				page.map(({ place }) => place)
			);
		}
	};
}

interface FindingGroup extends FindingKind {
	group: number;
	stage: string;
}

interface ListedFinding {
	rank: number;
	year: number | null;
	group: number;
	lead: number;
}

const allGroups = `SELECT group_id AS "group", ${kindColumns('filed')}, filed.stage
	FROM finding_group AS filed
	ORDER BY group_id`;

const allListed =
	'SELECT sort_rank AS rank, year, group_id AS "group", lead_rank AS lead FROM listed_finding ORDER BY place';

/** A number: of very many findings each is looked up. */
function keyOf({ rank, year }: { rank: number; year: number | null }): number {
	return rank * 10_000 + (year ?? 0);
}

/** Groups that differ only by the kind of report, in the order of groups. */
function together(
	groups: readonly FindingGroup[],
	counts: ReadonlyMap<number, number>
): FindingTally[] {
	const tallies = new Map<string, FindingTally>();
	for (const group of groups) {
		const findings = counts.get(group.group);
		if (findings === undefined) continue;
		const { certainty, rule, form, amount, status, news } = group;
		const kind = {
			class: group.class,
			severity: group.severity,
			certainty,
			rule,
			form,
			amount,
			status,
			news
		};
		const key = JSON.stringify(kind);
		const same = tallies.get(key);
		if (same === undefined) tallies.set(key, { ...kind, findings });
		else same.findings += findings;
	}
	return [...tallies.values()];
}
