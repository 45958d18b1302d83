import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { type AddressInfo, connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'

/** A web server of somebody else that runs the settings of docs/hosting. */
export interface HostingServer {
  readonly port: number
  readonly close: () => Promise<void>
}

/** What a test changes in the settings, as their reader is told to. */
export interface HostedSite {
  readonly root: string
  readonly notFound?: string
}

const hosting = join(import.meta.dirname, '../../docs/hosting')
const isRoot = process.getuid?.() === 0

/** Starts Debian's nginx with docs/hosting/nginx.conf. */
export async function startNginx(site: HostedSite): Promise<HostingServer> {
  const port = await freePort()
  const folder = await mkdtemp(join(tmpdir(), 'nhip-quy-nginx-'))
  const settings = await settingsOf('nginx.conf', site, [
    ['listen 80;', `listen 127.0.0.1:${port};`],
    ['server_name nhipquy.example.vn;', 'server_name _;'],
  ])
  await mkdir(join(folder, 'parts'))
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((each) => `${each}_temp_path parts;`)
  await writeFile(join(folder, 'site.conf'), settings)
  await writeFile(
    join(folder, 'main.conf'),
    `${isRoot ? 'user root;' : ''} daemon off; worker_processes 1; pid nginx.pid; error_log stderr error;
     events {}
     http { include /etc/nginx/mime.types; access_log off; ${paths.join(' ')} include ${folder}/site.conf; }`,
  )
  const child = spawn(program('nginx'), ['-p', folder, '-e', 'stderr', '-c', join(folder, 'main.conf')], {
    stdio: 'pipe',
  })
  return await running(child, port, folder)
}

/** Starts Debian's Caddy with docs/hosting/Caddyfile. */
export async function startCaddy(site: HostedSite): Promise<HostingServer> {
  const port = await freePort()
  const folder = await mkdtemp(join(tmpdir(), 'nhip-quy-caddy-'))
  const settings = await settingsOf('Caddyfile', site, [['http://nhipquy.example.vn {', `http://127.0.0.1:${port} {`]])
  const file = join(folder, 'Caddyfile')
  await writeFile(file, `{\n\tadmin off\n\tauto_https off\n}\n${settings}`)
  const env = { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder }
  const child = spawn(program('caddy'), ['run', '--adapter', 'caddyfile', '--config', file], { stdio: 'pipe', env })
  return await running(child, port, folder)
}

function program(name: 'nginx' | 'caddy'): string {
  const path = inject('hostingPrograms')[name]
  if (path === '') throw new Error(`${name} is not installed; see scripts/ensure-hosting.mjs`)
  return path
}

/** The settings with what a reader has to change, each of which has to be there. */
async function settingsOf(
  name: string,
  { root, notFound = '/404.html' }: HostedSite,
  changes: readonly (readonly [before: string, after: string])[],
): Promise<string> {
  let text = await readFile(join(hosting, name), 'utf8')
  for (const [before, after] of [...changes, ['/srv/nhip-quy', root], [' /404.html', ` ${notFound}`]] as const) {
    const line = new RegExp(`^(?!\\s*#)(.*)${before.replaceAll(/[.?*+^$(){}|[\]\\]/g, String.raw`\$&`)}`, 'm')
    if (!line.test(text)) throw new Error(`${name} lacks “${before}”`)
    text = text.replace(line, (_match, start: string) => start + after)
  }
  return text
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Waits until a server answers; rejects with what it said where it ends instead. */
async function running(child: ChildProcess, port: number, folder: string): Promise<HostingServer> {
  let said = ''
  child.stderr?.on('data', (piece: Buffer) => (said += piece.toString()))
  const ended = new Promise<never>((_resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${said}`)))
  })
  await Promise.race([ended, answers(port)])
  ended.catch(() => undefined)
  return {
    port,
    close: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await gone
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function answers(port: number): Promise<void> {
  for (;;) {
    const isThere = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1')
      socket.once('connect', () => {
        socket.destroy()
        resolve(true)
      })
      socket.once('error', () => resolve(false))
    })
    if (isThere) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
