import { runCommand } from './run-command.mjs'

const knip = 'node_modules/knip/bin/knip.js'

/**
 * What nothing uses, and of the program and its scripts what only tests use. The second run knows no test; what a file
 * exports and uses itself may be exported for its test.
 * @returns {ReturnType<typeof runCommand>}
 */
export async function unusedCode() {
  const all = await runCommand(process.execPath, [knip])
  if (!all.ok) return all
  const production = ['--config', 'knip.production.json', '--production', '--include', 'files,exports,types']
  const own = await runCommand(process.execPath, [knip, ...production])
  return { ...own, seconds: all.seconds + own.seconds }
}
