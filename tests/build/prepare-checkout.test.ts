import { expect, test } from 'vitest'
import { isNodeSuitable } from '../../scripts/build/prepare-checkout.mjs'

test.each([
  ['20.19.0', '>=20.19', true],
  ['20.18.3', '>=20.19', false],
  ['18.20.4', '>=20.19', false],
  ['24.1.0', '>=20.19', true],
  ['20.20.2', '^20.19.0 || >=22.12.0', true],
  ['21.7.0', '^20.19.0 || >=22.12.0', false],
  ['22.11.0', '^20.19.0 || >=22.12.0', false],
  ['22.12.0', '^20.19.0 || >=22.12.0', true],
])('Node %s for a package that asks for %s: %s', (version, engines, expected) => {
  expect(isNodeSuitable(version, engines)).toBe(expected)
})
