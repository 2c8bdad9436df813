import {missingGratitudeRule} from '@tactlint/core'

const toSupport = {audience: 'support'} as const

/** A longer message that asks for something and thanks nobody. */
export const missingGratitude = missingGratitudeRule({
  wording: {
    none: {
      what: 'Beskeden beder om noget uden at takke.',
      why: 'Et kort tak viser, at du ved, at modtageren bruger tid på sagen.',
      instead: 'Skriv »På forhånd tak« eller »Tak for hjælpen«.',
    },
  },
  line: {support: 'På forhånd tak for hjælpen.', customer: 'På forhånd tak.'},
  examples: [
    {
      context: toSupport,
      bad: 'Hej\n\nKasse 3 mangler i FBA15DJ9S3J5. Den blev afhentet den 2. marts. Kan I tjekke den?\n\nVenlig hilsen\nLine',
      good: 'Hej\n\nKasse 3 mangler i FBA15DJ9S3J5. Den blev afhentet den 2. marts. Kan I tjekke den?\n\nPå forhånd tak for hjælpen.\n\nVenlig hilsen\nLine',
    },
    {
      context: toSupport,
      bad: 'Hej\n\nTakket være en fejl viser siden 0 på lager. Det begyndte den 3. marts. Vil I rette det?\n\nMvh Line',
    },
    {
      context: toSupport,
      bad: 'Hej\n\nNej tak til ombytning. Støvlerne er for små. Vil I sende pengene tilbage?\n\nMvh Line',
    },
    {
      context: toSupport,
      allowed:
        'Hej\n\nKasse 3 mangler. Den blev afhentet den 2. marts. Kan I tjekke den?\n\nTak for hjælpen.\n\nMvh Line',
    },
    {context: toSupport, allowed: 'Hej\n\nKasse 3 mangler. Kan I tjekke den?\n\nMvh Line'},
    {
      context: toSupport,
      allowed:
        'Hej\n\nKasse 3 mangler. Den blev afhentet den 2. marts. Jeg ville være meget taknemmelig, om I kunne tjekke den.\n\nMvh Line',
    },
    {
      context: toSupport,
      allowed: 'Hej\n\nMenuen virker igen. Fejlen var hos os. I skal ikke gøre mere.\n\nMvh Line',
    },
    {allowed: 'Kasse 3 mangler. Den blev afhentet den 2. marts. Kan I tjekke den?'},
  ],
})
