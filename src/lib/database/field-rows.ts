import type { Form } from '../domain/record.ts';
import { findUnit, isMisprintOf, type Registry } from '../domain/registry.ts';
import type { FactRows } from './fact-rows.ts';
import type { Row } from './rows.ts';

/** Adds the labelled texts of a form, with the official name of those that name a registered unit. */
export function addFieldRows(
	rows: Row[],
	facts: FactRows,
	form: Form,
	formId: number,
	registry: Registry
): void {
	for (const { label, text, place } of form.fields) {
		const unit = findUnit(registry, text);
		rows.push({
			fact_id: facts.add(formId, { raw: text, status: 'reported', place }),
			form_id: formId,
			label,
			text,
			unit_name: unit?.name ?? null,
			is_misprint: unit !== undefined && isMisprintOf(unit, text)
		});
	}
}
