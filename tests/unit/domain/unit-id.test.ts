import { expect, test } from 'vitest';
import { romanise } from '#lib/database/romanise.ts';
import { loadRecords } from '#lib/database/load-records.ts';
import { unitId } from '#lib/domain/unit-id.ts';
import { form, record } from '../../fixtures/records/build.ts';

const none = { units: [], regions: [] };
const idOf = (name: string) => unitId(name, none, romanise);

test('two units whose names sound alike are two', () => {
	expect(idOf('石峰区市政中心')).toMatch(/^shi-feng-qu-shi-zheng-zhong-xin-\w{6}$/);
	expect(idOf('石峰区师政中心')).not.toBe(idOf('石峰区市政中心'));
	const named = (name: string) => {
		const one = record([form('unit-evaluation', {})]);
		return { ...one, unit: { ...one.unit!, name, raw: name } };
	};
	const { unit, report } = loadRecords(
		[
			{ key: 'a', record: named('石峰区市政中心') },
			{ key: 'b', record: named('石峰区师政中心') }
		],
		none,
		romanise
	);
	expect(unit.map(({ name }) => name).sort()).toEqual(['石峰区市政中心', '石峰区师政中心'].sort());
	expect(new Set(report.map(({ unit_id }) => unit_id)).size).toBe(2);
});

test('one name is one unit, however wide its signs are', () => {
	expect(idOf('市一中（本部）')).toBe(idOf('市一中 (本部)'));
});

test.each(['很长的名称'.repeat(200), '——', '𠮷', '../../etc/passwd', 'a/b', '__proto__', 'CON'])(
	'the name %s gives an id that any disk and any address takes',
	(name) => {
		expect(idOf(name)).toMatch(/^[a-z0-9][a-z0-9-]{0,90}-\w{6}$/);
	}
);
