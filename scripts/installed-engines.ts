import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type EngineName = 'nginx' | 'firefox' | 'webkit';

/** Where the server and the browsers besides Chromium stand on this machine; undefined for what is not there. */
export function installedEngines(): Readonly<Record<EngineName, string | undefined>> {
	return {
		nginx: program('nginx'),
		firefox: program('firefox-esr') ?? program('firefox'),
		webkit: program('xvfb-run') && miniBrowser() && program('WebKitWebDriver')
	};
}

/** WebKitGTK's own small browser, which its driver starts. */
export function miniBrowser(): string | undefined {
	const libraries = existsSync('/usr/lib')
		? readdirSync('/usr/lib').filter((name) => name.includes('linux-gnu'))
		: [];
	return libraries
		.flatMap((name) =>
			['4.1', '4.0', '6.0'].map((api) => `/usr/lib/${name}/webkit2gtk-${api}/MiniBrowser`)
		)
		.find((path) => existsSync(path));
}

function program(name: string): string | undefined {
	const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
	return folders
		.map((folder) => join(folder, name))
		.find((path) => {
			try {
				accessSync(path, constants.X_OK);
				return true;
			} catch {
				return false;
			}
		});
}
