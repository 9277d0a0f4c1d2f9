import { caching, responseHeaders } from './response-headers.ts';

/** Ending → type, of everything in the build. */
const compressedTypes: Readonly<Record<string, string>> = {
	html: 'text/html; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	css: 'text/css; charset=utf-8',
	json: 'application/json',
	svg: 'image/svg+xml',
	txt: 'text/plain; charset=utf-8',
	xml: 'text/xml; charset=utf-8',
	wasm: 'application/wasm'
};
const plainTypes: Readonly<Record<string, string>> = {
	csv: 'text/csv; charset=utf-8',
	md: 'text/markdown; charset=utf-8',
	webmanifest: 'application/manifest+json',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	parquet: 'application/vnd.apache.parquet',
	duckdb: 'application/octet-stream'
};

interface Place {
	/** Where the site stands: begins and ends with a slash. */
	base: string;
	/** The folder of the build on the server. */
	root: string;
}

/** What stands outside `server { }`: which twin of a file the browser can read. */
export function nginxMaps(): string {
	return [
		'map $http_accept_encoding $atlas_twin { default ""; "~*(^|[, ])br([,; ]|$)" ".br"; }',
		'map $uri $atlas_encoding { default ""; "~\\.br$" br; }',
		`map $uri $atlas_caching { default "${caching.revalidated}"; "~/_app/immutable/" "${caching.immutable}"; }`
	].join('\n');
}

/**
 * What stands inside `server { }`: plain nginx as Debian ships it, no module besides gzip_static. Files are sent as the build
 * compressed them: brotli where the browser reads it, else gzip, else as they are. The database answers ranges.
 */
export function nginxLocations({ base, root }: Place): string {
	const headers = Object.entries(responseHeaders()).map(
		([name, value]) => `add_header ${name} "${value}" always;`
	);
	const common = [...headers, 'add_header Cache-Control $atlas_caching;'];
	const indented = (lines: string[]) => lines.map((line) => `\t${line}`).join('\n');
	const prefix = base.replace(/[.+*?^$()[\]{}|\\]/g, '\\$&');
	const typed = (ending: string, type: string, isCompressed: boolean) =>
		[
			`location ~ "^${prefix}(?<atlas_file>.*\\.${ending})$" {`,
			indented([
				`root ${root};`,
				'types { }',
				`default_type "${type}";`,
				...(isCompressed
					? [
							'gzip_static on;',
							'try_files /$atlas_file$atlas_twin /$atlas_file =404;',
							'add_header Content-Encoding $atlas_encoding;',
							'add_header Vary Accept-Encoding;'
						]
					: ['try_files /$atlas_file =404;']),
				...common
			]),
			'}'
		].join('\n');
	return [
		`error_page 404 ${base}404.html;`,
		// as it is: what says how a twin is packed is not sent with an error
		`location = ${base}404.html {`,
		indented([
			`root ${root};`,
			'types { }',
			`default_type "${compressedTypes.html}";`,
			'try_files /404.html =404;',
			...common
		]),
		'}',
		...Object.entries(compressedTypes).map(([ending, type]) => typed(ending, type, true)),
		...Object.entries(plainTypes).map(([ending, type]) => typed(ending, type, false)),
		// a folder is its page; without the slash its relative links would be wrong
		`location ~ "^${prefix}(?<atlas_folder>(.*/)?)$" {`,
		indented([`rewrite ^ ${base}\${atlas_folder}index.html last;`]),
		'}',
		`location ~ "^${prefix}(?<atlas_page>.*[^/])$" {`,
		indented([`if (-d ${root}/$atlas_page) { rewrite ^(.*)$ $1/ permanent; }`, 'return 404;']),
		'}',
		...(base === '/' ? [] : [`location = ${base.slice(0, -1)} { return 301 ${base}; }`])
	].join('\n\n');
}

/** A whole site for `/etc/nginx/conf.d/`. */
export function nginxConfiguration(place: Place & { listen: string }): string {
	const server = [
		`listen ${place.listen};`,
		'# behind a name or a port that is not this one, addresses must stay as they were asked',
		'absolute_redirect off;',
		'port_in_redirect off;',
		'server_tokens off;',
		'',
		nginxLocations(place),
		// nothing beside the site
		...(place.base === '/' ? [] : ['', 'location / { return 404; }'])
	].join('\n');
	const body = server.replace(/^(?=.)/gm, '\t');
	return `# Written by \`npm run hosting\`; the policy is the one of svelte.config.js.\n${nginxMaps()}\n\nserver {\n${body}\n}\n`;
}
