// Finds the browsers in which the tests of other engines run, or installs them where it may.
// Node can run it by itself, so its sentences stand here and not in src/i18n, which is TypeScript.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { runCommand } from './build/run-command.mjs'

const isRoot = typeof process.getuid === 'function' && process.getuid() === 0

const firefoxPlaces = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']]
    .filter(Boolean)
    .map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
]

/** The program that a variable names, else the first of the names on the PATH or of the usual places, or undefined. */
function findProgram(variable, names, usualPlaces = []) {
  const given = process.env[variable]
  if (given) return existsSync(given) ? given : undefined
  const folders = (process.env.PATH || '').split(delimiter).filter(Boolean)
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...onPath, ...usualPlaces].find((file) => existsSync(file))
}

const engines = [
  {
    name: 'Firefox',
    variables: ['FIREFOX_PATH'],
    packages: ['firefox-esr'],
    find: () => findProgram('FIREFOX_PATH', ['firefox-esr', 'firefox', 'firefox.exe'], firefoxPlaces),
    advice: [
      'Hãy cài Firefox, hoặc đặt FIREFOX_PATH trỏ tới tệp chạy của nó.',
      'Install Firefox, or set FIREFOX_PATH to its program file.',
    ],
  },
  {
    name: 'WebKitGTK',
    variables: ['WEBKIT_DRIVER_PATH', 'XVFB_PATH'],
    packages: ['webkit2gtk-driver', 'xvfb'],
    find: () => {
      const driver = findProgram('WEBKIT_DRIVER_PATH', ['WebKitWebDriver'])
      const display = findProgram('XVFB_PATH', ['Xvfb'])
      return driver && display ? { driver, display } : undefined
    },
    advice: [
      'Chỉ Linux có WebKitGTK. Hãy cài WebKitWebDriver và Xvfb (Debian: webkit2gtk-driver, xvfb), hoặc đặt WEBKIT_DRIVER_PATH và XVFB_PATH trỏ tới tệp chạy của chúng.',
      'Only Linux has WebKitGTK. Install WebKitWebDriver and Xvfb (Debian: webkit2gtk-driver, xvfb), or set WEBKIT_DRIVER_PATH and XVFB_PATH to their program files.',
    ],
  },
]

/** The programs of an engine, or undefined after a plain sentence. Prints only to the error stream. */
async function ensureEngine({ name, variables, packages, find, advice }) {
  const present = find()
  if (present) return present
  if (!variables.some((variable) => process.env[variable]) && isRoot && existsSync('/etc/debian_version')) {
    console.error(`▸ Cài ${name} · Installing ${name} (apt-get install ${packages.join(' ')})`)
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    await runCommand('apt-get', ['update'], { env })
    const install = await runCommand('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { env })
    if (!install.ok) console.error(install.output.split('\n').slice(-5).join('\n'))
    const installed = find()
    if (installed) return installed
  }
  console.error(
    `Không tìm thấy ${name}: các kiểm thử của nó không chạy. ${advice[0]}\n` +
      `No ${name} was found: its tests do not run. ${advice[1]}`,
  )
  return undefined
}

const [firefox, webkit] = engines
// One after the other: two installations at once lock each other out. What is not there is absent from the line.
const path = await ensureEngine(firefox)
console.log(JSON.stringify({ firefox: path, webkit: await ensureEngine(webkit) }))
