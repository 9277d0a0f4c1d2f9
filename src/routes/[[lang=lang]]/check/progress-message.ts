import type { DocumentCheck } from '#lib/client/document-check.svelte.ts';
import { formatBytes } from '#lib/i18n/format.ts';
import type { Words } from '#lib/i18n/words.ts';

/** What a check is doing, in one sentence; empty when it is doing nothing. */
export function progressMessage(state: DocumentCheck['state'], words: Words): string {
	if (state.kind === 'engine')
		return words.check.progress.engine(formatBytes(state.progress.loaded));
	if (state.kind === 'reading') {
		const { scan } = state;
		if (scan?.kind === 'ocr')
			return words.check.progress.loadingOcr(
				formatBytes(scan.loading.loaded),
				formatBytes(scan.loading.of)
			);
		if (scan?.kind === 'progress') {
			const { pages, of, share } = scan.progress;
			const percent = Math.round(share * 100);
			return words.check.progress.recognising(state.name, Math.min(of, pages + 1), of, percent);
		}
		return words.check.progress.reading(state.index + 1, state.of, state.name);
	}
	if (state.kind === 'auditing') return words.check.progress.auditing(state.done + 1, state.of);
	if (state.kind === 'failed') return words.check.failed(words.site.live.problem[state.code]);
	if (state.kind === 'cancelled') return words.check.cancelled;
	return '';
}
