import { afterDiscipline } from './after-discipline.js';
import { districtCommittee } from './district-committee.js';
import { districtYearEnd } from './district-year-end.js';
import { measuresThroughTheYear } from './measures.js';
import { nationalAssembly } from './national-assembly.js';

nationalAssembly();
districtCommittee();
districtYearEnd();
afterDiscipline();
measuresThroughTheYear();
