// The checks of a change while it is being made: types, lint, format, and the unit tests next to what has changed since the
// last commit, or since the one that is named (`npm run check -- main`). `npm test` has all the others. It begins before
// the packages are installed, so its sentences stand here and not in src/i18n, which is TypeScript.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { nearTests } from './build/near-tests.mjs'
import { prepareCheckout } from './build/prepare-checkout.mjs'
import { runCommand, runNpm } from './build/run-command.mjs'
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
  const changed = await changedFiles()
  const name = `Kiểm thử gần phần đã sửa · tests next to what changed since ${base}`
  if (changed === undefined) {
    report(name, { passed: 0, failed: 1, seconds: 0 })
    return
  }
  const { near, reaching } = nearTests('.', changed)
  if (near.length === 0) {
    console.log(`– ${name}: 0/${reaching}`)
    return
  }
  await tests(`${name}: ${near.length}/${reaching}`, {
    id: 'changed',
    args: ['--project=unit*', '--project=pages*', ...near],
    env: { TZ: 'Asia/Ho_Chi_Minh' },
    mayBeEmpty: true,
  })
}

/** What differs from a commit, and what is new, as paths from the root; undefined where git does not say. */
async function changedFiles() {
  const asked = [
    ['diff', '--name-only', '--relative', '--no-renames', '-z', base],
    ['ls-files', '--others', '--exclude-standard', '-z'],
  ]
  const answers = await Promise.all(asked.map((args) => runCommand('git', args)))
  const failed = answers.find(({ ok }) => !ok)
  if (failed) {
    console.log(failed.output)
    return undefined
  }
  return answers.flatMap(({ output }) => output.split('\0').filter((file) => file !== ''))
}

await Promise.all([checkCode(), checkChange()])
console.log(`Tổng thời gian · total time: ${((Date.now() - startMs) / 1000).toFixed(0)} s`)
finish()
