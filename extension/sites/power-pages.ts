/**
 * Power Pages (Dynamics portals, ASP.NET): one form around the whole page, whose fields have the names of their columns as
 * ids. The button checks and posts back by script, so there is no event. Later pages made of code are not known.
 */
import type { Recipe, Site } from './site.ts';

const button = '[id^=InsertButton],#CreateButton,.entity-form ~ * #NextButton,#WebFormPanel #NextButton';
const field = (column: string): Recipe => ({ select: [`#${column}`, `[name$="$${column}"]`] });
const looked = (column: string): Recipe => ({
  select: [`select#${column}`, `#${column}_name`, `[name$="$${column}"]`],
});
const title = '#title,[name$="$title"]';
const note = '.modal-addnote';

export const powerPages: Site = {
  id: 'power-pages',
  name: 'Power Pages',
  sure: 'source',
  hosts: ['https://*.powerappsportals.com/*', 'https://*.microsoftcrmportals.com/*'],
  hint: '.entity-form,#EntityFormView,#WebFormPanel',
  forms: [
    {
      root: [
        `[id^=EntityFormPanel]:has(${title}):has(${button})`,
        `#WebFormPanel:has(${title}):has(#NextButton)`,
        `body:has(${button}):not(:has([id^=UpdateButton])) :is(.entity-form,#EntityFormView):has(${title})`,
      ],
      fields: {
        title: field('title'),
        body: field('description'),
        attachments: { select: ['input[type=file][id^=AttachFile]', 'input#Attachment', 'input[type=file]'] },
        priority: field('prioritycode'),
        workload: looked('productid'),
        module: looked('subjectid'),
      },
      type: field('casetypecode'),
      row: { around: 'td.cell', label: '.info label' },
      required: ['.info.required', '.required'],
      submit: { buttons: ['[id^=InsertButton]', '#CreateButton', '#NextButton'], by: 'click' },
      outcome: {
        at: ['/*?id={id}'],
        rejected: ['[id^=ValidationSummary]', '.validation-summary', '.error-message'],
      },
    },
  ],
  types: [{ type: 'incident', words: ['problem'] }],
  priorities: {
    P2: ['high', 'hoch'],
    P1: ['high', 'hoch'],
    P3: ['normal', 'mittel'],
    P4: ['low', 'niedrig', 'gering'],
  },
  target: ['.page-header h1', '.navbar-brand'],
  page: {
    at: ['/*?id={id}'],
    root: [
      '[id^=EntityFormPanel]:has([id^=UpdateButton],#ticketnumber)',
      '.entity-form:has(#ticketnumber)',
      '.entity-form',
    ],
    number: ['#ticketnumber', '[name$="$ticketnumber"]'],
    title: ['#title', '[name$="$title"]'],
    body: ['#description', '[name$="$description"]'],
    type: ['#casetypecode'],
    fields: { priority: ['#prioritycode'] },
    comments: { each: '.entity-notes .note', author: '.createdby,.metadata .author', text: '.text,.content' },
    attachments: ['.entity-notes .note .attachment a'],
    reply: {
      open: ['.entity-notes .addnote'],
      box: { select: [`${note} textarea`] },
      submit: [`${note} .primary`],
      public: true,
    },
  },
};
