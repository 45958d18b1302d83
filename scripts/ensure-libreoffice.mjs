// Finds a LibreOffice, with which the tests open the files the site writes, or installs it where it may.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runCommand } from './build/run-command.mjs'

const isRoot = typeof process.getuid === 'function' && process.getuid() === 0

const programNames = ['soffice', 'libreoffice']

const usualPrograms = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']]
    .filter(Boolean)
    .map((folder) => join(folder, 'LibreOffice', 'program', 'soffice.exe')),
]

/** The program file of a LibreOffice on this system, or undefined. */
function findLibreOffice() {
  const given = process.env.SOFFICE_PATH
  if (given) return existsSync(given) ? given : undefined
  const folders = (process.env.PATH || '').split(delimiter).filter(Boolean)
  const onPath = programNames.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...onPath, ...usualPrograms].find((file) => existsSync(file))
}

/** The program file of a LibreOffice, or undefined after a plain sentence. Prints only to the error stream. */
export async function ensureLibreOffice() {
  const present = findLibreOffice()
  if (present) return present

  if (!process.env.SOFFICE_PATH && isRoot && existsSync('/etc/debian_version')) {
    console.error('▸ Cài LibreOffice Calc · Installing LibreOffice Calc (apt-get install libreoffice-calc)')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    await runCommand('apt-get', ['update'], { env })
    const install = await runCommand('apt-get', ['install', '-y', '--no-install-recommends', 'libreoffice-calc'], {
      env,
    })
    if (!install.ok) console.error(install.output.split('\n').slice(-5).join('\n'))
    const installed = findLibreOffice()
    if (installed) return installed
  }

  console.error(
    'Không tìm thấy LibreOffice để mở thử tệp Excel của trang. Hãy cài LibreOffice Calc, hoặc đặt SOFFICE_PATH trỏ tới tệp chạy của nó.\n' +
      'No LibreOffice was found to open the site’s Excel files with. Install LibreOffice Calc, or set SOFFICE_PATH to its program file.',
  )
  return undefined
}

// Run by itself it prints what it found as one line of JSON.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = await ensureLibreOffice()
  if (!path) process.exit(1)
  console.log(JSON.stringify({ path }))
}
