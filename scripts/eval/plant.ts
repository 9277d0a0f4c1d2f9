import Big from 'big.js';
import type { Amount, Form, ReportRecord } from '#lib/domain/record.ts';
import { amount, form } from '#lib/synthetic/record-parts.ts';
import { narrative } from './planted-errors.ts';

/** An amount as a document prints it, two decimals of 万元. */
export const printed = (wan: Big | number): string => new Big(String(wan)).toFixed(2);

/** The amount of a programme at a stage, in the text. */
export function ofProgramme(
	record: ReportRecord,
	programme: string,
	stage: Amount['stage']
): Amount {
	const found = narrative(record).amounts.find(
		(item) => item.programme === programme && item.stage === stage
	);
	if (found === undefined) throw new Error(`no ${stage} of ${programme}`);
	return found;
}

/** Adds a self-evaluation form of a programme whose amounts are those of the text, and gives it. */
export function addProjectForm(record: ReportRecord, programme: string): Form {
	const wan = (stage: Amount['stage']) => new Big(ofProgramme(record, programme, stage).wan ?? '0');
	const adjusted = wan('carry-in').plus(wan('initial')).plus(wan('adjustment'));
	const amounts = [
		amount('initial', printed(wan('initial')), { scope: 'programme' }),
		amount('adjusted', printed(adjusted), { scope: 'programme' }),
		amount('executed', printed(wan('executed')), { scope: 'programme' })
	];
	const added = form('project-evaluation', { title: '项目支出绩效自评表', programme, amounts });
	record.forms.push(added);
	return added;
}
