import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { headersFile } from '../../scripts/hosting/headers-file.ts';
import { nginxConfiguration } from '../../scripts/hosting/nginx-configuration.ts';
import config from '../../svelte.config.js';

const directives = config.kit?.csp?.directives as Record<string, string[]>;

describe('what hosts are given', () => {
	test('static/_headers is what `npm run hosting` writes', () => {
		expect(readFileSync('static/_headers', 'utf8')).toBe(headersFile());
	});

	test('headers and pages have one policy', () => {
		const nginx = nginxConfiguration({ base: '/', root: '/srv', listen: '80' });
		for (const [name, sources] of Object.entries(directives)) {
			if (['default-src', 'script-src', 'style-src'].includes(name)) continue;
			const said = [name, ...sources.map((one) => (/^[a-z-]+$/.test(one) ? `'${one}'` : one))];
			expect(headersFile()).toContain(said.join(' '));
			expect(nginx).toContain(said.join(' '));
		}
	});

	test('no page may run text as script, and no script stands in a page without its hash', () => {
		const sources = directives['script-src'] ?? [];
		expect(sources).not.toContain('unsafe-eval');
		expect(sources).not.toContain('unsafe-inline');
		expect(directives['style-src']).toEqual(['self']);
		expect(config.kit?.csp?.mode).toBe('hash');
	});

	test('the script of the 404 page is the one that its policy names', () => {
		const html = readFileSync('static/404.html', 'utf8');
		const script = /<script>(.*?)<\/script>/s.exec(html)?.[1] ?? '';
		expect(html).toContain(`sha256-${createHash('sha256').update(script).digest('base64')}`);
	});

	test('other sites show charts in a frame only where they are named, and what is no origin is refused', () => {
		const framed = (sites: string) => {
			process.env['ATLAS_FRAMES'] = sites;
			try {
				return headersFile();
			} finally {
				delete process.env['ATLAS_FRAMES'];
			}
		};
		expect(headersFile()).toContain("frame-ancestors 'self'\n");
		expect(headersFile()).toContain('X-Frame-Options: SAMEORIGIN');
		const named = framed('https://portal.example.org https://b.example.org:8443');
		expect(named).toContain(
			"frame-ancestors 'self' https://portal.example.org https://b.example.org:8443\n"
		);
		expect(named).not.toContain('X-Frame-Options');
		expect(() => framed("https://portal.example.org; script-src 'unsafe-inline'")).toThrow(
			/ATLAS_FRAMES/
		);
	});
});
