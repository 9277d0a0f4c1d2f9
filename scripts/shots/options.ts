import { parseArgs } from 'node:util';

export interface ShotsOptions {
	out: string;
	site: string;
	only: readonly string[];
	wall: boolean;
}

export const shotsUsage =
	'usage: npm run shots -- --out DIR [--site DIR] [--only TEXT …] [--wall]  (TEXT is a part of a name such as compare-zh-390-light.png)';

/** What the command line asks, or what is wrong with it. */
export function shotsOptions(asked: readonly string[]): ShotsOptions | { problem: string } {
	try {
		const { values } = parseArgs({
			args: joined(asked),
			options: {
				out: { type: 'string' },
				site: { type: 'string', default: 'build' },
				only: { type: 'string', multiple: true, default: [] },
				wall: { type: 'boolean', default: false }
			}
		});
		const { out, site, only, wall } = values;
		if (out === undefined || out === '') return { problem: '--out names the folder to write' };
		return { out, site, only, wall };
	} catch (error) {
		return { problem: error instanceof Error ? error.message : String(error) };
	}
}

/** A part of a picture's name may begin with a dash, which would be taken for another option. */
function joined(asked: readonly string[]): string[] {
	return asked.reduce<string[]>((args, one) => {
		const isPart = args.at(-1) === '--only' && !one.startsWith('--');
		return isPart ? [...args.slice(0, -1), `--only=${one}`] : [...args, one];
	}, []);
}
