import type { Attachment } from 'svelte/attachments';

/**
 * Tells whether a disclosure is open, also one that a reader opened before the scripts came. Binding `open` would close that one again.
 */
export function trackOpen(tell: (isOpen: boolean) => void): Attachment<HTMLDetailsElement> {
	return (details) => {
		const told = () => tell(details.open);
		told();
		details.addEventListener('toggle', told);
		return () => details.removeEventListener('toggle', told);
	};
}
