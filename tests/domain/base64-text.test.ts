import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { base64Text } from '../../src/domain/base64-text.ts'

test('bytes as base64 are those of the standard', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
      expect(base64Text(bytes)).toBe(Buffer.from(bytes).toString('base64'))
    }),
  )
})

test('many bytes are one text', () => {
  const bytes = new Uint8Array(100_000).fill(255)
  expect(base64Text(bytes)).toBe(Buffer.from(bytes).toString('base64'))
})
