import type { Finding } from '#lib/audit/finding.ts';
import { severities } from '#lib/audit/rule.ts';
import { runRules } from '#lib/audit/run-rules.ts';
import { askedRules } from '#lib/audit/sql-from-disk.ts';
import { fillDatabase } from '#lib/database/fill-database.ts';
import { memoryDatabase } from '#lib/database/node.ts';
import { foldText } from '#lib/domain/number.ts';
import { auditRecords } from '../read-records.ts';
import { rulesNotAsked } from '../rules-not-asked.ts';
import { labelledDocuments, type LabelledDefect, type LabelledDocument } from './audit-labels.ts';

/** Why a labelled defect was not raised. */
type Missed = 'not read' | 'no rule' | 'silent';

/** What labelled documents say of a rule. */
export interface LabelledTally {
	right: number;
	wrong: number;
	/** Defects whose figures were read, and that it did not raise. */
	missed: number;
}

interface Judged {
	document: string;
	found: number;
	missed: { defect: LabelledDefect; why: Missed }[];
	/** Findings that the labels confirm, refuse, or say nothing about. */
	right: Finding[];
	wrong: Finding[];
	unlabelled: Finding[];
}

/**
 * Asks all rules of every labelled document of a folder, and prints what was found of its defects, why the rest was missed, and how many
 * findings of each severity are right.
 * @param keep is told what was counted of each rule, where all could be read and asked
 * @returns the exit status: 1 when a document cannot be read, 4 when a rule could not be asked
 */
export async function judgeLabelled(
	folder: string,
	keep: (documents: number, yields: Readonly<Record<string, LabelledTally>>) => void
): Promise<number> {
	const documents = labelledDocuments(folder);
	const judged: Judged[] = [];
	let unread = 0;
	let failed = 0;
	for (const [index, document] of documents.entries()) {
		if (process.stderr.isTTY)
			process.stderr.write(`\r${index + 1} of ${documents.length}: ${document.name}   `);
		const input = await auditRecords(document.files, 'data');
		for (const failure of input.failures) process.stderr.write(`eval-audit: ${failure}\n`);
		unread += input.failures.length;
		const database = await memoryDatabase();
		await fillDatabase(database, input.records, input.registry);
		const { findings, failures } = await runRules(database, askedRules);
		await database.close();
		for (const { rule, message } of failures)
			process.stderr.write(`eval-audit: ${document.name}: rule ${rule}: ${message}\n`);
		failed += failures.length;
		judged.push(judge(document, findings, foldText(JSON.stringify(input.records))));
	}
	if (process.stderr.isTTY) process.stderr.write('\r\n');
	print(judged);
	if (unread + failed === 0) keep(judged.length, talliesOf(judged));
	return unread > 0 ? 1 : failed > 0 ? rulesNotAsked : 0;
}

function judge({ name, labels }: LabelledDocument, findings: Finding[], read: string): Judged {
	const { defects, notDefects = [], complete = false } = labels;
	const raises = (finding: Finding, { rules, certainty }: LabelledDefect) =>
		rules.includes(finding.rule) && (certainty === undefined || certainty === finding.certainty);
	const isWrong = (finding: Finding) =>
		notDefects.some(
			({ rule, certainty }) =>
				rule === finding.rule && (certainty === undefined || certainty === finding.certainty)
		);
	const right = findings.filter((finding) => defects.some((defect) => raises(finding, defect)));
	const others = findings.filter((finding) => !right.includes(finding));
	const wrong = others.filter(
		(finding) => isWrong(finding) || (complete && finding.severity <= 'S2')
	);
	const missed = defects
		.filter((defect) => !findings.some((finding) => raises(finding, defect)))
		.map((defect) => ({ defect, why: whyMissed(defect, read) }));
	return {
		document: name,
		found: defects.length - missed.length,
		missed,
		right,
		wrong: [...wrong, ...right.filter(isWrong)],
		unlabelled: others.filter((finding) => !wrong.includes(finding))
	};
}

/** A defect that was missed is one of the first rule that ought to have raised it. */
function talliesOf(judged: readonly Judged[]): Record<string, LabelledTally> {
	const tallies: Record<string, LabelledTally> = {};
	const count = (rule: string, what: keyof LabelledTally) => {
		const tally = (tallies[rule] ??= { right: 0, wrong: 0, missed: 0 });
		tally[what]++;
	};
	for (const { right, wrong, missed } of judged) {
		for (const { rule } of right) count(rule, 'right');
		for (const { rule } of wrong) count(rule, 'wrong');
		for (const { defect, why } of missed)
			if (why === 'silent' && defect.rules[0] !== undefined) count(defect.rules[0], 'missed');
	}
	return tallies;
}

function whyMissed({ rules, figures = [] }: LabelledDefect, read: string): Missed {
	if (!rules.some((id) => askedRules.some((rule) => rule.id === id))) return 'no rule';
	return figures.every((figure) => read.includes(foldText(figure))) ? 'silent' : 'not read';
}

function print(judged: readonly Judged[]): void {
	for (const { document, missed, wrong } of judged) {
		for (const { defect, why } of missed)
			console.log(
				`missed (${why})  ${document}: ${defect.rules.join(' or ')} ${defect.about ?? ''}`
			);
		for (const { rule, severity, message } of wrong)
			console.log(`wrong  ${document}: ${severity} ${rule} ${message.zh}`);
	}
	const missed = judged.flatMap((one) => one.missed);
	const found = judged.reduce((sum, one) => sum + one.found, 0);
	const because = (why: Missed) => missed.filter((one) => one.why === why).length;
	const readable = found + missed.length - because('not read');
	console.log(
		`defects ${found} of ${found + missed.length} found; missed: figure not read ${because('not read')}, no rule ${because('no rule')}, rule silent ${because('silent')}; of those whose figures were read ${percent(found, readable)}`
	);
	console.log('severity   right   wrong   unlabelled   precision');
	for (const severity of severities) {
		const count = (pick: (one: Judged) => Finding[]) =>
			judged.flatMap(pick).filter((finding) => finding.severity === severity).length;
		const [right, wrong] = [count((one) => one.right), count((one) => one.wrong)];
		const cells = [right, wrong, count((one) => one.unlabelled), percent(right, right + wrong)];
		console.log(
			[
				severity.padEnd(8),
				...cells.map((cell, at) => String(cell).padStart([8, 8, 13, 12][at]!))
			].join('')
		);
	}
}

const percent = (part: number, whole: number): string =>
	whole === 0 ? '—' : `${((part / whole) * 100).toFixed(1)} %`;
