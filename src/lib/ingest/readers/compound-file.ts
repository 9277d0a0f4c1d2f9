/** The names of what lies in the root of a compound file, as Office wrote it before 2007: what is embedded deeper is not the file's own. */
export function entriesOf(bytes: Uint8Array): Set<string> {
	const names = new Set<string>();
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (bytes.length < 512) return names;
	const size = 1 << Math.min(12, view.getUint16(30, true));
	const sectorAt = (sector: number) => (sector + 1) * size;
	const perSector = size / 4;
	const next = (sector: number): number => {
		// the first 109 sectors of the allocation table are named in the header, which is enough for 7 MB with the smallest sectors
		const index = Math.floor(sector / perSector);
		let table: number;
		if (index < 109) table = view.getUint32(76 + 4 * index, true);
		else {
			let list = view.getUint32(68, true);
			let rest = index - 109;
			while (rest >= perSector - 1 && list < 0xfffffffa && sectorAt(list) + size <= bytes.length) {
				list = view.getUint32(sectorAt(list) + size - 4, true);
				rest -= perSector - 1;
			}
			if (list >= 0xfffffffa || sectorAt(list) + size > bytes.length) return 0xfffffffe;
			table = view.getUint32(sectorAt(list) + 4 * rest, true);
		}
		const at = sectorAt(table) + 4 * (sector % perSector);
		return table >= 0xfffffffa || at + 4 > bytes.length ? 0xfffffffe : view.getUint32(at, true);
	};
	const entries: { name: string; left: number; right: number; child: number; type: number }[] = [];
	let sector = view.getUint32(48, true);
	for (let steps = 0; sector < 0xfffffffa && steps < 4000; steps += 1) {
		for (let at = sectorAt(sector); at < sectorAt(sector) + size; at += 128) {
			if (at + 128 > bytes.length) break;
			const length = Math.min(64, view.getUint16(at + 64, true));
			entries.push({
				name: new TextDecoder('utf-16le')
					.decode(bytes.subarray(at, at + Math.max(0, length - 2)))
					.toUpperCase(),
				type: view.getUint8(at + 66),
				left: view.getUint32(at + 68, true),
				right: view.getUint32(at + 72, true),
				child: view.getUint32(at + 76, true)
			});
		}
		sector = next(sector);
	}
	const seen = new Set<number>();
	const open = [entries[0]?.child ?? 0xffffffff];
	for (let at = open.pop(); at !== undefined; at = open.pop()) {
		const entry = entries[at];
		if (entry === undefined || seen.has(at)) continue;
		seen.add(at);
		names.add(entry.name);
		open.push(entry.left, entry.right);
	}
	return names;
}
