import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { inject } from 'vitest'
import { patienceMs } from './patience.ts'

const runner = createRequire(import.meta.url).resolve('tsx/cli')

/** How a command of the project ended, and what it printed. */
export interface FinishedScript {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a script as npm does: from the folder of the project, told where it was called. */
export async function runScript(
  script: 'figure' | 'briefing',
  args: readonly string[],
  { folder, env = {} }: { readonly folder: string; readonly env?: Readonly<Record<string, string>> },
): Promise<FinishedScript> {
  // The commands give up by themselves after what is long for a person, which is short for a busy machine.
  const patience = args.includes('--timeout') ? [] : ['--timeout', String(patienceMs / 1000)]
  const ownEnv = { ...process.env, CHROMIUM_PATH: inject('chromiumPath'), INIT_CWD: folder, ...env }
  return await new Promise((resolve) => {
    execFile(
      process.execPath,
      [runner, `scripts/${script}.ts`, ...args, ...patience],
      { env: ownEnv, encoding: 'utf8' },
      (error, stdout, stderr) => {
        const exitCode = error === null ? 0 : typeof error.code === 'number' ? error.code : -1
        resolve({ exitCode, stdout, stderr })
      },
    )
  })
}
