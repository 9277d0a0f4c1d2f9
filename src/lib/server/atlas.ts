import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Database } from '#lib/database/database.ts';
import { openDatabase } from '#lib/database/node.ts';
import type { Atlas } from '#lib/site-data/atlas.ts';
import { indexFile } from '#lib/site-data/blocks.ts';
import { SiteData } from '#lib/site-data/source.ts';
import type { LedgerSum } from '#lib/database/summary.ts';

/** Where the built data stand. */
export const dataFolder = `${process.env['ATLAS_STATIC'] ?? 'static'}/data`;
let database: Promise<Database> | undefined;
let siteData: Promise<SiteData> | undefined;

/** The built publication, opened once for all pages that are rendered. */
export const atlas: Atlas = {
	data() {
		siteData ??= SiteData.open(indexFile(manifest().siteData), (file) =>
			readFile(`${dataFolder}/blocks/${file}`, 'utf8')
		);
		return siteData;
	},
	engine() {
		database ??= openDatabase(`${dataFolder}/atlas.duckdb`);
		return database;
	}
};

export interface Manifest {
	sha256: string;
	bytes: number;
	/** The hash of the index of all data blocks. */
	siteData: string;
	fingerprint: string;
	counts: Record<string, number>;
	ledger: LedgerSum;
	years: number[];
	newest: string | null;
	engine: string;
	synthetic: boolean;
}

export function manifest(): Manifest {
	return JSON.parse(readFileSync(`${dataFolder}/manifest.json`, 'utf8')) as Manifest;
}
