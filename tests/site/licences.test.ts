import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPage } from './read-page.ts';

/** Those that a public site may carry without giving its own sources another licence. */
const permissive =
	/^(0BSD|MIT|ISC|Apache-2\.0|Unlicense|BlueOak-1\.0\.0|Python-2\.0|BSD-[23]-Clause|Zlib| AND )+$/;

interface Package {
	version: string;
	license: string;
}

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
	dependencies: Record<string, string>;
};

test.each([
	['Chinese', 'about', '许可证'],
	['English', 'en/about', 'Licence']
])(
	'the page about the site lists in %s every library that it carries, with its version and licence',
	(_, path, title) => {
		const table = readPage(`build/${path}/index.html`).tables.find(
			([head]) => head?.at(-1) === title
		);
		const rows = (table ?? []).slice(1);
		const listed = rows.map(([name]) => name);
		// what the site is made of, and what that is made of
		for (const name of [
			...Object.keys(dependencies),
			'svelte',
			'@sveltejs/kit',
			'apache-arrow',
			'zrender'
		])
			expect(listed).toContain(name);
		for (const [name, version, licence] of rows) {
			const folder = existsSync(`node_modules/${name}`) ? '' : 'scripts/ocr/';
			const own = JSON.parse(
				readFileSync(`${folder}node_modules/${name}/package.json`, 'utf8')
			) as Package;
			expect([version, licence], name).toEqual([own.version, own.license]);
			// of several that are offered, one is enough
			const offered = licence!.replace(/^\(|\)$/g, '').split(' OR ');
			expect(
				offered.some((one) => permissive.test(one)),
				`${name} ${licence}`
			).toBe(true);
		}
	}
);
