import type { Place, Status } from '../domain/fact.ts';
import { FactKeys } from './fact-key.ts';
import type { Row } from './rows.ts';

/** A place in the columns of `fact` and `problem`. */
export function placeCells(place: Place): Row {
	return {
		section: place.section ?? null,
		table_title: place.table ?? null,
		row_label: place.row ?? null,
		column_label: place.column ?? null,
		line: place.line ?? null,
		page: place.page ?? null
	};
}

/** What every stated figure of a record carries. */
export interface StatedFact {
	raw: string;
	status: Status;
	place: Place;
	basis?: string | undefined;
	confidence?: number | undefined;
}

/** Collects the rows of `fact` and numbers them across all records of a load. */
export class FactRows {
	readonly rows: Row[] = [];
	readonly #keys = new FactKeys();
	#form: readonly string[] = [];

	/** The facts that follow are of this form of this report: what names them in every publication. */
	beginForm(form: readonly string[]): void {
		this.#form = form;
	}

	/** Stores a fact of a form and gives its id. */
	add(formId: number, fact: StatedFact): number {
		const factId = this.rows.length + 1;
		this.rows.push({
			fact_id: factId,
			fact_key: this.#keys.keyOf(this.#form, fact),
			form_id: formId,
			raw: fact.raw,
			status: fact.status,
			basis: fact.basis ?? null,
			confidence: fact.confidence ?? null,
			...placeCells(fact.place)
		});
		return factId;
	}
}
