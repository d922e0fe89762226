export { kpi } from './kpi.js';
export type { Kpi, KpiAnswer, KpiCase, KpiProduct } from './model.js';
