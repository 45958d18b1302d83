import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { families } from '../domain/small-vocabulary.ts'

const root = join(import.meta.dirname, '../../src')
const sheets = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css') && !/tokens\.css$|fonts\.css$/.test(file))
  .sort()
  .map((file) => ({ file, css: readFileSync(join(root, file), 'utf8').replaceAll(/\/\*.*?\*\//gs, '') }))

const tokens = [...readFileSync(join(root, 'ui/tokens.css'), 'utf8').matchAll(/--([\w-]+): ([^;]+);/g)]
const spaces = tokens.flatMap(([, name, value]) => (name?.startsWith('space-') ? [value ?? ''] : []))

/** The declarations of properties, as `sheet: property: value`, whose value a test calls wrong. */
function declared(properties: RegExp, isWrong: (value: string) => boolean): readonly string[] {
  return sheets.flatMap(({ file, css }) =>
    [...css.matchAll(/([\w-]+):\s*([^;{}]+);/g)]
      .filter(([, property = '', value = '']) => properties.test(property) && isWrong(value))
      .map(([declaration]) => `${file}: ${declaration}`),
  )
}

describe('a style sheet', () => {
  test('takes sizes of text from the tokens; only the sheet of the whole site sets what they are measured by', () => {
    const isToken = (value: string): boolean => /^var\(--text-[a-z]+\)$/.test(value)
    expect(sheets.length).toBeGreaterThan(20)
    expect(declared(/^font-size$/, (value) => !isToken(value))).toEqual([
      'ui/base.css: font-size: 100%;',
      'ui/base.css: font-size: 85%;',
    ])
  })

  test('takes room around something from the tokens where one is as large', () => {
    expect(spaces).toContain('0.5rem')
    const isLiteral = (value: string): boolean => value.split(/[\s(),]+/).some((part) => spaces.includes(part))
    expect(declared(/^(?:padding|margin|inset|gap|row-gap|column-gap)\b/, isLiteral)).toEqual([])
  })

  test('knows no family by its name', () => {
    const named = sheets.flatMap(({ file, css }) =>
      families.filter(({ id }) => new RegExp(`\\b${id}\\b`).test(css)).map(({ id }) => `${file}: ${id}`),
    )
    expect(named).toEqual([])
  })
})
