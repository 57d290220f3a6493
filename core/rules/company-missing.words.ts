import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Mandant',
    what: 'In welchem Mandanten ist das passiert?',
    why: 'Einrichtung und Daten unterscheiden sich von Mandant zu Mandant.',
    says: { missing: 'Der Mandant fehlt.' },
    example: 'Mandant Mustermann Produktion GmbH',
  },
  en: {
    name: 'Company',
    what: 'In which company (tenant) did this happen?',
    why: 'Setup and data differ from company to company.',
    says: { missing: 'The company (tenant) is missing.' },
    example: 'company Fabrikam Manufacturing',
  },
  good: [
    { body: 'In Business Central, Mandant Huber GmbH, bleibt der Zahlungsvorschlag leer.' },
    { body: 'Der Drucker im Lager druckt nur Streifen.' },
    { body: 'In Business Central the list is empty.', fields: { company: 'Fabrikam' } },
    { body: 'Mandant: Huber GmbH\nIn NAV bleibt der Vorschlag leer.' },
  ],
  bad: [
    { body: 'In Business Central bleibt der Zahlungsvorschlag leer.', says: ['missing'] },
    { body: 'Der Zahlungsvorschlag bleibt leer.', fields: { workload: 'SAP S/4HANA' }, says: ['missing'] },
    { body: 'In Business Central the payment proposal stays empty.', says: ['missing'] },
  ],
});
