// Finds the programs that tests of what is hosted run beside the site: two web servers and another unzip. Installs them where it
// may. Only what Node itself brings; its sentences stand here and not in src/i18n, which is TypeScript.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { runCommand } from './build/run-command.mjs'

const isRoot = typeof process.getuid === 'function' && process.getuid() === 0

/** The programs, which are Debian's packages of the same names. */
const names = ['nginx', 'caddy', 'unzip']

/** Servers are for administrators, whose folders are not on everybody's path. */
const folders = [...(process.env.PATH || '').split(delimiter).filter(Boolean), '/usr/sbin', '/usr/local/sbin']

function placeOf(name) {
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file))
}

const missing = names.filter((name) => !placeOf(name))
if (missing.length > 0 && isRoot && existsSync('/etc/debian_version')) {
  console.error(`▸ Cài ${missing.join(', ')} · Installing (apt-get install ${missing.join(' ')})`)
  // Only the programs: a test starts them itself, and a policy of its own keeps the system from starting them before.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }
  await runCommand('apt-get', ['update'], { env })
  for (const name of missing) {
    // One after the other: what is not to be had must not keep the others away.
    const install = await runCommand('apt-get', ['install', '-y', '--no-install-recommends', name], { env })
    if (!install.ok) console.error(install.output.split('\n').slice(-5).join('\n'))
  }
}

for (const name of names.filter((each) => !placeOf(each))) {
  console.error(
    `Không tìm thấy ${name}: kiểm thử cần nó sẽ hỏng. Hãy cài ${name} (Debian: apt-get install ${name}).\n` +
      `No ${name} was found: the tests that need it fail. Install ${name} (Debian: apt-get install ${name}).`,
  )
}
// One line of JSON: where each is, "" for what is not there.
console.log(JSON.stringify(Object.fromEntries(names.map((name) => [name, placeOf(name) || '']))))
