import { readFileSync } from 'node:fs'
import { create } from 'fontkit'
import { describe, expect, test } from 'vitest'
import { runWidth, textRuns } from '../../../src/exports/pdf/text-runs.ts'

const face = (name: string, file: string) => ({
  name,
  font: create(readFileSync(new URL(`../../../src/ui/fonts/${file}.ttf`, import.meta.url))),
})
const faces = { text: face('text', 'be-vietnam-pro-400'), figures: face('figures', 'be-vietnam-pro-figures-400') }
const piecesOf = (text: string) =>
  textRuns(text, faces).map((run) => [run.kind === 'box' ? 'box' : run.face.name, run.text])

describe('the pieces of a text', () => {
  test('are digits in the face of the figures and all else in the text font', () => {
    expect(piecesOf('14/15 xã'.normalize('NFD'))).toEqual([
      ['figures', '14'],
      ['text', '/'],
      ['figures', '15'],
      ['text', ' xã'],
    ])
  })

  test('are a box for each sign that no face draws, and nothing for signs without a look', () => {
    expect(piecesOf('Tốt 👍🏽\ufe0f🏆\u200f!')).toEqual([
      ['text', 'Tốt '],
      ['box', '👍'],
      ['box', '🏆'],
      ['text', '!'],
    ])
    expect(piecesOf('\u200e')).toEqual([])
  })

  test('give all digits one width', () => {
    const widths = Array.from('0123456789', (digit) => runWidth(textRuns(digit, faces)[0]!, 10))
    expect(widths).toEqual(widths.map(() => 6.4))
  })
})
