import { spawn } from 'node:child_process';
import { miniBrowser } from '../../scripts/installed-engines.ts';
import { freePort } from '../hosts/free-port.ts';
import type { EngineDriver } from './engine-driver.ts';

interface Capabilities {
	browserName: string;
	browserVersion: string;
}

/** WebKitGTK by plain WebDriver, on a screen of its own. */
export async function driveWebkit(driverPath: string): Promise<EngineDriver> {
	const port = await freePort();
	const screen = spawn(
		'Xvfb',
		['-displayfd', '1', '-screen', '0', '1440x900x24', '-nolisten', 'tcp'],
		{
			stdio: ['ignore', 'pipe', 'ignore']
		}
	);
	const display = await new Promise<string>((resolve, reject) => {
		screen.stdout.once('data', (number: Buffer) => resolve(`:${number.toString().trim()}`));
		screen.once('error', reject);
		screen.once('exit', () => reject(new Error('Xvfb did not start')));
	});
	const driver = spawn(driverPath, [`--port=${port}`, '--host=127.0.0.1'], {
		stdio: 'ignore',
		env: { ...process.env, DISPLAY: display }
	});
	const stop = () => {
		driver.kill();
		screen.kill();
	};
	const call = async <Value>(method: string, path: string, body?: object): Promise<Value> => {
		const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
			method,
			...(body === undefined ? {} : { body: JSON.stringify(body) })
		});
		const { value } = (await answer.json()) as { value: Value & { message?: string } };
		if (!answer.ok) throw new Error(`WebKit: ${value.message ?? answer.status}`);
		return value;
	};
	try {
		await listening(() => call('GET', '/status'));
		const { sessionId, capabilities } = await call<{
			sessionId: string;
			capabilities: Capabilities;
		}>('POST', '/session', {
			capabilities: {
				alwaysMatch: {
					'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
					timeouts: { script: 120_000, pageLoad: 60_000 }
				}
			}
		});
		const session = `/session/${sessionId}`;
		return {
			name: `${capabilities.browserName}/${capabilities.browserVersion}`,
			complaints: [],
			open: (address) => call('POST', `${session}/url`, { url: address }),
			async run<Result>(body: string) {
				const said = await call<{ value?: Result; error?: string }>(
					'POST',
					`${session}/execute/async`,
					{
						script: `const done = arguments[0]; (async () => { ${body} })().then((value) => done({ value }), (error) => done({ error: String(error) }));`,
						args: []
					}
				);
				if (said.error !== undefined) throw new Error(said.error);
				return said.value as Result;
			},
			async close() {
				await call('DELETE', session).catch(() => undefined);
				stop();
			}
		};
	} catch (error) {
		stop();
		throw error;
	}
}

async function listening(ask: () => Promise<unknown>): Promise<void> {
	for (let attempt = 0; ; attempt++) {
		try {
			await ask();
			return;
		} catch (error) {
			if (attempt === 100) throw error;
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
	}
}
