/** A run of text as the page places it: `x` its left edge, `y` its baseline, from the top left, in points. */
export interface Mark {
	text: string;
	x: number;
	y: number;
	width: number;
	height: number;
	/** How sure a program is that it recognised the text right, 0 to 1, where it did. */
	confidence?: number;
}

/** A rectangle of a page, in points: a ruling line is a thin one. */
export interface Box {
	x0: number;
	y0: number;
	x1: number;
	y1: number;
}

/** What a page holds before it is read: its texts and its ruling lines. */
export interface PageText {
	marks: Mark[];
	rules: Box[];
	page: number;
}
