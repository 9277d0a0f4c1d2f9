/** What the core path asks of a browser, whichever way it is driven. */
export interface EngineDriver {
	/** Name and version, as the browser says. */
	name: string;
	open(address: string): Promise<void>;
	/** Runs the body of an async function in the page and gives what it returns. */
	run<Result>(body: string): Promise<Result>;
	/** Errors that the page met, where the way of driving tells them. */
	complaints: string[];
	close(): Promise<void>;
}

/** Waits until an expression is true in the page; fails with what was waited for. */
export async function until(driver: EngineDriver, expression: string, seconds = 60): Promise<void> {
	const end = Date.now() + seconds * 1000;
	for (;;) {
		if (await driver.run<boolean>(`return Boolean(${expression})`)) return;
		if (Date.now() > end) {
			const seen = await driver.run<string>(
				"return location.href + ' ' + [...document.querySelectorAll('[data-live],[data-check]')].map((one) => one.outerHTML).join(' ')"
			);
			throw new Error(`${driver.name}: in ${seconds} s not true: ${expression}; ${seen}`);
		}
		await new Promise((resolve) => setTimeout(resolve, 150));
	}
}
