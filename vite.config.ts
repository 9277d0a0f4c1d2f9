import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { ocrFiles } from './scripts/ocr-files.js';
import { recordShipped } from './scripts/record-shipped.js';
import svelteConfig from './svelte.config.js';

export default defineConfig({
	plugins: [sveltekit(), ocrFiles(), recordShipped('site')],
	worker: { format: 'es', plugins: () => [ocrFiles(), recordShipped('worker')] },
	define: {
		__ATLAS_VERSION__: JSON.stringify(svelteConfig.kit?.version?.name),
		// a host without HTTPS has no use for it, and may want none of it
		// where readers report a figure as wrong: an address with {subject} and {body}
		__ATLAS_REPORT__: JSON.stringify(process.env['ATLAS_REPORT'] ?? ''),
		__ATLAS_OFFLINE__: JSON.stringify(process.env['ATLAS_OFFLINE'] !== '0')
	},
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					include: ['tests/unit/**/*.test.ts', 'tests/ingest/**/*.test.ts'],
					environment: 'node',
					// modules are loaded once for all files: none of them keeps what a test changes
					isolate: false,
					testTimeout: 60_000
				}
			},
			{
				// what `npm run test:all` adds to `npm test`
				test: {
					name: 'all',
					include: ['tests/all/*.test.ts'],
					environment: 'node',
					testTimeout: 120_000
				}
			},
			{
				// the files of the built site: `npm run build` first
				test: {
					name: 'site',
					include: ['tests/site/**/*.test.ts'],
					environment: 'node',
					testTimeout: 60_000
				}
			},
			{
				// the whole site, with its twins, in releases, on hosts and in three browser engines
				test: {
					name: 'hosts',
					include: ['tests/all/hosts/*.test.ts'],
					environment: 'node',
					testTimeout: 120_000
				}
			},
			{
				test: {
					name: 'data',
					include: [
						'tests/queries/**/*.test.ts',
						'tests/audit/**/*.test.ts',
						'tests/data/**/*.test.ts'
					],
					environment: 'node',
					isolate: false,
					testTimeout: 60_000,
					// a busy machine starts an engine slowly
					hookTimeout: 60_000
				}
			}
		]
	}
});
