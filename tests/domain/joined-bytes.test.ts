import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinedBytes } from '../../src/domain/joined-bytes.ts'

test('pieces of bytes become one in their order, whatever their lengths', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array()), (pieces) => {
      expect([...joinedBytes(pieces)]).toEqual(pieces.flatMap((piece) => [...piece]))
    }),
  )
})
