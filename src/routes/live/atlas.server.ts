import { readFileSync } from 'node:fs';
import type { Database } from '#lib/database/database.ts';
import { openDatabase } from '#lib/database/node.ts';
import type { LedgerSum } from '#lib/database/summary.ts';

/** Where the built data stand. */
export const dataFolder = `${process.env['ATLAS_STATIC'] ?? 'static'}/data`;
let opened: Promise<Database> | undefined;

/** The built database, opened once for all pages that are rendered. */
export function atlas(): Promise<Database> {
	opened ??= openDatabase(`${dataFolder}/atlas.duckdb`);
	return opened;
}

export interface Manifest {
	sha256: string;
	bytes: number;
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
