import type { BridgeStep } from '#lib/shape/execution-bridge.ts';
import type { ChartEntry } from '../chart-entry.ts';
import { drawExecutionBridge } from './chart.ts';
import { bridgeLegend } from './legend.ts';
import { executionBridgeTable } from './table.ts';

/** What the change from one year's execution to the next is made of. */
export const executionBridgeChart: ChartEntry<BridgeStep> = {
	id: 'bridge',
	words: (words) => words.bridge,
	chart: drawExecutionBridge,
	table: executionBridgeTable,
	legend: bridgeLegend
};
