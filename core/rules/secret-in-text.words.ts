import { words } from '../rule.ts';

export const text = words({
  de: {
    name: 'Keine Zugangsdaten',
    what: 'Können Sie die Zugangsdaten entfernen und das Passwort ändern?',
    why: 'Tickets lesen viele Personen. Zugang gibt es über den vereinbarten Weg.',
    says: { secret: 'Das sieht nach Zugangsdaten aus.' },
    example: 'Zugang: delegierter Admin ist frei',
    ask: 'Können Sie das mitgeschickte Passwort ändern? Zugang erhalten wir über den vereinbarten Weg.',
  },
  en: {
    name: 'No credentials',
    what: 'Could you remove the credentials and change the password?',
    why: 'Many people read tickets. Access is given through the agreed channel.',
    says: { secret: 'This looks like a credential.' },
    example: 'Access: delegated admin is open',
    ask: 'Could you change the password you sent? We get access through the agreed channel.',
  },
  good: [
    { body: 'Mein Passwort ist abgelaufen, ich kann mich nicht anmelden.' },
    { body: 'Passwort: vergessen\nKennwort: ***' },
    { body: 'The password was reset yesterday, KB5012345 is installed.' },
    { body: 'Public key: ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFakeKey for the server' },
  ],
  bad: [
    { body: 'Zum Testen: Benutzer k.lohse, Kennwort Herbstlaub#77', says: ['secret'] },
    { body: 'Der Dienst startet nicht: postgres://app:Nordwind9x@db.example.test/app', says: ['secret'] },
    { body: 'Here is the login, password: Welcome123', says: ['secret'] },
    { body: 'Die Konfiguration liegt bei.', attachments: [{ name: 'pwd=Tulpe77.txt' }], says: ['secret'] },
  ],
});
