/**
 * Counts how often the rules are right: `npm run eval:audit [-- --each N --seed S]` on errors planted into clean synthetic reports,
 * `npm run eval:audit -- FOLDER` on documents whose printed defects somebody labelled (scripts/eval/README.md says how). `--keep` keeps what was counted of each rule for the catalogue on 说明. Exit status 1 when
 * planted errors are found with a precision or recall below 0.99 or a document cannot be read, 2 for wrong usage, 4 when a rule could
 * not be asked.
 */
import { parseArgs } from 'node:util';
import { keepYields, type RuleYields } from './eval/keep-yields.ts';
import { judgeLabelled } from './eval/labelled-audit.ts';
import { judgePlanted } from './eval/planted-audit.ts';

process.exitCode = await evaluate();

async function evaluate(): Promise<number> {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: {
				each: { type: 'string', default: '20' },
				seed: { type: 'string', default: '2026' },
				keep: { type: 'boolean', default: false }
			}
		});
		const [each, seed] = [Number(values.each), Number(values.seed)];
		if (!Number.isInteger(each) || each < 1 || !Number.isInteger(seed))
			return wrong('--each and --seed take whole numbers, --each from 1');
		const [folder, ...others] = positionals;
		if (others.length > 0) return wrong('one folder at a time');
		const keep = (yields: Partial<RuleYields>) => {
			if (values.keep) keepYields(yields);
		};
		return folder === undefined
			? await judgePlanted(each, seed, (rules) => keep({ planted: { each, rules } }))
			: await judgeLabelled(folder, (documents, rules) => keep({ labelled: { documents, rules } }));
	} catch (error) {
		return wrong((error as Error).message);
	}
}

function wrong(problem: string): 2 {
	process.stderr.write(`eval-audit: ${problem}\n`);
	return 2;
}
