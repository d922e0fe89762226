import { assessments } from './assess.js';
import { memory } from './memory.js';
import { movementPlans } from './movement-plan.js';
import { search } from './positions.js';
import { ratings } from './rating.js';
import { start } from './start.js';
import { machine, quick } from './support.js';
import { tallies } from './tally.js';

console.log(`canbo benchmarks · ${machine}${quick ? ' · quick: the figures mean nothing' : ''}`);
await assessments();
await ratings();
await tallies();
await search();
await movementPlans();
memory();
start();
