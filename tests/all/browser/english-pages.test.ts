import { test } from '@playwright/test';
import { pagePaths } from '../../browser/pages.ts';
import { visitPage } from '../../browser/visit-page.ts';

for (const path of pagePaths.map((one) => `en/${one}`))
	test(`/${path} is accessible, within its policy, asks only its own host, and reflows`, async ({
		page,
		baseURL
	}) => visitPage(page, path, baseURL!));
