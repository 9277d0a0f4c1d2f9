const labels =
	/填(报|表)人|填表单位负责人|联系(电话|人|方式)|负责人|经办人|审核人|复核人|制表人|手机/;

/** Whether a line names people who filled in, checked or signed a form, or how to reach them. */
export const namesPeople = (line: string): boolean => labels.test(line.replace(/\s/g, ''));

/** A text that may be kept: lines about people and telephone numbers are taken out. */
export function withoutPeople(text: string): string {
	return text
		.split('\n')
		.filter((line) => !namesPeople(line))
		.join('\n')
		.replace(/(?<!\d)(1[3-9]\d{9}|0\d{2,3}[-\s]?\d{7,8})(?!\d)/g, '…');
}
