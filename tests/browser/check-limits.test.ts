import { strToU8, zipSync } from 'fflate';
import { expect, test, type Page } from '@playwright/test';
import { at, pdfFile } from '../unit/ingest/readers/pdf-file.ts';
import { onlyAll } from './only-all.ts';

async function choose(page: Page, name: string, bytes: Uint8Array): Promise<void> {
	const input = page.locator('input[type=file]');
	await expect(input).toBeEnabled();
	await input.setInputFiles([
		{ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) }
	]);
	await expect(page.locator('[data-check=checked]')).toBeAttached({ timeout: 60_000 });
}

/** A page whose pattern paints itself: the library never comes to its end. */
function endlessPdf(): Uint8Array {
	const text = new TextDecoder('latin1').decode(pdfFile(['/X Do'], '/XObject<</X 90 0 R>>'));
	const form =
		'90 0 obj\n<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</Pattern<</P 91 0 R>>>>/Length 31>>stream\n/Pattern cs /P scn 0 0 9 9 re f\nendstream\nendobj\n';
	const pattern =
		'91 0 obj\n<</PatternType 1/PaintType 1/TilingType 1/BBox[0 0 9 9]/XStep 9/YStep 9/Resources<</XObject<</X 90 0 R>>>>/Length 5>>stream\n/X Do\nendstream\nendobj\n';
	// without its table of places the file is searched for its objects
	const loose = text.slice(0, text.lastIndexOf('xref\n', text.lastIndexOf('startxref') - 1));
	return Uint8Array.from(`${loose}${form}${pattern}trailer<</Root 1 0 R>>\n%%EOF`, (sign) =>
		sign.charCodeAt(0)
	);
}

test(
	'a PDF that never ends is ended with its reason, and the next file is read',
	onlyAll,
	async ({ page }) => {
		test.setTimeout(120_000);
		await page.goto('check/');
		await choose(page, 'endless.pdf', endlessPdf());
		await expect(page.getByText('读它超过了 7 秒')).toBeVisible();
		await page.screenshot({ path: 'test-results/check-endless.png', fullPage: true });
		await choose(page, 'chinese.pdf', pdfFile([at(50, 700, '\xc4\xea\xb6\xc8', 12, 'F2')]));
		await expect(page.getByText('读它超过了')).toHaveCount(0);
	}
);

test('an archive that inflates is refused with its limit', onlyAll, async ({ page }) => {
	test.setTimeout(120_000);
	await page.goto('en/check/');
	const body = new Uint8Array(120 * 1024 * 1024).fill(32);
	await choose(
		page,
		'large.docx',
		zipSync({
			'word/document.xml': [body, { level: 1 }],
			'[Content_Types].xml': strToU8('<Types/>')
		})
	);
	await expect(page.getByText('unpacked, it has more than 96 MB')).toBeVisible();
});
