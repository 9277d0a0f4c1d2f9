/** What a reader has in hand in the list of leads: those ticked for one decision, and those decided during this visit. */
export class LeadChoice {
	/** Leads that the next decision is about. */
	ticked = $state.raw<readonly string[]>([]);
	/** They stay where they are being read, though decided leads are folded. */
	decided = $state.raw<readonly string[]>([]);

	/** Another filter lets all of them go. */
	clear(): void {
		this.ticked = [];
		this.decided = [];
	}

	tick(key: string, isTicked: boolean): void {
		this.ticked = isTicked ? [...this.ticked, key] : this.ticked.filter((other) => other !== key);
	}

	decide(key: string): void {
		this.decided = [...this.decided, key];
	}
}
