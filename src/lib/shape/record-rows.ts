import type { Fact, Place } from '../domain/fact.ts';
import type { Form, ReportRecord } from '../domain/record.ts';

/** One figure of a record: what it is, as printed, as understood, and where it stands. */
export interface RecordRow {
	form: string;
	/** The figure's name in the document's own words. */
	item: string;
	/** Key of the vocabulary for what is stated of it: a stage, a column. */
	kind: string;
	raw: string;
	understood: string;
	place: Place;
	/** A program recognised it from a picture, with this confidence where it is known. */
	isRecognised: boolean;
	confidence: number | null;
}

/** The figures of a record in the order of the document's forms. */
export function recordRows(record: ReportRecord): RecordRow[] {
	return record.forms.flatMap((form) =>
		[...staffing(form), ...amounts(form), ...indicators(form), ...scores(form)].map((row) => ({
			...row,
			form: form.form
		}))
	);
}

type Row = Omit<RecordRow, 'form'>;

const recognition = ({
	status,
	confidence
}: Pick<Fact, 'status'> & { confidence?: number | undefined }) => ({
	isRecognised: status === 'recognised' || confidence !== undefined,
	confidence: confidence ?? null
});

function staffing(form: Form): Row[] {
	return form.staffing.flatMap((claim) =>
		(['establishment', 'inPost', 'retired', 'dispatched', 'total'] as const).flatMap((kind) => {
			const count = claim[kind];
			return count === null
				? []
				: [
						{
							item: kind,
							kind: 'staff',
							raw: count.raw,
							understood: count.value ?? '',
							place: count.place,
							...recognition(count)
						}
					];
		})
	);
}

function amounts(form: Form): Row[] {
	return form.amounts.map((amount) => ({
		item: amount.programme === null ? amount.line : `${amount.programme} · ${amount.line}`,
		kind: amount.stage,
		raw: amount.raw,
		understood: amount.wan === null ? '' : `${amount.wan} 万元`,
		place: amount.place,
		...recognition(amount)
	}));
}

function indicators(form: Form): Row[] {
	return form.indicators.flatMap((indicator) =>
		(['target', 'actual'] as const).flatMap((kind) => {
			const quantity = indicator[kind];
			if (quantity === null || quantity.status === 'blank') return [];
			const bounds = [quantity.low, quantity.high].filter((bound) => bound !== null);
			const value = quantity.date ?? [...new Set(bounds)].join('–');
			return [
				{
					item: indicator.level3,
					kind,
					raw: quantity.raw,
					understood: value === '' ? '' : `${value}${quantity.unit ?? ''}`,
					place: quantity.place,
					...recognition(quantity)
				}
			];
		})
	);
}

function scores(form: Form): Row[] {
	return form.statedScores.map((score) => ({
		item: score.of,
		kind: 'score',
		raw: score.raw,
		understood: score.score ?? score.weight ?? '',
		place: score.place,
		...recognition(score)
	}));
}
