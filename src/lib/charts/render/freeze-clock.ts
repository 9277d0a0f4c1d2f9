/**
 * Runs `draw` while the clock stands still. The renderer (zrender, `contain/text`) times how long it measures characters,
 * and breaks lines by a coarser measure where that took long: the same chart would be another on a busy machine.
 * `draw` must not wait for anything: what else runs would see the clock stand too.
 */
export function withFrozenClock<Drawn>(draw: () => Drawn): Drawn {
	const running = globalThis.Date;
	const moment = running.now();
	globalThis.Date = new Proxy(running, {
		construct: (date, parts): Date =>
			Reflect.construct(date, parts.length === 0 ? [moment] : parts) as Date,
		get: (date, name): unknown => (name === 'now' ? () => moment : Reflect.get(date, name))
	});
	try {
		return draw();
	} finally {
		globalThis.Date = running;
	}
}
