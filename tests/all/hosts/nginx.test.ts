import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { responseHeaders } from '../../../scripts/hosting/response-headers.ts';
import { freePort } from '../../hosts/free-port.ts';
import { hasNginx, startNginx } from '../../hosts/nginx.ts';
import { precompressedCopy } from '../../hosts/precompressed-copy.ts';

const isRequired = process.env['ATLAS_REQUIRE']?.split(',').includes('nginx') ?? false;
if (!hasNginx)
	console.warn('SKIPPED: nginx is not installed here, so its shipped configuration is not tried');

let folder = '';
let site = '';

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'atlas-nginx-'));
	site = join(folder, 'site');
	precompressedCopy('build', site);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.runIf(isRequired)('nginx is installed where it is required', () => {
	expect(hasNginx).toBe(true);
});

/** With the encoding left on, which fetch would take off. */
function get(
	address: string,
	headers: Record<string, string> = {}
): Promise<{ status: number; headers: IncomingMessage['headers']; body: Buffer }> {
	return new Promise((resolve, reject) => {
		request(address, { headers }, (answer) => {
			const parts: Buffer[] = [];
			answer.on('data', (part: Buffer) => parts.push(part));
			answer.on('end', () =>
				resolve({
					status: answer.statusCode ?? 0,
					headers: answer.headers,
					body: Buffer.concat(parts)
				})
			);
		})
			.on('error', reject)
			.end();
	});
}

describe.skipIf(!hasNginx).each(['/', '/x/', '/a/b/c/'])('nginx serves the site at %s', (base) => {
	let nginx: Awaited<ReturnType<typeof startNginx>> | undefined;
	let origin = '';
	const at = (path: string) => `${origin}${base}${path}`;
	const asset = (ending: string, part = '') =>
		readdirSync(join(site, '_app/immutable'), { recursive: true })
			.map(String)
			.filter((name) => name.endsWith(ending) && name.includes(part))
			.map((name) => `_app/immutable/${name.replaceAll('\\', '/')}`)[0]!;

	beforeAll(async () => {
		const listen = `127.0.0.1:${await freePort()}`;
		origin = `http://${listen}`;
		const own = mkdtempSync(join(folder, 'run-'));
		nginx = await startNginx({ base, root: site, listen, folder: own });
	});
	afterAll(() => nginx?.stop());

	test('every kind of file has its type', async () => {
		const types: [string, string][] = [
			['', 'text/html; charset=utf-8'],
			['en/about/', 'text/html; charset=utf-8'],
			[asset('.js'), 'text/javascript; charset=utf-8'],
			[asset('.css'), 'text/css; charset=utf-8'],
			[asset('.wasm'), 'application/wasm'],
			['icon.svg', 'image/svg+xml'],
			['data/manifest.json', 'application/json'],
			['data/atlas.duckdb', 'application/octet-stream']
		];
		for (const [path, type] of types) {
			const answer = await get(at(path));
			expect([path, answer.status, answer.headers['content-type']]).toEqual([path, 200, type]);
		}
	});

	test('what is compressed beforehand is sent so to whom reads it, and never twice', async () => {
		const readings: [string, string | undefined, (bytes: Buffer) => Buffer][] = [
			['gzip, deflate, br', 'br', brotliDecompressSync],
			['gzip', 'gzip', gunzipSync],
			['identity', undefined, (bytes) => bytes]
		];
		for (const path of ['index.html', asset('.js'), asset('.wasm', 'eh')]) {
			for (const [accepted, encoding, read] of readings) {
				const answer = await get(at(path), { 'accept-encoding': accepted });
				expect([path, answer.headers['content-encoding']]).toEqual([path, encoding]);
				expect(answer.headers['vary']).toBe('Accept-Encoding');
				expect(read(answer.body).equals(readFileSync(join(site, path)))).toBe(true);
			}
		}
	});

	test('the database answers a range with 206 and just those bytes', async () => {
		const whole = readFileSync(join(site, 'data/atlas.duckdb'));
		const answer = await get(at('data/atlas.duckdb?v=1'), { range: 'bytes=4096-8191' });
		expect(answer.status).toBe(206);
		expect(answer.headers['content-range']).toBe(`bytes 4096-8191/${whole.length}`);
		expect(answer.body.equals(whole.subarray(4096, 8192))).toBe(true);
		expect((await get(at('data/atlas.duckdb'))).headers['accept-ranges']).toBe('bytes');
	});

	test('every answer carries the headers, hashed files are kept, others asked for again', async () => {
		const wanted = Object.entries(responseHeaders());
		const paths = ['', asset('.js'), asset('.js', 'worker'), 'data/atlas.duckdb', 'no/such/page/'];
		for (const path of paths) {
			const { headers } = await get(at(path));
			for (const [name, value] of wanted)
				expect([path, name, headers[name.toLowerCase()]]).toEqual([path, name, value]);
		}
		const kept = async (path: string) => (await get(at(path))).headers['cache-control'];
		expect(await kept(asset('.css'))).toBe('public, max-age=31536000, immutable');
		expect(await kept('')).toBe('no-cache');
		expect(await kept('data/manifest.json')).toBe('no-cache');
		const { headers } = await get(at('data/atlas.duckdb'));
		const again = await get(at('data/atlas.duckdb'), { 'if-none-match': headers.etag! });
		expect(again.status).toBe(304);
	});

	test('what is not there is 404 with a page of its own; nothing beside the site is served', async () => {
		for (const path of ['no/such/page/', 'no-such-file.js', '.git/config', '%2e%2e/secret.html']) {
			const answer = await get(at(path));
			expect([path, answer.status]).toEqual([path, 404]);
		}
		writeFileSync(join(folder, 'secret.html'), 'secret');
		const answer = await get(at('no/such/page/'));
		expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
		expect(answer.body.toString()).toContain('没有这一页');
	});

	test('a folder without its slash leads to the folder, with what was asked', async () => {
		const answer = await get(at('units?year=2024'));
		expect([answer.status, answer.headers.location]).toEqual([301, `${base}units/?year=2024`]);
		if (base !== '/') {
			const above = await get(`${origin}${base.slice(0, -1)}`);
			expect([above.status, above.headers.location]).toEqual([301, base]);
		}
	});
});
