/** @throws when there is no such file, or no way to it */
export async function fetched(address: string, options: RequestInit = {}): Promise<Response> {
	const response = await fetch(address, options);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return response;
}

/** The bytes of an answer, told as they arrive. */
export async function received(
	response: Response,
	onLoaded: (bytes: number) => void
): Promise<Uint8Array<ArrayBuffer>> {
	if (response.body === null) return new Uint8Array(await response.arrayBuffer());
	const parts: Uint8Array<ArrayBuffer>[] = [];
	let loaded = 0;
	const reader = response.body.getReader();
	for (let part = await reader.read(); !part.done; part = await reader.read()) {
		parts.push(part.value);
		loaded += part.value.length;
		onLoaded(loaded);
	}
	return new Uint8Array(await new Blob(parts).arrayBuffer());
}
