// Finds a Firefox, in which the tests of other engines run, or installs it where it may.
// Node can run it by itself, so its sentences stand here and not in src/i18n, which is TypeScript.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runCommand } from './build/run-command.mjs'

const isRoot = typeof process.getuid === 'function' && process.getuid() === 0

const programNames = ['firefox-esr', 'firefox', 'firefox.exe']

const usualPrograms = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']]
    .filter(Boolean)
    .map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
]

/** The program file of a Firefox on this system, or undefined. */
function findFirefox() {
  const given = process.env.FIREFOX_PATH
  if (given) return existsSync(given) ? given : undefined
  const folders = (process.env.PATH || '').split(delimiter).filter(Boolean)
  const onPath = programNames.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...onPath, ...usualPrograms].find((file) => existsSync(file))
}

/** The program file of a Firefox, or undefined after a plain sentence. Prints only to the error stream. */
export async function ensureFirefox() {
  const present = findFirefox()
  if (present) return present
  if (!process.env.FIREFOX_PATH && isRoot && existsSync('/etc/debian_version')) {
    console.error('▸ Cài Firefox · Installing Firefox (apt-get install firefox-esr)')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    await runCommand('apt-get', ['update'], { env })
    const install = await runCommand('apt-get', ['install', '-y', '--no-install-recommends', 'firefox-esr'], { env })
    if (!install.ok) console.error(install.output.split('\n').slice(-5).join('\n'))
    const installed = findFirefox()
    if (installed) return installed
  }
  console.error(
    'Không tìm thấy Firefox. Hãy cài Firefox, hoặc đặt FIREFOX_PATH trỏ tới tệp chạy của nó.\n' +
      'No Firefox was found. Install Firefox, or set FIREFOX_PATH to its program file.',
  )
  return undefined
}

// Run by itself it prints what it found as one line of JSON.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = await ensureFirefox()
  if (!path) process.exit(1)
  console.log(JSON.stringify({ path }))
}
