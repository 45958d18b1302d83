import { cp, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { serveDirectory } from '../../scripts/build/serve-directory.ts'
import { publishingApi } from '../../scripts/publishing/publishing-api.ts'

/** A copy of the project's data and site, served as `npm start` does; with or without what publishes. */
export async function publishingSite(publishes: boolean) {
  const root = await mkdtemp(join(tmpdir(), 'nhip-quy-site-'))
  await cp('data/binh-phuoc', join(root, 'data', 'binh-phuoc'), { recursive: true })
  await cp(inject('buildFolder'), join(root, 'dist'), { recursive: true })
  const api = publishingApi({ root, buildArgs: [], out: 'dist/data', key: '', allowedHosts: [] })
  const server = await serveDirectory({ directory: join(root, 'dist'), port: 0, ...(publishes ? { api } : {}) })
  return { root, address: `http://127.0.0.1:${server.port}`, close: server.close }
}
