import { parseArgs } from 'node:util';
import { readPlan, type SamplingPlan } from '#lib/audit/sampling/draw-sample.ts';
import type { ParameterOverrides } from '#lib/audit/run-rules.ts';
import { type AskedRule, severities, type Severity } from '#lib/audit/rule.ts';

/** What the command line of `npm run audit` asks for. */
export interface AuditOptions {
	json: boolean;
	/** Root causes instead of single findings. */
	leads: boolean;
	/** Recomputed scores beside the stated ones instead of findings. */
	scores: boolean;
	/** The rules to ask, in the order of the catalogue. */
	rules: AskedRule[];
	/** Findings at least as grave are given; null for all. */
	severity: Severity | null;
	/** Findings at least as grave make the command fail; null for none. */
	failOn: Severity | null;
	parameters: ParameterOverrides;
	/** Documents to import; the data folder is audited when there are none. */
	files: string[];
	data: string;
	/** Files of decisions that auditors made. */
	registers: string[];
	/** How to draw a sample of the leads; null for all. */
	sample: SamplingPlan | null;
	/** A new folder for the documents of an office; null for none. */
	documents: string | null;
}

/** A command line that cannot be understood; the message is one line for the person who typed it. */
export class UsageError extends Error {}

/** @throws UsageError */
export function parseAuditOptions(args: string[], rules: readonly AskedRule[]): AuditOptions {
	const { values, positionals } = parsed(args);
	if (values.sample !== undefined && values.documents === undefined)
		throw new UsageError('--sample is drawn for --documents FOLDER');
	const asked = values.rule ?? [];
	const unknown = asked.find((id) => !rules.some((rule) => rule.id === id));
	if (unknown !== undefined) throw new UsageError(`no rule ${unknown}`);
	return {
		json: values.json ?? false,
		leads: values.leads ?? false,
		scores: values.scores ?? false,
		rules: rules.filter((rule) => asked.length === 0 || asked.includes(rule.id)),
		severity: severityOption('--severity', values.severity),
		failOn: severityOption('--fail-on', values['fail-on']),
		parameters: Object.fromEntries((values.set ?? []).map((text) => setting(text, rules))),
		files: positionals,
		data: values.data ?? 'data',
		registers: values.register ?? [],
		sample: samplingPlan(values.sample, values.seed),
		documents: values.documents ?? null
	};
}

function parsed(args: string[]) {
	try {
		return parseArgs({
			args,
			allowPositionals: true,
			options: {
				json: { type: 'boolean' },
				leads: { type: 'boolean' },
				scores: { type: 'boolean' },
				rule: { type: 'string', multiple: true },
				severity: { type: 'string' },
				'fail-on': { type: 'string' },
				set: { type: 'string', multiple: true },
				data: { type: 'string' },
				register: { type: 'string', multiple: true },
				documents: { type: 'string' },
				sample: { type: 'string' },
				seed: { type: 'string' }
			}
		});
	} catch (error) {
		throw new UsageError((error as Error).message.split('\n')[0], { cause: error });
	}
}

function samplingPlan(text: string | undefined, seed: string | undefined): SamplingPlan | null {
	if (text === undefined && seed === undefined) return null;
	if (text === undefined || seed === undefined)
		throw new UsageError('--sample METHOD:SIZE and --seed N belong together');
	try {
		return readPlan(text, seed);
	} catch (error) {
		throw new UsageError(`--sample: ${(error as Error).message}`, { cause: error });
	}
}

function severityOption(option: string, text: string | undefined): Severity | null {
	if (text === undefined) return null;
	const severity = severities.find((known) => known === text);
	if (severity === undefined)
		throw new UsageError(`${option}: ${text} is none of ${severities.join(', ')}`);
	return severity;
}

/** `NAME=VALUE` or `RULE.NAME=VALUE`, within the bounds that the rule declares. */
function setting(text: string, rules: readonly AskedRule[]): [string, string] {
	const [, name, value] = /^([^=]+)=(-?\d+(?:\.\d+)?)$/.exec(text) ?? [];
	if (name === undefined || value === undefined)
		throw new UsageError(`--set ${text}: NAME=VALUE with a decimal number is needed`);
	const parameters = rules.flatMap((rule) =>
		rule.parameters.filter(
			(parameter) => name === parameter.name || name === `${rule.id}.${parameter.name}`
		)
	);
	if (parameters.length === 0)
		throw new UsageError(`--set ${text}: no rule has a parameter ${name}`);
	const outside = parameters.find(
		({ min, max }) => Number(value) < Number(min) || Number(value) > Number(max)
	);
	if (outside !== undefined)
		throw new UsageError(
			`--set ${text}: ${outside.min} to ${outside.max} ${outside.unit} is possible`
		);
	return [name, value];
}
