import { EngineProblem } from './engine-problem.ts';

/** Waits for something that a worker does, but not for ever when the worker breaks. */
export type UnlessBroken = <Result>(work: Promise<Result>) => Promise<Result>;

/** The library leaves every question waiting when its worker breaks; this fails them, and all that come after. */
export function guardWorker(worker: Worker): UnlessBroken {
	const waiting = new Set<(problem: EngineProblem) => void>();
	let broken: EngineProblem | undefined;
	let hasAnswered = false;
	worker.addEventListener('error', (event) => {
		// told here, and not once more as an error of the worker that began this one
		event.preventDefault();
		// a script that never ran could not be had; one that ran broke down
		broken = new EngineProblem(hasAnswered ? 'crashed' : 'engine-unreachable', event.message);
		for (const reject of waiting) reject(broken);
		waiting.clear();
	});
	worker.addEventListener('message', () => {
		hasAnswered = true;
	});
	return (work) =>
		new Promise((resolve, reject) => {
			if (broken !== undefined) return reject(broken);
			waiting.add(reject);
			work.then(resolve, reject).finally(() => waiting.delete(reject));
		});
}
