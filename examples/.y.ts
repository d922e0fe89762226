import { ratings } from '../bench/rating.js';

await ratings();
