/** Hands a file to the reader, made on the page and sent nowhere. */
export function saveFile(name: string, type: string, content: BlobPart): void {
	const address = URL.createObjectURL(new Blob([content], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// the download has begun once the click is handled
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
