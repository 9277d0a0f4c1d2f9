import { foldText } from '#lib/domain/number.ts';
import { readMoney } from '#lib/domain/money.ts';
import { readQuantity } from '#lib/domain/read-quantity.ts';
import type { CostLine } from '#lib/domain/record.ts';
import type { Row } from '../document.ts';
import { placeIn, type FormContext } from '../form-context.ts';
import { isSumRow } from '../vocabulary.ts';
import { readAmountCell } from './amount-cell.ts';
import type { Block } from './block.ts';

/** Reads a row of a costing: 支出内容 | 支出明细 | 金额 | 测算依据, with the unit prices and sub-amounts that its basis prints. */
export function readCostRow(context: FormContext, block: Block, row: Row): boolean {
	const text = (meaning: 'cost-item' | 'cost-detail' | 'cost-basis') =>
		row.cells[block.columns.get(meaning) ?? -1]?.text ?? '';
	const at = block.columns.get('amount') ?? -1;
	const label = [text('cost-item'), text('cost-detail')].find((part) => part !== '') ?? '';
	if (label === '') return false;
	const column = block.headings[at]?.replace(/\s/g, '') ?? '';
	const place = placeIn(context, {
		row: label.replace(/\s/g, ''),
		column,
		line: row.cells[at]?.line ?? row.line,
		page: row.page
	});
	const total = isSumRow(label);
	context.form.costLines.push({
		...readAmountCell(context, row.cells[at]?.text ?? '', column, place),
		place,
		programme: null,
		item: total ? '合计' : label,
		detail: text('cost-detail') === '' || total ? null : text('cost-detail'),
		basisText: text('cost-basis') === '' ? null : text('cost-basis'),
		relation: total ? 'total' : 'part',
		...basisFigures(text('cost-basis'), place)
	});
	return true;
}

function basisFigures(
	basis: string,
	place: CostLine['place']
): Pick<CostLine, 'unitPrices' | 'subAmounts'> {
	const subAmounts = foldText(basis)
		.split(/[,;。]/)
		.flatMap((part) => {
			const match = /^(\D{2,}?)(\d[\d,.]*(?:万|亿|千)?元?)$/.exec(part.trim());
			const money = match?.[2] === undefined ? null : readMoney(match[2], null);
			return money === null || match?.[1] === undefined
				? []
				: [{ item: match[1], wan: money.wan, raw: match[2] ?? '' }];
		});
	const priced = basis.includes('/') ? readQuantity(basis, { role: 'target', place }) : null;
	const unitPrices = priced?.parts?.filter((part) => part.unit.includes('/'));
	return {
		...(unitPrices !== undefined && unitPrices.length > 0 ? { unitPrices } : {}),
		...(subAmounts.length > 0 ? { subAmounts } : {})
	};
}
