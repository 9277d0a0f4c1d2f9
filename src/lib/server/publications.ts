import { existsSync, readFileSync } from 'node:fs';
import type { Publication } from '#lib/domain/publication.ts';
import { dataFolder } from './atlas.ts';

/** All publications that the data folder lists, the newest first. */
export function publications(): Publication[] {
	const file = `${dataFolder}/publications.json`;
	return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Publication[]) : [];
}
