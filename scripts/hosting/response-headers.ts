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
		'X-Frame-Options': 'SAMEORIGIN',
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

function headerPolicy(): string {
	const directives = Object.entries(config.kit?.csp?.directives ?? {}) as [string, string[]][];
	const kept = directives.filter(
		([name]) => !['default-src', 'script-src', 'style-src'].includes(name)
	);
	const said = kept.map(([name, sources]) =>
		// the engine's worker takes its module from memory
		[name, ...sources.map(quoted), ...(name === 'connect-src' ? ['blob:'] : [])].join(' ')
	);
	return [...said, "frame-ancestors 'self'"].join('; ');
}

function quoted(source: string): string {
	return /^[a-z-]+$/.test(source) ? `'${source}'` : source;
}
