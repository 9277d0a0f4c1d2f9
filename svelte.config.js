import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { afterFirstPaintHash } from './src/after-first-paint.js';
import { sourceVersion } from './scripts/source-version.js';

const build = process.env.ATLAS_BUILD ?? 'build';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	// a thousand elements of a page carry it
	compilerOptions: { cssHash: ({ hash, css }) => `s${hash(css)}` },
	kit: {
		adapter: adapter({
			pages: build,
			assets: build,
			// scripts/compress-site.ts does so, and keeps what it did with the engine
			precompress: false,
			strict: true
		}),
		// a build of other data keeps to folders of its own: see scripts/build.ts
		files: { assets: process.env.ATLAS_STATIC ?? 'static' },
		outDir: process.env.ATLAS_KIT ?? '.svelte-kit',
		paths: { relative: true },
		// a page is painted when it has come, without a second way to the server for its look
		inlineStyleThreshold: 64 * 1024,
		version: { name: sourceVersion() },
		// src/lib/client/keep-offline.ts does so, when nothing else is left to do
		serviceWorker: { register: false },
		prerender: {
			handleHttpError: 'fail',
			handleMissingId({ path, message }) {
				// the page that is made in the browser has the places of a unit only once it knows which
				if (!/^\/(en\/)?unit\/$/.test(path)) throw new Error(message);
			}
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self', 'wasm-unsafe-eval', afterFirstPaintHash],
				'worker-src': ['self'],
				'style-src': ['self'],
				// the renderer's text sizes and the router's announcer; sheets in the page are named by hash
				'style-src-attr': ['unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'connect-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['self'],
				'form-action': ['self']
			}
		}
	}
};
