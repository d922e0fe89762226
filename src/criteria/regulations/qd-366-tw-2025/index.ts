import type { CriteriaFrame } from '../../model.js';
import { app1 } from './app-1.js';
import { app2 } from './app-2.js';
import { app3 } from './app-3.js';
import { app4 } from './app-4.js';
import { app5 } from './app-5.js';

export { split18x4x8 } from './app-2.js';
export { bands366, scale366 } from './scale.js';

/** Điều 10: năm phụ lục. */
export const annexes366: readonly CriteriaFrame[] = [app1, app2, app3, app4, app5];
