import { foldText } from '#lib/domain/number.ts';
import type { Form } from '#lib/domain/record.ts';
import type { FormItems } from '../split-forms.ts';

const graded =
	/(?:自评|评价|绩效)(?:等级|等次|结论|结果|级别)[:：为]\s*[“"「]?(优秀|良好|中等|优|良|中|差)[”"」]?(?=[级等,，。;；)）\s]|$)/;

/** Gives the form's total the grade that a line beside its table states: 自评等级：优. */
export function readOwnGrade(form: Form, source: FormItems): void {
	const totals = form.statedScores.filter(({ kind }) => kind === 'total');
	const [total] = totals;
	if (total === undefined || totals.length > 1 || total.grade !== null) return;
	for (const item of source.items) {
		const match = item.kind === 'paragraph' ? graded.exec(foldText(item.text)) : null;
		if (match?.[1] !== undefined) {
			total.grade = match[1];
			return;
		}
	}
}
