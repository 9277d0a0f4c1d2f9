import { expect, test } from 'vitest';
import { createDatabase } from '#lib/database/node.ts';
import { unitOrder, unitOrderSql, type OrderedUnit } from '#lib/domain/unit-order.ts';

const units: OrderedUnit[] = [
	{ region_code: null, pinyin: 'a', unit_id: 'z' },
	{ region_code: '430203', pinyin: 'di10zhongxue', unit_id: 'a' },
	{ region_code: '430203', pinyin: 'di2zhongxue', unit_id: 'b' },
	{ region_code: '430203', pinyin: 'di2zhongxue', unit_id: 'a' },
	{ region_code: '430203', pinyin: 'di123456789zhongxue', unit_id: 'c' },
	{ region_code: '430202', pinyin: '', unit_id: 'unit' },
	{ region_code: '430203', pinyin: '7', unit_id: 'seven' },
	{ region_code: '430203', pinyin: 'chang3qu12lou', unit_id: 'd' },
	{ region_code: '430203', pinyin: 'chang3qu9lou', unit_id: 'e' }
];

test('the second stands before the tenth, and the order is the same in script and in SQL', async () => {
	const inScript = [...units].sort((one, other) => (unitOrder(one) < unitOrder(other) ? -1 : 1));
	expect(inScript.map(({ pinyin, unit_id }) => `${pinyin}/${unit_id}`)).toEqual([
		'/unit',
		'7/seven',
		'chang3qu9lou/e',
		'chang3qu12lou/d',
		'di2zhongxue/a',
		'di2zhongxue/b',
		'di10zhongxue/a',
		'di123456789zhongxue/c',
		'a/z'
	]);
	const db = await createDatabase(':memory:');
	await db.run(
		'CREATE OR REPLACE TABLE given (region_code VARCHAR, pinyin VARCHAR, unit_id VARCHAR)'
	);
	await db.append('given', units as unknown as Record<string, string | null>[]);
	const rows = await db.all<OrderedUnit & { key: string }>(
		`SELECT *, ${unitOrderSql} AS key FROM given ORDER BY key`
	);
	expect(rows.map(({ key }) => key)).toEqual(inScript.map(unitOrder));
	await db.close();
});
