import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

// what stands in no component is checked with its types
const library = ['src/lib/**/*.ts'];

export default ts.config(
	{ ignores: ['build/', '.svelte-kit/', 'static/data/', 'test-results/', 'playwright-report/'] },
	js.configs.recommended,
	...ts.configs.strict,
	...svelte.configs.recommended,
	...ts.configs.recommendedTypeCheckedOnly.map((config) => ({ ...config, files: library })),
	prettier,
	...svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			'@typescript-eslint/no-non-null-assertion': 'off'
		}
	},
	{
		files: library,
		languageOptions: {
			parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname }
		}
	},
	{
		// what these readers are given by their libraries has no types
		files: [
			'src/lib/ingest/readers/{doc-file,number-format,pdf,sheet,workbook,xls-strikes,xlsx,xml}.ts',
			'src/lib/domain/correction.ts'
		],
		rules: {
			'@typescript-eslint/no-base-to-string': 'off',
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] }
		}
	},
	{
		// links are relative by our own links.ts, so that one build runs under any path and is read from disk
		files: ['**/*.svelte', '**/*.svelte.ts'],
		rules: { 'svelte/no-navigation-without-resolve': 'off' }
	},
	{
		// the picture is an SVG that our own renderer drew, with its texts escaped
		files: ['src/lib/charts/render/Chart.svelte', '**/PrintedProfile.svelte'],
		rules: { 'svelte/no-at-html-tags': 'off' }
	},
	{
		// rows are markup of rowMarkup, which escapes every text in them
		files: ['src/lib/components/DataTable.svelte'],
		rules: { 'svelte/no-at-html-tags': 'off' }
	},
	{
		// Word 97 marks fields and anchors with control characters
		files: ['src/lib/ingest/readers/doc.ts'],
		rules: { 'no-control-regex': 'off' }
	}
);
