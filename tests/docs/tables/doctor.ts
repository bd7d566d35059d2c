import { GO_LIVE_CHECKS } from '../../../contracts/doctor/go-live-checks.js';
import { INTEGRATION_RULES } from '../../../contracts/doctor/integration-rules.js';
import { PUBLISHED_TEST_CASES } from '../../../contracts/doctor/published-test-cases.js';
import { SIGHTINGS, type Sighting } from '../../../contracts/doctor/sightings.js';
import { code, table } from '../markdown.js';

/** Every rule that doctor looks at. */
export const doctorRuleTable = (): string =>
  table(
    ['Rule', 'Severity', 'What it demands', 'Grade', 'Source'],
    Object.entries(INTEGRATION_RULES).map(([name, { severity, demands, grade, source }]) => [
      code(name),
      severity,
      demands,
      grade,
      source,
    ]),
  );

/** Every row of the scorecard. */
export const goLiveTable = (): string =>
  table(
    ['Check', 'Done once this happened'],
    GO_LIVE_CHECKS.map(({ title, needs }) => [title, needs.map(needText).join(', ')]),
  );

/** Every published test case that is known. */
export const testCaseTable = (): string =>
  table(
    ['Product', 'Test case', 'Passed', 'Grade', 'Source'],
    PUBLISHED_TEST_CASES.map(({ product, scenario, success, grade, source }) => [
      product,
      scenario,
      success,
      grade,
      source,
    ]),
  );

const needText = (id: string): string => SIGHTINGS[id as Sighting] ?? code(id);
