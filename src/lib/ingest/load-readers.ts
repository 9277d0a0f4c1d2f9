/** Loads the readers of all formats, for a page that must go on working without a network. */
export async function loadReaders(): Promise<void> {
	await Promise.all([
		import('./readers/docx.ts'),
		import('./readers/doc.ts'),
		import('./readers/odt.ts'),
		import('./readers/ods.ts'),
		import('./readers/xlsx.ts'),
		import('./readers/workbook.ts'),
		import('./readers/xml-spreadsheet.ts'),
		import('./readers/csv.ts'),
		import('./readers/pdf.ts').then(({ loadAllOfPdf }) => loadAllOfPdf()),
		import('./readers/ofd.ts'),
		import('./readers/html.ts'),
		import('./readers/mht.ts'),
		import('./readers/txt.ts')
	]);
}
