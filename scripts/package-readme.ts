const repository = 'https://github.com/tactlint/tactlint'
const pictures = 'https://raw.githubusercontent.com/tactlint/tactlint/main'

/** The README of the package `tactlint`, for npm: what that of the repository says to users, its links with their addresses. */
export function packageReadme(readme: string): string {
  return [
    '# tactlint',
    region(readme, 'about'),
    'With Node 20.19 or newer; no configuration is needed:',
    '```sh\nnpm install --save-dev tactlint\nnpx tactlint templates\n```',
    '## Three uses',
    region(readme, 'uses'),
    `[Documentation](${repository}#readme) · [Rules](docs/rules/README.md) · [Configure](docs/guides/configure.md) · [Changes](CHANGELOG.md) · MIT`,
  ]
    .join('\n\n')
    .replace(/\]\((?!https?:)([^)\s]+)\)/g, (_, path: string) => `](${addressOf(path)})`)
    .concat('\n')
}

const addressOf = (path: string): string =>
  path.endsWith('.svg') ? `${pictures}/${path}` : `${repository}/blob/main/${path}`

function region(readme: string, name: string): string {
  const [, text] =
    new RegExp(`<!-- #region ${name} -->([\\s\\S]*?)<!-- #endregion ${name} -->`).exec(readme) ?? []
  if (text === undefined) throw new Error(`README.md has no region “${name}”.`)
  return text.trim()
}
