/** Puts a text on the clipboard, also where the page is not served securely. @throws when the browser refuses */
export async function copyText(text: string): Promise<void> {
	if (isSecureContext && 'clipboard' in navigator) return navigator.clipboard.writeText(text);
	const field = document.createElement('textarea');
	field.value = text;
	field.readOnly = true;
	document.body.append(field);
	field.select();
	// the only way on an intranet without certificates
	const done = document.execCommand('copy');
	field.remove();
	if (!done) throw new Error('copying is not allowed here');
}
