import type { Database } from '../database/database.ts';
import type { SiteData } from './source.ts';

/** One publication: its data blocks, and the engine with the whole database, which is started by the first that asks for it. */
export interface Atlas {
	data(): Promise<SiteData>;
	engine(): Promise<Database>;
}
