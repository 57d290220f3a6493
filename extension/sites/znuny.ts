/**
 * Znuny, OTRS 6 and OTOBO: server-rendered forms whose drawn lists stand in for hidden `<select>`s; each choice asks the
 * server for dependent lists. A script checks and sends. An agent then gets an empty form with a link to the ticket.
 */
import type { Recipe, Site, TicketForm } from './site.ts';

const body: Recipe = {
  select: ['#cke_RichText iframe.cke_wysiwyg_frame', '.ck-editor__editable', '#RichText', 'textarea[name=Body]'],
};
const note = 'form#Compose:has([name=Action][value=AgentTicketNote])';
const compose = 'form#Compose:has([name=Action][value=AgentTicketCompose])';
const form: Omit<TicketForm, 'id' | 'root'> = {
  fields: {
    title: { select: ['#Subject', 'input[name=Subject]'] },
    body,
    attachments: { select: ['input#FileUpload', 'input[type=file]'] },
    priority: { select: ['#PriorityID', '[name=PriorityID]'] },
    workload: { select: ['#ServiceID', '[name=ServiceID]'] },
  },
  type: { select: ['#TypeID', '[name=TypeID]'] },
  row: { around: '[class*=Row_DynamicField]', label: 'label' },
  required: ['.Validate_Required', 'label.Mandatory'],
  attached: ['.AttachmentList .Filename'],
  redraw: 'redraw',
  submit: { buttons: ['#submitRichText', 'button[type=submit].PreventMultipleSubmits'], by: 'click' },
  reloads: [{ after: ['type', 'workload', 'priority'], area: 'fieldset', busy: '.AJAXLoader' }],
  outcome: {
    created: ['.MessageBox a[href*="TicketZoom"]'],
    at: [
      '/index.pl?Action=AgentTicketZoom;TicketID={id}',
      '/customer.pl?Action=CustomerTicketZoom;TicketNumber={number}',
    ],
    rejected: ['.MessageBox.Error', 'label.LabelError'],
  },
};

export const znuny: Site = {
  id: 'znuny',
  name: 'Znuny / OTRS / OTOBO',
  sure: 'seen',
  hint: 'form#NewPhoneTicket,form#NewEmailTicket,form#NewCustomerTicket',
  forms: [
    { id: 'agent', root: ['form#NewPhoneTicket', 'form#NewEmailTicket'], ...form },
    { id: 'customer', root: ['form#NewCustomerTicket'], ...form },
  ],
  priorities: {
    P1: ['5 very high', '5 sehr hoch', 'very high', 'sehr hoch'],
    P2: ['4 high', '4 hoch', 'high', 'hoch'],
    P3: ['3 normal', 'normal'],
    P4: ['2 low', '2 niedrig', '1 very low', '1 sehr niedrig', 'low', 'niedrig'],
  },
  target: ['#Dest option:checked', '#SelectedQueue'],
  page: {
    at: [
      '?Action=AgentTicketZoom',
      '?Action=CustomerTicketZoom',
      '?Action=AgentTicketCompose',
      '?Action=AgentTicketNote',
    ],
    root: ['body'],
    number: ['.Headline h1', '#Headline h2', 'h1'],
    title: ['.Headline h1', '#Headline h2', 'h1'],
    body: ['.ArticleMailContent iframe', '.ArticleBody iframe', '#Messages .MessageBody iframe', '.ArticleBody'],
    fields: { priority: ['.Flag:has([class*=PriorityID]) + .Value', '.Value:has([class*=PriorityID])'] },
    comments: {
      each: '#ArticleItems > .WidgetSimple,#Messages > li',
      author: '.ArticleSenderName,.MessageHeader .From',
      text: '.ArticleMailContent iframe,.ArticleBody,.MessageBody iframe',
      internal: '.NotVisibleForCustomer',
    },
    attachments: ['.ArticleAttachments a', '.Attachments a'],
    reply: {
      open: ['#ReplyButton'],
      box: body,
      submit: ['#submitRichText', 'form#ReplyCustomerTicket [type=submit]'],
      public: ['form#ReplyCustomerTicket', compose, `${note} [name=IsVisibleForCustomer]:checked`],
      internal: [`${note}:not(:has([name=IsVisibleForCustomer]:checked))`],
    },
  },
};
