/**
 * What goes wrong on the way to the published files:
 * - `normal`: nothing;  `slow`: every file takes its time;  `cut`: the network fails;
 * - `not-found`: the files are not there;  `corrupted`: slices arrive damaged;
 * - `wrong-version`: the catalogue is of a later format;  `login-page`: a proxy answers with a page;
 * - `empty`: a catalogue without any slice.
 */
export const scenarios = [
  'normal',
  'slow',
  'cut',
  'not-found',
  'corrupted',
  'wrong-version',
  'login-page',
  'empty',
] as const
export type Scenario = (typeof scenarios)[number]

/** The scenario a text names, or undefined. */
export function scenarioFromText(text: string): Scenario | undefined {
  return scenarios.find((scenario) => scenario === text)
}
