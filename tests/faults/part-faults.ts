import type { ProblemCode } from '#lib/database/engine-problem.ts';
import { database, manifest, manifestWith } from './dead-faults.ts';
import type { Fault, PartFault } from './fault-server.ts';

/** The list of the checksums of the parts. */
export const partList = 'data/atlas.parts.json';

/** Makes a database of any size one that is read in parts, where the server sends them. */
export const readInParts = (change: object = {}): Fault =>
	manifestWith({ wholeUpTo: 0, ...change });

/** Sends so many parts rightly, and then otherwise. The first one only tries whether the server sends parts. */
export const partsThen = (right: number, then: PartFault): Fault => ({
	kind: 'parts',
	right,
	then
});

/** Faults of a database that is read in parts, which leave nothing to answer with: what is wrong, with which file, and the cause. */
export const deadPartFaults: [string, string, Fault, ProblemCode][] = [
	[
		'half of the file in place of a part',
		database,
		partsThen(3, 'half of the whole'),
		'data-differs'
	],
	['bytes of another place', database, partsThen(3, 'elsewhere'), 'data-differs'],
	[
		'bytes of another place, and said so',
		database,
		partsThen(3, 'elsewhere and said'),
		'data-differs'
	],
	['fewer bytes than were asked for', database, partsThen(3, 'short'), 'data-differs'],
	['a refused range (416)', database, partsThen(3, 'refused'), 'data-unreachable'],
	['a file that is gone', database, partsThen(3, 'gone'), 'data-unreachable'],
	['a part cut in the middle of a block', database, partsThen(3, 'cut'), 'data-unreachable'],
	['a corrupted block', database, partsThen(3, 'corrupted'), 'data-differs'],
	['an error page said to be the part', database, partsThen(3, 'page'), 'data-differs'],
	['a corrupted header', database, partsThen(1, 'corrupted'), 'data-differs'],
	['a header cut in the middle', database, partsThen(1, 'cut'), 'data-unreachable'],
	['no list of the parts', partList, { kind: 'status', status: 404 }, 'data-unreachable'],
	['a corrupted list of the parts', partList, { kind: 'corrupted' }, 'data-differs'],
	['an error page in place of the list', partList, { kind: 'page' }, 'data-differs'],
	['a wrong fingerprint', manifest, readInParts({ fingerprint: '0'.repeat(64) }), 'data-differs']
];
