export { type Discipline, type DisciplineForm, type DisciplineTrack, disciplineSchema } from './model.js';
export {
  type DisciplineEffect,
  type DisciplineRouting,
  type RatedPeriod,
  routeDiscipline,
} from './routing.js';
