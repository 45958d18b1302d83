import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openLocalSite } from '../../../scripts/headless/open-site.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nhip-quy-build-'))
  writeFileSync(join(folder, 'index.html'), '<script type="module" src="/so-lieu/assets/index-1.js"></script>')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a folder without a build is refused with the commands that make one', async () => {
  const opened = openLocalSite({ dist: join(folder, 'khong-co'), timeoutMs: 1 })
  await expect(opened).rejects.toMatchObject({ complaints: [{ vi: expect.stringContaining('npm run build') }] })
})

test('a build for one path does not pretend to stand at another', async () => {
  const opened = openLocalSite({ dist: folder, site: 'https://nhipquy.example.vn', timeoutMs: 1 })
  await expect(opened).rejects.toMatchObject({
    complaints: [{ en: expect.stringMatching(/made for the path \/so-lieu\/, but --site has the path \/\./) }],
  })
})
