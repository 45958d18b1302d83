// The checks of a change while it is being made: types, lint, format, and the unit tests that reach what has changed since
// the last commit, or since the one that is named (`npm run check -- main`). `npm test` has all the others. It begins before
// the packages are installed, so its sentences stand here and not in src/i18n, which is TypeScript.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { prepareCheckout } from './build/prepare-checkout.mjs'
import { runNpm } from './build/run-command.mjs'
import { finish, gate, report, tests } from './build/test-report.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
process.on('SIGINT', () => process.exit(130))
process.on('SIGTERM', () => process.exit(143))

const base = process.argv[2] || 'HEAD'
const startMs = Date.now()
if (!(await prepareCheckout())) {
  report('Thư viện · packages', { passed: 0, failed: 1, seconds: 0 })
  finish()
}

async function checkCode() {
  await gate('Kiểu · types', () => runNpm(['run', '--silent', 'typecheck']))
  await gate('Quy tắc mã · lint', () => runNpm(['run', '--silent', 'lint']))
  await gate('Định dạng · format', () => runNpm(['run', '--silent', 'format:check']))
}

async function checkChange() {
  if (!existsSync('public/data')) await gate('Dữ liệu · data', () => runNpm(['run', '--silent', 'data:build']))
  await tests(`Kiểm thử phần đã sửa · unit tests of what changed since ${base}`, {
    id: 'changed',
    args: ['--project=unit*', `--changed=${base}`, '--passWithNoTests'],
    env: { TZ: 'Asia/Ho_Chi_Minh' },
    mayBeEmpty: true,
  })
}

await Promise.all([checkCode(), checkChange()])
console.log(`Tổng thời gian · total time: ${((Date.now() - startMs) / 1000).toFixed(0)} s`)
finish()
