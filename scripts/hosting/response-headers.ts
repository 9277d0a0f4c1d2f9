import config from '../../svelte.config.js';

/**
 * What a host should send with every answer. The policy is the one that svelte.config.js writes into the pages, without what
 * it says of scripts and style sheets: the pages name theirs by hash, each page its own, in its <meta>. What only a header can say is added,
 * and a worker, which a page's <meta> does not govern, is held to the site's own origin.
 */
export function responseHeaders(): Readonly<Record<string, string>> {
	return {
		'Content-Security-Policy': headerPolicy(),
		'X-Content-Type-Options': 'nosniff',
		// it knows no list of sites: where there is one, the policy says it alone
		...(frameSites().length === 0 ? { 'X-Frame-Options': 'SAMEORIGIN' } : {}),
		'Referrer-Policy': 'same-origin',
		'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
		'Cross-Origin-Opener-Policy': 'same-origin',
		'Cross-Origin-Resource-Policy': 'same-origin'
	};
}

/** How long what stands where may be kept. */
export const caching = {
	/** Named by its content. */
	immutable: 'public, max-age=31536000, immutable',
	/** Asked for again each time, and not sent again while it is the same. */
	revalidated: 'no-cache'
};

/** Other sites that may show a chart in a frame: origins in ATLAS_FRAMES, with spaces between them. */
function frameSites(): string[] {
	const sites = (process.env['ATLAS_FRAMES'] ?? '').split(' ').filter(Boolean);
	const wrong = sites.find((site) => !/^https?:\/\/[\w.-]+(:\d+)?$/.test(site));
	if (wrong !== undefined)
		throw new Error(`ATLAS_FRAMES: ${wrong} is no origin such as https://example.org`);
	return sites;
}

function headerPolicy(): string {
	const directives = Object.entries(config.kit?.csp?.directives ?? {}) as [string, string[]][];
	const kept = directives.filter(
		([name]) => !['default-src', 'script-src', 'style-src'].includes(name)
	);
	const said = kept.map(([name, sources]) =>
		// the engine's worker takes its module from memory
		[name, ...sources.map(quoted), ...(name === 'connect-src' ? ['blob:'] : [])].join(' ')
	);
	return [...said, ["frame-ancestors 'self'", ...frameSites()].join(' ')].join('; ');
}

function quoted(source: string): string {
	return /^[a-z-]+$/.test(source) ? `'${source}'` : source;
}
