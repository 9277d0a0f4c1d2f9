import { formatBytes } from '#lib/i18n/format.ts';
import { asset } from '$app/paths';
import { dataFiles } from '#lib/client/data-files.ts';
import { dataSaverReason } from '#lib/client/data-saver.ts';

export const probeNames = [
	'wasm',
	'worker',
	'memory',
	'storage',
	'secure',
	'offline',
	'data',
	'wasmType',
	'ranges',
	'compressed',
	'cached',
	'missing',
	'policy'
] as const;
export type ProbeName = (typeof probeNames)[number];

/** `good`, `limited` (works, with less), or `lacking`; `found` is what was seen, in no language. */
export interface Probed {
	status: 'good' | 'limited' | 'lacking';
	found: string;
}

const good = (found: string): Probed => ({ status: 'good', found });
const limited = (found: string): Probed => ({ status: 'limited', found });
const lacking = (found: string): Probed => ({ status: 'lacking', found });
const at = (path: string): string => new URL(asset(path), document.baseURI).href;

/** Asks the host, past what the browser keeps. */
const ask = (address: string, options: RequestInit = {}): Promise<Response> =>
	fetch(address, { cache: 'no-store', ...options });

/** Each asks this browser or this host one question, of this site's own address only. */
export const probes: Readonly<Record<ProbeName, () => Probed | Promise<Probed>>> = {
	wasm() {
		if (typeof WebAssembly === 'undefined') return lacking('WebAssembly —');
		return 'instantiateStreaming' in WebAssembly ? good('WebAssembly') : limited('WebAssembly');
	},
	worker: () => (typeof Worker === 'undefined' ? lacking('Worker —') : good('Worker')),
	memory() {
		const { deviceMemory } = navigator as { deviceMemory?: number };
		const reason = dataSaverReason();
		const found = deviceMemory === undefined ? '?' : `${deviceMemory} GiB`;
		return reason === undefined ? good(found) : limited(`${found} ${reason}`);
	},
	async storage() {
		try {
			localStorage.setItem('atlas-probe', '1');
			localStorage.removeItem('atlas-probe');
		} catch (error) {
			return lacking((error as Error).name);
		}
		const { quota } = (await navigator.storage?.estimate?.()) ?? {};
		return good(quota === undefined ? 'localStorage' : formatBytes(quota));
	},
	secure: () => (isSecureContext ? good(location.protocol) : limited(location.protocol)),
	async offline() {
		if (!__ATLAS_OFFLINE__) return limited('ATLAS_OFFLINE=0');
		if (!('serviceWorker' in navigator)) return limited('serviceWorker —');
		const found = await navigator.serviceWorker.getRegistration().catch(() => undefined);
		return found === undefined ? limited('serviceWorker 0') : good('serviceWorker');
	},
	async data() {
		const { manifest, expected } = dataFiles();
		const { sha256, engine } = (await (await ask(manifest)).json()) as Record<string, string>;
		const found = `${sha256?.slice(0, 12)} DuckDB ${engine}`;
		return sha256?.startsWith(expected) ? good(found) : lacking(`${found} ≠ ${expected}`);
	},
	async wasmType() {
		const answer = await ask(at('/probe.wasm'));
		const type = answer.headers.get('content-type') ?? '—';
		if (!answer.ok) return lacking(`${answer.status}`);
		return type.startsWith('application/wasm') ? good(type) : limited(type);
	},
	async ranges() {
		const answer = await ask(dataFiles().database, { headers: { range: 'bytes=0-15' } });
		const { byteLength } = await answer.arrayBuffer();
		return answer.status === 206 && byteLength === 16
			? good(`206, ${byteLength} B`)
			: limited(`${answer.status}, ${byteLength} B`);
	},
	async compressed() {
		const address = `${dataFiles().manifest}?probe=${Date.now()}`;
		const encoding = (await ask(address)).headers.get('content-encoding');
		return encoding === null ? limited('—') : good(encoding);
	},
	async cached() {
		const sheet = document.querySelector<HTMLLinkElement>('link[rel=stylesheet]')?.href;
		if (sheet === undefined) return limited('—');
		const said = (await ask(sheet)).headers.get('cache-control') ?? '—';
		return /immutable|max-age=\d{6,}/.test(said) ? good(said) : limited(said);
	},
	async missing() {
		const { status } = await ask(at('/no-such-page/'));
		return status === 404 ? good('404') : limited(`${status}`);
	},
	async policy() {
		const { headers } = await ask(location.href.split('#')[0]!);
		const sent = ['content-security-policy', 'x-content-type-options'].filter((name) =>
			headers.has(name)
		);
		return sent.length === 2 ? good(sent.join(', ')) : limited(sent.join(', ') || '—');
	}
};
