// Runs before any package is installed: only what Node itself brings.
import { spawn } from 'node:child_process'

/**
 * Runs a program without a keyboard and returns what it printed.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string | undefined>, timeoutMs?: number, shell?: boolean }} [options]
 * @returns {Promise<{ ok: boolean, output: string, seconds: number }>}
 */
export function runCommand(command, args, options = {}) {
  const startMs = Date.now()
  return new Promise((resolve) => {
    const pieces = []
    const finish = (ok) => {
      const seconds = (Date.now() - startMs) / 1000
      resolve({ ok, output: Buffer.concat(pieces).toString('utf8').trimEnd(), seconds })
    }
    const child = spawn(command, args, {
      env: options.env || process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: options.timeoutMs || 0,
      shell: options.shell || false,
    })
    child.stdout.on('data', (piece) => pieces.push(piece))
    child.stderr.on('data', (piece) => pieces.push(piece))
    child.on('error', (error) => {
      pieces.push(Buffer.from(error.message))
      finish(false)
    })
    child.on('close', (code) => finish(code === 0))
  })
}

/**
 * Runs npm: the one that started this program, else the one on the PATH.
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string | undefined>, timeoutMs?: number }} [options]
 */
export function runNpm(args, options = {}) {
  const own = process.env.npm_execpath
  if (own && /npm-cli\.c?js$/.test(own)) return runCommand(process.execPath, [own, ...args], options)
  // On Windows npm is a batch file, which only a shell can start.
  return runCommand('npm', args, { ...options, shell: process.platform === 'win32' })
}
