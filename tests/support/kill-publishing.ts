import { execFile } from 'node:child_process'
import { expect } from 'vitest'

/** Publishes 64 into the package of a folder, killed behind a step. */
export async function killPublishing(folder: string, step: string): Promise<void> {
  const script = ['--import', 'tsx', 'tests/support/killed-publishing.ts', folder, step]
  const signal = await new Promise((resolve) => {
    execFile(process.execPath, script, (error) => resolve(error?.signal))
  })
  expect(signal).toBe('SIGKILL')
}
