export { leaderOfYear } from './leaders.js';
export { hd02, hd02Provisions } from './provisions.js';
export { hd02Quarters } from './quarters.js';
