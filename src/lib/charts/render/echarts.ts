import { CustomChart, LineChart, ScatterChart } from 'echarts/charts';
import {
	AxisPointerComponent,
	GridComponent,
	MarkLineComponent,
	TooltipComponent
} from 'echarts/components';
import * as echarts from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';

echarts.use([
	CustomChart,
	LineChart,
	ScatterChart,
	AxisPointerComponent,
	GridComponent,
	MarkLineComponent,
	TooltipComponent,
	LabelLayout,
	SVGRenderer
]);

/** ECharts with only what the charts here need. */
export { echarts };
