/** One picture: a page at a width, in a colour scheme, with or without scripts. */
export interface Picture {
	file: string;
	path: string;
	width: number;
	height: number;
	scheme: 'light' | 'dark';
	scripts: boolean;
	/** The page from top to bottom, not one screen of it. */
	whole: boolean;
}

const sections = [
	...['', 'compare', 'compare/years', 'indicators', 'scores', 'findings', 'units'],
	...['check', 'brief', 'data', 'environment', 'about', 'changes']
];
const widths = [1440, 390, 360];
/** No more units than this: their pages differ in length only. */
const maxUnits = 5;

/** Every picture of a site with these units, in the order it is taken. */
export function pictures(units: readonly string[], wall: boolean): Picture[] {
	const someUnits = units.slice(0, maxUnits).map((unit) => `units/${unit}/`);
	const paths = [...sections.map((name) => (name === '' ? '' : `${name}/`)), ...someUnits];
	const withScripts = ['', 'en/'].flatMap((language) =>
		paths.flatMap((path) =>
			widths.flatMap((width) =>
				(['light', 'dark'] as const).map((scheme) =>
					picture(`${language}${path}`, { width, height: 900, scheme })
				)
			)
		)
	);
	const without = ['', ...someUnits.slice(0, 1)].flatMap((path) =>
		widths
			.slice(0, 2)
			.map((width) => picture(path, { width, height: 900, scheme: 'light', scripts: false }))
	);
	const onWall = paths.map((path) =>
		picture(path, { width: 3840, height: 2160, scheme: 'light', whole: false })
	);
	return [...withScripts, ...without, ...(wall ? onWall : [])];
}

type Look = Pick<Picture, 'width' | 'height' | 'scheme'> &
	Partial<Pick<Picture, 'scripts' | 'whole'>>;

function picture(path: string, look: Look): Picture {
	const { width, scheme, scripts = true, whole = true } = look;
	const language = path.startsWith('en/') ? 'en' : 'zh';
	const name = path.replace(/^en\//, '').replace(/\/$/, '').replaceAll('/', '-') || 'overview';
	const file = `${name}-${language}-${width}-${scheme}${scripts ? '' : '-noscript'}.png`;
	return { ...look, file, path, scripts, whole };
}
