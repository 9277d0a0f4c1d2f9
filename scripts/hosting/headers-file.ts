import { caching, responseHeaders } from './response-headers.ts';

/**
 * The `_headers` file that several static hosts (Cloudflare Pages, Netlify and others) read from the root of a site. How long pages
 * are kept is left to the host: rules that overlap add up on some hosts and replace each other on others.
 */
export function headersFile(): string {
	const rules: [string, Readonly<Record<string, string>>][] = [
		['/*', responseHeaders()],
		['/_app/immutable/*', { 'Cache-Control': caching.immutable }]
	];
	return rules
		.map(([path, headers]) =>
			[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join(
				'\n'
			)
		)
		.join('\n');
}
