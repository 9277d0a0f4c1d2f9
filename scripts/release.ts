/**
 * Packs build/ for handing over: `npm run release [-- --out DIR]` writes an archive with the site, a configuration for nginx, the
 * licence and a list of checksums, and the archive's own checksum beside it. The same build gives the same bytes.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { nginxConfiguration } from './hosting/nginx-configuration.ts';
import { commandOptions } from './command-options.ts';

const values = commandOptions('release', {
	build: { type: 'string', default: 'build' },
	out: { type: 'string', default: 'release' }
});
const { build, out } = values;
if (!existsSync(join(build, 'index.html'))) {
	console.error(`release: there is no ${build}/index.html; run npm run build first`);
	process.exit(1);
}
const { version } = JSON.parse(readFileSync(join(build, '_app/version.json'), 'utf8')) as {
	version: string;
};
const { fingerprint } = JSON.parse(readFileSync(join(build, 'data/manifest.json'), 'utf8')) as {
	fingerprint: string;
};
const name = `budget-performance-atlas-${version}`;
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const files = new Map<string, Uint8Array>();
for (const entry of readdirSync(build, { recursive: true, withFileTypes: true })) {
	if (!entry.isFile()) continue;
	const path = join(entry.parentPath, entry.name);
	files.set(`site/${relative(build, path).split(sep).join('/')}`, readFileSync(path));
}
const text = (content: string): Uint8Array => new TextEncoder().encode(content);
files.set(
	'nginx.conf',
	text(nginxConfiguration({ base: '/', root: '/var/www/atlas/site', listen: '80' }))
);
files.set('LICENSE', readFileSync('LICENSE'));
files.set(
	'README.txt',
	text(
		[
			`预算绩效图谱 ${version}，数据 ${fingerprint.slice(0, 12)}`,
			'site/ 是整个网站：放到任何静态服务器的任何路径下即可，不需要外网。',
			'nginx.conf 可放入 /etc/nginx/conf.d/；其他路径：npm run --silent hosting -- --nginx --base /x/',
			'校验：sha256sum -c SHA256SUMS。放好后打开 environment/ 自检。',
			'',
			'site/ is the whole site, for any path of any static server, without internet.',
			'Check: sha256sum -c SHA256SUMS. Then open environment/.',
			''
		].join('\n')
	)
);
const sums = [...files]
	.sort(([one], [other]) => (one < other ? -1 : 1))
	.map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`)
	.join('');
files.set('SHA256SUMS', text(sums));

// a date of its own would make every archive another
const entries: Zippable = {};
for (const [path, bytes] of [...files].sort(([one], [other]) => (one < other ? -1 : 1)))
	entries[`${name}/${path}`] = [
		bytes,
		{ mtime: new Date(1980, 0, 1), level: /\.(br|gz|xlsx|parquet)$/.test(path) ? 0 : 6 }
	];
const archive = zipSync(entries);
mkdirSync(out, { recursive: true });
writeFileSync(join(out, `${name}.zip`), archive);
writeFileSync(join(out, `${name}.zip.sha256`), `${sha256(archive)}  ${name}.zip\n`);
console.error(`release: ${join(out, `${name}.zip`)}: ${files.size} files, ${archive.length} bytes`);
