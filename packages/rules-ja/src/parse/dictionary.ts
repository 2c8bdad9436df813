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
    const [reason] = (cause instanceof Error ? cause.message : String(cause)).split('\n')
    throw new ResourceError(`Japanese needs its dictionary: npm install ${dictionary} (${reason ?? ''})`, {
      cause,
    })
  }
}
