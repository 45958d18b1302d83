import { expect, test } from 'vitest'
import { xmlText } from '../../src/domain/xml-text.ts'

test('text for XML is never markup, in an element or an attribute', () => {
  expect(xmlText(`<b a="1" c='2'>&amp;\u0007</b>`)).toBe('&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;amp;&lt;/b&gt;')
})

test('letters are composed, and what draws nothing or turns passages round is gone', () => {
  expect(xmlText(`${'Lộc'.normalize('NFD')}\u0000\u001b\ufffe\u202e 14/15`)).toBe('Lộc 14/15')
})
