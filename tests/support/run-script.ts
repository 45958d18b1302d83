import { execFile } from 'node:child_process'
import { inject, vi } from 'vitest'
import { briefingCommand } from '../../scripts/headless/briefing-command.ts'
import { figureCommand } from '../../scripts/headless/figure-command.ts'
import { newWindow } from '../../scripts/headless/open-site.ts'
import { runCommandLine } from '../../scripts/headless/run-command-line.ts'
import { testBrowser } from './open-browser.ts'
import { patienceMs } from './patience.ts'

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
  const ownEnv = { ...process.env, CHROMIUM_PATH: inject('chromiumPath'), INIT_CWD: folder, ...env }
  return await new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', `scripts/${script}.ts`, ...patient(args)],
      { env: ownEnv, encoding: 'utf8' },
      (error, stdout, stderr) => {
        const exitCode = error === null ? 0 : typeof error.code === 'number' ? error.code : -1
        resolve({ exitCode, stdout, stderr })
      },
    )
  })
}

/** The same within the tests, in a window of their browser: starting both anew takes longer than the command. */
export async function runCommand(
  script: 'figure' | 'briefing',
  args: readonly string[],
  { folder }: { readonly folder: string },
): Promise<FinishedScript> {
  const said = { stdout: '', stderr: '' }
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void (said.stdout += `${line}\n`))
  const error = vi.spyOn(console, 'error').mockImplementation((line: string) => void (said.stderr += `${line}\n`))
  vi.stubEnv('INIT_CWD', folder)
  const open = async () => {
    const page = await newWindow(testBrowser())
    return { page, close: () => page.context().close() }
  }
  try {
    const exitCode =
      script === 'figure'
        ? await runCommandLine(patient(args), figureCommand(open))
        : await runCommandLine(patient(args), briefingCommand(open))
    return { exitCode, ...said }
  } finally {
    vi.unstubAllEnvs()
    log.mockRestore()
    error.mockRestore()
  }
}

/** The commands give up by themselves after what is long for a person, which is short for a busy machine. */
function patient(args: readonly string[]): readonly string[] {
  return args.includes('--timeout') ? args : [...args, '--timeout', String(patienceMs / 1000)]
}
