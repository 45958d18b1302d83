import { describe, expect, test } from 'vitest'
import { classicPiece } from '../../../scripts/pack/classic-scripts.ts'

const piece = (code: string, { imports = [] as string[], isEntry = false } = {}): string =>
  classicPiece(code, { fileName: 'program/a-1.js', imports, isEntry })

describe('a piece of the program as a classic script', () => {
  test('names itself and what it needs, and starts nothing', () => {
    expect(piece('const b=require("./b-2.js");', { imports: ['program/b-2.js'] })).toBe(
      'nhipQuyPiece("a-1.js",["b-2.js"],function(exports,require,later){const b=require("b-2.js");\n})\n',
    )
  })

  test('starts the program where that is its part', () => {
    expect(piece('run()', { isEntry: true })).toMatch(/\}\)\nnhipQuyStart\("a-1\.js"\)\n$/)
  })

  test('asks the loader for what comes later, in each way the bundler writes it', () => {
    expect(piece('x(()=>Promise.resolve().then(()=>require("./c-3.js")),void 0)')).toContain(
      'x(()=>later("c-3.js").then(()=>require("c-3.js")),void 0)',
    )
    expect(piece('Promise.resolve().then(()=>e.r(require("./c-3.js").default))')).toContain(
      'later("c-3.js").then(()=>e.r(require("c-3.js").default))',
    )
  })

  test('has an address for what stands in it as data', () => {
    expect(piece('new URL(`data:x`,``+{}.url)')).toContain('new URL(`data:x`,``+document.baseURI)')
  })

  test('is refused where it asks at once for a piece that it does not announce', () => {
    expect(() => piece('require("./b-2.js")')).toThrow('a-1.js → b-2.js')
  })
})
