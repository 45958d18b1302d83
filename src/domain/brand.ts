/** Marks text or a number as checked: a `Brand<string, 'Day'>` can only come from the parser of days. */
export type Brand<Base, Name extends string> = Base & { readonly __brand: Name }
