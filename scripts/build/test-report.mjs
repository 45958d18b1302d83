// Runs checks and says what came of them. Only what Node itself brings: the packages may not be installed yet.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { runCommand } from './run-command.mjs'

const totals = { passed: 0, failed: 0 }
/** What failed, said once more at the very end: the output of a long run is often kept by its end only. */
const failures = []

/** Prints one finished step; its output only when something is wrong with it. */
export function report(name, { passed, failed, seconds, output, failedTests = [] }) {
  totals.passed += passed
  totals.failed += failed
  if (failed > 0 && output) console.log(output)
  if (failed > 0) failures.push(...(failedTests.length > 0 ? failedTests : [name]))
  console.log(`${failed === 0 ? '✔' : '✘'} ${name}: ${passed} passed, ${failed} failed (${seconds.toFixed(1)} s)`)
}

/** A check that passes or fails as a whole. */
export async function gate(name, run) {
  console.log(`▸ ${name}`)
  const { ok, output, seconds } = await run()
  report(name, { passed: ok ? 1 : 0, failed: ok ? 0 : 1, seconds, output })
  return ok
}

/**
 * A run of Vitest, whose report is kept as `.cache/tests-<id>.json`. A bad end with all tests passed (an error outside of
 * them) is a failure, and so is a run without any test, unless `mayBeEmpty`.
 */
export async function tests(name, { id, args, env, mayBeEmpty = false }) {
  console.log(`▸ ${name}`)
  mkdirSync('.cache', { recursive: true })
  const file = `.cache/tests-${id}.json`
  rmSync(file, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  // React has no test tools in production mode, whatever the machine's NODE_ENV says.
  const ownEnv = { ...process.env, ...env, NODE_ENV: 'test' }
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', ...args, ...reporters]
  const run = await runCommand(process.execPath, vitest, { env: ownEnv })
  const { passed, failed, failedTests } = readReport(file)
  const isUnexplained = failed === 0 && (!run.ok || (passed === 0 && !mayBeEmpty))
  report(name, { ...run, passed, failed: isUnexplained ? 1 : failed, failedTests })
}

/** What a report file says: tests, and files that could not even be loaded. Without a report the run has crashed. */
function readReport(file) {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'))
    const broken = testResults.filter((each) => each.status === 'failed' && !failedIn(each).length)
    const failedTests = [...testResults.flatMap(failedIn), ...broken.map(fileOf)]
    return { passed: numPassedTests, failed: numFailedTests + broken.length, failedTests }
  } catch {
    return { passed: 0, failed: 1, failedTests: [] }
  }
}

function failedIn(testFile) {
  return testFile.assertionResults
    .filter((each) => each.status === 'failed')
    .map((each) => `${fileOf(testFile)} > ${each.fullName}${reasonOf(each)}`)
}

/** The first words of why a test failed, in one line: where a run was made elsewhere, its end is all that is left of it. */
function reasonOf({ failureMessages = [] }) {
  // The colours of a terminal are no words.
  const lines = stripVTControlCharacters(failureMessages.join('\n')).split('\n')
  const words = lines.map((line) => line.trim()).filter((line) => line !== '' && !/^at (?!.*\/tests\/)/.test(line))
  return words.length === 0 ? '' : ` · ${words.join(' ').replaceAll(`${process.cwd()}/`, '').slice(0, 400)}`
}

function fileOf(testFile) {
  return relative('.', testFile.name)
}

/** Ends the program with what failed and the line that a machine reads. */
export function finish() {
  for (const failure of failures) console.log(`✘ ${failure}`)
  console.log(`${totals.passed} passed, ${totals.failed} failed`)
  process.exit(totals.failed === 0 ? 0 : 1)
}
