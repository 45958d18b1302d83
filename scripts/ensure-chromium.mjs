// Finds a Chromium that really starts, or fetches one. Needs the packages, but loads them only when asked.
// Loaded before the packages are installed, so its sentences stand here and not in src/i18n, which is TypeScript.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runCommand } from './build/run-command.mjs'

const isRoot = typeof process.getuid === 'function' && process.getuid() === 0

/** The flags the tests start the browser with: no sandbox for root, no graphics card, no talk with the outside. */
const chromiumArgs = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-quic',
  '--no-first-run',
  '--disable-component-update',
  '--disable-sync',
]

const programNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']

const macPrograms = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

const windowsPrograms = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
  .filter(Boolean)
  .flatMap((folder) => [
    join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
    join(folder, 'Chromium', 'Application', 'chrome.exe'),
    join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
  ])

/** The browsers this system may have, the likeliest first. */
function systemPrograms() {
  if (process.platform === 'win32') return windowsPrograms.filter((file) => existsSync(file))
  const folders = (process.env.PATH || '').split(delimiter).filter(Boolean)
  const onPath = programNames.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...onPath, ...(process.platform === 'darwin' ? macPrograms : [])].filter((file) => existsSync(file))
}

/** The version a browser tells once it runs, or undefined with the reason printed when it does not start. */
async function versionOf(chromium, executablePath) {
  try {
    const browser = await chromium.launch({ executablePath, args: chromiumArgs, timeout: 180_000 })
    const version = browser.version()
    await browser.close()
    return version
  } catch (error) {
    console.error(`  ${executablePath}: ${String(error.message).split('\n')[0]}`)
    return undefined
  }
}

/** A browser that really starts, or undefined after a plain sentence. Prints only to the error stream. */
export async function ensureChromium() {
  const { chromium } = await import('playwright')
  const tried = new Set()
  const firstThatStarts = async (programs) => {
    for (const path of programs) {
      if (!path || tried.has(path) || !existsSync(path)) continue
      tried.add(path)
      const version = await versionOf(chromium, path)
      if (version !== undefined) return { path, version, args: chromiumArgs }
    }
    return undefined
  }

  const given = process.env.CHROMIUM_PATH
  if (given) {
    const found = await firstThatStarts([given])
    if (!found) {
      console.error(
        `CHROMIUM_PATH=${given} không khởi động được. Hãy sửa hoặc bỏ biến này.\n` +
          `CHROMIUM_PATH=${given} does not start. Correct or unset it.`,
      )
    }
    return found
  }

  const present = await firstThatStarts([...systemPrograms(), chromium.executablePath()])
  if (present) return present

  console.error('▸ Tải Chromium · Downloading Chromium (npx playwright install chromium)')
  const playwright = fileURLToPath(new URL('../node_modules/playwright/cli.js', import.meta.url))
  const download = await runCommand(process.execPath, [playwright, 'install', '--no-shell', 'chromium'], {
    timeoutMs: 180_000,
    env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' },
  })
  // Downloaded does not mean runnable: a bare Linux lacks the libraries. A new attempt at a path that failed is right.
  tried.delete(chromium.executablePath())
  const downloaded = download.ok ? await firstThatStarts([chromium.executablePath()]) : undefined
  if (downloaded) return downloaded

  if (isRoot && existsSync('/etc/debian_version')) {
    console.error('▸ Cài Chromium của hệ điều hành · Installing the system’s Chromium (apt-get install chromium)')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    await runCommand('apt-get', ['update'], { env })
    const install = await runCommand('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env })
    if (!install.ok) console.error(install.output.split('\n').slice(-5).join('\n'))
    tried.clear()
    const installed = await firstThatStarts([...systemPrograms(), chromium.executablePath()])
    if (installed) return installed
  }

  console.error(
    'Không có trình duyệt Chromium nào chạy được. Hãy cài Chromium, Chrome hoặc Edge, hoặc đặt CHROMIUM_PATH trỏ tới tệp chạy của nó.\n' +
      'No Chromium browser starts here. Install Chromium, Chrome or Edge, or set CHROMIUM_PATH to its program file.',
  )
  return undefined
}

// Run by itself it prints what it found as one line of JSON.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = await ensureChromium()
  if (!found) process.exit(1)
  console.log(JSON.stringify(found))
}
