// Runs every check from a fresh clone. Only Node's own modules until the packages are installed.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { prepareCheckout } from './build/prepare-checkout.mjs'
import { runCommand, runNpm } from './build/run-command.mjs'
import { ensureChromium } from './ensure-chromium.mjs'
import { ensureLibreOffice } from './ensure-libreoffice.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
process.on('SIGINT', () => process.exit(130))
process.on('SIGTERM', () => process.exit(143))

const totals = { passed: 0, failed: 0 }

/** Prints one finished step; its output only when something is wrong with it. */
function report(name, { passed, failed, seconds, output }) {
  totals.passed += passed
  totals.failed += failed
  if (failed > 0 && output) console.log(output)
  console.log(`${failed === 0 ? '✔' : '✘'} ${name}: ${passed} passed, ${failed} failed (${seconds.toFixed(1)} s)`)
}

/** A check that passes or fails as a whole. */
async function gate(name, run) {
  console.log(`▸ ${name}`)
  const { ok, output, seconds } = await run()
  report(name, { passed: ok ? 1 : 0, failed: ok ? 0 : 1, seconds, output })
  return ok
}

/** What a report file says: tests, and files that could not even be loaded. Without a report the run has crashed. */
function countsOfReport(file) {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'))
    const broken = testResults.filter((each) => each.status === 'failed' && !hasFailedTest(each)).length
    return { passed: numPassedTests, failed: numFailedTests + broken }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

function hasFailedTest(testFile) {
  return testFile.assertionResults.some((each) => each.status === 'failed')
}

/** A run of Vitest. No tests at all, or a bad end with all tests passed (an error outside of them), is a failure. */
async function tests(name, { projects, env }) {
  console.log(`▸ ${name}`)
  const file = `.cache/tests-${projects.join('-')}-${env.TZ.replace(/\W/g, '-')}.json`
  rmSync(file, { force: true })
  const args = ['run', ...projects.flatMap((project) => ['--project', project])]
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  // React has no test tools in production mode, whatever the machine's NODE_ENV says.
  const ownEnv = { ...process.env, ...env, NODE_ENV: 'test' }
  const run = await runCommand(process.execPath, ['node_modules/vitest/vitest.mjs', ...args, ...reporters], {
    env: ownEnv,
  })
  const { passed, failed } = countsOfReport(file)
  const isUnexplained = failed === 0 && (!run.ok || passed === 0)
  report(name, { ...run, passed, failed: isUnexplained ? 1 : failed })
}

function finish() {
  console.log(`${totals.passed} passed, ${totals.failed} failed`)
  process.exit(totals.failed === 0 ? 0 : 1)
}

const startMs = Date.now()
if (!(await prepareCheckout())) {
  totals.failed += 1
  finish()
}
mkdirSync('.cache', { recursive: true })

const hasData = await gate('Dữ liệu · data', () => runNpm(['run', '--silent', 'data:build']))
await gate('Kiểu · types', () => runNpm(['run', '--silent', 'typecheck']))
await gate('Quy tắc mã · lint', () => runNpm(['run', '--silent', 'lint']))
await gate('Định dạng · format', () => runNpm(['run', '--silent', 'format:check']))
await gate('Mã thừa · unused code', () => runCommand(process.execPath, ['node_modules/knip/bin/knip.js']))
await tests('Kiểm thử · unit and page tests', { projects: ['unit', 'pages'], env: { TZ: 'Asia/Ho_Chi_Minh' } })
await tests('Kiểm thử theo giờ UTC · unit tests in UTC', { projects: ['unit'], env: { TZ: 'UTC' } })

const isBuilt = hasData && (await gate('Bản dựng · production build', () => runNpm(['run', '--silent', 'build'])))
if (isBuilt) {
  const chromium = await ensureChromium()
  // Without it the tests that open workbooks fail, each for itself.
  const office = await ensureLibreOffice()
  const name = 'Trình duyệt · browser tests'
  if (chromium) {
    console.log(`  Chromium ${chromium.version}: ${chromium.path}`)
    const env = {
      TZ: 'Asia/Ho_Chi_Minh',
      E2E_DIST: 'dist',
      CHROMIUM_PATH: chromium.path,
      ...(office ? { SOFFICE_PATH: office } : {}),
    }
    await tests(name, { projects: ['e2e'], env })
  } else {
    report(name, { passed: 0, failed: 1, seconds: 0, output: '' })
  }
} else {
  console.log('– Bỏ qua các bước cần bản dựng · Skipped what needs the data and the build')
}

console.log(`Tổng thời gian · total time: ${((Date.now() - startMs) / 1000).toFixed(0)} s`)
finish()
