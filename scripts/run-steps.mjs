// Plain JavaScript for whatever Node is on the machine, as set-up.mjs.
import { spawn } from 'node:child_process';
import { environment, say } from './set-up.mjs';

/** Seconds after which what still runs is named. */
const reminder = 20;
const ended = [];
const failed = [];

/**
 * Runs lanes of steps side by side, the steps of a lane one after another. A step that fails ends its lane and prints what it said; the
 * other lanes go on, so that one run names all that is wrong.
 * @param {[label: string, command: string, args: string[]][][]} lanes
 * @returns whether all went well
 */
export async function runLanes(...lanes) {
	const running = new Map();
	const remind = setInterval(() => {
		for (const [label, since] of running) say(`${label}: ${seconds(since)} so far`);
	}, reminder * 1000);
	const results = await Promise.all(lanes.map((lane) => runLane(lane, running)));
	clearInterval(remind);
	return results.every(Boolean);
}

async function runLane(lane, running) {
	for (const [label, command, args] of lane) {
		const since = Date.now();
		running.set(label, since);
		say(label);
		const { status, said } = await finished(command, args);
		running.delete(label);
		ended.push([label, since, Date.now()]);
		const isWell = status === 0;
		console.error(`${isWell ? '\u2713' : '\u2717'} ${label} ${seconds(since)}`);
		// what a step that went well has to say is a warning, or the outcome
		if (!isWell || process.env['VERBOSE'] === '1') process.stderr.write(said);
		else process.stderr.write(warningsIn(said));
		if (isWell) continue;
		failed.push(label);
		return false;
	}
	return true;
}

/** Prints the time of every step and what failed; ends with status 1 when something did. */
export function conclude(began) {
	console.error(`\n${'seconds'.padStart(8)}  step`);
	for (const [label, since, until] of ended)
		console.error(`${((until - since) / 1000).toFixed(1).padStart(8)}  ${label}`);
	console.error(`${((Date.now() - began) / 1000).toFixed(1).padStart(8)}  in all`);
	if (failed.length === 0) return;
	console.error(`\u2717 failed: ${failed.join(', ')}`);
	process.exit(1);
}

function finished(command, args) {
	return new Promise((resolve) => {
		const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: environment() });
		let said = '';
		for (const stream of [child.stdout, child.stderr])
			stream.on('data', (part) => {
				said += part;
			});
		child.on('error', (error) => resolve({ status: 1, said: `${said}${error.message}\n` }));
		child.on('close', (status) => resolve({ status, said }));
	});
}

/** What was left out, or passed only the second time, is said also when all went well. */
function warningsIn(said) {
	const lines = said.split('\n').filter((line) => /SKIPPED|!! |\d+ flaky|passed|Tests /.test(line));
	return lines.map((line) => `    ${line.trim()}\n`).join('');
}

function seconds(since) {
	return `${Math.round((Date.now() - since) / 1000)} s`;
}
