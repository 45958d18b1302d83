/**
 * Lets the page survive a translator: although the page asks not to be translated, some put `<font>` elements in the place
 * of its texts, and React, which still holds the texts, would find them gone and leave a blank page.
 */
export function tolerateTranslation(): void {
  // They are called with the node they belong to.
  // oxlint-disable-next-line typescript/unbound-method
  const { removeChild, insertBefore } = Node.prototype
  Node.prototype.removeChild = function <Child extends Node>(this: Node, child: Child): Child {
    const present = childHolding(this, child)
    if (present) removeChild.call(this, present)
    return child
  }
  Node.prototype.insertBefore = function <Added extends Node>(this: Node, added: Added, before: Node | null): Added {
    insertBefore.call(this, added, before && childHolding(this, before))
    return added
  }
}

/** The child of a parent that a node is, or is wrapped in; null when it is somewhere else. */
function childHolding(parent: Node, node: Node): ChildNode | null {
  let present: Node | null = node
  while (present && present.parentNode !== parent) present = present.parentNode
  return present as ChildNode | null
}
