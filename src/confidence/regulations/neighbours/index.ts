import { nd115 } from './nd-115-2020.js';
import { nd116 } from './nd-116-2024.js';
import { nd170 } from './nd-170-2025.js';
import type { Neighbour } from './neighbour.js';
import { qd41 } from './qd-41-tw-2021.js';
import { qd124 } from './qd-124-tw-2023.js';
import { qd366 } from './qd-366-tw-2025.js';
import { qd377 } from './qd-377-tw-2025.js';

export { base, low, type Neighbour, type PollShare } from './neighbour.js';

/** The other texts that attach something to low marks, Party texts first. */
export const neighbours: readonly Neighbour[] = [qd41, qd377, nd116, nd170, nd115, qd124, qd366];
