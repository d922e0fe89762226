import { districtCommittee } from './district-committee.js';
import { nationalAssembly } from './national-assembly.js';

nationalAssembly();
districtCommittee();
