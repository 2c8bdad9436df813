import {placeholderSyntaxErrorRule} from '@tactlint/core'

/** A placeholder that no program can fill in. */
export const placeholderSyntaxError = placeholderSyntaxErrorRule({
  wording: {
    empty: {
      what: '“{words}” has no name.',
      why: 'Nothing can be put in its place, so the reader gets a gap or the signs themselves.',
      instead: 'Write the name of the field between the signs.',
    },
    unbalanced: {
      what: '“{words}” has a brace too few or too many.',
      why: 'It is not filled in, and the reader gets the signs themselves.',
      instead: 'Close it with as many braces as open it.',
    },
    mixed: {
      what: '“{words}” begins with one kind of signs and ends with another.',
      why: 'It is not filled in, and the reader gets the signs themselves.',
      instead: 'Use the same signs on both sides.',
    },
    'not-closed': {
      what: '“{words}” is never closed.',
      why: 'The program stops here or leaves out the rest of the message.',
      instead: 'Write its end behind the last words that belong to it.',
    },
    'not-opened': {
      what: '“{words}” closes something that was never opened.',
      why: 'The program stops here and sends no message.',
      instead: 'Write its beginning, or delete it.',
    },
    'other-syntax': {
      what: '“{words}” is written for another program than the other placeholders.',
      why: 'One of the two is not filled in, and the reader gets the signs themselves.',
      instead: 'Write all placeholders in the same way.',
    },
  },
  examples: [
    {bad: 'Dear {{first_name}},\n\nYour order {{order_id}} will arrive on %DATE%.'},
    {bad: 'Dear {first_name},\n\nYour order ${order} is on its way.'},
    {
      context: {template: true},
      bad: 'Dear {{first_name},\n\nThank you for your order.',
      good: 'Dear {{first_name}},\n\nThank you for your order.',
    },
    {bad: 'Your order {order_id}} is on its way.', good: 'Your order {{order_id}} is on its way.'},
    {bad: 'Dear {{first_name, your order is on its way.'},
    {bad: 'Dear [[first_name}},\n\nYour order is on its way.'},
    {bad: 'Dear {{ }},\n\nYour order is on its way.'},
    {bad: '{% if vip %}As a member you get free returns.\n\nKind regards,\nMia'},
    {bad: 'As a member you get free returns.{% endif %}\n\nKind regards,\nMia'},
    {bad: '{{#if vip}}{{#if new}}Welcome.{{/if}}\n\nKind regards,\nMia'},
    {allowed: 'Dear {{first_name}},\n\nYour order {{ order.id | upcase }} is {{{state}}}.'},
    {allowed: '{%- if vip -%}As a member you get free returns.{%- endif -%}{{#note}}{{note}}{{/note}}'},
    {allowed: '<% if vip %>Free returns.<% end %>'},
    {allowed: 'The template prints “{{order_id}” as it stands. The code is `{{ }}`.'},
    {context: {template: false}, allowed: 'Dear {{first_name},\n\nThank you for your order.'},
  ],
})
