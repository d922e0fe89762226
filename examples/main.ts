import { districtCommittee } from './district-committee.js';
import { districtYearEnd } from './district-year-end.js';
import { nationalAssembly } from './national-assembly.js';

nationalAssembly();
districtCommittee();
districtYearEnd();
