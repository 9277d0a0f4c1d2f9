import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startFaultServer, type FaultServer } from '../faults/fault-server.ts';

const addressed = ['href', 'src', 'action', 'poster', 'data', 'srcset', 'xlink:href'];

interface Page {
	/** As written. */
	addresses: string[];
	ids: Set<string>;
}

function read(html: string): Page {
	const page: Page = { addresses: [], ids: new Set() };
	const visit = (node: Tree.Node): void => {
		if ('attrs' in node)
			for (const { name, value } of node.attrs) {
				if (name === 'id') page.ids.add(value);
				if (addressed.includes(name)) page.addresses.push(value);
			}
		if ('childNodes' in node) node.childNodes.forEach(visit);
	};
	visit(parse(html));
	return page;
}

// no address is absolute, which is tested here: what leads somewhere below one path does so below any
describe('the site below a path', () => {
	let server: FaultServer;
	beforeAll(async () => {
		server = await startFaultServer('build', '/a/b/');
	});
	afterAll(() => server.stop());

	test('every link of every page leads somewhere within the site, and to a place that is there', async () => {
		const pages = new Map<string, Page>();
		const waiting = [server.site];
		const broken: string[] = [];
		const checked = new Set<string>();
		let links = 0;
		for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
			if (checked.has(address)) continue;
			checked.add(address);
			const answer = await fetch(address);
			if (!answer.ok) {
				broken.push(`${address}: ${answer.status}`);
				continue;
			}
			if (!answer.headers.get('content-type')?.startsWith('text/html')) {
				await answer.body?.cancel();
				continue;
			}
			const page = read(await answer.text());
			pages.set(address, page);
			for (const written of page.addresses) {
				links++;
				if (/^(data:|#)/.test(written)) continue;
				if (/^(\/|[a-z]+:)/i.test(written)) broken.push(`${address}: ${written} is absolute`);
				const target = new URL(written, address);
				if (!target.href.startsWith(server.site)) broken.push(`${address}: ${written} leaves`);
				else waiting.push(target.origin + target.pathname);
			}
		}
		for (const [address, { addresses }] of pages)
			for (const written of addresses) {
				const target = new URL(written, address);
				const anchor = decodeURIComponent(target.hash.slice(1));
				const there = pages.get(target.origin + target.pathname);
				if (anchor !== '' && there !== undefined && !there.ids.has(anchor))
					broken.push(`${address}: ${written} has no such place`);
			}
		expect(broken).toEqual([]);
		const built = readdirSync('build', { recursive: true }).map(String);
		// the page that the browser makes for a unit without a page of its own is led to only where there are such units
		const wanted = built.filter(
			(name) => name.endsWith('index.html') && !/^(en\/)?unit\/index\.html$/.test(name)
		);
		for (const page of [...pages.keys()].filter((one) => /\/unit\/$/.test(one))) pages.delete(page);
		// every page is reached from the first one
		expect([...pages.keys()].length).toBe(wanted.length);
		expect(links).toBeGreaterThan(1000);
	});
});

test('pages, scripts and styles name no absolute path, no machine and no other host', () => {
	const files = readdirSync('build', { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(html|css|js|json)$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name));
	const found: string[] = [];
	for (const file of files) {
		const text = readFileSync(file, 'utf8');
		for (const match of text.matchAll(/url\(\s*['"]?(\/|https?:)/g))
			found.push(`${file}: ${match[0]}`);
		if (/\/(home|root|tmp|work|Users)\/[a-z]/.test(text) && file.endsWith('.html'))
			found.push(`${file}: a path of a machine`);
		if (text.includes(process.cwd())) found.push(`${file}: ${process.cwd()}`);
	}
	expect(found).toEqual([]);
	expect(existsSync('build/404.html')).toBe(true);
});
