export { nd335Agency, nd335Person } from './frames.js';
export { nd335Average, nd335Kpi, nd335Provisions } from './kpi.js';
