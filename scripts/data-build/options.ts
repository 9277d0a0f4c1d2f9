import { parseArgs } from 'node:util';
import { type Shard, shardOf } from '../shard.ts';

export interface DataOptions {
	data: string;
	out: string;
	/** Where parts stand; null for a place of this run's own. */
	parts: string | null;
	/** Which part is written, from 1; null to write all. */
	shard: Shard | null;
	/** Whether parts that stand there are only put together. */
	merge: boolean;
	/** The keys of every part, by the run that started this one. */
	plan: string | null;
	jobs: number;
	/** Reports in a part. */
	partSize: number;
}

/** @throws Error that says what is wrong */
export function dataOptions(args: readonly string[]): DataOptions {
	const { values } = parseArgs({
		args: [...args],
		options: {
			data: { type: 'string', default: 'data' },
			out: { type: 'string', default: 'static/data' },
			parts: { type: 'string' },
			shard: { type: 'string' },
			merge: { type: 'boolean', default: false },
			plan: { type: 'string' },
			jobs: { type: 'string', default: '2' },
			'part-size': { type: 'string', default: '1000' }
		}
	});
	const parts = values.parts ?? null;
	const shard = values.shard === undefined ? null : shardOf(values.shard);
	if ((shard !== null || values.merge) && parts === null)
		throw new Error('--shard and --merge take --parts DIR, the folder of the parts');
	if (shard !== null && values.merge) throw new Error('--shard or --merge, not both');
	return {
		data: values.data,
		out: values.out,
		parts,
		shard,
		merge: values.merge,
		plan: values.plan ?? null,
		jobs: whole(values.jobs, '--jobs'),
		partSize: whole(values['part-size'], '--part-size')
	};
}

function whole(text: string, option: string): number {
	const number = Number(text);
	if (!Number.isInteger(number) || number < 1)
		throw new Error(`${option} takes a whole number from 1, not ${text}`);
	return number;
}
