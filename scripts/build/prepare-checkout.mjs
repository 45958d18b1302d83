// Runs before any package is installed: only what Node itself brings, in words that an old Node can read. Its sentences stand
// here and not in src/i18n, which is TypeScript.
import { readFileSync, statSync } from 'node:fs'
import { runNpm } from './run-command.mjs'

/**
 * Whether a version of Node (`20.19.2`) satisfies the `engines` of a package: alternatives of `>=20.19` or `^20.19.0`.
 * @param {string} version
 * @param {string} engines
 */
export function isNodeSuitable(version, engines) {
  const [major, minor] = version.split('.').map(Number)
  return engines.split('||').some((alternative) => {
    const match = /^\s*(\^|>=)\s*(\d+)(?:\.(\d+))?/.exec(alternative)
    if (!match) return false
    const [wantedMajor, wantedMinor] = [Number(match[2]), Number(match[3] || 0)]
    if (major === wantedMajor) return minor >= wantedMinor
    return match[1] === '>=' && major > wantedMajor
  })
}

function modifiedMs(file) {
  try {
    return statSync(file).mtimeMs
  } catch {
    return undefined
  }
}

/**
 * Makes the checkout able to run: a Node that is new enough and the packages of the lock file. Prints what it does; returns
 * whether all went well, after a plain sentence when it did not.
 * @returns {Promise<boolean>}
 */
export async function prepareCheckout() {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8'))
  if (!isNodeSuitable(process.versions.node, engines.node)) {
    console.error(
      `Node ${process.versions.node} quá cũ hoặc không phù hợp: cần Node ${engines.node}. Hãy cài bản LTS từ nodejs.org rồi chạy lại.\n` +
        `Node ${process.versions.node} does not fit: Node ${engines.node} is needed. Install the LTS release from nodejs.org and run again.`,
    )
    return false
  }
  const installed = modifiedMs('node_modules/.package-lock.json')
  if (installed !== undefined && installed >= (modifiedMs('package-lock.json') || 0)) return true

  console.log('▸ Cài đặt thư viện · Installing packages (npm ci)')
  // Somebody's NODE_ENV=production would leave out what builds and serves the site.
  const install = await runNpm(['ci', '--include=dev'])
  if (install.ok) return true
  console.error(install.output)
  console.error(
    'Không cài được thư viện: hãy kiểm tra mạng (hoặc địa chỉ kho npm nội bộ) rồi chạy lại.\n' +
      'The packages could not be installed: check the network (or the address of your npm mirror) and run again.',
  )
  return false
}
