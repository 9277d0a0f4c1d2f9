import { describe, expect, test } from 'vitest';
import { BrokenIntegrity, checkIntegrity } from '#lib/database/integrity.ts';
import { amount, form, record } from '../fixtures/records/build.ts';
import { databaseOf } from '../fixtures/records/database.ts';

const plain = () =>
	record([
		form('unit-evaluation', {
			amounts: [
				amount('initial', '100.00', { place: { section: '二、资金', line: 7 } }),
				amount('executed', '90.00', { place: { line: 8 } })
			]
		})
	]);

describe('the integrity of the data', () => {
	test('plain records hold', async () => {
		await checkIntegrity(await databaseOf([plain()]));
	});

	test.each([
		[
			'a value that is said to be blank',
			{ status: 'blank' },
			'is said to be blank and has the value'
		],
		[
			'a reported figure without its value',
			{ wan: null },
			'is said to be reported and has no value'
		],
		['a derived value without its basis', { status: 'derived' }, 'without its basis'],
		['an amount beyond reason', { wan: '99999999999' }, 'an amount of 99999999999']
	])('%s stops the build, with record and place', async (_, change, said) => {
		const broken = plain();
		Object.assign(broken.forms[0]!.amounts[0]!, change);
		const holds = checkIntegrity(await databaseOf([broken]));
		await expect(holds).rejects.toThrow(BrokenIntegrity);
		await expect(holds).rejects.toThrow(said);
		await expect(holds).rejects.toThrow('二、资金, line 7');
	});

	test('a record that is there twice is named twice', async () => {
		await expect(checkIntegrity(await databaseOf([plain(), plain()]))).rejects.toThrow(
			/same document, unit and year.*\n.*same document, unit and year/
		);
	});
});
