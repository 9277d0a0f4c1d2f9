import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { freePort } from '../../hosts/free-port.ts';

// The commands that a newcomer types after the README serve what they say, and end when they are told to.

async function served(command: string, args: string[], env: Record<string, string>, port: number) {
	const child = spawn(command, args, {
		detached: true,
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...process.env, ...env }
	});
	let said = '';
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (part: Buffer) => {
			said += part.toString();
		});
	try {
		await expect
			.poll(() => child.exitCode ?? said.includes(`:${port}/`), { timeout: 280_000, interval: 500 })
			.toBe(true);
		return await (await fetch(`http://localhost:${port}/`)).text();
	} catch (error) {
		throw new Error(`${command} ${args.join(' ')}: ${said.slice(-2000)}`, { cause: error });
	} finally {
		process.kill(-child.pid!, 'SIGTERM');
	}
}

test('npm run dev serves the pages from their sources', { timeout: 300_000 }, async () => {
	const port = await freePort();
	const args = ['run', 'dev', '--', '--port', String(port), '--strictPort'];
	const page = await served('npm', args, {}, port);
	expect(page).toContain('预算绩效图谱');
	expect(page).toContain('@vite/client');
});

test('npm run demo serves invented reports, and says so', { timeout: 300_000 }, async () => {
	const port = await freePort();
	const page = await served('npm', ['run', 'demo'], { PORT: String(port) }, port);
	expect(page).toContain('虚构');
});
