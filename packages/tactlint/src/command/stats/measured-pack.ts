import {isLazy, type Extension, type LazyPack, type Pack, type Rule} from '@tactlint/core'
import type {Instrument} from '../../config/instrument.js'
import type {Meter} from './meter.js'

/** Gives packs and extensions whose functions are timed. The same for the same: linters share dictionaries by it. */
export function measuring(meter: Meter): Instrument {
  const known = new WeakMap<object, Pack | LazyPack | Extension>()
  const once = <P extends Pack | LazyPack | Extension>(pack: P, make: () => P): P => {
    const measured = (known.get(pack) as P | undefined) ?? make()
    known.set(pack, measured)
    return measured
  }
  const wholePack = (pack: Pack): Pack => once(pack, () => measuredPack(pack, meter))
  return {
    pack: pack =>
      isLazy(pack)
        ? once(pack, () => ({
            ...pack,
            detect: text => meter.counted('detect', () => pack.detect(text)),
            load: async () => wholePack(await meter.awaited('load', () => pack.load())),
          }))
        : wholePack(pack),
    extension: extension =>
      once(extension, () => ({...extension, rules: extension.rules.map(rule => measuredRule(rule, meter))})),
  }
}

const measuredPack = (pack: Pack, meter: Meter): Pack => ({
  ...pack,
  detect: text => meter.counted('detect', () => pack.detect(text)),
  recognisers: pack.recognisers.map(recogniser => ({
    ...recogniser,
    recognise: text => meter.counted('recognise', () => [...recogniser.recognise(text)]),
  })),
  rules: pack.rules.map(rule => measuredRule(rule, meter)),
  open: async read => {
    const parser = await meter.awaited('load', () => pack.open(read))
    return {
      parse: (...given) => meter.counted('parse', () => parser.parse(...given)),
      interpret: (...given) => meter.counted('interpret', () => parser.interpret(...given)),
    }
  },
})

const measuredRule = (rule: Rule, meter: Meter): Rule => ({
  ...rule,
  check: (seen, report) => {
    meter.rule(rule.kind.id, () => {
      let reports = 0
      rule.check(seen, reported => {
        reports++
        report(reported)
      })
      return reports
    })
  },
})
