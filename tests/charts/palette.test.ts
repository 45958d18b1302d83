import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { palette } from '../../src/charts/palette.ts'
import { tableColours } from '../../src/paper/paper-colours.ts'

const tokens = new Map(
  [...readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8').matchAll(/--([\w-]+): (#\w{6});/g)].map(
    (match) => [match[1]!, match[2]!],
  ),
)

test('a colour that drawings and pages both name is the same colour', () => {
  const shared = Object.entries(palette).flatMap(([name, colour]) => {
    const token = [name, `ink-${name}`].find((each) => tokens.has(each))
    return token === undefined || typeof colour !== 'string' ? [] : [{ name, colour, token: tokens.get(token) }]
  })
  expect(shared.map(({ name }) => name)).toEqual(['ink', 'muted', 'rule', 'paper', 'lacquer', 'good', 'bad'])
  for (const { name, colour, token } of shared) expect(`${name} ${token}`).toBe(`${name} ${colour}`)
})

test('tables on paper have the ground and the rules of those on pages', () => {
  expect(tableColours).toEqual({ shade: tokens.get('paper-shade'), rule: tokens.get('rule-strong') })
})
