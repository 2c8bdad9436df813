import {ResourceError} from '@tactlint/core'
import {createTokenizer, type Tokenizer} from '@tactlint/tokenizer-ja'

const dictionary = '@tactlint/dictionary-ja'

/**
 * The tokeniser with the IPADIC dictionary, which the host reads.
 * @throws ResourceError when the dictionary can't be read: it says what to install
 */
export async function openTokenizer(read: (resource: string) => Promise<Uint8Array>): Promise<Tokenizer> {
  return createTokenizer(await fileOf(read))
}

async function fileOf(read: (resource: string) => Promise<Uint8Array>): Promise<Uint8Array> {
  try {
    return await read(`${dictionary}/ipadic.bin`)
  } catch (cause) {
    throw new ResourceError(`Japanese needs its dictionary: npm install ${dictionary}${reasonOf(cause)}`, {
      cause,
    })
  }
}

/** Nothing of a host that says the same: that it is not there, and what to install. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return ` (${String(cause)})`
  const [reason = ''] = cause.message.split('\n')
  return cause.name === 'ResourceError' ? '' : ` (${reason})`
}
