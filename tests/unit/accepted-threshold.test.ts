import { expect, test } from 'vitest';
import { acceptedThreshold } from '../../src/routes/[[lang=lang]]/findings/accepted-threshold.ts';

test.each([
	['105', '%', { value: '105' }],
	['７５０', '万元', { value: '750' }],
	[' 007.50 ', '%', { value: '7.5' }],
	['5.', '%', { value: '5' }],
	['-0', '%', { value: '0' }],
	['1000000', '万元', { value: '1000000' }],
	['', '%', { refused: 'notANumber' }],
	['1e3', '%', { refused: 'notANumber' }],
	['1,000', '%', { refused: 'notANumber' }],
	['-1', '%', { refused: 'negative' }],
	['1000000.1', '万元', { refused: 'tooLarge' }],
	['0.1234567', '%', { refused: 'tooFine' }],
	['2.5', '人', { refused: 'notWhole' }]
])('threshold %j of %s', (text, unit, answer) => {
	expect(acceptedThreshold(text, { unit })).toEqual(answer);
});
