import { describe, expect, test } from 'vitest'
import { encodeHandover, sealOf } from '../../../src/contract/handover-file.ts'
import { zipBytes } from '../../../src/exports/zip-bytes.ts'
import { readHandover } from '../../../scripts/publishing/read-handover.ts'
import { draftOf, importOf } from '../../package/draft-import.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const handover = {
  by: 'Lan',
  why: 'Báo cáo quý II',
  imports: [importOf('i1', [draftOf('reception.turns 692 2024-Q2', { value: 64 })])],
  seen: new Map([['reception.turns|692|2024-Q2|', '']]),
}
const text = encodeHandover(handover)

const packed = (
  content = text,
  seal: object | undefined = sealOf(content, ''),
  more: Record<string, Uint8Array> = {},
): Uint8Array =>
  zipBytes(
    { 'imports.json': bytesOf(content), ...(seal ? { 'checksum.json': bytesOf(JSON.stringify(seal)) } : {}), ...more },
    {},
  )

const codeOf = async (bytes: Uint8Array, key = ''): Promise<string | undefined> => {
  const read = await readHandover(bytes, key)
  return read.ok ? undefined : read.problems[0]?.code
}

describe('a package of figures', () => {
  test('comes back as it was handed over, unsigned or signed', async () => {
    expect(await readHandover(packed(), '')).toEqual({ ok: true, value: { handover, isSigned: false } })
    const signed = packed(text, sealOf(text, 'khoá bí mật'))
    expect(await readHandover(signed, 'khoá bí mật')).toEqual({ ok: true, value: { handover, isSigned: true } })
    // Who asks for no signature takes it, and knows nothing of whose it is.
    expect(await readHandover(signed, '')).toMatchObject({ value: { isSigned: false } })
  })

  test.each([
    ['no archive', bytesOf('hello'), 'handover-not-ours'],
    ['nothing', new Uint8Array(), 'handover-not-ours'],
    ['an archive cut off', packed().subarray(0, 100), 'handover-not-ours'],
    ['another archive', zipBytes({ 'a.txt': bytesOf('a') }, {}), 'handover-not-ours'],
    ['one without its checksum', zipBytes({ 'imports.json': bytesOf(text) }, {}), 'handover-not-ours'],
    [
      'one in a folder',
      zipBytes({ '../imports.json': bytesOf(text), 'checksum.json': bytesOf('{}') }, {}),
      'handover-not-ours',
    ],
    ['a changed one', packed(text.replace('64', '65'), sealOf(text, '')), 'handover-damaged'],
    ['a later version', packed(text.replace('"version":1', '"version":2')), 'handover-version'],
    ['a path as an id', packed(text.replace('"i1"', '"../../etc"')), 'handover-not-ours'],
    ['no figures at all', packed('[]'), 'handover-not-ours'],
    ['a bomb', packed('0'.repeat(70_000_000)), 'handover-too-large'],
    ['what is too large as it is', new Uint8Array(16_000_001), 'handover-too-large'],
  ])('is not %s', async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code)
  })

  test('is signed by the key that is asked for', async () => {
    expect(await codeOf(packed(), 'key')).toBe('handover-unsigned')
    expect(await codeOf(packed(text, sealOf(text, 'other')), 'key')).toBe('handover-signature')
    expect(await codeOf(packed(text, { sha256: sealOf(text, '').sha256, hmac: '' }), 'key')).toBe('handover-signature')
  })

  test('leaves what else lies in it', async () => {
    expect(await codeOf(packed(text, sealOf(text, ''), { '../../x.csv': bytesOf('a') }))).toBeUndefined()
  })
})
