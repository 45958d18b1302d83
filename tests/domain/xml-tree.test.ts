import { describe, expect, test } from 'vitest'
import { elementAt, saidText, xmlSource, xmlTree } from '../../src/domain/xml-tree.ts'

const read = xmlTree

describe('a part of a template', () => {
  test('comes out as it went in, its remarks left out', () => {
    const inside = '<a:t b="1 &amp; 2">Đơn vị &lt;A&gt; &#39;</a:t><a:u/>'
    expect(xmlSource(read(`<?xml version="1.0"?><!-- x --><r>${inside}</r>`)!)).toContain(`<r>${inside}</r>`)
  })

  test('says what its entities mean', () => {
    expect(saidText('&lt;A&gt; &amp; &#272;&#x1EA1;')).toBe('<A> & Đạ')
  })

  test('takes a raw text for text', () => {
    expect(elementAt(read('<r><t><![CDATA[<b>&amp;]]></t></r>'), 't')?.children).toEqual(['&lt;b&gt;&amp;amp;'])
  })

  test.each([
    ['a document type', '<!DOCTYPE r [<!ENTITY x "y">]><r/>'],
    ['an entity of its own', '<r>&x;</r>'],
    ['an element that is not closed', '<r><a></r>'],
    ['two roots', '<r/><r/>'],
    ['a text outside of its root', 'x<r/>'],
    ['an attribute twice', '<r a="1" a="2"/>'],
    ['a remark without an end', '<r><!-- </r>'],
    ['nothing', ''],
    ['a depth that no part has', `${'<a>'.repeat(400)}${'</a>'.repeat(400)}`],
  ])('with %s is none', (_, text) => {
    expect(read(text)).toBeUndefined()
  })

  test('of a million openings is given up without running out of anything', () => {
    expect(read('<a>'.repeat(1_000_000))).toBeUndefined()
    expect(read(`<r ${'a '.repeat(500_000)}>`)).toBeUndefined()
  })
})
