// Runs every check from a fresh clone. Only Node's own modules until the packages are installed, so its sentences stand here
// and not in src/i18n, which is TypeScript.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { prepareCheckout } from './build/prepare-checkout.mjs'
import { runNpm } from './build/run-command.mjs'
import { finish, gate, report, tests } from './build/test-report.mjs'
import { unusedCode } from './build/unused-code.mjs'
import { ensureChromium } from './ensure-chromium.mjs'
import { ensureLibreOffice } from './ensure-libreoffice.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
process.on('SIGINT', () => process.exit(130))
process.on('SIGTERM', () => process.exit(143))

const startMs = Date.now()
if (!(await prepareCheckout())) {
  report('Thư viện · packages', { passed: 0, failed: 1, seconds: 0 })
  finish()
}

const here = { TZ: 'Asia/Ho_Chi_Minh' }
/** Where the unit tests name the files among them that read the machine's time zone (tests/support/zone-witness.ts). */
const zoneReaders = '.cache/zone-readers.txt'

async function checkCode() {
  await gate('Kiểu · types', () => runNpm(['run', '--silent', 'typecheck']))
  await gate('Quy tắc mã · lint', () => runNpm(['run', '--silent', 'lint']))
  await gate('Định dạng · format', () => runNpm(['run', '--silent', 'format:check']))
  await gate('Mã thừa · unused code', unusedCode)
  rmSync(zoneReaders, { force: true })
  await tests('Kiểm thử · unit and page tests', {
    id: 'unit-pages',
    args: ['--project=unit*', '--project=pages*'],
    env: { ...here, ZONE_READERS: zoneReaders },
  })
  // Without a list the run before has broken off: then all of them.
  const readers = existsSync(zoneReaders) ? readFileSync(zoneReaders, 'utf8').trimEnd().split('\n') : []
  await tests('Kiểm thử theo giờ UTC · unit tests that read the time zone, in UTC', {
    id: 'unit-utc',
    args: ['--project=unit*', ...readers],
    env: { TZ: 'UTC' },
  })
}

async function checkSite(hasData) {
  const isBuilt = hasData && (await gate('Bản dựng · production build', () => runNpm(['run', '--silent', 'build'])))
  if (!isBuilt) {
    console.log('– Bỏ qua các bước cần bản dựng · Skipped what needs the data and the build')
    return
  }
  const name = 'Trình duyệt · browser tests'
  const chromium = await ensureChromium()
  // Without it the tests that open workbooks fail, each for itself.
  const office = await ensureLibreOffice()
  if (!chromium) {
    report(name, { passed: 0, failed: 1, seconds: 0 })
    return
  }
  console.log(`  Chromium ${chromium.version}: ${chromium.path}`)
  await tests(name, {
    id: 'e2e',
    args: ['--project=e2e'],
    env: {
      ...here,
      E2E_DIST: 'dist',
      CHROMIUM_PATH: chromium.path,
      ...(office ? { SOFFICE_PATH: office } : {}),
    },
  })
}

const hasData = await gate('Dữ liệu · data', () => runNpm(['run', '--silent', 'data:build']))
// One after the other: two cores that do both at once do neither sooner.
await checkCode()
await checkSite(hasData)
console.log(`Tổng thời gian · total time: ${((Date.now() - startMs) / 1000).toFixed(0)} s`)
finish()
