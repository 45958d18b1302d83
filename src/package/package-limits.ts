/** A package of this size still fits the memory that Node and browsers have by default; a province in ten years has a tenth. */
export const mostPackageBytes = 64_000_000

/** Rows of all tables together: short ones are many in few bytes, and each takes memory of its own, a faulty one as well. */
export const mostPackageRows = 500_000

/** The description holds a title, a day and a list of files. */
export const mostDescriptionBytes = 256_000
export const mostResources = 1000
