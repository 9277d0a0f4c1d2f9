/**
 * Keeps the findings of the built database as those of the last publication, against which the next build says what is new and
 * what is gone. Usage: npm run publish-findings   (after npm run data)
 */
import { renameSync, writeFileSync } from 'node:fs';
import { openDatabase } from '#lib/database/node.ts';
import { rulesNotAsked } from './rules-not-asked.ts';

const target = 'data/published-findings.json';
const database = await openDatabase('static/data/atlas.duckdb');
const rows = await database.all<{ fingerprint: string; zh: string; en: string }>(
	'SELECT fingerprint, message_zh AS zh, message_en AS en FROM finding ORDER BY fingerprint'
);
const failed = await database.all<{ rule: string }>('SELECT rule FROM rule_failure');
await database.close();
if (failed.length > 0) {
	const rules = failed.map(({ rule }) => rule).join(', ');
	console.error(`publish-findings: ${rules} could not be asked, and their findings are not known`);
	process.exit(rulesNotAsked);
}
const findings = rows.map(({ fingerprint, zh, en }) => ({ fingerprint, message: { zh, en } }));
writeFileSync(`${target}.tmp`, `${JSON.stringify({ version: 1, findings }, null, 1)}\n`);
renameSync(`${target}.tmp`, target);
console.error(`publish-findings: ${findings.length} findings in ${target}`);
