/** What stands in a draft that was kept to be written later. */
import type { Language } from '../../core/ticket.ts';

const de = {
  at: (time: string) => `Festgehalten: ${time}`,
  page: (title: string) => `Seite: ${title}`,
  address: (url: string) => `Adresse: ${url}`,
  picture: 'Bildschirm',
};
const en: typeof de = {
  at: (time) => `Captured: ${time}`,
  page: (title) => `Page: ${title}`,
  address: (url) => `Address: ${url}`,
  picture: 'Screen',
};
export const captureWords: Readonly<Record<Language, typeof de>> = { de, en };
