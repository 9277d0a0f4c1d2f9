import { warm } from './query-client.ts';
import type { QuestionName } from '#lib/questions/questions.ts';

/** What a reader who points at it, or moves to it by keyboard, is about to use the engine for. */
const intent = '[data-intent="engine"]';

/** Gets ready what a question needs when a reader is about to ask this. @returns what ends the watch */
export function warmOnIntent(next: QuestionName): () => void {
	const events = ['pointerover', 'focusin', 'touchstart'] as const;
	const stop = () => {
		for (const name of events) document.removeEventListener(name, hear);
	};
	const hear = (event: Event) => {
		if (!(event.target instanceof Element) || event.target.closest(intent) === null) return;
		stop();
		warm(next);
	};
	for (const name of events) document.addEventListener(name, hear, { passive: true });
	return stop;
}
