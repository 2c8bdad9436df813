export const messagesIn: (language: string) => readonly string[]
export const another: (text: string, number: number) => string
export const kilobytesOf: (texts: readonly string[]) => number
export const processorTime: () => number
export const warm: (work: () => unknown, least?: number) => Promise<number>
