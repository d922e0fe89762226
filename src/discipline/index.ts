export { disciplineForms, type FormsCase } from './forms.js';
export {
  type Discipline,
  type DisciplineForm,
  type DisciplineTrack,
  disciplineSchema,
  trackSchema,
} from './model.js';
export {
  type DisciplinedKind,
  disciplineProvisions,
  disciplineTexts,
  formTimelines,
} from './regulations/forms.js';
export {
  type DisciplineEffect,
  type DisciplineRouting,
  type RatedPeriod,
  routeDiscipline,
} from './routing.js';
