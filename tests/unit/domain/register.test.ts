import { expect, test } from 'vitest';
import { InvalidRegister, readRegister, writeRegister } from '#lib/domain/register.ts';

const entry = { fingerprint: 'STF-01|a|2024|x', status: 'explained', reason: '批复' } as const;

test('a register that is written is read again as it was', () => {
	const entries = [entry, { ...entry, fingerprint: 'BUD-01|a|2024|x', note: '=1+1\n<b>' }];
	expect(readRegister(writeRegister(entries), 'a').entries).toEqual([entries[1], entries[0]]);
});

test('a fingerprint cannot hold the characters that stand between entries, nor what the engine refuses', () => {
	for (const character of ['\u001e', '\u001f', '\u0000', '\n', '\ud800']) {
		const text = writeRegister([{ ...entry, fingerprint: `a|b${character}c` }]);
		expect(() => readRegister(text, 'bad.json')).toThrow(
			new InvalidRegister(
				'bad.json:5: entries.0.fingerprint: control characters and halves of characters are not allowed'
			)
		);
	}
});
