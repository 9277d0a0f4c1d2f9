import { chromium } from '@playwright/test';
import { startLineServer } from './scripts/bench/line-server.ts';
import { installedChromium } from './scripts/installed-chromium.ts';
const browser = await chromium.launch({ executablePath: installedChromium() });
const server = await startLineServer('build', null);
for (const [path, w] of [['brief/?parts=coverage,budget,steps,moneyWork,structure,matrix&year=2023', 390], ['?year=2023', 1440]] as const) {
const page = await (await browser.newContext({ viewport: { width: w, height: 600 } })).newPage();
await page.goto(server.address + path);
await page.locator('[data-live=answered]').waitFor({ state: 'attached' });
await page.emulateMedia({ media: 'print' });
await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
console.log(await page.evaluate(() => [...document.querySelectorAll('.chart')].map((c) => [c.className, c.closest('section')?.querySelector('h2')?.id, ...[...c.querySelectorAll('svg')].map((s) => `${s.parentElement!.className} ${s.checkVisibility({ visibilityProperty: true })} ${s.getBoundingClientRect().width}x${s.getBoundingClientRect().height} ${s.querySelectorAll('path, rect, circle, text').length}`)])));
}
await browser.close(); await server.stop();
