import { InputError } from '../../input/index.js';
import { titleOf } from '../../positions/index.js';
import { cycleBounds } from '../regulations/nd-59-2019.js';
import type { HeldPost, MovementPlan, PlanPerson } from './model.js';

/** Refuses titles that are none, cycles no ministry may fix, and a plan that names somebody who is not there. */
export function planFits(
  people: readonly PlanPerson[],
  { lines }: MovementPlan,
  byId: ReadonlyMap<string, PlanPerson>,
): void {
  for (const [at, { post, plannedFor = [], meetsStandardOf = [] }] of people.entries()) {
    const path = `population[${at}]`;
    if (post !== undefined) postFits(post, `${path}.post`);
    for (const [index, title] of plannedFor.entries()) titleOf(title, `${path}.plannedFor[${index}]`);
    for (const [index, title] of meetsStandardOf.entries())
      titleOf(title, `${path}.meetsStandardOf[${index}]`);
  }
  for (const [at, { title, named = [] }] of lines.entries()) {
    if (title !== undefined) titleOf(title, `plan.lines[${at}].title`);
    for (const [index, id] of named.entries())
      if (!byId.has(id))
        refuse('unknownId', `plan.lines[${at}].named[${index}]`, 'the id of somebody in the population', id);
  }
}

function postFits({ title, cycleMonths }: HeldPost, path: string): void {
  if (title !== undefined) titleOf(title, `${path}.title`);
  const { least, most } = cycleBounds.other;
  if (cycleMonths !== undefined && (cycleMonths < least || cycleMonths > most))
    refuse('outOfRange', `${path}.cycleMonths`, `from ${least} to ${most} months`, cycleMonths);
}

function refuse(code: 'unknownId' | 'outOfRange', path: string, expected: string, received: unknown): never {
  throw new InputError({ code, path, expected, received });
}

/** Tells whose facts a check refused. */
export function ofPerson<T>(people: readonly PlanPerson[], person: PlanPerson, check: () => T): T {
  try {
    return check();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { code, path, expected, received } = error;
    const place = `population[${people.indexOf(person)}].${path}`;
    throw new InputError({ code, path: place, expected, received });
  }
}
