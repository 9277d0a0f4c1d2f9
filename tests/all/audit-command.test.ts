import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

function audit(...args: string[]) {
	const run = spawnSync(process.execPath, ['scripts/audit.ts', ...args], { encoding: 'utf8' });
	return { status: run.status, out: run.stdout, err: run.stderr };
}

it('a report for people names severity, rule, sums and places', () => {
	const { out } = audit('--rule', 'STF-02');
	expect(out).toContain('S2 STF-02 确定');
	expect(out).toContain('29 ÷ 18 = 161.11%');
	expect(out).toMatch(/第72行「29」/);
});

it('--severity keeps what is as grave', () => {
	const { out } = audit('--json', '--severity', 'S1');
	const severities = out
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line).severity);
	expect(new Set(severities)).toEqual(new Set(['S1']));
});

it('--set moves a threshold', () => {
	const usual = audit('--json', '--rule', 'BUD-10').out.split('\n').length;
	const lower = audit(
		'--json',
		'--rule',
		'BUD-10',
		'--set',
		'notable=3',
		'--set',
		'BUD-10.floor=0'
	).out;
	expect(lower.split('\n').length).toBeGreaterThan(usual);
});

it('--fail-on answers 3 when something is as grave, else 0', () => {
	expect(audit('--rule', 'STF-01', '--fail-on', 'S2').status).toBe(3);
	expect(audit('--rule', 'STF-08', '--fail-on', 'S2').status).toBe(0);
});
