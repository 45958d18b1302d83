import { expect, test } from 'vitest'
import { xmlText } from '../../src/exports/xml-text.ts'

test('text for XML is never markup, in an element or an attribute', () => {
  expect(xmlText(`<b a="1" c='2'>&amp;\u0007</b>`)).toBe('&lt;b a=&quot;1&quot; c=&apos;2&apos;&gt;&amp;amp;&lt;/b&gt;')
})
