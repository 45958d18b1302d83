import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import type { Page } from 'playwright'
import { inject } from 'vitest'
import { openContext, untilReady } from './open-browser.ts'

const run = promisify(execFile)

/** A pack as its receiver has it. */
export interface PackedSite {
  /** The folder that was unpacked. */
  readonly folder: string
  readonly archive: string
  /** The address of its page on this disk. */
  readonly address: string
  readonly remove: () => Promise<void>
}

/** Makes a pack by its command, and unpacks the archive with another program than the one that made it. */
export async function makePack(args: readonly string[] = []): Promise<PackedSite> {
  const { unzip } = inject('hostingPrograms')
  if (unzip === '') throw new Error('unzip is not installed; see scripts/ensure-hosting.mjs')
  const place = await mkdtemp(join(tmpdir(), 'nhip-quy-pack-'))
  // The tests' own mode must not reach the build: React would come out as its development version.
  const env = { ...process.env, NODE_ENV: 'production' }
  const out = join(place, 'nhip-quy')
  await run(process.execPath, ['--import', 'tsx', 'scripts/pack.ts', '--out', out, ...args], { env })
  // A folder as people name them.
  const stick = join(place, 'USB của tôi')
  await run(unzip, ['-q', `${out}.zip`, '-d', stick])
  const folder = join(stick, 'nhip-quy')
  return {
    folder,
    archive: `${out}.zip`,
    address: pathToFileURL(join(folder, 'index.html')).href,
    remove: () => rm(place, { recursive: true }),
  }
}

/** A window without a network in which a pack is open, and what it complained of or asked for outside its folder. */
export interface OpenedPack {
  readonly page: Page
  readonly faults: readonly string[]
}

/** Opens a page of a pack from the disk, with every way out of the folder cut. */
export async function openPack({ address }: Pick<PackedSite, 'address'>, path = ''): Promise<OpenedPack> {
  const context = await openContext({ viewport: { width: 1366, height: 768 } })
  await context.setOffline(true)
  const faults: string[] = []
  const inside = address.replace(/[^/]*$/, '')
  context.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(inside) && !/^(?:data|blob):/.test(url)) faults.push(`asked for ${url}`)
    if (['fetch', 'xhr'].includes(request.resourceType()) && !/^(?:data|blob):/.test(url)) faults.push(`fetched ${url}`)
  })
  const page = await context.newPage()
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(String(error)))
  await page.goto(`${address}${path === '' ? '' : `#${path}`}`)
  await untilReady(page)
  return { page, faults }
}
