/** Loads the readers of all formats, for a page that must go on working without a network. */
export async function loadReaders(): Promise<void> {
	await Promise.all([
		import('./readers/check-archive.ts'),
		import('./readers/docx.ts'),
		import('./readers/doc.ts'),
		import('./readers/xlsx.ts'),
		import('./readers/pdf.ts').then(({ loadPdfjs }) => loadPdfjs()),
		import('./readers/html.ts'),
		import('./readers/txt.ts')
	]);
}
