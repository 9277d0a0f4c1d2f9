import { spawn } from 'node:child_process';
import { memoryOf } from './measure-site.ts';

export interface DataBuild {
	reports: number;
	seconds: number;
	/** The most megabytes that the build and its parts had in memory together. */
	peak: number;
}

/** Builds the database of a data folder and watches time and memory. */
export async function measureDataBuild(
	reports: number,
	data: string,
	out: string
): Promise<DataBuild> {
	const begin = performance.now();
	const child = spawn(process.execPath, ['scripts/build-data.ts', '--data', data, '--out', out], {
		stdio: ['ignore', 'ignore', 'inherit']
	});
	let peak = 0;
	const watch = setInterval(() => {
		peak = Math.max(peak, memoryOf(child.pid ?? 0));
	}, 200);
	const status = await new Promise<number | null>((resolve) => child.on('exit', resolve));
	clearInterval(watch);
	if (status !== 0) throw new Error(`the data build of ${reports} reports failed`);
	return { reports, seconds: (performance.now() - begin) / 1000, peak };
}
