import type { Remark } from '../document.ts';

/** Text that a document holds and does not show as its own: kept apart from what is read, and named. */
export class LeftOut {
	readonly #found: Remark[] = [];

	/** Names a text that is hidden, or struck through, at a line of the document. */
	add(kind: 'hidden' | 'struck', text: string, line: number, page?: number): void {
		const raw = text.replace(/\s+/g, ' ').trim();
		if (raw === '') return;
		const last = this.#found.at(-1);
		// a text is often stored in several pieces
		if (last?.code === `${kind}-content` && last.line === line && last.page === page)
			last.raw += ` ${raw}`;
		else
			this.#found.push({
				code: `${kind}-content`,
				raw,
				note: notes[kind],
				line,
				...(page === undefined ? {} : { page })
			});
	}

	/** What was left out, each place once; of very many the first, and how many more there are. */
	get remarks(): Remark[] {
		const first = this.#found
			.slice(0, most)
			.map((remark) => ({ ...remark, raw: remark.raw.slice(0, 200) }));
		const more = this.#found.length - first.length;
		return more === 0
			? first
			: [
					...first,
					{
						code: 'hidden-content',
						raw: '',
						note: `${more} more texts are hidden or struck through, and are not read`
					}
				];
	}
}

/** Places that are named one by one. */
const most = 60;

const notes = {
	hidden: 'this text is hidden: the document does not show it, and it is not read',
	struck: 'this text is struck through: its writer took it back, and it is not read'
};
