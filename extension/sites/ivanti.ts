/**
 * Ivanti Neurons for ITSM and HEAT, in the pages of ExtJS: every form stands in a frame of its own, ids are made anew each
 * time, and labels belong to their fields. From others' programs (T): that, and the addresses of a ticket. Names of fields
 * are those of the API (D). Not verified (M): the buttons, the page of a ticket. A form without such labels is left to the
 * generic reading; after sending HEAT asks once itself.
 */
import type { Site } from './site.ts';

const named = (name: string): string => `[name="${name}"]`;
const at = [
  '/HEAT/Default.aspx?CommandId=Search&ObjectType=*',
  '/HEAT/Default.aspx?CommandId=Open&ItemId={id}',
  '/HEAT/Default.aspx?CommandId=Open&Tab=*&ItemId={id}',
];
const ours = ':has([src*="/HEAT/"],[href*="/HEAT/"])';
const published = 'input[name=PublishToWeb]';

export const ivanti: Site = {
  id: 'ivanti',
  name: 'Ivanti Neurons / HEAT',
  sure: 'others',
  hosts: ['https://*.ivanticloud.com/*', 'https://*.saasit.com/*'],
  hint: '.x-form-item textarea,.x-form-item-label',
  forms: [
    {
      root: [`html${ours} .x-form:has(textarea)`, `html${ours} body:has(.x-form-item textarea)`],
      notAt: at,
      fields: {
        title: { select: [named('Subject')], label: ['subject', 'summary', 'betreff', 'zusammenfassung'] },
        body: {
          select: [named('Symptom')],
          label: ['description', 'symptom', 'details', 'beschreibung', 'symptome', 'detail description'],
        },
        attachments: { select: ['input[type=file]'] },
        // It follows from impact and urgency.
        priority: false,
        impact: { select: [`select${named('Impact')}`], label: ['impact', 'auswirkung'] },
        urgency: { select: [`select${named('Urgency')}`], label: ['urgency', 'dringlichkeit'] },
        workload: { label: ['service', 'system', 'dienst'] },
      },
      // Only what has an arrow is a list.
      lists: {
        ...{ chosen: ['input.x-form-field'], open: ['.x-form-trigger'], search: ['input.x-form-field'] },
        options: ['.x-combo-list-item', '.x-boundlist-item'],
      },
      row: { around: '.x-form-item', label: '.x-form-item-label' },
      required: ['.x-form-item-required', '.required'],
      submit: { buttons: ['button[type=submit]', 'button[id*=ubmit]', 'input[type=submit]'], by: 'click' },
      outcome: {
        at,
        created: ['.x-window-body a[href*="ItemId="]'],
        rejected: ['.x-form-invalid-msg', '.x-form-invalid'],
      },
    },
  ],
  page: {
    at,
    root: ['body:has([name=Subject])', 'body'],
    number: [named('IncidentNumber'), '.object-number'],
    title: [named('Subject')],
    body: [named('Symptom')],
    reply: {
      box: { select: [`textarea${named('NotesBody')}`] },
      submit: ['button[type=submit]', 'button[id*=ave]'],
      public: [`${published}:checked`],
      internal: [`${published}:not(:checked)`],
    },
  },
};
