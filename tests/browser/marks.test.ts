import { expect, test, type Locator, type Page } from '@playwright/test';

/** Points at a place of a chart until it answers to the pointer, then clicks there. */
async function clickMark(page: Page, chart: Locator, x: number, y: number): Promise<void> {
	await chart.scrollIntoViewIfNeeded();
	await chart.hover();
	await expect(chart.locator('.stage svg')).toBeVisible();
	const box = (await chart.boundingBox())!;
	await page.mouse.move(box.x + x - 2, box.y + y);
	await page.mouse.click(box.x + x, box.y + y);
}

test('a mark picks its row, Enter another, and both are compared', async ({ page }) => {
	await page.goto('');
	const chart = page.locator('[aria-describedby="chart-budget-hint"]');
	// anywhere in the first row
	await clickMark(page, chart, 140, 30);
	const picked = page.getByRole('list', { name: '选中的单位' });
	await expect(picked).toContainText('市保障房中心');
	await expect(picked.getByRole('link', { name: '单位页面' })).toHaveAttribute(
		'href',
		/zhuzhou-public-housing/
	);
	await chart.focus();
	await chart.press('ArrowDown');
	await chart.press('ArrowDown');
	await chart.press('Enter');
	await expect(picked).toContainText('市维修资金中心');
	await picked.getByRole('button', { name: '加入对比' }).first().click();
	// what is set aside follows to the next page
	await picked.getByRole('link', { name: '单位页面' }).last().click();
	await page.getByRole('button', { name: '加入对比' }).first().click();
	await page.getByRole('link', { name: '对比这 2 个' }).click();
	await expect(page).toHaveURL(/compare\/\?with=zhuzhou-public-housing/);
	await expect(page.locator('[data-live=answered]')).toBeAttached({ timeout: 60_000 });
});

test('a cell of findings lists its findings, and the same cell all of them again', async ({
	page
}) => {
	await page.goto('findings/');
	const chart = page.locator('[aria-describedby="chart-matrix-hint"]');
	const list = page.locator('[data-findings]');
	const before = await list.textContent();
	const width = (await chart.boundingBox())!.width;
	// the first row and the first of five columns beside the names
	const x = 212 + (width - 212) / 10;
	await clickMark(page, chart, x, 50);
	await expect(page).toHaveURL(/class=control&severity=S1/);
	await expect(page.locator('[data-live=answered]')).toBeAttached();
	await expect(list).toHaveAttribute('data-findings', '1');
	await clickMark(page, chart, x, 50);
	await expect(list).toHaveText(before!);
});

test('on a phone no words of a chart stand on others once it answers to the finger', async ({
	page
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('');
	for (const id of ['budget', 'rate', 'staffing']) {
		const chart = page.locator(`[aria-describedby="chart-${id}-hint"]`);
		await chart.scrollIntoViewIfNeeded();
		await chart.hover();
		await expect(chart.locator('.stage svg')).toBeVisible();
		const overlaps = await chart.locator('.stage svg text').evaluateAll((texts) => {
			const boxes = texts
				.filter((text) => text.textContent?.trim())
				.map((text) => ({ said: text.textContent, box: text.getBoundingClientRect() }));
			return boxes.flatMap((one, index) =>
				boxes
					.slice(index + 1)
					.filter(
						({ box }) =>
							box.left < one.box.right - 1 &&
							one.box.left < box.right - 1 &&
							box.top < one.box.bottom - 4 &&
							one.box.top < box.bottom - 4
					)
					.map(({ said }) => `${one.said} / ${said}`)
			);
		});
		expect(overlaps, id).toEqual([]);
	}
});
