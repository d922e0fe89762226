/**
 * Prints the last line of a run: the tests of both suites plus one for every check.
 * Arguments: `command=exit code` of each command that ran. One that failed without a failing test or check of
 * its own (it crashed, or could not start) counts as one failure.
 */
import { readFileSync } from 'node:fs';

const report = (name) => {
  try {
    return JSON.parse(readFileSync(`reports/${name}.json`, 'utf8'));
  } catch {
    return undefined;
  }
};

const none = { passed: 0, failed: 0 };
const testsOf = (name) => {
  const found = report(name);
  return found ? { passed: found.numPassedTests, failed: found.numFailedTests } : none;
};
const checks = report('check') ?? [];
const failedChecks = checks.filter(({ passed }) => !passed).length;

const unit = testsOf('unit');
const packed = testsOf('package');
const byCommand = {
  test: unit,
  check: {
    passed: packed.passed + checks.length - failedChecks,
    failed: packed.failed + failedChecks,
  },
};

let passed = 0;
let failed = 0;
for (const argument of process.argv.slice(2)) {
  const [command, code] = argument.split('=');
  const counted = byCommand[command] ?? none;
  passed += counted.passed;
  failed += counted.failed > 0 || code === '0' ? counted.failed : 1;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
