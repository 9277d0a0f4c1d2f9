/** Draws an SVG text on a canvas of the page, twice as fine. @throws when the browser cannot */
export async function pngOf(svg: string, width: number, height: number): Promise<Blob> {
	const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = width * 2;
		canvas.height = height * 2;
		canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
		return await new Promise<Blob>((resolve, reject) =>
			canvas.toBlob((blob) => (blob === null ? reject(new Error('no image')) : resolve(blob)))
		);
	} finally {
		URL.revokeObjectURL(address);
	}
}
