import { fileURLToPath } from 'node:url'
import { type Context, createContext, runInContext } from 'node:vm'
import { type Rolldown, build } from 'vite'
import { beforeAll, expect, test } from 'vitest'
import { publishPackage } from '../../src/package/publish-package.ts'
import { smallPackage } from './small-package.ts'

type Publish = typeof publishPackage

/** The room as a browser would load it: built for one, in a world that has none of Node and only this of a browser. */
let publishThere: Publish
let world: Context

beforeAll(async () => {
  const entry = fileURLToPath(new URL('../../src/package/publish-package.ts', import.meta.url))
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'room' } },
  })) as Rolldown.RolldownOutput[]
  world = createContext({ TextDecoder, TextEncoder })
  publishThere = runInContext(`${built[0]!.output[0].code}; room`, world).publishPackage
})

test('there is no Node there', () => {
  const kinds: unknown = runInContext('[typeof process, typeof Buffer, typeof require, typeof window].join()', world)
  expect(kinds).toBe('undefined,undefined,undefined,undefined')
})

test('a package given as a map of bytes becomes the same publication where there is no Node', () => {
  const files = smallPackage()
  expect(JSON.stringify(plain(publishThere(files)))).toBe(JSON.stringify(plain(publishPackage(files))))
  expect(publishThere(files).ok).toBe(true)
})

test('a package with a fault becomes the same problems', () => {
  const files = smallPackage([{ file: 'sources.csv', from: '2024-04-22', to: '22/04/2024' }])
  expect(JSON.stringify(publishThere(files))).toBe(JSON.stringify(publishPackage(files)))
  expect(publishThere(files).ok).toBe(false)
})

function plain(result: ReturnType<Publish>): unknown {
  return result.ok ? { ...result.value, files: [...result.value.files] } : result
}
