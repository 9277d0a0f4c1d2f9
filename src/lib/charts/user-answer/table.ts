import type { Words } from '#lib/i18n/words.ts';
import type { UserAnswer } from '#lib/queries/user-answer.ts';
import { missing, number, printed, type TableModel } from '../table/table-model.ts';

const numeric = /^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|DECIMAL|DOUBLE|FLOAT)/;

export function isNumeric(type: string): boolean {
	return numeric.test(type) && !type.endsWith(']');
}

/** The answer to a reader's question, every digit as the engine has it: nothing tells a year from an amount. */
export function userAnswerTable({ columns, rows }: UserAnswer, words: Words): TableModel {
	const numbers = columns.map(({ type }) => isNumeric(type));
	return {
		columns: columns.map(({ name }, place) => ({ label: name, numeric: numbers[place] === true })),
		rows: rows.map((row) =>
			row.map((value, place) => {
				if (value === null) return missing(words.console.none);
				return numbers[place] ? number(value.replace(/^-/, '−')) : printed(value);
			})
		)
	};
}
