import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installedEngines } from '../../scripts/installed-engines.ts';
import { nginxConfiguration } from '../../scripts/hosting/nginx-configuration.ts';

const program = installedEngines().nginx;
export const hasNginx = program !== undefined;

/** Runs the real nginx with the configuration that the project ships, as one whose only site this is. */
export async function startNginx(place: {
	base: string;
	root: string;
	listen: string;
	folder: string;
}): Promise<{ stop: () => Promise<void> }> {
	const { folder, listen } = place;
	mkdirSync(join(folder, 'temp'), { recursive: true });
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
		(name) => `${name}_temp_path ${folder}/temp/${name};`
	);
	const whole = [
		...(process.getuid?.() === 0 ? ['user root;'] : []),
		'daemon off;',
		`pid ${folder}/nginx.pid;`,
		'error_log stderr;',
		'events { }',
		'http {',
		'access_log off;',
		...temporary,
		nginxConfiguration(place),
		'}'
	].join('\n');
	const file = join(folder, 'nginx.conf');
	writeFileSync(file, whole);
	const tested = spawnSync(program!, ['-t', '-p', folder, '-c', file], { encoding: 'utf8' });
	if (tested.status !== 0) throw new Error(tested.stderr);
	const nginx = spawn(program!, ['-p', folder, '-c', file], { stdio: 'inherit' });
	const ended = new Promise<void>((resolve) => nginx.once('exit', () => resolve()));
	for (let attempt = 0; ; attempt++) {
		try {
			await fetch(`http://${listen}${place.base}`);
			break;
		} catch (error) {
			if (attempt === 50) throw error;
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
	}
	return {
		async stop() {
			nginx.kill('SIGTERM');
			await ended;
		}
	};
}
