export const environment = {
	title: 'Environment check',
	link: 'Environment check',
	intro:
		'What this browser and this host lack, if anything. Only the site’s own addresses are asked, and nothing is sent anywhere.',
	asking: 'Checking',
	needsScript: 'The check needs scripts.',
	summary: (good: number, limited: number, lacking: number) =>
		`${good + limited + lacking} things asked: ${good} as they should be, ${limited} limited but working, ${lacking} lacking.`,
	again: 'Check again',
	version: 'Data version',
	status: { good: 'good', limited: 'limited', lacking: 'lacking' },
	probes: {
		wasm: {
			name: 'Browser: WebAssembly',
			otherwise:
				'Filters, thresholds and the check of documents do not work; figures, charts and tables can be read. A newer browser helps, or the administrator who forbids it.'
		},
		worker: {
			name: 'Browser: workers',
			otherwise:
				'Filters, thresholds and the check of documents do not work; figures, charts and tables can be read.'
		},
		memory: {
			name: 'Browser: memory and traffic',
			otherwise:
				'You are asked before the query engine is loaded: it takes about 200 MB of memory and 8 MB of traffic.'
		},
		storage: {
			name: 'Browser: storage',
			otherwise: 'Decisions about findings last for the page that is open: export the register.'
		},
		secure: {
			name: 'Connection: HTTPS',
			otherwise:
				'Checksums are made in script, and nothing works without a network. The server should offer HTTPS.'
		},
		offline: {
			name: 'Use without a network',
			otherwise:
				'Pages that were seen do not open without a network. It begins a few seconds after the first visit: check again; without HTTPS, or where the build leaves it out, there is none.'
		},
		data: {
			name: 'Data and page of one version',
			otherwise:
				'The data were published anew, or not wholly: load the page again; if that does not help, the whole folder has to be uploaded again.'
		},
		wasmType: {
			name: 'Host: type of wasm',
			otherwise:
				'The engine starts all the same. Files that end in .wasm should be application/wasm.'
		},
		ranges: {
			name: 'Host: ranges',
			otherwise:
				'The database is fetched whole, which is slow when it is large. Let .duckdb files answer ranges (206), and do not compress them.'
		},
		compressed: {
			name: 'Host: compression',
			otherwise:
				'Three to four times as much is fetched. The build holds .br and .gz files for the host to send (nginx: gzip_static).'
		},
		cached: {
			name: 'Host: caching',
			otherwise:
				'Files are asked for again at each visit. Those below /_app/immutable/ may be kept for long.'
		},
		missing: {
			name: 'Host: pages that are none',
			otherwise:
				'An address that is none is not answered with 404: broken links show something else.'
		},
		policy: {
			name: 'Host: security headers',
			otherwise:
				'The pages carry their policy themselves, and it holds; headers bind workers as well. See _headers and the nginx configuration.'
		}
	}
};
