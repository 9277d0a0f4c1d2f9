/** Why loading the engine is left to the reader here: it is some 8 MB to fetch and some 200 MB to run. */
export type DataSaverReason = 'save-data' | 'little-memory' | 'wechat';

interface Hints {
	/** GiB, as Chromium tells. */
	deviceMemory?: number;
	connection?: { saveData?: boolean };
	userAgent: string;
}

const leastGib = 2;

/** Why this device should be asked before the engine is loaded; undefined when it need not be. */
export function dataSaverReason(hints: Hints = navigator): DataSaverReason | undefined {
	if (hints.connection?.saveData === true) return 'save-data';
	if (hints.deviceMemory !== undefined && hints.deviceMemory <= leastGib) return 'little-memory';
	if (/MicroMessenger/i.test(hints.userAgent)) return 'wechat';
	return undefined;
}
