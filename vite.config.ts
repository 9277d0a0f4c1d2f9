import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	worker: { format: 'es' },
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					include: ['tests/unit/**/*.test.ts', 'tests/ingest/**/*.test.ts'],
					environment: 'node',
					testTimeout: 60_000
				}
			},
			{
				// the built site on hosts and on disk: `npm run build` first
				test: {
					name: 'hosts',
					include: ['tests/hosts/**/*.test.ts'],
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
					testTimeout: 60_000
				}
			}
		]
	}
});
