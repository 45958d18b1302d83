import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { contentSecurityPolicy } from '../../scripts/build/content-security-policy.ts'
import { inlineScriptSources } from '../../scripts/build/inline-script-sources.ts'

test('an inline script is named by its hash, whatever its line ends', () => {
  // What `printf 'alert(1)\n' | openssl dgst -sha256 -binary | base64` prints.
  const source = "'sha256-MaeD7tQk/YNyd6Pm9J12ROmv0Z93QwNN4VH7v3gI+RI='"
  expect(inlineScriptSources('<script>alert(1)\n</script><script src="/a.js"></script>')).toEqual([source])
  expect(inlineScriptSources('<script>alert(1)\r\n</script>')).toEqual([source])
  expect(inlineScriptSources('<p>')).toEqual([])
})

test('the policy lets the inline script of the page run, and no other', () => {
  const page = readFileSync('index.html', 'utf8')
  const [source = ''] = inlineScriptSources(page)
  expect(inlineScriptSources(page)).toHaveLength(1)
  expect(contentSecurityPolicy).toContain(`script-src 'self' ${source};`)
})
