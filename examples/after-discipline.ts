/** After a discipline: how long it runs, and from which day its bearer may be planned and promoted again, as the texts changed. */
import { disciplineEffect, eligibilityClock, label } from 'canbo';

/** A Party warning published on 1 March 2023. */
const warning = { track: 'party', form: 'warning', effectiveOn: '2023-03-01' } as const;
/** Personnel decisions under 80-QĐ/TW and, from 08/10/2025, under 377-QĐ/TW. */
const asked = ['2023-06-01', '2025-09-02', '2025-10-10', '2026-03-02'];

export function afterDiscipline(): void {
  const undisputed = { complaint: null, relapse: false, newViolation: false };
  const { runs } = disciplineEffect({ ...warning, ...undisputed }, { on: '2023-06-01' });
  console.log(`${label('disciplineForm.warning', 'vi')}, ${runs?.from} – ${runs?.to}`);
  const person = { ...warning, kind: 'partyCadre', officeLost: false } as const;
  for (const on of asked) {
    console.log(`  ${on}`);
    for (const act of ['planning', 'higherAppointment'] as const) {
      const answer = eligibilityClock(person, { for: act, on });
      const said = answer.outcome === undefined ? answer.status : label(`clock.${answer.outcome}`, 'vi');
      console.log(`    ${label(`clockAct.${act}`, 'vi').padEnd(26)}  ${answer.firstDay}  ${said}`);
    }
  }
}
