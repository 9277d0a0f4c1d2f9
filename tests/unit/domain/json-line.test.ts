import { expect, test } from 'vitest';
import { lineOf } from '#lib/domain/json-line.ts';

const text = `{
 "a": { "b": [1, "x,{\\"[", {
   "deep": true } ] },
 "c": [
  {},
  { "d":
     5 }
 ]
}`;

test.each([
	[[], 1],
	[['a', 'b', 1], 2],
	[['a', 'b', 2, 'deep'], 3],
	[['c', 1, 'd'], 7],
	[['c', 1], 6],
	// nothing is there: the last part that is
	[['c', 1, 'e'], 6],
	[['c', 9], 4],
	[['nothing'], 1]
])('%j begins on line %i', (path, line) => {
	expect(lineOf(text, path)).toBe(line);
});
