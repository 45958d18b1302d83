import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { appIcons, iconPage } from '../../scripts/build/app-icons.ts'
import { pngSize } from '../../src/exports/png-size.ts'

interface WebManifest {
  readonly start_url: string
  readonly scope: string
  readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose: string }[]
}

const read = (file: string) => readFileSync(new URL(`../../public/${file}`, import.meta.url))
const manifest = JSON.parse(read('manifest.webmanifest').toString()) as WebManifest

describe('the icons of the installed site', () => {
  test.each(appIcons)('$file is a square of $size pixels', ({ file, size }) => {
    expect(pngSize(read(`icons/${file}`))).toEqual({ width: size, height: size })
  })

  test('that are cut fill their square and keep their line in the circle that stays', () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>'
    expect(iconPage(svg, { file: '', size: 500, isFull: true })).toMatch(/background: #fff;[^]*width: 400px/)
    expect(iconPage(svg, { file: '', size: 500, isFull: false })).not.toContain('background')
  })

  test('are named by the manifest with their sizes, relative to wherever the site is put', () => {
    expect([manifest.start_url, manifest.scope]).toEqual(['.', '.'])
    const named = manifest.icons.filter(({ src }) => src.endsWith('.png'))
    expect(named.map(({ src, sizes, purpose }) => `${src} ${sizes} ${purpose}`)).toEqual(
      appIcons
        .filter(({ file }) => !file.startsWith('touch'))
        .map(({ file, size, isFull }) => `icons/${file} ${size}x${size} ${isFull ? 'maskable' : 'any'}`),
    )
  })
})
