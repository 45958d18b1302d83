import { execFile } from 'node:child_process'
import { expect } from 'vitest'

/**
 * Options of Node by which a program of ours that is started kills itself: at once, or behind all it does before its answer.
 */
export function dyingProgram(when: 'at once' | 'before its answer'): string {
  const die = `process.kill(process.pid, 'SIGKILL')`
  const program = {
    'at once': die,
    'before its answer': `const { write } = process.stdout
process.stdout.write = (text, ...rest) => String(text).startsWith('{') ? ${die} : write.call(process.stdout, text, ...rest)`,
  }
  return `--import=data:text/javascript,${encodeURIComponent(program[when])}`
}

/** Publishes 64 into the package of a folder, killed behind a step. */
export async function killPublishing(folder: string, step: string): Promise<void> {
  const script = ['--import', 'tsx', 'tests/support/killed-publishing.ts', folder, step]
  const signal = await new Promise((resolve) => {
    execFile(process.execPath, script, (error) => resolve(error?.signal))
  })
  expect(signal).toBe('SIGKILL')
}
