import { expect, test } from 'vitest';
import {
	alteringQuestions,
	emptyStatements,
	otherStatements,
	refusedStatements,
	smuggledQuestions
} from '../engine/refused-statements.ts';
import { blockFaults, engineFaults } from '../faults/dead-faults.ts';
import { deadPartFaults } from '../faults/part-faults.ts';
import { payloads } from '../hostile/payloads.ts';

/** A text as code within a table, in which nothing is markup and nothing unseen. */
function code(text: string): string {
	const seen = text
		.replace(/[\p{C}\p{Z}]/gu, (sign) =>
			sign === ' ' ? ' ' : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
		)
		.replaceAll('|', '\\|');
	const shown = seen.length > 120 ? `${seen.slice(0, 120)}…` : seen;
	return shown.includes('`') ? `\`\` ${shown} \`\`` : `\`${shown}\``;
}

const rows = (lines: readonly (readonly string[])[]) =>
	lines.map((line) => `| ${line.join(' | ')} |`);
const table = (heads: readonly string[], lines: readonly (readonly string[])[]) =>
	[...rows([heads, heads.map(() => '---')]), ...rows(lines)].join('\n');

const statements: [string, readonly string[]][] = [
	...Object.entries(refusedStatements),
	['empty', emptyStatements],
	['smuggled', smuggledQuestions],
	['others', otherStatements],
	['changing the engine', alteringQuestions]
];
const faults = (list: typeof engineFaults | typeof deadPartFaults) =>
	list.map(([what, path, , code]) => [what, `\`${path}\``, code]);

const deadFaults = [...blockFaults, ...engineFaults];

const text = `# What was tried

Written by \`tests/unit/tried.test.ts\`, which fails where this is not what the tests hold; \`npx vitest run --project unit tests/unit/tried.test.ts -u\` writes it.

## Faults of the data blocks and of the engine: ${deadFaults.length}

The page names the cause, keeps its figures and the choice, and goes on when healed (\`tests/browser/faults.test.ts\`); the console keeps the question (\`tests/all/browser/console-faults.test.ts\`).

${table(['fault', 'file', 'named as'], faults(deadFaults))}

## Faults of a database that is read in parts: ${deadPartFaults.length}

The same, in \`tests/all/browser/part-faults.test.ts\`.

${table(['fault', 'file', 'named as'], faults(deadPartFaults))}

## Statements that a reader's engine must not run: ${statements.flatMap(([, list]) => list).length}

In \`tests/all/browser/locked-engine.test.ts\` and, through the page, \`console-faults.test.ts\`. HOST is a server that would answer.

${table(
	['kind', 'statement'],
	statements.flatMap(([kind, list]) => list.map((one) => [kind, code(one)]))
)}

## Texts in every place of a document, an address or a file: ${payloads.length}

On a site that is built of them, in \`tests/all/browser/hostile-text.test.ts\`.

${table(
	['text'],
	payloads.map((one) => [code(one)])
)}
`;

test('what was tried is listed as the tests hold it', async () => {
	await expect(text).toMatchFileSnapshot('../tried.md');
});
