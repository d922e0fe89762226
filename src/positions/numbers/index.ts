export {
  type Allowance,
  type AllowanceAnswer,
  type AllowanceOptions,
  leadershipAllowance,
} from './allowance.js';
export { type DeputyAnswer, deputyLimit } from './deputies.js';
export type { DeputyBody, DeputyCase, DeputyLimit } from './model.js';
