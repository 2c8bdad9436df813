/*
 * Modules that are not part of the command. In a file of their own: code that imports is not kept (see `command/keep-code`).
 */

/** A module of the user, in JavaScript. */
export const importModule = (url: string): Promise<unknown> => import(url)

/** What runs the user's TypeScript. */
export const importJiti = () => import('jiti')
