import { foldText, readNumber } from '#lib/domain/number.ts';
import type { Row } from '../document.ts';
import { placeIn, type FormContext } from '../form-context.ts';
import { readCounts } from '../narrative/counts.ts';
import type { Block } from './block.ts';

/** 补助标准（每人每年） over 中央 | 省级: standards a head, which are prices and no budget. */
export function readStandards(
	context: FormContext,
	block: Block,
	row: Row,
	standard: string
): boolean {
	const found = row.cells.flatMap((cell, at) => {
		const text = foldText(cell.text).replace(/\s/g, '');
		const match = /^(\d[\d,.]*)(.*)$/.exec(text);
		const number = readNumber(match?.[1] ?? '');
		const heading = block.headings[at]?.replace(/\s/g, '') ?? '';
		if (number === null || heading === '') return [];
		const place = placeIn(context, {
			section: standard,
			row: heading,
			line: cell.line ?? row.line,
			page: row.page
		});
		return [{ raw: cell.text, place, heading, value: number.value, unit: match?.[2] || '元' }];
	});
	for (const { raw, place, heading, value, unit } of found)
		context.form.counts.push({
			raw,
			status: 'reported',
			place,
			subject: `${heading}${standard.replace(/[(（].*$/, '')}`,
			value,
			unit,
			role: null,
			group: null
		});
	return found.length > 0;
}

/** Columns of numbers beside the amounts of a list: 危房改造户数（户） of every county. */
export function readCountColumns(
	context: FormContext,
	block: Block,
	row: Row,
	label: string
): void {
	for (const { at, unit } of block.counts) {
		const cell = row.cells[at];
		const number = readNumber(foldText(cell?.text ?? '').replace(unit, ''));
		if (cell === undefined || number === null) continue;
		const heading = block.headings[at]?.replace(/\s/g, '') ?? '';
		context.form.counts.push({
			raw: cell.text,
			status: 'reported',
			place: placeIn(context, {
				row: label,
				column: heading,
				line: cell.line ?? row.line,
				page: row.page
			}),
			subject: `${label}${heading.replace(/[(（][^()（）]*[)）]$/, '')}`,
			value: number.value,
			unit,
			role: null,
			group: null
		});
	}
}

/**
 * Counts of things in the text cells of a list: 修复拦水坝3座，水圳350米 beside an amount, 扶持2个村 beside a village.
 * @returns how many were found
 */
export function readTextCounts(context: FormContext, block: Block | null, row: Row): number {
	if (block !== null && block.kind !== 'money' && block.kind !== 'base-money') return 0;
	const amounts = new Set(block?.money.map(({ at }) => at) ?? []);
	let found = 0;
	row.cells.forEach((cell, at) => {
		if (
			amounts.has(at) ||
			!/\d/.test(cell.text) ||
			!/[一-龥]/.test(cell.text) ||
			cell.text.length > 120
		)
			return;
		const place = placeIn(context, {
			row: row.cells.find(({ text }) => text !== '')?.text.replace(/\s+/g, ' '),
			column: block?.headings[at],
			line: cell.line ?? row.line,
			page: row.page
		});
		const counts = readCounts(foldText(cell.text), `${cell.line ?? row.line ?? 0}.${at}`, place);
		context.form.counts.push(...counts);
		found += counts.length;
	});
	return found;
}
