// Finds a Chromium that really starts, or fetches one. Needs the packages, but loads them only when asked.
// Loaded before the packages are installed, so its sentences stand here and not in src/i18n, which is TypeScript.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runCommand } from './build/run-command.mjs'

const isRoot = typeof process.getuid === 'function' && process.getuid() === 0

/**
 * The flags a browser is started with: no sandbox for root, no graphics card, no talk with the outside, and letters as its
 * window would set them, because a headless shell fits them to whole pixels otherwise.
 */
const chromiumArgs = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--font-render-hinting=slight',
  '--disable-background-networking',
  '--disable-quic',
  '--no-first-run',
  '--disable-component-update',
  '--disable-sync',
]

/** A headless shell draws pages and no window around them, which takes a third less work. */
const programNames = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
]

/** Debian's packages, the better first: an older Debian has no shell of its own. */
const debianPackages = ['chromium-headless-shell', 'chromium']

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

/** A started browser, or undefined with the reason printed when it does not start. */
async function started(chromium, executablePath) {
  try {
    return await chromium.launch({ executablePath, args: chromiumArgs, timeout: 180_000 })
  } catch (error) {
    console.error(`  ${executablePath}: ${String(error.message).split('\n')[0]}`)
    return undefined
  }
}

/** Installs a browser from Debian's packages. */
async function installFromDebian() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await runCommand('apt-get', ['update'], { env })
  for (const name of debianPackages) {
    console.error(`▸ Cài Chromium của hệ điều hành · Installing the system’s Chromium (apt-get install ${name})`)
    // One after the other: the second only where the first is not to be had.
    // oxlint-disable-next-line no-await-in-loop
    const install = await runCommand('apt-get', ['install', '-y', '--no-install-recommends', name], { env })
    if (install.ok) return
    console.error(install.output.split('\n').slice(-5).join('\n'))
  }
}

/**
 * A browser that really starts, started, or undefined after a plain sentence. Whoever asks has to close it. Prints only to the
 * error stream.
 */
export async function startChromium() {
  const { chromium } = await import('playwright')
  const tried = new Set()
  const firstThatStarts = async (programs) => {
    for (const path of programs) {
      if (!path || tried.has(path) || !existsSync(path)) continue
      tried.add(path)
      const browser = await started(chromium, path)
      if (browser) return { browser, path, version: browser.version(), args: chromiumArgs }
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
    await installFromDebian()
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
