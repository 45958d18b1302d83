// Finds a LibreOffice, with which the tests open the files the site writes, or installs it where it may.
// Loaded before the packages are installed, so its sentences stand here and not in src/i18n, which is TypeScript.
import { existsSync, realpathSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
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

/** Debian has each part of it as a package of its own. */
const parts = ['calc', 'impress', 'writer']

/** The parts that a LibreOffice lacks. Elsewhere than in Debian's packages it always has all of them. */
function missingParts(program) {
  const registry = join(dirname(realpathSync(program)), '..', 'share', 'registry')
  if (!existsSync(join(registry, 'main.xcd'))) return []
  return parts.filter((part) => !existsSync(join(registry, `${part}.xcd`)))
}

/** The program file of a LibreOffice on this system, or undefined. */
function findLibreOffice() {
  const given = process.env.SOFFICE_PATH
  if (given) return existsSync(given) ? given : undefined
  return [...programNames.flatMap(placesOnPath), ...usualPrograms].find((file) => existsSync(file))
}

function placesOnPath(name) {
  return (process.env.PATH || '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, name))
}

/** Whether pdfinfo is there, which tells what a screen reader finds in a PDF. */
function hasPdfReader() {
  return ['pdfinfo', 'pdfinfo.exe'].flatMap(placesOnPath).some((file) => existsSync(file))
}

/** The program file of a whole LibreOffice, or undefined after a plain sentence. Prints only to the error stream. */
export async function ensureLibreOffice() {
  const packages = missingPackages()
  if (packages.length > 0 && !process.env.SOFFICE_PATH && isRoot && existsSync('/etc/debian_version')) {
    console.error(`▸ Cài LibreOffice · Installing LibreOffice (apt-get install ${packages.join(' ')})`)
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    await runCommand('apt-get', ['update'], { env })
    const install = await runCommand('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { env })
    if (!install.ok) console.error(install.output.split('\n').slice(-5).join('\n'))
  }

  const program = findLibreOffice()
  if (!hasPdfReader()) {
    console.error(
      'Không tìm thấy pdfinfo để đọc lại tệp PDF. Hãy cài Poppler (Debian: poppler-utils).\n' +
        'No pdfinfo was found to read PDF files back. Install Poppler (Debian: poppler-utils).',
    )
  }
  if (program && missingParts(program).length === 0) return program
  console.error(
    'Không tìm thấy LibreOffice đủ Calc, Impress và Writer để mở thử các tệp của trang. Hãy cài LibreOffice, hoặc đặt SOFFICE_PATH trỏ tới tệp chạy của nó.\n' +
      'No LibreOffice with Calc, Impress and Writer was found to open the site’s files with. Install LibreOffice, or set SOFFICE_PATH to its program file.',
  )
  return undefined
}

/** The packages of Debian that lack for the tests. */
function missingPackages() {
  const program = findLibreOffice()
  const missing = program ? missingParts(program) : parts
  return [...missing.map((part) => `libreoffice-${part}`), ...(hasPdfReader() ? [] : ['poppler-utils'])]
}

// Run by itself it prints what it found as one line of JSON.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = await ensureLibreOffice()
  if (!path) process.exit(1)
  console.log(JSON.stringify({ path }))
}
